public import TextModel

/// What padanan knows of two languages together.
public struct LanguagePair: Sendable {
  /// The language in which the pair's dictionaries are asked.
  public let headwords: Language
  /// The language in which they answer.
  public let answers: Language
  /// Common words: `headword: answer, answer` on each line, UTF-8; `#` opens a comment.
  public let wordList: [UInt8]
  /// The name of a dictionary of the system (dictd's format).
  public let dictionaryName: String
  /// Evidence for the headwords' language in a text, in bits; negative for the other language.
  private let odds: @Sendable (String) -> Double
  /// How many bits must speak against a text.
  private let threshold: Double

  init(
    headwords: Language, answers: Language, wordList: [UInt8], dictionaryName: String,
    odds: @escaping @Sendable (String) -> Double, threshold: Double
  ) {
    self.headwords = headwords
    self.answers = answers
    self.wordList = wordList
    self.dictionaryName = dictionaryName
    self.odds = odds
    self.threshold = threshold
  }

  /// The pair of two languages in either order; nil where padanan knows nothing of it.
  public static func joining(_ one: LanguageTag, _ other: LanguageTag) -> LanguagePair? {
    all.first { pair in
      [[one.language, other.language], [other.language, one.language]].contains(
        [pair.headwords.tag.language, pair.answers.tag.language])
    }
  }

  public static let all = [indonesianEnglish]

  /// Whether a language is the one in which the dictionaries are asked.
  public func hasHeadwords(in language: LanguageTag) -> Bool {
    language.language == headwords.tag.language
  }

  /// Whether a term and its equivalent look as if each were in the other's language.
  public func looksSwapped(
    _ term: String, in language: LanguageTag, _ equivalent: String
  ) -> Bool {
    let sign = hasHeadwords(in: language) ? 1.0 : -1.0
    return odds(term) * sign < -threshold && odds(equivalent) * -sign < -threshold
  }
}
