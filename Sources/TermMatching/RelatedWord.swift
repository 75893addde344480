public import TextModel

/// A word of a text that shares its root with a term but is not a form of it: `sepakat` for the
/// term *kesepakatan*.
///
/// It is never reported as a match.
public struct RelatedWord: Sendable, Hashable {
  /// Index of the concept in the glossary.
  public var concept: Int
  /// Index of the term among the concept's terms.
  public var term: Int
  /// Index of the segment among the document's segments.
  public var segment: Int
  /// UTF-8 offsets in the normalized text; an attached clitic belongs to it.
  public var range: TextRange
  /// How word and term come from one root: `sepakat ~ ke- + sepakat + -an (kesepakatan)`.
  public var explanation: String
}
