public import TextModel

/// Bilingual data of two languages.
public struct LanguagePair: Sendable {
  /// The language of the dictionaries' headwords.
  public let headwords: Language
  /// The language of the dictionaries' translations.
  public let answers: Language
  /// A list of common words in UTF-8, with `headword: translation, translation` on each line; `#`
  /// begins a comment.
  public let wordList: [UInt8]
  /// Name of an optional system dictionary in dictd's format.
  public let dictionaryName: String
  /// Log odds in bits that a text is in the headwords' language; negative for the other language.
  private let odds: @Sendable (String) -> Double
  /// Bits of contrary evidence that each side of a term pair needs for the pair to look swapped.
  private let threshold: Double
  private let listed: OnFirstUse<Listed>

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
    listed = OnFirstUse { Listed(wordList) }
  }

  /// The data of two languages, in either order; nil if there is none.
  public static func joining(_ one: LanguageTag, _ other: LanguageTag) -> LanguagePair? {
    all.first { pair in
      [[one.language, other.language], [other.language, one.language]].contains(
        [pair.headwords.tag.language, pair.answers.tag.language])
    }
  }

  /// Whether one word has the regular spelling of a loan of the other.
  /// - Parameters:
  ///   - word: folded UTF-8.
  ///   - language: the language of `word`.
  ///   - other: a word of the other language, as folded UTF-8.
  public func areLoans(_ word: [UInt8], in language: LanguageTag, _ other: [UInt8]) -> Bool {
    hasHeadwords(in: language)
      ? LoanSpelling.isLoan(other, of: word) : LoanSpelling.isLoan(word, of: other)
  }

  /// Whether the word list has a word on the side of `language`.
  /// - Parameter word: folded UTF-8.
  public func knows(_ word: [UInt8], in language: LanguageTag) -> Bool {
    listed.value.roles(of: word).contains(hasHeadwords(in: language) ? .headword : .answer)
  }

  /// Whether the word list translates a word by itself.
  /// - Parameter word: folded UTF-8.
  public func isSameInBoth(_ word: [UInt8]) -> Bool {
    listed.value.roles(of: word).contains(.sameInBoth)
  }

  /// The headwords and translations of the word list.
  private struct Listed: Sendable {
    struct Roles: OptionSet {
      let rawValue: UInt8
      static let headword = Roles(rawValue: 1)
      static let answer = Roles(rawValue: 2)
      /// A word that the list translates by itself.
      static let sameInBoth = Roles(rawValue: 4)
    }

    private var table = WordTable(minimumCapacity: 8192)
    private var roles: [Roles] = []

    init(_ list: [UInt8]) {
      list.withUnsafeBufferPointer { list in
        for line in list.split(separator: 0x0A) where line.first != UInt8(ascii: "#") {
          guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
          let headword = add(line[..<colon], .headword)
          for part in line[(colon + 1)...].split(separator: UInt8(ascii: ",")) {
            let answer = add(part.drop { $0 == 0x20 }, .answer)
            if answer == headword { roles[answer].insert(.sameInBoth) }
          }
        }
      }
    }

    /// Adds a word in a role.
    /// - Returns: the number of the word.
    private mutating func add(_ word: Slice<UnsafeBufferPointer<UInt8>>, _ role: Roles) -> Int {
      let number = Int(table.insert(UnsafeBufferPointer(rebasing: word)))
      if number == roles.count { roles.append([]) }
      roles[number].insert(role)
      return number
    }

    func roles(of word: [UInt8]) -> Roles {
      let number = table.find(word)
      return number < 0 ? [] : roles[Int(number)]
    }
  }

  /// All language pairs with bilingual data.
  public static let all = [indonesianEnglish]

  /// Whether the dictionaries' headwords are in `language`, regardless of region.
  public func hasHeadwords(in language: LanguageTag) -> Bool {
    language.language == headwords.tag.language
  }

  /// Whether a text is more probably in the other language of the pair, judged by its letters.
  public func looksForeign(_ text: String, in language: LanguageTag) -> Bool {
    odds(text) * (hasHeadwords(in: language) ? 1 : -1) < -threshold
  }

  /// Whether a term and its equivalent look swapped, judged by their letters.
  public func looksSwapped(
    _ term: String, in language: LanguageTag, _ equivalent: String
  ) -> Bool {
    let other = hasHeadwords(in: language) ? answers.tag : headwords.tag
    return looksForeign(term, in: language) && looksForeign(equivalent, in: other)
  }
}
