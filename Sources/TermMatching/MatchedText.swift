public import Glossary
public import Normalization
public import Segmentation
public import TextKnowledge

/// An analyzed text, and the matches of the terms of an index in it.
public struct MatchedText: Sendable {
  /// The text with its segments and tokens.
  public var analyzed: AnalyzedText
  /// In text order; an outer match before the matches nested in it.
  public var matches: [TermMatch]
  /// Forms of the glossary's terms that certainly mean something else here, in text order.
  ///
  /// Later stages ignore them; records and sheets show them on request.
  public var suppressed: [SuppressedMatch]
  /// The names and acronym definitions of the text; nil if they were not looked for.
  public var entities: TextEntities?
  /// The index that found the matches; their concept numbers refer to it.
  public var index: TermIndex

  /// A text with the given matches, in text order.
  ///
  /// A match of a pattern gets a concept of its own, whose terms have the slots filled; all matches
  /// with the same fills have the same one.
  /// - Parameter index: the index that found the matches.
  public init(
    _ analyzed: AnalyzedText, matches: [TermMatch], suppressed: [SuppressedMatch] = [],
    entities: TextEntities? = nil, index: TermIndex
  ) {
    self.analyzed = analyzed
    self.matches = matches
    self.suppressed = suppressed
    self.entities = entities
    self.index = index
    if index.patterns != nil { fillPatterns() }
  }

  /// The normalized text.
  public var text: NormalizedText { analyzed.text }
  /// The segments in text order.
  public var segments: [Segment] { analyzed.segments }

  /// The concept of a match.
  public func concept(of match: TermMatch) -> ConceptView { index.concept(match.concept) }

  /// The matched term.
  public func term(of match: TermMatch) -> Term { index.term(of: match) }

  /// The document's own characters in the range of a match.
  public func surface(of match: TermMatch) -> String { text.surface(of: match.range) }
}
