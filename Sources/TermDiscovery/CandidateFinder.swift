internal import Glossary
public import Languages
internal import Normalization
internal import Segmentation
public import TermMatching
internal import TextKnowledge
public import TextModel

/// Finds the terms, names and acronyms of a text that its glossary does not contain.
///
/// Terms are noun phrases by the grammar of the language (`PhraseGrammar`). Names and acronyms come
/// from `TextKnowledge`. Whatever is a match of the glossary as a whole is left out; so are segments
/// that are neither sentences nor headlines nor list items. A language without a grammar gives
/// repeated words and pairs of words. Takes time linear in the length of the text.
public struct CandidateFinder {
  /// The maximum number of words in a term.
  static let longestTerm = 4
  /// The maximum number of words that are read as one phrase.
  static let longestPhrase = 12

  private let dictionary: WordDictionary
  private let unit: OffsetUnit
  private let target: LanguageTag
  private let composition: EquivalentComposition?
  private let interface: InterfaceLanguage

  /// - Parameters:
  ///   - language: the language of the texts.
  ///   - target: the language of the equivalents that are composed of those of a phrase's parts.
  ///   - spelling: the dictionaries that tell derived verbs from nouns.
  ///   - unit: the unit of the offsets of first occurrences.
  ///   - interface: the language of explanations.
  public init(
    language: LanguageTag, target: LanguageTag = .english,
    spelling: SpellingDictionaries = .system,
    offsets unit: OffsetUnit = .utf8,
    interface: InterfaceLanguage = .english
  ) {
    let name = Language.of(language).inflection.dictionaryName
    dictionary = spelling.dictionary(named: name)
    self.unit = unit
    self.target = target
    composition = EquivalentComposition(from: language, to: target)
    self.interface = interface
  }

  /// Whether the language of a text has a grammar here; otherwise only repeated words are found.
  public static func hasGrammar(for language: LanguageTag) -> Bool {
    Language.of(language).phrases != nil
  }

  /// The candidates of a text by first appearance, not ranked.
  public func candidates(in text: MatchedText) -> [FoundCandidate] {
    let analyzed = text.analyzed
    guard let grammar = Language.of(analyzed.language).phrases else {
      return RepeatedWords.candidates(in: text, offsets: unit)
    }
    var search = Search(
      text, grammar: grammar, entities: text.entities ?? TextEntities(of: analyzed),
      dictionary: dictionary,
      offsets: unit, interface: interface,
      composer: composition.map { Composer(index: text.index, target: target, composition: $0) })
    search.run()
    return search.found
  }
}

/// The search in one text.
private struct Search {
  let text: MatchedText
  let analyzed: AnalyzedText
  let grammar: any PhraseGrammar
  let entities: TextEntities
  let offset: OffsetConverter
  let interface: InterfaceLanguage
  let composer: Composer?
  var profiles: WordProfiles
  var found: [FoundCandidate] = []
  private var places: [[UInt8]: Int] = [:]
  /// The forms that the text has in lower case.
  private var smallForms: Set<Int32> = []
  /// Whether a token belongs to a name, an acronym or the long form of one.
  private var isNamed: [Bool]
  /// For each token, the token range of the match that contains it; empty if there is none.
  private var matches: [Range<Int>]
  /// For the first token of each match, the match.
  private var matchOfToken: [Int: TermMatch] = [:]

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
  private mutating func joinShortNames() {
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
  private mutating func markMatches() {
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
  private func isKnown(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first else { return true }
    let match = matches[first]
    return match.lowerBound <= tokens.lowerBound && tokens.upperBound <= match.upperBound
  }

  /// Whether a range begins or ends inside a match of several tokens.
  private func cutsMatch(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first, let last = tokens.last else { return false }
    return !matches[first].isEmpty && matches[first].lowerBound < tokens.lowerBound
      || !matches[last].isEmpty && matches[last].upperBound > tokens.upperBound
  }

  // MARK: Names and acronyms

  private mutating func addAcronyms() {
    for acronym in entities.acronyms {
      for tokens in [acronym.shortForm] + acronym.uses { mark(tokens) }
      let whole = longForm(of: acronym)
      let long = analyzed.text.slice(analyzed.range(of: whole)).onOneLine
      let evidence = FoundCandidate.Evidence.known(acronym.pattern.explanation(in: interface))
      if !isKnown(acronym.shortForm) {
        for tokens in ([acronym.shortForm] + acronym.uses).sorted(by: {
          $0.lowerBound < $1.lowerBound
        }) {
          add(name: tokens, kind: .acronym, longForm: long, evidence)
        }
      }
      guard whole.count > 1, !isKnown(whole), !isInsideName(whole) else { continue }
      let isName = whole.allSatisfy { isCapital($0) || analyzed.tokens[$0].count <= 4 }
      // The parts of a long form in lower case are terms too.
      if isName { mark(whole) } else { for token in whole { longForms[token] = whole } }
      add(
        name: whole, kind: isName ? .organization : .term, .known(interface.candidateLongForm))
    }
  }

  /// The long form of an acronym, with the first word of a compound: `lalu` of `lalu lintas`.
  private func longForm(of acronym: AcronymDefinition) -> Range<Int> {
    let tokens = acronym.longForm
    guard tokens.lowerBound > 0, analyzed.tokens[tokens.lowerBound].gap == .space,
      profiles.isCompound(tokens.lowerBound - 1, tokens.lowerBound)
    else { return tokens }
    return tokens.lowerBound - 1..<tokens.upperBound
  }

  /// Whether a name contains a range and more.
  private mutating func isInsideName(_ tokens: Range<Int>) -> Bool {
    guard let name = nameRanges[tokens.lowerBound] ?? nameRanges[tokens.upperBound - 1] else {
      return false
    }
    return name.lowerBound <= tokens.lowerBound && tokens.upperBound <= name.upperBound
      && name != tokens
  }

  /// For each token of a name, the range of the name.
  private lazy var nameRanges: [Int: Range<Int>] = {
    var ranges: [Int: Range<Int>] = [:]
    for name in entities.names {
      for mention in name.mentions {
        for token in mention.tokens { ranges[token] = mention.tokens }
      }
    }
    return ranges
  }()

  private func isCapital(_ token: Int) -> Bool {
    (0x41...0x5A).contains(analyzed.bytes[Int(analyzed.tokens[token].start)])
  }

  private mutating func addNames() {
    for name in entities.names {
      guard let first = name.mentions.first else { continue }
      let longest = name.mentions.first { $0.evidence != .repetition } ?? first
      let isKnown = isKnown(longest.tokens)
      for mention in name.mentions {
        let isMarked = isNamed[mention.tokens.lowerBound]
        mark(mention.tokens)
        guard !isKnown, !isMarked, reads(mention.tokens), !isOrdinary(longest) else { continue }
        add(
          name: mention.tokens, as: longest.tokens, kind: TermCandidate.Kind(name.kind),
          .known(longest.evidence.explanation(in: interface)))
      }
    }
  }

  /// Whether a name of one word is an ordinary word that is no noun: `Nomor`.
  private func isOrdinary(_ mention: NameMention) -> Bool {
    guard mention.tokens.count == 1, mention.kind == .person else { return false }
    let form = analyzed.forms.bytes(of: analyzed.tokenForms[mention.tokens.lowerBound])
    return grammar.listed(form).map { !$0.role.canBeHead && $0.role != .quality } ?? false
  }

  /// Whether the segment of a range is read for candidates: not the furniture of a page.
  private func reads(_ tokens: Range<Int>) -> Bool {
    switch analyzed.segments[segment(of: tokens.lowerBound)].kind {
    case .sentence, .headline, .listItem: true
    case .boilerplate, .dateline, .source: false
    }
  }

  private mutating func mark(_ tokens: Range<Int>) { for token in tokens { isNamed[token] = true } }

  /// Adds an occurrence of a name.
  /// - Parameter whole: the longest mention, whose words are the candidate's text.
  private mutating func add(
    name tokens: Range<Int>, as whole: Range<Int>? = nil, kind: TermCandidate.Kind,
    longForm: String? = nil, _ evidence: FoundCandidate.Evidence
  ) {
    let whole = whole ?? tokens
    let words = whole.map { analyzed.forms.bytes(of: analyzed.tokenForms[$0]) }
    let range = analyzed.range(of: whole)
    var shown = analyzed.text.slice(range).onOneLine
    if kind == .term { shown = shown.lowercased() }
    let place = place(words: words, kind: kind, text: shown, evidence, at: tokens)
    if let longForm { found[place].longForm = longForm }
    append(tokens, to: place, isFree: true)
  }

  // MARK: Noun phrases

  private mutating func read(_ segment: Int, isLoud: Bool) {
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
  private func hasNameCapitals(_ segment: Int) -> Bool {
    var (smalls, capitals) = (0, 0)
    for token in analyzed.tokenRange(of: segment) where analyzed.tokens[token].kind == .word {
      if isCapital(token) { capitals += 1 } else { smalls += 1 }
    }
    return smalls * 2 > capitals
  }

  /// Reads words with capitals that no name covers.
  /// - Returns: the index of the first unit after them.
  private mutating func readCapitals(_ units: [PhraseUnit], from start: Int) -> Int {
    if units[start].isAcronym {
      let tokens = units[start].tokens
      if tokens.count == 1, !isKnown(tokens), !isInCode(tokens.lowerBound) {
        add(name: tokens, kind: isDateline(units, start) ? .place : .acronym, .capitals)
      }
      return start + 1
    }
    let lawKind = grammar.nameKind(beginningWith: units[start].base)
    var end = start + 1
    while end < units.count, end - start < CandidateFinder.longestPhrase,
      continuesName(units, end, isTitle: lawKind != nil)
    {
      end += 1
    }
    let run = units[start..<end]
    let tokens = units[start].tokens.lowerBound..<units[end - 1].tokens.upperBound
    guard !isKnown(tokens), !cutsMatch(tokens), !profiles.isTitle(units[start]),
      !analyzed.bytes[analyzed.range(of: units[start].tokens).range].contains(UInt8(ascii: "."))
    else { return end }
    if let lawKind, run.count > 1 {
      add(name: tokens, kind: TermCandidate.Kind(lawKind), .capitals)
      return end
    }
    let isOrdinary = run.allSatisfy { unit in
      unit.word.isEveryday || unit.word.role != .noun && unit.word.role != .kind
        || !matches[unit.tokens.lowerBound].isEmpty || unit.tokens.count > 1
        || smallForms.contains(analyzed.tokenForms[unit.tokens.lowerBound])
    }
    if isOrdinary {
      // An office or a class of things that is written with capitals: `Direktur Utama`.
      emit(Array(run), isHeadline: false)
      return end
    }
    if run.count > 1 {
      let isInstitution = run.first.map { $0.word.isEveryday } ?? false
      add(name: tokens, kind: isInstitution ? .organization : .person, .capitals)
    } else if units[start].word.role == .noun, analyzed.tokens[tokens.lowerBound].count > 2,
      profiles.isUnknown(units[start])
    {
      add(name: tokens, kind: .organization, .capitals)
    }
    return end
  }

  /// Whether a token is a part of a number with strokes: `112/KPTS/M/2027`.
  private func isInCode(_ token: Int) -> Bool {
    let (start, end) = (Int(analyzed.tokens[token].start), Int(analyzed.tokens[token].end))
    let stroke = UInt8(ascii: "/")
    return start > 0 && analyzed.bytes[start - 1] == stroke
      || end < analyzed.bytes.count && analyzed.bytes[end] == stroke
  }

  /// Whether a unit continues the name before it; the title of a law may have small joints.
  private func continuesName(_ units: [PhraseUnit], _ index: Int, isTitle: Bool) -> Bool {
    guard units[index].adjoins, !isNamed[units[index].tokens.lowerBound] else { return false }
    if units[index].isCapital {
      return !units[index].isAcronym && !isNumeral(units[index]) && !hasNumber(units[index])
    }
    return isTitle && grammar.titleJoints.contains(units[index].base) && index + 1 < units.count
      && units[index + 1].adjoins && units[index + 1].isCapital
      && !isNamed[units[index + 1].tokens.lowerBound]
  }

  /// Whether a word in capitals is the place of a dateline: the first of its segment, before a dash
  /// or a bracket.
  private func isDateline(_ units: [PhraseUnit], _ index: Int) -> Bool {
    guard index == 0, units.count > 1, !units[1].adjoins else { return false }
    let token = units[0].tokens.lowerBound
    let gap = analyzed.bytes[
      Int(analyzed.tokens[token].end)..<Int(analyzed.tokens[token + 1].start)]
    return gap.contains { $0 == 0xE2 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "(") }
  }

  /// Reads the noun phrase that begins at a unit, if one does.
  /// - Returns: the index of the first unit after it; at least `start` + 1.
  private mutating func readPhrase(
    _ units: [PhraseUnit], from start: Int, isHeadline: Bool
  ) -> Int {
    if units[start].isOpening {
      // A name that begins a sentence: `Paguyuban Korban DanaKarib`, `Reza`.
      let role = units[start].word.role
      if role == .noun || role == .agent || role == .action, start + 1 < units.count,
        continuesName(units, start + 1, isTitle: false)
      {
        return readCapitals(units, from: start)
      }
      let isAlone = start + 1 == units.count || !isPhraseWord(units, start + 1, first: false)
      if role == .noun, isAlone || !units[start + 1].adjoins, profiles.isUnknown(units[start]),
        !smallForms.contains(analyzed.tokenForms[units[start].tokens.lowerBound])
      {
        return start + 1
      }
    }
    guard isPhraseWord(units, start, first: true) else { return start + 1 }
    if units[start].word.role == .period, isAfterNumber(units, start) { return start + 1 }
    var end = start + 1
    while end < units.count, end - start < CandidateFinder.longestPhrase, units[end].adjoins,
      isPhraseWord(units, end, first: false)
    {
      end += 1
    }
    var phrase = Array(units[start..<end])
    // A number after the noun that it numbers: `golongan I`.
    if phrase.count > 1, end < units.count, units[end].adjoins, isNumeral(units[end]) {
      phrase.removeLast()
    }
    if let name = eponym(units, after: end, of: phrase) { phrase.append(name) }
    if let name = knownName(units, after: end, of: phrase) {
      emit(phrase + [name], 0..<phrase.count + 1, isHeadline: isHeadline)
    }
    emit(phrase, isHeadline: isHeadline)
    return end
  }

  private func isAfterNumber(_ units: [PhraseUnit], _ index: Int) -> Bool {
    guard index > 0, units[index].adjoins else { return false }
    return profiles.isNumber(units[index - 1])
  }

  /// Whether a number is joined to a word with a hyphen: `Covid-19`.
  private func hasNumber(_ unit: PhraseUnit) -> Bool {
    unit.tokens.count > 1 && unit.tokens.contains { analyzed.tokens[$0].kind == .number }
  }

  private func isNumeral(_ unit: PhraseUnit) -> Bool {
    RomanNumeral.isOne(analyzed.bytes[analyzed.tokens[unit.tokens.lowerBound].range.range])
  }

  /// A name of the glossary after a phrase of the glossary, if it has an adjective: `invasi Rusia`.
  private func knownName(
    _ units: [PhraseUnit], after end: Int, of phrase: [PhraseUnit]
  ) -> PhraseUnit? {
    guard let composer, let head = phrase.first, let last = phrase.last, end < units.count,
      units[end].adjoins, units[end].isCapital, head.word.role != .agent
    else { return nil }
    let whole = head.tokens.lowerBound..<last.tokens.upperBound
    let name = units[end].tokens
    guard matches[whole.lowerBound] == whole, matches[name.lowerBound] == name,
      let match = matchOfToken[name.lowerBound], composer.hasAdjective(match)
    else { return nil }
    return units[end]
  }

  /// A single capitalised word after a noun that makes a kind of thing of it: `skema Ponzi`.
  private func eponym(
    _ units: [PhraseUnit], after end: Int, of phrase: [PhraseUnit]
  ) -> PhraseUnit? {
    guard grammar.head == .first, phrase.count == 1, phrase[0].length == 1,
      phrase[0].word.role == .noun, !phrase[0].isCapital, end < units.count
    else { return nil }
    let name = units[end]
    guard name.adjoins, name.isCapital, !name.isAcronym, name.word.role == .noun,
      !isNamed[name.tokens.lowerBound], matches[name.tokens.lowerBound].isEmpty,
      hasNumber(name) || name.tokens.count == 1 && profiles.isUnknown(name) && !isNumeral(name)
    else { return nil }
    if end + 1 < units.count, units[end + 1].adjoins, units[end + 1].isCapital { return nil }
    return name
  }

  private func isPhraseWord(_ units: [PhraseUnit], _ index: Int, first: Bool) -> Bool {
    let unit = units[index]
    guard !isNamed[unit.tokens.lowerBound], !unit.isCapital else { return false }
    switch unit.word.role {
    case .noun, .agent, .action, .kind, .quality: return true
    case .link: return !first
    case .period: return first
    case .weakHead: return !first
    case .time, .verb, .other: return false
    }
  }

  /// Adds every part of a phrase that can be a term.
  private mutating func emit(_ units: [PhraseUnit], isHeadline: Bool) {
    for start in units.indices {
      for end in start + 1...min(start + CandidateFinder.longestTerm, units.count)
      where isTerm(units[start..<end]) && length(units[start..<end]) <= CandidateFinder.longestTerm
      {
        emit(units, start..<end, isHeadline: isHeadline)
      }
    }
  }

  /// Whether units are a time and the word that makes a term of it: `jam sibuk`, `masa tanam`.
  private func isPeriodTerm(_ units: ArraySlice<PhraseUnit>) -> Bool {
    guard let first = units.first, let last = units.last else { return false }
    return first.word.role == .period && units.count == 2 && last.length == 1
      && (last.word.role != .noun || !last.word.isEveryday)
  }

  private func length(_ units: ArraySlice<PhraseUnit>) -> Int {
    units.reduce(0) { $0 + $1.length }
  }

  /// Whether units can be a term by their roles.
  private func isTerm(_ units: ArraySlice<PhraseUnit>) -> Bool {
    guard let first = units.first, let last = units.last, last.word.role != .link,
      length(units) > 1 || !first.isCapital || first.word.isEveryday
        || smallForms.contains(analyzed.tokenForms[first.tokens.lowerBound])
    else { return false }
    switch grammar.head {
    case .first:
      guard first.word.role.canBeHead || isPeriodTerm(units) else { return false }
      let inner = units.dropFirst()
      return inner.dropLast().allSatisfy {
        $0.word.role != .quality && $0.word.role != .period && $0.word.role != .weakHead
      }
        && last.word.role != .period
        && (units.count > 1 || first.base.count > 2)
    case .last:
      return last.word.role.canBeHead
        && units.allSatisfy { $0.word.role != .quality && $0.word.role != .period }
    }
  }

  private mutating func emit(_ units: [PhraseUnit], _ part: Range<Int>, isHeadline: Bool) {
    let tokens =
      units[part.lowerBound].tokens.lowerBound..<units[part.upperBound - 1].tokens.upperBound
    guard !isKnown(tokens), !cutsMatch(tokens) else { return }
    let words = part.map { units[$0].base }
    // A headline has verbs without affixes, so it gives no new phrases.
    if isHeadline, places[FoundCandidate.key(of: words[...])] == nil {
      headlines.append((words, tokens))
      return
    }
    let place = place(
      words: words, kind: .term, text: shown(units[part]), .phrase, at: tokens)
    let shape = shape(of: units[part])
    found[place].weight = shape.weight
    found[place].isDoubtful = shape.isDoubtful
    found[place].isQuality = shape.isQuality
    found[place].isEveryday = shape.isEveryday
    if found[place].occurrences.isEmpty { compose(tokens, for: place) }
    let isFree = isFree(units, part)
    append(tokens, to: place, isFree: isFree)
    if !isFree, isInnerTerm(units, part) { found[place].innerCount += 1 }
    if isHeadline { found[place].headlineCount += 1 }
  }

  /// Composes an equivalent if the glossary has all parts of a phrase.
  private mutating func compose(_ tokens: Range<Int>, for place: Int) {
    guard let composer else { return }
    var parts: [TermMatch] = []
    var token = tokens.lowerBound
    while token < tokens.upperBound {
      guard let match = matchOfToken[token] else { return }
      parts.append(match)
      token = matches[token].upperBound
    }
    guard let text = composer.equivalent(of: parts) else { return }
    found[place].targets = [
      TermCandidate.Target(text: text, score: 0.5, count: 0, isComposed: true)
    ]
  }

  /// Occurrences in headlines of phrases that were not met before.
  private var headlines: [(words: [[UInt8]], tokens: Range<Int>)] = []

  /// Counts the occurrences in headlines of phrases that the text has too.
  private mutating func settleHeadlines() {
    for (words, tokens) in headlines {
      guard let place = places[FoundCandidate.key(of: words[...])] else { continue }
      append(tokens, to: place, isFree: false)
      found[place].headlineCount += 1
    }
  }

  /// Whether a part of a phrase is not inside a longer term: what is left of the phrase is no part
  /// of a term.
  private func isFree(_ units: [PhraseUnit], _ part: Range<Int>) -> Bool {
    let tokens =
      units[part.lowerBound].tokens.lowerBound..<units[part.upperBound - 1].tokens.upperBound
    if let long = longForms[tokens.lowerBound], long != tokens, long.upperBound >= tokens.upperBound
    {
      return false
    }
    switch grammar.head {
    case .first:
      let isCompound = length(units[part]) > 1
      let mayEnd =
        units[part.upperBound...].first.map { next in
          next.word.role == .quality || next.word.role == .weakHead
            || (next.word.role == .agent && units[part.lowerBound].word.role != .agent
              || next.word.role == .action && next.word.isEveryday) && isCompound
        } ?? true
      guard mayEnd else { return false }
      let before = units[..<part.lowerBound]
      return before.isEmpty
        || isCompound && before.allSatisfy { $0.word.role == .action || $0.word.role == .kind }
        || units[part.lowerBound].word.role == .agent && isCompound
    case .last:
      return part.upperBound == units.count
        && units[..<part.lowerBound].allSatisfy { $0.word.role == .quality }
    }
  }

  /// For each token of a long form in lower case, the long form.
  private var longForms: [Int: Range<Int>] = [:]

  /// Whether a part of a longer phrase is probably a term too: the last two words after a noun
  /// (`kartu [uang elektronik]`), or the first two before an everyday noun.
  private func isInnerTerm(_ units: [PhraseUnit], _ part: Range<Int>) -> Bool {
    let whole = FoundCandidate.key(of: units.map(\.base)[...])
    if let place = places[whole], !found[place].isPhrase { return false }
    guard grammar.head == .first, units.count >= 3, length(units[part]) == 2,
      units[part.lowerBound].word.role.canBeHead
    else { return false }
    let last = units[part.upperBound - 1].word
    if part.upperBound == units.count {
      return units[part.lowerBound - 1].word.role.canBeHead && last.role != .quality
        && (last.role != .agent || !last.isEveryday)
    }
    // `kawasan konservasi [daerah]`: an everyday noun after a compound.
    let next = units[part.upperBound].word
    return part.lowerBound == 0 && part.upperBound == units.count - 1 && last.role == .noun
      && next.role == .noun && next.isEveryday
  }

  /// How special the words of a phrase are, from 0 to 1, and whether its joints are weak.
  private func shape(
    of units: ArraySlice<PhraseUnit>
  ) -> (weight: Double, isDoubtful: Bool, isQuality: Bool, isEveryday: Bool) {
    var sum = 0.0
    var isDoubtful = false
    var isQuality = false
    let length = units.reduce(0) { $0 + $1.tokens.count }
    let isCompound = length > 1
    for (place, unit) in units.enumerated() {
      switch unit.word.role {
      case .quality:
        isDoubtful = true
        isQuality = true
      case .action:
        sum += unit.word.isEveryday ? 0.6 : 0.9
        // `pemasangan [alat timbang dinamis]`
        if grammar.head == .first, place == 0, units.count > 2 { isDoubtful = true }
      case .agent:
        sum += unit.word.isEveryday ? 0.5 : 0.8
        // `kuasa hukum [terdakwa]`
        if grammar.head == .first, place > 0, length > 2, units.first?.word.role != .agent {
          isDoubtful = true
        }
      case .noun: sum += unit.word.isEveryday ? isCompound ? 0.7 : 0.5 : 1
      case .kind: sum += 0.85
      case .period: sum += 0.5
      case .weakHead: sum += 0.3
      case .time, .verb, .link, .other: break
      }
    }
    return (
      sum / Double(units.count), isDoubtful, isQuality, units.allSatisfy { $0.word.isEveryday }
    )
  }

  /// The base form as it is shown: of a single word the base, of several words the bases.
  private func shown(_ units: ArraySlice<PhraseUnit>) -> String {
    units.map { unit in
      unit.isAcronym || unit.isCapital && units.count == 2 && !unit.word.isEveryday
        ? analyzed.text.slice(analyzed.range(of: unit.tokens))
        : String(decoding: unit.base, as: UTF8.self)
    }.joined(separator: " ")
  }

  // MARK: Collecting

  private mutating func place(
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

  private mutating func append(_ tokens: Range<Int>, to place: Int, isFree: Bool) {
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

  private func segment(of token: Int) -> Int {
    analyzed.segments.indices.partitionPoint { analyzed.tokenRange(of: $0).upperBound <= token }
  }
}

extension TermCandidate.Kind {
  /// The kind of a candidate that is a name.
  init(_ kind: NameKind) {
    self =
      switch kind {
      case .person: .person
      case .place, .street: .place
      case .institution, .company, .club: .organization
      case .event, .work, .vessel: .work
      }
  }
}
