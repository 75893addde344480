public import TermMatching
public import TextModel

/// A place where a concept of the glossaries is named.
public struct ConceptMention: Sendable, Hashable {
  public var concept: Int
  /// 0-based index of the sentence.
  public var sentence: Int
  /// UTF-8 offsets in the text.
  public var range: TextRange

  public init(concept: Int, sentence: Int, range: TextRange) {
    self.concept = concept
    self.sentence = sentence
    self.range = range
  }

  /// The concepts that matches name, the ones that they might name as well included.
  public static func mentions(in matches: [TermMatch]) -> [ConceptMention] {
    matches.flatMap { match in
      ([match.concept] + match.alternatives).map {
        ConceptMention(concept: $0, sentence: match.segment, range: match.range)
      }
    }
  }
}
