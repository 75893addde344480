import Languages
import Normalization
import Segmentation
import TermMatching
import TextKnowledge
import TextModel

/// The search for candidates in one text.
struct CandidateSearch {
  let text: MatchedText
  let analyzed: AnalyzedText
  let grammar: any PhraseGrammar
  let entities: TextEntities
  let offset: OffsetConverter
  let interface: InterfaceLanguage
  let composer: Composer?
  var profiles: WordProfiles
  var found: [FoundCandidate] = []
  var places: [[UInt8]: Int] = [:]
  /// The forms that the text has in lower case.
  var smallForms: Set<Int32> = []
  /// Whether a token belongs to a name, an acronym or the long form of one.
  var isNamed: [Bool]
  /// For each token, the token range of the match that contains it; empty if there is none.
  var matches: [Range<Int>]
  /// For the first token of each match, the match.
  var matchOfToken: [Int: TermMatch] = [:]

  /// Occurrences in headlines of phrases that were not met before.
  var headlines: [(words: [[UInt8]], tokens: Range<Int>)] = []

  /// For each token of a long form in lower case, the long form.
  var longForms: [Int: Range<Int>] = [:]

  /// For each token of a name, the range of the name.
  lazy var nameRanges: [Int: Range<Int>] = {
    var ranges: [Int: Range<Int>] = [:]
    for name in entities.names {
      for mention in name.mentions {
        for token in mention.tokens { ranges[token] = mention.tokens }
      }
    }
    return ranges
  }()

  init(
    _ text: MatchedText, grammar: any PhraseGrammar, entities: TextEntities,
    dictionary: WordDictionary, offsets unit: OffsetUnit, interface: InterfaceLanguage,
    composer: Composer?
  ) {
    self.text = text
    offset = OffsetConverter(text.text.document.text, unit: unit)
    self.grammar = grammar
    self.entities = entities
    self.interface = interface
    self.composer = composer
    analyzed = text.analyzed
    profiles = WordProfiles(text.analyzed, grammar: grammar, dictionary: dictionary)
    isNamed = Array(repeating: false, count: text.analyzed.tokens.count)
    matches = Array(repeating: 0..<0, count: text.analyzed.tokens.count)
    markMatches()
    for (token, form) in text.analyzed.tokenForms.enumerated()
    where text.analyzed.bytes[Int(text.analyzed.tokens[token].start)] >= 0x61 {
      smallForms.insert(form)
    }
  }

  mutating func run() {
    addAcronyms()
    addNames()
    let isLoud = !analyzed.bytes.contains { (0x61...0x7A).contains($0) }
    for segment in analyzed.segments.indices { read(segment, isLoud: isLoud) }
    settleHeadlines()
    joinShortNames()
    for place in found.indices { found[place].order = place }
  }

  /// Adds the occurrences of a person's first or last name to the whole name.
  mutating func joinShortNames() {
    var wholes: [[UInt8]: [Int]] = [:]
    for (place, candidate) in found.enumerated()
    where candidate.kind == .person && candidate.words.count > 1 {
      for word in candidate.words { wholes[word, default: []].append(place) }
    }
    for place in found.indices where found[place].kind == .person && found[place].words.count == 1 {
      guard let whole = wholes[found[place].words[0]], whole.count == 1 else { continue }
      for form in found[place].forms where !found[whole[0]].forms.contains(form) {
        found[whole[0]].forms.append(form)
      }
      found[whole[0]].occurrences += found[place].occurrences
      found[whole[0]].occurrences.sort { $0.range < $1.range }
      found[whole[0]].freeCount += found[place].freeCount
      found[place].occurrences = []
    }
    found.removeAll { $0.occurrences.isEmpty }
  }

  // MARK: Matches of the glossary

  /// Outer matches only.
  mutating func markMatches() {
    var token = 0
    for match in text.matches where !match.isNested {
      while token < analyzed.tokens.count,
        Int(analyzed.tokens[token].start) < match.range.start
      {
        token += 1
      }
      let start = token
      while token < analyzed.tokens.count, Int(analyzed.tokens[token].end) <= match.range.end {
        token += 1
      }
      for index in start..<token { matches[index] = start..<token }
      matchOfToken[start] = match
    }
  }

  /// Whether a range of tokens is a match of the glossary, or lies inside one.
  func isKnown(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first else { return true }
    let match = matches[first]
    return match.lowerBound <= tokens.lowerBound && tokens.upperBound <= match.upperBound
  }

  /// Whether a range begins or ends inside a match of several tokens.
  func cutsMatch(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first, let last = tokens.last else { return false }
    return !matches[first].isEmpty && matches[first].lowerBound < tokens.lowerBound
      || !matches[last].isEmpty && matches[last].upperBound > tokens.upperBound
  }

  // MARK: Noun phrases

  mutating func read(_ segment: Int, isLoud: Bool) {
    let tokens = analyzed.tokenRange(of: segment)
    guard !tokens.isEmpty, reads(tokens) else { return }
    let isHeadline = analyzed.segments[segment].kind == .headline
    let marksNames = !isHeadline && !isLoud && hasNameCapitals(segment)
    let units = profiles.units(of: segment, capitalsMarkNames: marksNames)
    var start = 0
    while start < units.count {
      if isNamed[units[start].tokens.lowerBound] {
        start += 1
      } else if units[start].isCapital {
        start = readCapitals(units, from: start)
      } else {
        start = readPhrase(units, from: start, isHeadline: isHeadline)
      }
    }
  }

  /// Whether capitals mark names: not in titles that capitalise most words.
  func hasNameCapitals(_ segment: Int) -> Bool {
    var (smalls, capitals) = (0, 0)
    for token in analyzed.tokenRange(of: segment) where analyzed.tokens[token].kind == .word {
      if isCapital(token) { capitals += 1 } else { smalls += 1 }
    }
    return smalls * 2 > capitals
  }
  // MARK: Collecting

  mutating func place(
    words: [[UInt8]], kind: TermCandidate.Kind, text shown: String,
    _ evidence: FoundCandidate.Evidence, at tokens: Range<Int>
  ) -> Int {
    let key = FoundCandidate.key(of: words[...])
    if let known = places[key] { return known }
    places[key] = found.count
    let segment = segment(of: tokens.lowerBound)
    let range = text.text.source(of: analyzed.range(of: tokens))
    found.append(
      FoundCandidate(
        words: words, kind: kind, text: shown, evidence: evidence,
        first: TermCandidate.Place(
          document: text.text.document.id, sentence: analyzed.segments[segment].id,
          range: TextRange(offset(range.start), offset(range.end)),
          text: text.text.surface(of: analyzed.segments[segment].range))))
    return found.count - 1
  }

  mutating func append(_ tokens: Range<Int>, to place: Int, isFree: Bool) {
    let range = analyzed.range(of: tokens)
    // A long form is also read as a phrase.
    guard found[place].occurrences.last?.range != range else { return }
    let form = text.text.surface(of: range).onOneLine
    if found[place].forms.count < 12, !found[place].forms.contains(form) {
      found[place].forms.append(form)
    }
    found[place].occurrences.append(
      FoundCandidate.Occurrence(segment: segment(of: tokens.lowerBound), range: range))
    if isFree { found[place].freeCount += 1 }
  }

  func segment(of token: Int) -> Int {
    analyzed.segments.indices.partitionPoint { analyzed.tokenRange(of: $0).upperBound <= token }
  }
}
