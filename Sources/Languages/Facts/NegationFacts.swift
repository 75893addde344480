/// How a language denies: words, and beginnings and endings of words.
public struct NegationFacts: Sendable {
  /// Words that deny a sentence or a phrase: `tidak`, `not`.
  public var words: Set<String> = []
  /// Words that deny by their meaning, or stand in translations of a negation: `gagal`, `refuse`.
  ///
  /// Beginnings of words are written with `*`: `deni*`.
  var meaning: [String] = []
  /// Beginnings of words that deny what follows: `un` of `unpaid`.
  public var prefixes: [String] = []
  /// Endings of words that deny what precedes: `less` of `jobless`.
  public var suffixes: [String] = []
  /// Beginnings of words that only look like a negation: `under*`.
  var exceptions: [String] = []
  /// Expressions with a word of negation that deny nothing, or that a translation may say without
  /// one: `tidak hanya`, `tidak lama kemudian`.
  public var fixedExpressions: PhraseList = ""
  /// Words that may stand between a negation and the word that it denies: `yang` of `bukan yang
  /// terbaik`, `a` of `without a permit`.
  public var between: Set<String> = []

  /// Whether a word denies something, by itself or by its meaning.
  /// - Parameter word: in lower case.
  public func mayDeny(_ word: String) -> Bool {
    if words.contains(word) || fits(word, meaning) { return true }
    guard !fits(word, exceptions) else { return false }
    return prefixes.contains { word.hasPrefix($0) && word.utf8.count >= $0.utf8.count + 4 }
      || suffixes.contains { word.hasSuffix($0) && word.utf8.count >= $0.utf8.count + 3 }
  }

  /// The words that a denying word denies: `valid` for `invalid`; empty if the word does not begin
  /// or end with a negation.
  /// - Parameter word: in lower case.
  public func denied(by word: String) -> [String] {
    let prefixed = (prefixes + ["in", "im", "il", "ir", "dis", "non"]).filter {
      word.hasPrefix($0) && word.utf8.count >= $0.utf8.count + 4
    }.map { String(word.dropFirst($0.count)) }
    let suffixed = suffixes.filter { word.hasSuffix($0) && word.utf8.count >= $0.utf8.count + 3 }
      .map { String(word.dropLast($0.count)) }
    return prefixed + suffixed
  }

  private func fits(_ word: String, _ patterns: [String]) -> Bool {
    patterns.contains { pattern in
      pattern.utf8.last == UInt8(ascii: "*")
        ? word.utf8.starts(with: pattern.utf8.dropLast()) : word == pattern
    }
  }
}
