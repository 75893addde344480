import Alignment
import Glossary
import Normalization
import Padanan
import Segmentation
import TermMatching
import TermSheets
import TestSupport
import TextModel

/// A correct translation with one error put into it.
struct SeededError {
  enum Kind: String, CaseIterable {
    /// The translation of a term is replaced by that of another concept, or by an unrelated word.
    case wrongTerm, wrongWord
    /// It is replaced by a term that the glossary forbids.
    case forbidden
    case number, numberDropped, numberWord, percent, currency, date
    case name
    case untranslated, dropped
  }

  let kind: Kind
  /// The translation with the error.
  let text: String
  /// Where the check must report the error: UTF-8 offsets of sentences in the source document.
  let source: TextRange
  /// A description of the change, for messages.
  let note: String
}

/// Inserts errors into a translation; the same seed gives the same errors.
///
/// Independent of the checks: uses only capital letters, digits and the glossary's terms.
struct ErrorSeeder {
  private let source: MatchedText
  private let target: TranslatedText
  private let glossary: Glossary
  private var random: SeededGenerator
  private let tokens: [[Token]]

  init(_ source: MatchedText, _ target: TranslatedText, glossary: Glossary, seed: UInt64) {
    self.source = source
    self.target = target
    self.glossary = glossary
    random = SeededGenerator(seed: seed)
    let bytes = target.text.bytes
    tokens = target.segments.map { segment in
      var tokens: [Token] = []
      bytes.withUnsafeBufferPointer {
        Tokenizer.append(tokensOf: segment.range, in: $0, to: &tokens)
      }
      return tokens
    }
  }

  /// An error of a kind at a random position; nil if the text has no position for it.
  mutating func error(_ kind: SeededError.Kind) -> SeededError? {
    switch kind {
    case .wrongTerm, .wrongWord, .forbidden: return termError(kind)
    case .number:
      return numberError(kind) { $0.digits && !$0.isPercent && !$0.isMoney && !$0.isDate }
    case .numberDropped: return numberError(kind) { $0.digits && !$0.isDate }
    case .percent: return numberError(kind) { $0.isPercent }
    case .numberWord: return numberWordError()
    case .currency: return currencyError()
    case .date: return dateError()
    case .name: return nameError()
    case .untranslated, .dropped: return sentenceError(kind)
    }
  }

  // MARK: Terms

  private mutating func termError(_ kind: SeededError.Kind) -> SeededError? {
    let found = target.terms.indices.filter { number in
      let match = source.matches[number]
      // A filled pattern is not a concept of the glossary.
      guard let pair = target.terms[number], pair.verdict == .found, pair.range != nil,
        glossary.concepts.indices.contains(match.concept)
      else { return false }
      return kind != .forbidden || !forbidden(match.concept).isEmpty
    }
    guard let number = found.randomElement(using: &random), let pair = target.terms[number],
      let range = pair.range, let segment = pair.segment
    else { return nil }
    let match = source.matches[number]
    let concept = glossary.concepts[match.concept]
    let wrong: String?
    switch kind {
    case .forbidden: wrong = forbidden(match.concept).randomElement(using: &random)
    case .wrongWord: wrong = ErrorSeeder.strangers.randomElement(using: &random)
    default:
      let others = glossary.concepts.filter {
        $0.partOfSpeech == concept.partOfSpeech && $0.id != concept.id
      }
      wrong = others.randomElement(using: &random)?.approvedTerms(in: .english).first?.text
    }
    guard let wrong else { return nil }
    return make(
      kind, replacing: range, with: wrong, in: segment, own: match.segment,
      note: "\(target.text.slice(range)) → \(wrong)")
  }

  private func forbidden(_ concept: Int) -> [String] {
    glossary.concepts[concept].terms(in: .english).filter { !$0.status.isApproved }.map(\.text)
  }

  /// Words on subjects that do not occur in the corpus.
  private static let strangers = [
    "banana", "carpet", "violin", "penguin", "umbrella", "sandwich", "necklace", "gardener",
    "waterfall", "pillow", "butterfly", "trumpet",
  ]

  // MARK: Numbers

  private struct Place {
    var segment: Int
    var range: TextRange
    var digits: Bool
    var isPercent: Bool
    var isMoney: Bool
    var isDate: Bool
  }

  private func slice(_ token: Token) -> String { target.text.slice(token.range) }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  private func places() -> [Place] {
    tokens.enumerated().flatMap { segment, tokens in
      tokens.indices.compactMap { place -> Place? in
        guard tokens[place].kind == .number else { return nil }
        let before = place > 0 ? slice(tokens[place - 1]) : ""
        let after = place + 1 < tokens.count ? slice(tokens[place + 1]) : ""
        let start = Int(tokens[place].start)
        let sign = start > 0 ? target.text.bytes[start - 1] : 0
        return Place(
          segment: segment, range: tokens[place].range, digits: true,
          isPercent: after == "percent", isMoney: before == "Rp" || sign == UInt8(ascii: "$"),
          isDate: ErrorSeeder.months.contains(before) || ErrorSeeder.months.contains(after)
            || target.text.slice(tokens[place].range).count == 4 && before.hasSuffix("1"))
      }
    }
  }

  private mutating func numberError(
    _ kind: SeededError.Kind, where fits: (Place) -> Bool
  ) -> SeededError? {
    guard let place = places().filter(fits).randomElement(using: &random) else { return nil }
    let text = target.text.slice(place.range)
    let wrong = kind == .numberDropped ? "" : changed(text)
    return make(
      kind, replacing: place.range, with: wrong, in: place.segment, note: "\(text) → \(wrong)")
  }

  /// Replaces one digit of the number by another.
  private mutating func changed(_ number: String) -> String {
    var digits = Array(number)
    guard let place = digits.indices.filter({ digits[$0].isNumber }).randomElement(using: &random),
      let digit = digits[place].wholeNumberValue
    else { return number }
    var other = (digit + Int.random(in: 1...8, using: &random)) % 10
    if place == 0, other == 0 { other = digit == 9 ? 8 : 9 }
    digits[place] = Character(String(other))
    return String(digits)
  }

  private mutating func numberWordError() -> SeededError? {
    let words = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    let found = tokens.enumerated().flatMap { segment, tokens in
      tokens.filter { words.contains(slice($0).lowercased()) }.map { (segment, $0) }
    }
    guard let (segment, token) = found.randomElement(using: &random) else { return nil }
    let wrong = words.filter { $0 != slice(token).lowercased() }.randomElement(using: &random)
    return make(
      .numberWord, replacing: token.range, with: wrong ?? "", in: segment,
      note: "\(slice(token)) → \(wrong ?? "")")
  }

  private mutating func currencyError() -> SeededError? {
    var found: [(Int, Token, String)] = []
    let swaps = ["Rp": "US$", "billion": "million", "trillion": "billion", "million": "billion"]
    for (segment, tokens) in tokens.enumerated() {
      for (place, token) in tokens.enumerated() {
        if slice(token) == "US", place + 1 < tokens.count, tokens[place + 1].kind == .number {
          found.append((segment, token, "S"))
        }
        if let wrong = swaps[slice(token)] { found.append((segment, token, wrong)) }
      }
    }
    guard let (segment, token, wrong) = found.randomElement(using: &random) else { return nil }
    return make(
      .currency, replacing: token.range, with: wrong, in: segment,
      note: "\(slice(token)) → \(wrong)")
  }

  private mutating func dateError() -> SeededError? {
    var found: [(Int, TextRange, String)] = []
    for (segment, tokens) in tokens.enumerated() {
      for token in tokens {
        for names in [ErrorSeeder.months, ErrorSeeder.weekdays] where names.contains(slice(token)) {
          guard let wrong = names.filter({ $0 != slice(token) }).randomElement(using: &random)
          else { continue }
          found.append((segment, token.range, wrong))
        }
      }
    }
    for place in places() where place.isDate {
      found.append((place.segment, place.range, changed(target.text.slice(place.range))))
    }
    guard let (segment, range, wrong) = found.randomElement(using: &random) else { return nil }
    return make(
      .date, replacing: range, with: wrong, in: segment,
      note: "\(target.text.slice(range)) → \(wrong)")
  }

  // MARK: Names and sentences

  private mutating func nameError() -> SeededError? {
    let known = Set(
      Tokenizer.tokens(of: source.text.bytes).map { source.text.slice($0.range) }
        .filter { $0.first?.isUppercase == true })
    let found = tokens.enumerated().flatMap { segment, tokens in
      tokens.dropFirst().filter { token in
        let word = slice(token)
        return word.count >= 5 && known.contains(word) && word.dropFirst().allSatisfy(\.isLowercase)
      }.map { (segment, $0) }
    }
    guard let (segment, token) = found.randomElement(using: &random) else { return nil }
    var letters = Array(slice(token))
    let place = Int.random(in: 1..<letters.count - 1, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: letters.remove(at: place)
    case 1: letters.insert(letters[place], at: place)
    case 2 where letters[place] != letters[place + 1]: letters.swapAt(place, place + 1)
    default: letters[place] = letters[place] == "o" ? "u" : "o"
    }
    return make(
      .name, replacing: token.range, with: String(letters), in: segment,
      note: "\(slice(token)) → \(String(letters))")
  }

  private mutating func sentenceError(_ kind: SeededError.Kind) -> SeededError? {
    let single = target.pairs.filter {
      $0.source.count == 1 && $0.target.count == 1 && $0.score > 0.5
        && tokens[$0.target[0]].count >= 6
    }
    guard let pair = single.randomElement(using: &random) else { return nil }
    let range = target.segments[pair.target[0]].range
    let wrong = kind == .dropped ? "" : source.text.slice(source.segments[pair.source[0]].range)
    return make(
      kind, replacing: range, with: wrong, in: pair.target[0], own: pair.source[0],
      note: target.text.slice(range))
  }

  private func make(
    _ kind: SeededError.Kind, replacing range: TextRange, with wrong: String, in segment: Int,
    own: Int? = nil, note: String
  ) -> SeededError? {
    let sources = target.pairs.first { $0.target.contains(segment) }?.source ?? []
    let shown = own.map { [$0] } ?? sources
    guard let first = shown.first, let last = shown.last else { return nil }
    let bytes = target.text.bytes
    let text =
      String(decoding: bytes[..<range.start], as: UTF8.self) + wrong
      + String(decoding: bytes[range.end...], as: UTF8.self)
    let place = TextRange(source.segments[first].range.start, source.segments[last].range.end)
    return SeededError(
      kind: kind, text: text, source: source.text.source(of: place), note: note)
  }
}
