import Languages
import Segmentation
import TextModel

/// A word of a phrase: a token, or tokens joined by hyphens (`syarat-syarat`, `Covid-19`).
struct PhraseUnit {
  /// The number of words; a compound counts as two.
  var length: Int { 1 + base.count { $0 == 0x20 } }
  /// Indices of the tokens.
  var tokens: Range<Int>
  /// The folded base form.
  var base: [UInt8]
  var word: PhraseWord
  /// Whether it has a capital that marks a name.
  var isCapital: Bool
  /// Whether it has a capital that can be due to its position in the sentence.
  var isOpening: Bool
  /// Whether it has two capitals or more and no lower case letters.
  var isAcronym: Bool
  /// Whether only white space separates it from the unit before it.
  var adjoins: Bool
}

/// The words of one text: the role and base of each distinct form, found once.
struct WordProfiles {
  private struct Profile {
    var base: [UInt8]
    var word: PhraseWord
  }

  private let text: AnalyzedText
  private let grammar: any PhraseGrammar
  private let functionWords: FunctionWords
  private let quantityWords: QuantityWords
  private let dictionary: WordDictionary
  private let compounds: WordTable
  /// Abbreviated titles, ranks and forms of address.
  private let titles: Set<[UInt8]>
  /// Offices and occupations of one word.
  private let offices: Set<[UInt8]>
  private var profiles: [Profile?]

  init(_ text: AnalyzedText, grammar: any PhraseGrammar, dictionary: WordDictionary) {
    self.text = text
    self.grammar = grammar
    self.dictionary = dictionary
    let language = Language.of(text.language)
    functionWords = language.functionWords
    quantityWords = language.quantityWords
    titles = Set(
      language.orthography.titles.map { Array($0.lowercased().utf8) }
        + language.names.honorifics.phrases.compactMap { $0.count == 1 ? $0[0] : nil })
    offices = Set(language.names.offices.phrases.compactMap { $0.count == 1 ? $0[0] : nil })
    var compounds = WordTable()
    for phrase in grammar.compounds.phrases + language.names.offices.phrases
    where phrase.count == 2 {
      // Only compounds of which each word occurs in the text.
      guard phrase.allSatisfy({ text.forms.find($0) >= 0 }) else { continue }
      _ = compounds.insert(Array(phrase.joined(separator: [0x20])))
    }
    self.compounds = compounds
    profiles = Array(repeating: nil, count: text.forms.count)
  }

  /// The units of a segment.
  /// - Parameter capitalsMarkNames: whether a capital inside the segment marks a name.
  mutating func units(of segment: Int, capitalsMarkNames: Bool) -> [PhraseUnit] {
    let range = text.tokenRange(of: segment)
    var units: [PhraseUnit] = []
    units.reserveCapacity(range.count)
    var token = range.lowerBound
    while token < range.upperBound {
      var end = token + 1
      while end < range.upperBound, text.tokens[end].gap == .hyphen { end += 1 }
      units.append(
        unit(
          token..<end, isFirst: opens(token, in: range), capitalsMarkNames: capitalsMarkNames))
      token = end
    }
    return join(units)
  }

  /// Whether two words are a compound in which one has another role than alone.
  func isCompound(_ first: Int, _ second: Int) -> Bool {
    let (a, b) = (text.tokenForms[first], text.tokenForms[second])
    return compounds.find(text.forms.bytes(of: a) + [0x20] + text.forms.bytes(of: b)) >= 0
  }

  /// Whether a word is a title, a rank or a form of address.
  func isTitle(_ unit: PhraseUnit) -> Bool { titles.contains(unit.base) }

  /// Whether a unit is a number.
  func isNumber(_ unit: PhraseUnit) -> Bool {
    text.tokens[unit.tokens.lowerBound].kind == .number
      || profileOfNumber(unit.tokens.lowerBound) == .other
  }

  /// Whether a word is unknown to the dictionary and to the lists.
  func isUnknown(_ unit: PhraseUnit) -> Bool {
    unit.tokens.count == 1 && grammar.listed(unit.base) == nil
      && dictionary.stems(of: unit.base).map { $0.isEmpty } ?? true
  }

  /// Whether a capital of a token can be due to its position: at the beginning of a sentence, or
  /// after a quotation mark or a colon.
  private func opens(_ token: Int, in range: Range<Int>) -> Bool {
    if token == range.lowerBound { return true }
    guard text.tokens[token].gap == .barrier else { return false }
    let gap = text.bytes[Int(text.tokens[token - 1].end)..<Int(text.tokens[token].start)]
    return gap.contains { $0 == 0x22 || $0 == 0xE2 || $0 == UInt8(ascii: ":") || $0 == 0x2E }
  }

  /// Joins the units of a compound such as `lalu lintas`.
  private func join(_ units: [PhraseUnit]) -> [PhraseUnit] {
    guard compounds.count > 0 else { return units }
    var joined: [PhraseUnit] = []
    joined.reserveCapacity(units.count)
    for unit in units {
      if let last = joined.last, unit.adjoins, last.tokens.count == 1,
        compounds.find(last.base + [0x20] + unit.base) >= 0
      {
        joined[joined.count - 1].tokens = last.tokens.lowerBound..<unit.tokens.upperBound
        joined[joined.count - 1].base = last.base + [0x20] + unit.base
        joined[joined.count - 1].word = PhraseWord(.noun)
      } else {
        joined.append(unit)
      }
    }
    return joined
  }

  private mutating func unit(
    _ tokens: Range<Int>, isFirst: Bool, capitalsMarkNames: Bool
  ) -> PhraseUnit {
    let first = text.tokens[tokens.lowerBound]
    let bytes = text.bytes[first.range.range]
    let isUpper = bytes.first.map { (0x41...0x5A).contains($0) } ?? false
    let capitals = bytes.count { (0x41...0x5A).contains($0) }
    let isAcronym =
      capitals >= 2 && !bytes.contains { (0x61...0x7A).contains($0) } && first.kind == .word
      && !bytes.contains(UInt8(ascii: ".")) && profileOfNumber(tokens.lowerBound) == nil
    let profile = profile(of: tokens)
    return PhraseUnit(
      tokens: tokens, base: profile.base, word: profile.word,
      isCapital: capitalsMarkNames && isUpper && (!isFirst || isAcronym),
      isOpening: capitalsMarkNames && isUpper && isFirst && !isAcronym,
      isAcronym: capitalsMarkNames && isAcronym,
      adjoins: first.gap == .space)
  }

  /// The role of a word for a number, a date or a sum of money; nil for any other word.
  private func profileOfNumber(_ token: Int) -> PhraseRole? {
    let bytes = text.bytes[text.tokens[token].range.range]
    if RomanNumeral.isOne(bytes) { return .other }
    let meaning = bytes.withUnsafeBufferPointer { quantityWords[$0] }
    switch meaning {
    case nil, .ordinal, .clock: return nil
    case .month, .weekday: return .time
    default: return .other
    }
  }

  private mutating func profile(of tokens: Range<Int>) -> Profile {
    let form = Int(text.tokenForms[tokens.lowerBound])
    if tokens.count == 1 {
      if let known = profiles[form] { return known }
      let made = made(tokens.lowerBound)
      profiles[form] = made
      return made
    }
    let parts = tokens.map { text.forms.bytes(of: text.tokenForms[$0]) }
    let whole = Array(parts.joined(separator: [0x2D]))
    if let listed = grammar.listed(whole) { return Profile(base: whole, word: listed) }
    if text.tokens[tokens.lowerBound].kind == .number
      || parts.count == 2 && functionWords.contains(parts[0])
    {
      return Profile(base: whole, word: PhraseWord(.other))
    }
    if parts.count == 2, text.tokens[tokens.upperBound - 1].kind == .word,
      let base = grammar.base(of: parts[0], hyphen: parts[1], in: dictionary)
    {
      return Profile(base: base, word: grammar.word(base, in: dictionary))
    }
    // berandai-andai is a verb, as its first part is.
    let first = grammar.word(parts[0], in: dictionary).role
    return Profile(base: whole, word: PhraseWord(first == .verb ? .verb : .noun))
  }

  private func made(_ token: Int) -> Profile {
    let form = text.forms.bytes(of: text.tokenForms[token])
    guard text.tokens[token].kind == .word else {
      return Profile(base: form, word: PhraseWord(.other))
    }
    if let role = profileOfNumber(token) {
      return Profile(base: form, word: PhraseWord(role, isEveryday: true))
    }
    if functionWords.contains(form) {
      return Profile(base: form, word: PhraseWord(.other, isEveryday: true))
    }
    if let listed = grammar.listed(form) { return Profile(base: form, word: listed) }
    if titles.contains(form) { return Profile(base: form, word: PhraseWord(.other)) }
    let base = grammar.base(of: form, in: dictionary)
    if functionWords.contains(base) { return Profile(base: base, word: PhraseWord(.other)) }
    var word = grammar.word(base, in: dictionary)
    if word.role == .noun, offices.contains(base) { word.role = .agent }
    return Profile(base: base, word: word)
  }
}

/// Roman numerals from 1 to 39.
enum RomanNumeral {
  /// Whether a word consists of the capitals I, V and X.
  static func isOne(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= 7 && word.allSatisfy { "IVX".utf8.contains($0) }
  }
}
