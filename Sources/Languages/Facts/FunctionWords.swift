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
  private let own: Set<[UInt8]>
  private let colourless: Set<[UInt8]>
  private let telltale: Set<[UInt8]>

  init(_ words: FunctionWordList) {
    own = Set(list(words.own).map { Array($0.utf8) })
    colourless = Set(list(words.colourless).map { Array($0.utf8) })
    telltale = Set(list(words.telltale).map { Array($0.utf8) })
  }

  /// Whether a word holds sentences together; no term begins or ends in one by itself.
  /// - Parameter word: folded UTF-8.
  public func contains(_ word: [UInt8]) -> Bool { own.contains(word) }

  /// Whether a translation may hold a word that no word of the source asks for.
  /// - Parameter word: folded UTF-8.
  public func isExpectedAnywhere(_ word: [UInt8]) -> Bool {
    own.contains(word) || colourless.contains(word)
  }

  /// Whether the language has relatives here that it must be told from.
  var hasTelltales: Bool { !telltale.isEmpty }

  /// Whether a word tells the language from its closest relatives.
  /// - Parameter word: folded UTF-8.
  func isTelltale(_ word: [UInt8]) -> Bool { telltale.contains(word) }
}
