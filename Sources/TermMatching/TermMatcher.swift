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
  private var inventory: SenseInventory
  private var senses: ConceptSenses
  /// Matches whose sense is decided when the whole text has been read.
  private var questions: [SenseQuestion] = []
  /// Matches that a value of the `except` column excludes.
  private var excepted: [SuppressedMatch] = []

  /// - Parameter spelling: whether the system's spelling dictionary for the index's language is
  ///   used if a form has several readings.
  public init(
    _ index: TermIndex, overlaps: Overlaps = .longest, spelling: SpellingDictionaries = .system
  ) {
    walk = MatchWalk(
      index: index, dictionary: spelling.dictionary(named: index.inflection.dictionaryName))
    inventory = SenseInventory(language: index.language)
    senses = ConceptSenses(index.concepts)
    self.overlaps = overlaps
  }

  /// The text with its matches, and with the forms that certainly mean something else.
  public mutating func read(_ text: AnalyzedText) -> MatchedText {
    let (matches, suppressed) = search(text)
    return MatchedText(text, matches: matches, suppressed: suppressed, index: index)
  }

  /// The matches in text order; an outer match before the matches nested in it.
  ///
  /// A match of a pattern has the number of the pattern's concept; in a ``MatchedText`` it gets the
  /// number of a concept whose slots are filled.
  public mutating func matches(in text: AnalyzedText) -> [TermMatch] { search(text).matches }

  private mutating func search(
    _ text: AnalyzedText
  ) -> (matches: [TermMatch], suppressed: [SuppressedMatch]) {
    var matches: [TermMatch] = []
    questions.removeAll(keepingCapacity: true)
    excepted.removeAll(keepingCapacity: true)
    inventory.trim()
    text.bytes.withUnsafeBufferPointer { bytes in
      walk.begin(text, bytes)
      for segment in text.segments.indices { append(matchesIn: segment, to: &matches) }
    }
    var suppressed: [SuppressedMatch] = []
    if !questions.isEmpty {
      let reasons = SenseJudge(index: index, forms: walk.forms, questions: questions)
        .settle(&matches, of: text, inventory: &inventory, senses: &senses)
      if !reasons.isEmpty { suppressed = TermMatcher.remove(reasons, from: &matches) }
    }
    if !excepted.isEmpty { suppressed = MatchedText.merged(suppressed, excepted) }
    return (matches, suppressed)
  }

  /// Removes matches and returns them, without a doubt, with the reason.
  private static func remove(
    _ reasons: [Int: MatchDoubt], from matches: inout [TermMatch]
  ) -> [SuppressedMatch] {
    var removed: [SuppressedMatch] = []
    var kept: [TermMatch] = []
    kept.reserveCapacity(matches.count)
    for (number, match) in matches.enumerated() {
      guard let reason = reasons[number] else {
        kept.append(match)
        continue
      }
      var match = match
      match.doubt = nil
      removed.append(SuppressedMatch(match, reason))
    }
    MatchedText.updateNesting(of: &kept)
    matches = kept
    return removed
  }

  private mutating func append(matchesIn segment: Int, to matches: inout [TermMatch]) {
    walk.read(segment)
    var patterns = index.patterns.map { _ in SegmentPatterns(walk.patterns()) }
    var start = walk.bounds.lowerBound
    while start < walk.bounds.upperBound {
      let listed = walk.mayBegin(at: start) ? longest(from: start, segment) : nil
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

  /// The end of the longest term that begins at a token and is not excepted: the index of the token
  /// after it; nil if there is none.
  private mutating func longest(from start: Int, _ segment: Int) -> Int? {
    walk.run(from: start)
    if index.hasExceptions { suppressExceptions(from: start, segment, isNested: false) }
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
      if index.hasExceptions { suppressExceptions(from: start, segment, isNested: true) }
      let ends = Set(walk.candidates.map(\.end)).filter {
        $0 <= outer.upperBound && !(start == outer.lowerBound && $0 == outer.upperBound)
      }
      for end in ends.sorted(by: >) {
        appendBest(from: start, to: end, segment: segment, isNested: true, to: &matches)
      }
    }
  }

  /// Removes the candidates that the `except` column excludes, and keeps each as a suppressed match.
  private mutating func suppressExceptions(from start: Int, _ segment: Int, isNested: Bool) {
    for (candidate, value) in walk.removeExceptions(from: start) {
      var match = TermMatch(
        candidate, term: index.term(ofEntry: candidate.entry),
        base: walk.forms.base(candidate.base), segment: segment,
        range: range(of: candidate, from: start))
      match.isNested = isNested
      let isKnown = excepted.reversed().prefix { $0.match.range.start == match.range.start }
        .contains { $0.match.range == match.range && $0.match.concept == match.concept }
      if !isKnown { excepted.append(SuppressedMatch(match, .exception(value))) }
    }
  }

  /// The range of a term that begins at a token, with the signs at its edges.
  private func range(of candidate: MatchCandidate, from start: Int) -> TextRange {
    TextRange(
      Int(walk.tokens[start].start) - candidate.signs.before,
      Int(walk.tokens[candidate.end - 1].end) + candidate.signs.after)
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
    var isUndecided = false
    var cueWeight: Int?
    var equals: [MatchCandidate] = []
    if rivals.count > 1 {
      rivals.sort { $0.isNearer(than: $1) }
      let isFirst = start == walk.bounds.lowerBound
      let claim = rivals[0].claim(atStart: isFirst)
      equals = rivals.filter { $0.claim(atStart: isFirst) == claim }
      if equals.contains(where: { $0.concept != rivals[0].concept }) {
        let kept = withoutReplaced(equals)
        let replaced = Set(equals.map(\.concept)).subtracting(kept.map(\.concept))
        if !replaced.isEmpty {
          rivals.removeAll { replaced.contains($0.concept) }
          equals = kept
        }
      }
      if equals.contains(where: { $0.concept != rivals[0].concept }) {
        let choice = walk.senseChoice(for: start..<end).choose(among: equals)
        isUndecided = choice.isAmbiguous
        cueWeight = choice.weight
        rivals.removeAll { $0.entry == choice.winner.entry }
        rivals.insert(choice.winner, at: 0)
      }
    }
    var match = TermMatch(
      rivals[0], term: walk.index.term(ofEntry: rivals[0].entry),
      base: walk.forms.base(rivals[0].base), segment: segment,
      range: range(of: rivals[0], from: start))
    match.isNested = isNested
    if isUndecided { match.doubt = .severalConcepts }
    for rival in rivals where rival.concept != rivals[0].concept {
      let concept = Int(rival.concept)
      if !match.alternatives.contains(concept) { match.alternatives.append(concept) }
    }
    let homograph = homograph(of: rivals[0], at: start..<end)
    if isUndecided || homograph != nil || index.cues(of: match.concept).areNeeded {
      questions.append(
        SenseQuestion(
          match: matches.count, tokens: start..<end,
          candidates: isUndecided ? equals : [rivals[0]], isUndecided: isUndecided,
          cueWeight: cueWeight ?? ownCueWeight(of: rivals[0], at: start..<end),
          homograph: homograph))
    }
    matches.append(match)
  }

  /// The weight of the context cues of the only concept that has a form; 0 if it has none.
  ///
  /// A cue in the form's own compound counts: `bahasa` in `bahasa Rusia`.
  private func ownCueWeight(of candidate: MatchCandidate, at place: Range<Int>) -> Int {
    guard !index.cues(of: Int(candidate.concept)).isEmpty else { return 0 }
    return walk.senseChoice(for: place, includesForm: place.count > 1)
      .choose(among: [candidate]).weight
  }

  /// The number of the homograph that a form is; nil if it has only one sense.
  ///
  /// The form itself may be one (`pukul` for the term `memukul`), or the term of which it is not
  /// another voice (`bulannya` for the term `bulan`).
  private mutating func homograph(of candidate: MatchCandidate, at place: Range<Int>) -> Int? {
    guard index.judgesSenses, !inventory.isEmpty else { return nil }
    if place.count == 1,
      let own = inventory.number(of: walk.textForms[place.lowerBound], in: walk.formTable)
    {
      return own
    }
    guard candidate.features.isDisjoint(with: .voices) else { return verb(candidate, at: place) }
    return inventory.number(ofEntry: candidate.entry, in: index)
  }

  /// The number of the homograph of a verb in another voice: `membajak` for `dibajak`, whether the
  /// term is `membajak` or `bajak`.
  private mutating func verb(_ candidate: MatchCandidate, at place: Range<Int>) -> Int? {
    guard let words = index.entry(candidate.entry)?.words, words.count == 1, place.count == 1
    else { return nil }
    if index.inflection.isActive(Folding.fold(Array(words[0].bytes))) {
      return inventory.number(ofEntry: candidate.entry, in: index)
    }
    let base = walk.forms.base(candidate.base)
    guard !base.isEmpty else { return nil }
    let form = walk.folded(place.lowerBound)
    for reading in index.inflection.readings(of: form[...])
    where reading.base == base && index.inflection.isActive(reading.lemma) {
      if let number = inventory.number(of: reading.lemma) { return number }
    }
    return nil
  }
}

extension TermMatch {
  init(_ candidate: MatchCandidate, term: Int32, base: [UInt8], segment: Int, range: TextRange) {
    self.init(
      concept: Int(candidate.concept), term: Int(term), segment: segment, range: range,
      kind: candidate.kind, features: candidate.features, base: base)
  }

  /// A match of another candidate at the place of a match.
  init(_ candidate: MatchCandidate, term: Int32, base: [UInt8], replacing old: TermMatch) {
    self.init(candidate, term: term, base: base, segment: old.segment, range: old.range)
    isNested = old.isNested
    alternatives = ([old.concept] + old.alternatives).filter { $0 != concept }
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
