import Languages
import Segmentation
import TextModel

/// The words of a part of a text, with what the reference matcher needs of them.
struct Words {
  let language: Language
  var rules: any Inflection { language.inflection }
  private let text: [UInt8]
  private let tokens: [Token]
  /// The readings of each word, stored because there are many terms and few words.
  private var folded: [[UInt8]] = []
  private var readings: [[FormReading]] = []

  private let lexicon: Lexicon?

  /// The dictionary for doubtful readings, and the lemmas that occur in terms.
  struct Lexicon {
    let dictionary: WordDictionary
    let lemmas: Set<[UInt8]>
  }

  /// - Parameter lexicon: nil for the words of a term, which have no readings.
  init(
    _ text: [UInt8], _ range: TextRange, _ language: LanguageTag, _ lexicon: Lexicon? = nil
  ) {
    self.text = text
    self.lexicon = lexicon
    self.language = Language.of(language)
    var tokens: [Token] = []
    text.withUnsafeBufferPointer { Tokenizer.append(tokensOf: range, in: $0, to: &tokens) }
    self.tokens = tokens
    folded = tokens.indices.map(fold)
    if lexicon != nil { readings = tokens.indices.map(read) }
  }

  var count: Int { tokens.count }
  func range(_ word: Int) -> TextRange { tokens[word].range }
  func written(_ word: Int) -> String { String(decoding: text[range(word).range], as: UTF8.self) }
  func gap(_ word: Int) -> Token.Gap { tokens[word].gap }

  /// The punctuation before a word, if it separates the word from the one before it; nil if only
  /// white space does.
  func punctuation(before word: Int) -> [UInt8]? {
    guard word > 0, gap(word) == .barrier else { return nil }
    return text[range(word - 1).end..<range(word).start].filter { $0 != 0x20 && $0 != 0x0A }
  }

  /// Whether a hyphen joins the word to the one before it.
  func isJoined(_ word: Int) -> Bool { word < count && gap(word) == .hyphen }

  func folded(_ word: Int) -> [UInt8] { folded[word] }

  /// The readings of one word: the word itself, or a form of another one.
  func readings(_ word: Int) -> [FormReading] { readings[word] }

  private func fold(_ word: Int) -> [UInt8] {
    var folded = written(word).lowercased()
    for mark in ["\u{2018}", "\u{2019}", "\u{02BC}"] {
      folded = folded.split(separator: Character(mark), omittingEmptySubsequences: false)
        .joined(separator: "'")
    }
    let isDotted = tokens[word].kind != .address && folded.contains { $0.isLetter }
    return Array((isDotted ? folded.filter { $0 != "." } : folded).utf8)
  }

  private func read(_ word: Int) -> [FormReading] {
    let own = folded(word)
    let itself = FormReading(lemma: own, features: [])
    if tokens[word].kind == .address { return [itself] }
    return [itself] + plausible(rules.readings(of: own[...]), of: own)
  }

  /// The readings of two words with a hyphen between them, taken as one.
  func readings(_ word: Int, joinedTo next: Int) -> [FormReading] {
    let (first, second) = (folded(word), folded(next))
    var readings = plausible(
      rules.readings(of: first[...], hyphen: second[...]), of: first + second)
    if first != second {
      // The glossary writes them as one word.
      readings.append(FormReading(lemma: first + second, features: .hyphen))
      for reading in rules.readings(of: (first + second)[...])
      where reading.features.isSubset(of: .clitics) {
        readings.append(
          FormReading(lemma: reading.lemma, features: reading.features.union(.hyphen)))
      }
    }
    return readings
  }

  private func plausible(_ readings: [FormReading], of form: [UInt8]) -> [FormReading] {
    guard let lexicon else { return readings }
    return readings.filter {
      lexicon.lemmas.contains($0.lemma)
        && rules.isPlausible($0, of: form[...], in: lexicon.dictionary)
    }
  }

  /// The closed word class that a word belongs to; digits are numerals.
  func wordClass(_ word: Int) -> WordClass? {
    tokens[word].kind == .number ? .numeral : language.wordClasses[folded(word)]
  }

  /// Whether a word looks like a name: it begins with a capital letter or a digit.
  func looksLikeName(_ word: Int) -> Bool {
    guard let first = written(word).first else { return false }
    return first.isUppercase || first.isNumber
  }

  func isBoundPrefix(_ word: Int) -> Bool { rules.isBoundPrefix(folded(word)[...]) }
}

/// The case of a word: `rumah`, `Rumah` or `RUMAH`.
enum Shape {
  case small, capitalised, capitals

  init(_ word: String) {
    let letters = word.filter(\.isLetter)
    if !letters.contains(where: \.isLowercase),
      letters.count > 1 || (letters.count == 1 && word.count > 1)
    {
      self = .capitals
    } else {
      self = word.first?.isUppercase == true ? .capitalised : .small
    }
  }
}
