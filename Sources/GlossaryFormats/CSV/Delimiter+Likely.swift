import DelimitedText

extension Delimiter {
  /// The delimiter with which the first row contains two languages; otherwise the one that gives
  /// the most fields; the comma if all give the same number.
  static func likely(in text: [UInt8], _ options: FormatOptions) -> UInt8 {
    let first = Array(firstRecord(of: text))
    guard first.contains(semicolon) || first.contains(tab) else { return comma }
    var best = (delimiter: comma, fields: 1)
    for delimiter in [comma, semicolon, tab] {
      let records = try? DelimitedReader(delimiter: delimiter).records(in: first)
      guard let record = records?.first else { continue }
      if (try? TableHeader(record, options, file: "")) != nil { return delimiter }
      if record.fields.count > best.fields { best = (delimiter, record.fields.count) }
    }
    return best.delimiter
  }

  /// The text up to the end of the first non-empty line; line breaks inside quotes are ignored.
  private static func firstRecord(of text: [UInt8]) -> ArraySlice<UInt8> {
    var isQuoted = false
    var hasContent = false
    var start = text.startIndex
    var lines = 0
    var fallback: ArraySlice<UInt8>?
    for (index, byte) in text.enumerated() {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case 0x0A, 0x0D:
        guard hasContent, !isQuoted else { continue }
        let line = text[start..<index]
        // A line without a delimiter is a title, if a line with one follows.
        if lines < 20, !line.contains(where: { $0 == comma || $0 == semicolon || $0 == tab }) {
          if fallback == nil { fallback = text[..<index] }
          (start, hasContent, lines) = (index + 1, false, lines + 1)
          continue
        }
        return line
      default: hasContent = true
      }
    }
    if hasContent, text[start...].contains(where: { $0 == comma || $0 == semicolon || $0 == tab }) {
      return text[start...]
    }
    return fallback ?? text[...]
  }
}
