/// One word of numbers, dates or money: all its spellings, and its meaning.
public struct QuantityEntry: Sendable, Hashable {
  /// In lower case, the standard one first.
  public let spellings: [String]
  /// Its meaning, the same for all spellings.
  public let meaning: QuantityWord
}

/// One or more entries, as a language's folder lists them.
struct QuantityGroup: Sendable {
  private let words: String
  /// Number of the first word of a series (`one two three`); nil for a single word.
  private let first: Int?
  private let meaning: @Sendable (Int) -> QuantityWord

  /// One word.
  /// - Parameter spellings: separated by spaces, the standard one first.
  init(_ spellings: String, _ meaning: QuantityWord) {
    words = spellings
    first = nil
    self.meaning = { _ in meaning }
  }

  /// A series of words with consecutive numbers.
  /// - Parameters:
  ///   - words: separated by spaces; `|` separates the spellings of one word.
  ///   - first: the number of the first word.
  init(_ words: String, from first: Int, _ meaning: @escaping @Sendable (Int) -> QuantityWord) {
    self.words = words
    self.first = first
    self.meaning = meaning
  }

  var expanded: [QuantityEntry] {
    guard let first else { return [QuantityEntry(spellings: list(words), meaning: meaning(0))] }
    return list(words).enumerated().map { place, spellings in
      QuantityEntry(spellings: list(spellings, by: "|"), meaning: meaning(first + place))
    }
  }
}

/// Splits a list, by default at spaces and line feeds.
func list(_ text: String, by separator: Unicode.Scalar? = nil) -> [String] {
  text.utf8.split { byte in
    if let separator { byte == UInt8(ascii: separator) } else { byte == 0x20 || byte == 0x0A }
  }.map { String($0) ?? "" }
}
