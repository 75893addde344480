/// Text with the inline codes of its format: where bold begins, what is a placeholder.
///
///     let text = InlineText("Ia tiba.", codes: [])
///     text.text  // what a reader reads: no code, no code's content
public struct InlineText: Sendable, Hashable {
  public var text: String
  /// In text order; of those at one offset in the order of the file.
  public var codes: [InlineCode]

  public init(_ text: String = "", codes: [InlineCode] = []) {
    self.text = text
    self.codes = codes
  }

  /// Whether there is nothing to read: no text, or white space and invisible characters alone.
  public var isBlank: Bool {
    text.unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint
    }
  }

  /// Adds another text behind this one, its codes with it.
  mutating func append(_ other: InlineText) {
    let length = text.utf8.count
    text += other.text
    codes += other.codes.map { code in
      var code = code
      code.offset += length
      return code
    }
  }
}
