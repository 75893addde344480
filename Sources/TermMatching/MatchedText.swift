public import Glossary
public import Normalization
public import Segmentation

/// A text read once, and the terms that an index has in it.
public struct MatchedText: Sendable {
  /// The text with its segments and tokens.
  public var analyzed: AnalyzedText
  /// In text order, outer before inner.
  public var matches: [TermMatch]
  /// What the matches were found with; their concepts are numbers in it.
  public var index: TermIndex

  /// A text and its matches, in text order.
  /// - Parameter index: the index that found the matches.
  public init(_ analyzed: AnalyzedText, matches: [TermMatch], index: TermIndex) {
    self.analyzed = analyzed
    self.matches = matches
    self.index = index
  }

  /// The normalized text.
  public var text: NormalizedText { analyzed.text }
  /// The segments in text order.
  public var segments: [Segment] { analyzed.segments }

  /// The concept that a match names.
  public func concept(of match: TermMatch) -> ConceptView { index.concept(match.concept) }

  /// The term that a match found.
  public func term(of match: TermMatch) -> Term { index.term(of: match) }

  /// The document's own characters at a match.
  public func surface(of match: TermMatch) -> String { text.surface(of: match.range) }
}
