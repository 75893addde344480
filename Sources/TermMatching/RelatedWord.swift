public import TextModel

/// A word of a text that has the same root as a term but is a different word: `sepakat` for the
/// term *kesepakatan*.
///
/// It is not a match, and is never counted as one.
public struct RelatedWord: Sendable, Hashable {
  /// Index of the concept in the glossary.
  public var concept: Int
  /// Index of the term among the concept's terms.
  public var term: Int
  /// Index of the segment among the document's segments.
  public var segment: Int
  /// UTF-8 offsets in the normalized text, including an attached clitic.
  public var range: TextRange
  /// The derivation of the word and the term from one root:
  /// `sepakat ~ ke- + sepakat + -an (kesepakatan)`.
  public var explanation: String
}
