/// Function words as a language's folder lists them, separated by white space.
struct FunctionWordList: Sendable {
  /// Function words proper.
  ///
  /// A translation equivalent does not begin or end with one.
  var own = ""
  /// Common verbs and adverbs that may occur in a translation without a counterpart in the source.
  var colourless = ""
  /// Words that a closely related language spells differently: Malay `kerana`, Indonesian `karena`.
  var telltale = ""
}

/// The function words of a language, for lookup by folded UTF-8.
public struct FunctionWords: Sendable {
  private let own: Set<[UInt8]>
  private let colourless: Set<[UInt8]>
  private let telltale: Set<[UInt8]>

  init(_ words: FunctionWordList) {
    own = Set(list(words.own).map { Array($0.utf8) })
    colourless = Set(list(words.colourless).map { Array($0.utf8) })
    telltale = Set(list(words.telltale).map { Array($0.utf8) })
  }

  /// Whether `word` is a function word.
  ///
  /// A translation equivalent does not begin or end with one.
  /// - Parameter word: folded UTF-8.
  public func contains(_ word: [UInt8]) -> Bool { own.contains(word) }

  /// Whether `word` may occur in a translation without a counterpart in the source.
  /// - Parameter word: folded UTF-8.
  public func isExpectedAnywhere(_ word: [UInt8]) -> Bool {
    own.contains(word) || colourless.contains(word)
  }

  /// Whether the language has words that distinguish it from a closely related one.
  var hasTelltales: Bool { !telltale.isEmpty }

  /// Whether `word` distinguishes the language from a closely related one.
  /// - Parameter word: folded UTF-8.
  func isTelltale(_ word: [UInt8]) -> Bool { telltale.contains(word) }
}
