import Glossary
public import Languages
public import Segmentation
import TextModel

/// Finds every term of an index in a text.
///
///     var matcher = TermMatcher(index)
///     for match in matcher.matches(in: text) { … }
///
/// Leftmost, then longest; of matches of one length the nearest form, then the glossary's order.
/// No match reaches across a segment's end or punctuation. Remembers the forms it has analysed,
/// so keep one for many documents; each thread has its own.
public struct TermMatcher {
  /// What happens to matches inside a longer one.
  public enum Overlaps: Sendable, Hashable {
    /// Only the longest.
    case longest
    /// Those inside as well, after the longer one.
    case nested
  }

  /// The index whose terms are looked for.
  public var index: TermIndex { walk.index }
  /// What happens to matches inside a longer one.
  public var overlaps: Overlaps
  private var walk: MatchWalk
  /// Matches that no cue has decided, and the candidates that claim them.
  private var undecided: [DomainChoice.Undecided] = []

  /// - Parameter spelling: whether the system's spelling dictionary of the index's language is
  ///   asked where a form has several readings.
  public init(
    _ index: TermIndex, overlaps: Overlaps = .longest, spelling: SpellingDictionaries = .system
  ) {
    walk = MatchWalk(
      index: index, dictionary: spelling.dictionary(named: index.inflection.dictionaryName))
    self.overlaps = overlaps
  }

  /// The matches in text order, outer before inner.
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
    var start = walk.bounds.lowerBound
    while start < walk.bounds.upperBound {
      guard walk.mayBegin(at: start), let end = longest(from: start) else {
        start += 1
        continue
      }
      appendBest(from: start, to: end, segment: segment, isNested: false, to: &matches)
      if overlaps == .nested { appendNested(in: start..<end, segment: segment, to: &matches) }
      start = end
    }
  }

  /// Where the longest term that begins at a token ends.
  private mutating func longest(from start: Int) -> Int? {
    walk.run(from: start)
    var end: Int?
    for index in walk.candidates.indices {
      end = max(end ?? 0, walk.candidates[index].end)
    }
    return end
  }

  private mutating func appendNested(
    in outer: Range<Int>, segment: Int, to matches: inout [TermMatch]
  ) {
    for start in outer where walk.mayBegin(at: start) {
      walk.run(from: start)
      let ends = Set(walk.candidates.map(\.end)).filter {
        $0 <= outer.upperBound && !(start == outer.lowerBound && $0 == outer.upperBound)
      }
      for end in ends.sorted(by: >) {
        appendBest(from: start, to: end, segment: segment, isNested: true, to: &matches)
      }
    }
  }

  /// Appends the best of the candidates that end at `end`, one of which must exist.
  private mutating func appendBest(
    from start: Int, to end: Int, segment: Int, isNested: Bool, to matches: inout [TermMatch]
  ) {
    // Mostly there is one.
    var rivals = walk.candidates
    if rivals.count > 1 { rivals.removeAll { $0.end != end } }
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
      range: TextRange(Int(walk.tokens[start].start), Int(walk.tokens[end - 1].end)))
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
  /// How the form comes from the term, as one line: `kesepakatan + -nya`.
  /// - Parameters:
  ///   - surface: the form as it stands in the text.
  ///   - interface: the language of the line's own words.
  public func explanation(
    of match: TermMatch, surface: String, in interface: InterfaceLanguage = .english
  ) -> String {
    let term = glossary.concepts[match.concept].terms[match.term].text
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
