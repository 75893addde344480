import Glossary
public import Languages
public import Segmentation
import TextModel

/// Finds all terms of an index in a text.
///
///     var matcher = TermMatcher(index)
///     for match in matcher.matches(in: text) { … }
///
/// Matches are chosen from left to right, and at each token the longest match. Of several matches
/// with the same length, the one with the least difference from its term is chosen, then the first
/// one in the glossary. A match does not continue across the end of a segment, nor across
/// punctuation that the term does not have. The matcher stores the forms it has analysed, so use
/// one for many documents; each thread needs its own.
public struct TermMatcher {
  /// How matches inside a longer one are treated.
  public enum Overlaps: Sendable, Hashable {
    /// Only the longest match is returned.
    case longest
    /// The matches inside it are also returned, after it.
    case nested
  }

  /// The index whose terms are searched for.
  public var index: TermIndex { walk.index }
  /// How matches inside a longer one are treated.
  public var overlaps: Overlaps
  private var walk: MatchWalk
  /// Matches that the context cues did not decide, and the candidates for them.
  private var undecided: [DomainChoice.Undecided] = []

  /// - Parameter spelling: whether the system's spelling dictionary for the index's language is
  ///   used if a form has several readings.
  public init(
    _ index: TermIndex, overlaps: Overlaps = .longest, spelling: SpellingDictionaries = .system
  ) {
    walk = MatchWalk(
      index: index, dictionary: spelling.dictionary(named: index.inflection.dictionaryName))
    self.overlaps = overlaps
  }

  /// The matches in text order; an outer match before the matches nested in it.
  public mutating func matches(in text: AnalyzedText) -> [TermMatch] {
    var matches: [TermMatch] = []
    undecided.removeAll(keepingCapacity: true)
    text.bytes.withUnsafeBufferPointer { bytes in
      walk.begin(text, bytes)
      for segment in text.segments.indices { append(matchesIn: segment, to: &matches) }
    }
    if !undecided.isEmpty {
      DomainChoice(index: index, forms: walk.forms).settle(undecided, among: &matches)
    }
    return matches
  }

  private mutating func append(matchesIn segment: Int, to matches: inout [TermMatch]) {
    walk.read(segment)
    var patterns = index.patterns.map { _ in SegmentPatterns(walk.patterns()) }
    var start = walk.bounds.lowerBound
    while start < walk.bounds.upperBound {
      let listed = walk.mayBegin(at: start) ? longest(from: start) : nil
      if let found = patterns?.candidates(at: start), let pattern = found.first,
        pattern.tokens.upperBound > listed ?? start, let all = patterns
      {
        matches.append(walk.match(found, of: all, segment: segment))
        if overlaps == .nested {
          appendNested(in: pattern.tokens, all, segment: segment, to: &matches)
        }
        start = pattern.tokens.upperBound
        continue
      }
      guard let end = listed else {
        start += 1
        continue
      }
      appendBest(from: start, to: end, segment: segment, isNested: false, to: &matches)
      if overlaps == .nested {
        appendNested(in: start..<end, patterns, segment: segment, to: &matches)
      }
      start = end
    }
  }

  /// The end of the longest term that begins at a token: the index of the token after it; nil if
  /// there is none.
  private mutating func longest(from start: Int) -> Int? {
    walk.run(from: start)
    var end: Int?
    for index in walk.candidates.indices {
      end = max(end ?? 0, walk.candidates[index].end)
    }
    return end
  }

  private mutating func appendNested(
    in outer: Range<Int>, _ patterns: SegmentPatterns?, segment: Int,
    to matches: inout [TermMatch]
  ) {
    for start in outer {
      if let patterns, let found = Optional(patterns.nested(at: start, in: outer)), !found.isEmpty {
        var match = walk.match(found, of: patterns, segment: segment)
        match.isNested = true
        matches.append(match)
      }
      guard walk.mayBegin(at: start) else { continue }
      walk.run(from: start)
      let ends = Set(walk.candidates.map(\.end)).filter {
        $0 <= outer.upperBound && !(start == outer.lowerBound && $0 == outer.upperBound)
      }
      for end in ends.sorted(by: >) {
        appendBest(from: start, to: end, segment: segment, isNested: true, to: &matches)
      }
    }
  }

  /// Appends the best of the candidates that end at `end`; there must be at least one.
  private mutating func appendBest(
    from start: Int, to end: Int, segment: Int, isNested: Bool, to matches: inout [TermMatch]
  ) {
    // Usually there is only one.
    var rivals = walk.candidates
    if rivals.count > 1 {
      rivals.removeAll { $0.end != end }
      // `C++` is longer than `C`.
      let most = rivals.map { $0.signs.before + $0.signs.after }.max() ?? 0
      if most > 0 { rivals.removeAll { $0.signs.before + $0.signs.after < most } }
    }
    var isAmbiguous = false
    if rivals.count > 1 {
      rivals.sort { $0.isNearer(than: $1) }
      let isFirst = start == walk.bounds.lowerBound
      let claim = rivals[0].claim(atStart: isFirst)
      let equals = rivals.filter { $0.claim(atStart: isFirst) == claim }
      if equals.contains(where: { $0.concept != rivals[0].concept }) {
        let choice = walk.senseChoice(for: start..<end).choose(among: equals)
        isAmbiguous = choice.isAmbiguous
        rivals.removeAll { $0.entry == choice.winner.entry }
        rivals.insert(choice.winner, at: 0)
        if isAmbiguous {
          undecided.append(DomainChoice.Undecided(match: matches.count, candidates: equals))
        }
      }
    }
    var match = TermMatch(
      rivals[0], term: walk.index.entries[Int(rivals[0].entry)].term,
      base: walk.forms.base(rivals[0].base), segment: segment,
      range: TextRange(
        Int(walk.tokens[start].start) - rivals[0].signs.before,
        Int(walk.tokens[end - 1].end) + rivals[0].signs.after))
    match.isNested = isNested
    match.isAmbiguous = isAmbiguous
    for rival in rivals where rival.concept != rivals[0].concept {
      let concept = Int(rival.concept)
      if !match.alternatives.contains(concept) { match.alternatives.append(concept) }
    }
    matches.append(match)
  }
}

extension TermMatch {
  init(_ candidate: MatchCandidate, term: Int32, base: [UInt8], segment: Int, range: TextRange) {
    self.init(
      concept: Int(candidate.concept), term: Int(term), segment: segment, range: range,
      kind: candidate.kind, features: candidate.features, base: base, isNested: false,
      isAmbiguous: false, alternatives: [])
  }
}

extension TermIndex {
  /// How the form is derived from the term, on one line: `kesepakatan + -nya`.
  /// - Parameters:
  ///   - surface: the form as it is written in the text.
  ///   - interface: the language of the words that explain it.
  public func explanation(
    of match: TermMatch, surface: String, in interface: InterfaceLanguage = .english
  ) -> String {
    if let pattern = patternExplanation(of: match, surface: surface, in: interface) {
      return pattern
    }
    let term = self.term(of: match).text
    let change = match.features.subtracting([.letterCase, .hyphen, .space])
    if change.isEmpty {
      return surface == term ? term : interface.explanation(of: term, written: surface)
    }
    let lemma = Folding.fold(Array(term.utf8))
    return inflection.explanation(
      of: FormReading(lemma: lemma, features: match.features, base: match.base), surface: surface,
      in: interface)
  }
}
