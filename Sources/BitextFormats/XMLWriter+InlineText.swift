internal import XMLSupport

extension XMLWriter {
  /// Writes a text with its codes, which must be in the format of the file.
  mutating func content(_ inline: InlineText) {
    var open = 0
    content(inline, open: &open)
    for _ in 0..<open { end() }
  }

  /// Writes a part of a text whose elements may begin or end in another part.
  /// - Parameter open: number of elements that the parts before have begun and not ended; updated.
  mutating func content(_ inline: InlineText, open: inout Int) {
    let bytes = Array(inline.text.utf8)
    var done = 0
    for code in inline.codes {
      let offset = min(max(code.offset, done), bytes.count)
      text(String(decoding: bytes[done..<offset], as: UTF8.self))
      done = offset
      switch code.kind {
      case .enter:
        start(code.element.name, code.element.attributes.pairs, .inline)
        open += 1
      case .leave:
        if open > 0 { end() }
        open = max(open - 1, 0)
      case .opening, .closing, .standalone: element(code.element)
      }
    }
    text(String(decoding: bytes[done...], as: UTF8.self))
  }
}
