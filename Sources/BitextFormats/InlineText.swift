/// Text with inline codes for formatting and placeholders.
///
///     let text = InlineText("Ia tiba.", codes: [])
///     text.text  // the text without codes and their content
public struct InlineText: Sendable, Hashable {
  /// The text without codes.
  public var text: String
  /// In order of their offsets; at one offset, in file order.
  public var codes: [InlineCode]

  /// A text with the given codes.
  public init(_ text: String = "", codes: [InlineCode] = []) {
    self.text = text
    self.codes = codes
  }

  /// Whether the text is empty or has only white space and invisible characters.
  public var isBlank: Bool {
    text.unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint
    }
  }

  /// Appends another text with its codes.
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
