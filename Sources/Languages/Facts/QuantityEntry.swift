/// One word of numbers, dates or money in all its spellings, in lower case, with what it says.
public struct QuantityEntry: Sendable, Hashable {
  /// The standard one first.
  public let spellings: [String]
  public let meaning: QuantityWord
}

/// Entries as a language's folder writes them.
public struct QuantityGroup: Sendable {
  private let words: String
  /// The number of the first word where the words count on.
  private let first: Int?
  private let meaning: @Sendable (Int) -> QuantityWord

  /// One word.
  /// - Parameter spellings: with spaces between them; the standard one first.
  init(_ spellings: String, _ meaning: QuantityWord) {
    words = spellings
    first = nil
    self.meaning = { _ in meaning }
  }

  /// Words that count on.
  /// - Parameters:
  ///   - words: a space between words, `|` between the spellings of one word.
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

/// The parts of a list, by default between spaces and line breaks.
func list(_ text: String, by separator: Unicode.Scalar? = nil) -> [String] {
  text.utf8.split { byte in
    if let separator { byte == UInt8(ascii: separator) } else { byte == 0x20 || byte == 0x0A }
  }.map { String($0) ?? "" }
}
