/// A place in a file as people count: 1-based line, and 1-based column in characters.
public struct TextPosition: Sendable, Hashable, CustomStringConvertible {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The place of a byte of `text`; CRLF, LF and CR end a line.
  /// - Parameter offset: UTF-8 offset, at most `text.count`.
  public init(offset: Int, in text: some RandomAccessCollection<UInt8>) {
    var line = 1
    var lineStart = text.startIndex
    let end = text.index(text.startIndex, offsetBy: min(offset, text.count))
    var index = text.startIndex
    while index < end {
      let byte = text[index]
      text.formIndex(after: &index)
      let isReturnOfPair = byte == 0x0D && index < text.endIndex && text[index] == 0x0A
      if byte == 0x0A || (byte == 0x0D && !isReturnOfPair) {
        line += 1
        lineStart = index
      }
    }
    self.line = line
    self.column = String(decoding: text[lineStart..<end], as: UTF8.self).count + 1
  }

  public var description: String { "\(line):\(column)" }
}
