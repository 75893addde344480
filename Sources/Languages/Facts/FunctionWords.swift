internal import TextModel

/// Words that stand for no thing, as a language's folder writes them: with white space between.
public struct FunctionWordList: Sendable {
  /// They hold sentences together; no term begins or ends in one by itself.
  var own = ""
  /// Verbs and adverbs that stand in any sentence, whatever the other language says.
  var colourless = ""
  /// Words that a closely related language writes otherwise: Malay `kerana`, Indonesian `karena`.
  var telltale = ""
}

/// Words that stand for no thing.
public struct FunctionWords: Sendable {
  private let own: WordTable
  private let colourless: WordTable
  private let telltale: WordTable

  init(_ words: FunctionWordList) {
    own = FunctionWords.table(words.own)
    colourless = FunctionWords.table(words.colourless)
    telltale = FunctionWords.table(words.telltale)
  }

  private static func table(_ words: String) -> WordTable {
    var table = WordTable()
    for word in list(words) { _ = table.insert(Array(word.utf8)) }
    return table
  }

  /// Whether a word holds sentences together; no term begins or ends in one by itself.
  /// - Parameter word: folded UTF-8.
  public func contains(_ word: [UInt8]) -> Bool { contains(word[...]) }

  /// Whether a word holds sentences together; no term begins or ends in one by itself.
  /// - Parameter word: folded UTF-8.
  public func contains(_ word: ArraySlice<UInt8>) -> Bool { own.find(word) >= 0 }

  /// Whether a translation may hold a word that no word of the source asks for.
  /// - Parameter word: folded UTF-8.
  public func isExpectedAnywhere(_ word: [UInt8]) -> Bool {
    own.find(word) >= 0 || colourless.find(word) >= 0
  }

  /// Whether the language has relatives here that it must be told from.
  var hasTelltales: Bool { telltale.count > 0 }

  /// Whether a word tells the language from its closest relatives.
  /// - Parameter word: folded UTF-8.
  func isTelltale(_ word: ArraySlice<UInt8>) -> Bool { telltale.find(word) >= 0 }
}
