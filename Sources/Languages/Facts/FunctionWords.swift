internal import TextModel

/// Function words as a language's folder lists them, separated by white space.
struct FunctionWordList: Sendable {
  /// Function words proper.
  ///
  /// A translation equivalent does not begin or end with one.
  var own = ""
  /// Common verbs and adverbs that may occur in a translation without a counterpart in the source.
  var colourless = ""
  /// Personal pronouns of the third person that stand for a noun as subject or object: `mereka`.
  var pronouns = ""
  /// The ending that is such a pronoun, or empty: `nya` of `katanya`.
  var pronounEnding = ""
  /// Words that a closely related language spells differently: Malay `kerana`, Indonesian `karena`.
  var telltale = ""
}

/// The function words of a language, for lookup by folded UTF-8.
public struct FunctionWords: Sendable {
  private let own: WordTable
  private let colourless: WordTable
  private let telltale: WordTable
  private let pronouns: WordTable
  private let pronounEnding: [UInt8]

  init(_ words: FunctionWordList) {
    own = FunctionWords.table(words.own)
    colourless = FunctionWords.table(words.colourless)
    telltale = FunctionWords.table(words.telltale)
    pronouns = FunctionWords.table(words.pronouns)
    pronounEnding = Array(words.pronounEnding.utf8)
  }

  private static func table(_ words: String) -> WordTable {
    var table = WordTable()
    for word in list(words) { _ = table.insert(Array(word.utf8)) }
    return table
  }

  /// The function words, as folded UTF-8.
  public var words: [[UInt8]] { (0..<own.count).map { own.bytes(of: Int32($0)) } }

  /// Whether `word` is a function word.
  ///
  /// A translation equivalent does not begin or end with one.
  /// - Parameter word: folded UTF-8.
  public func contains(_ word: [UInt8]) -> Bool { contains(word[...]) }

  /// Whether `word` is a function word.
  /// - Parameter word: folded UTF-8.
  public func contains(_ word: ArraySlice<UInt8>) -> Bool { own.find(word) >= 0 }

  /// Whether `word` may occur in a translation without a counterpart in the source.
  /// - Parameter word: folded UTF-8.
  public func isExpectedAnywhere(_ word: [UInt8]) -> Bool {
    own.find(word) >= 0 || colourless.find(word) >= 0
  }

  /// The function words and the words that distinguish the language, folded; some of them twice.
  var all: [[UInt8]] {
    [own, telltale].flatMap { table in (0..<Int32(table.count)).map { table.bytes(of: $0) } }
  }

  /// Whether `word` is, or ends with, a pronoun of the third person that stands for a noun.
  /// - Parameter word: folded UTF-8.
  public func isPronoun(_ word: [UInt8]) -> Bool {
    if pronouns.find(word) >= 0 { return true }
    return !pronounEnding.isEmpty && own.find(word) < 0 && word.count > pronounEnding.count + 2
      && word.suffix(pronounEnding.count).elementsEqual(pronounEnding)
  }

  /// Whether the language has words that distinguish it from a closely related one.
  var hasTelltales: Bool { telltale.count > 0 }

  /// Whether `word` distinguishes the language from a closely related one.
  /// - Parameter word: folded UTF-8.
  func isTelltale(_ word: ArraySlice<UInt8>) -> Bool { telltale.find(word) >= 0 }
}
