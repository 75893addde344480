import Languages
import Normalization
import Segmentation
import TextKnowledge
import TextModel

/// Names and acronyms: those that `TextKnowledge` finds, and words with capitals that it leaves.
extension CandidateSearch {
  mutating func addAcronyms() {
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
  func longForm(of acronym: AcronymDefinition) -> Range<Int> {
    let tokens = acronym.longForm
    guard tokens.lowerBound > 0, analyzed.tokens[tokens.lowerBound].gap == .space,
      profiles.isCompound(tokens.lowerBound - 1, tokens.lowerBound)
    else { return tokens }
    return tokens.lowerBound - 1..<tokens.upperBound
  }

  /// Whether a name contains a range and more.
  mutating func isInsideName(_ tokens: Range<Int>) -> Bool {
    guard let name = nameRanges[tokens.lowerBound] ?? nameRanges[tokens.upperBound - 1] else {
      return false
    }
    return name.lowerBound <= tokens.lowerBound && tokens.upperBound <= name.upperBound
      && name != tokens
  }

  func isCapital(_ token: Int) -> Bool {
    (0x41...0x5A).contains(analyzed.bytes[Int(analyzed.tokens[token].start)])
  }

  mutating func addNames() {
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
  func isOrdinary(_ mention: NameMention) -> Bool {
    guard mention.tokens.count == 1, mention.kind == .person else { return false }
    let form = analyzed.forms.bytes(of: analyzed.tokenForms[mention.tokens.lowerBound])
    return grammar.listed(form).map { !$0.role.canBeHead && $0.role != .quality } ?? false
  }

  /// Whether the segment of a range is read for candidates: not the furniture of a page.
  func reads(_ tokens: Range<Int>) -> Bool {
    switch analyzed.segments[segment(of: tokens.lowerBound)].kind {
    case .sentence, .headline, .listItem: true
    case .boilerplate, .dateline, .source: false
    }
  }

  mutating func mark(_ tokens: Range<Int>) { for token in tokens { isNamed[token] = true } }

  /// Adds an occurrence of a name.
  /// - Parameter whole: the longest mention, whose words are the candidate's text.
  mutating func add(
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

  /// Reads words with capitals that no name covers.
  /// - Returns: the index of the first unit after them.
  mutating func readCapitals(_ units: [PhraseUnit], from start: Int) -> Int {
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
  func isInCode(_ token: Int) -> Bool {
    let (start, end) = (Int(analyzed.tokens[token].start), Int(analyzed.tokens[token].end))
    let stroke = UInt8(ascii: "/")
    return start > 0 && analyzed.bytes[start - 1] == stroke
      || end < analyzed.bytes.count && analyzed.bytes[end] == stroke
  }

  /// Whether a unit continues the name before it; the title of a law may have small joints.
  func continuesName(_ units: [PhraseUnit], _ index: Int, isTitle: Bool) -> Bool {
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
  func isDateline(_ units: [PhraseUnit], _ index: Int) -> Bool {
    guard index == 0, units.count > 1, !units[1].adjoins else { return false }
    let token = units[0].tokens.lowerBound
    let gap = analyzed.bytes[
      Int(analyzed.tokens[token].end)..<Int(analyzed.tokens[token + 1].start)]
    return gap.contains { $0 == 0xE2 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "(") }
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
