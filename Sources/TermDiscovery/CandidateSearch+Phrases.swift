import Languages
import Normalization
import Segmentation
import TermMatching
import TextModel

/// Noun phrases.
extension CandidateSearch {
  /// Reads the noun phrase that begins at a unit, if one does.
  /// - Returns: the index of the first unit after it; at least `start` + 1.
  mutating func readPhrase(
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

  func isAfterNumber(_ units: [PhraseUnit], _ index: Int) -> Bool {
    guard index > 0, units[index].adjoins else { return false }
    return profiles.isNumber(units[index - 1])
  }

  /// Whether a number is joined to a word with a hyphen: `Covid-19`.
  func hasNumber(_ unit: PhraseUnit) -> Bool {
    unit.tokens.count > 1 && unit.tokens.contains { analyzed.tokens[$0].kind == .number }
  }

  func isNumeral(_ unit: PhraseUnit) -> Bool {
    RomanNumeral.isOne(analyzed.bytes[analyzed.tokens[unit.tokens.lowerBound].range.range])
  }

  /// A name of the glossary after a phrase of the glossary, if it has an adjective: `invasi Rusia`.
  func knownName(
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
  func eponym(
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

  func isPhraseWord(_ units: [PhraseUnit], _ index: Int, first: Bool) -> Bool {
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
  mutating func emit(_ units: [PhraseUnit], isHeadline: Bool) {
    for start in units.indices {
      for end in start + 1...min(start + CandidateFinder.longestTerm, units.count)
      where isTerm(units[start..<end]) && length(units[start..<end]) <= CandidateFinder.longestTerm
      {
        emit(units, start..<end, isHeadline: isHeadline)
      }
    }
  }

  /// Whether units are a time and the word that makes a term of it: `jam sibuk`, `masa tanam`.
  func isPeriodTerm(_ units: ArraySlice<PhraseUnit>) -> Bool {
    guard let first = units.first, let last = units.last else { return false }
    return first.word.role == .period && units.count == 2 && last.length == 1
      && (last.word.role != .noun || !last.word.isEveryday)
  }

  func length(_ units: ArraySlice<PhraseUnit>) -> Int {
    units.reduce(0) { $0 + $1.length }
  }

  /// Whether units can be a term by their roles.
  func isTerm(_ units: ArraySlice<PhraseUnit>) -> Bool {
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

  mutating func emit(_ units: [PhraseUnit], _ part: Range<Int>, isHeadline: Bool) {
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
  mutating func compose(_ tokens: Range<Int>, for place: Int) {
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

  /// Counts the occurrences in headlines of phrases that the text has too.
  mutating func settleHeadlines() {
    for (words, tokens) in headlines {
      guard let place = places[FoundCandidate.key(of: words[...])] else { continue }
      append(tokens, to: place, isFree: false)
      found[place].headlineCount += 1
    }
  }

  /// Whether a part of a phrase is not inside a longer term: what is left of the phrase is no part
  /// of a term.
  func isFree(_ units: [PhraseUnit], _ part: Range<Int>) -> Bool {
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

  /// Whether a part of a longer phrase is probably a term too: the last two words after a noun
  /// (`kartu [uang elektronik]`), or the first two before an everyday noun.
  func isInnerTerm(_ units: [PhraseUnit], _ part: Range<Int>) -> Bool {
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
  func shape(
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
  func shown(_ units: ArraySlice<PhraseUnit>) -> String {
    let isOffice = units.first?.isCapital ?? false
    return units.map { unit in
      // A name inside a term keeps its capital, an office of several words does not.
      unit.isAcronym || unit.isCapital && (!isOffice || units.count == 2 && !unit.word.isEveryday)
        ? analyzed.text.slice(analyzed.range(of: unit.tokens))
        : String(decoding: unit.base, as: UTF8.self)
    }.joined(separator: " ")
  }
}
