public import BitextFormats
public import TextModel

/// Reads suppressions that are written in the texts themselves.
///
/// In a text file, a suppression is a separate line. It applies to the next line with text and is
/// not part of the article:
///
///     <!-- padanan:ignore P301 "kesempatan": the minister's own word -->
///
/// In TMX and XLIFF, it is a note of the unit: `padanan:ignore P301 the client's wish`.
public enum InlineSuppressions {
  private static let mark = "padanan:ignore"

  /// Removes the suppressions from a text.
  ///
  /// They are replaced by spaces, so that offsets do not change.
  /// - Throws: `PadananError` if a suppression has no reason.
  public static func take(
    from document: inout Document
  ) throws(PadananError) -> [Suppression] {
    guard holdsMark(document.text) else { return [] }
    var found: [Suppression] = []
    var waiting: [(text: String, line: Int)] = []
    var start = 0
    var line = 1
    while start < document.text.count {
      let end = document.text[start...].firstIndex(of: 0x0A) ?? document.text.count
      let text = String(decoding: document.text[start..<end], as: UTF8.self)
      if let command = command(in: text) {
        waiting.append((command, line))
        for place in start..<end where document.text[place] != 0x0D { document.text[place] = 0x20 }
      } else if text.contains(where: { !$0.isWhitespace }) {
        for (command, place) in waiting {
          found.append(
            try suppression(
              command, document: document.id, lines: line...line,
              at: TextPosition(line: place, column: 1)))
        }
        waiting = []
      }
      start = end + 1
      line += 1
    }
    return found
  }

  private static func holdsMark(_ text: [UInt8]) -> Bool {
    let mark = Array(mark.utf8)
    return text.withUnsafeBufferPointer { text in
      text.indices.contains { text[$0] == mark[0] && text[$0...].starts(with: mark) }
    }
  }

  /// The suppressions in the notes of a bilingual file.
  public static func suppressions(
    in bitext: Bitext, file: String
  ) throws(PadananError) -> [Suppression] {
    var found: [Suppression] = []
    for unit in bitext.units {
      for note in unit.notes where note.text.contains(mark) {
        guard let range = note.text.firstRange(of: mark) else { continue }
        found.append(
          try suppression(
            String(note.text[range.upperBound...]), document: file, lines: unit.line...unit.line,
            at: TextPosition(line: max(unit.line, 1), column: 1)))
      }
    }
    return found
  }

  /// The text after `padanan:ignore` in a comment line.
  private static func command(in line: String) -> String? {
    let text = line.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    guard text.hasPrefix("<!--"), let end = text.firstRange(of: "-->") else { return nil }
    let body = text.dropFirst(4)[..<end.lowerBound].drop { $0.isWhitespace }
    return body.hasPrefix(mark) ? String(body.dropFirst(mark.count)) : nil
  }

  /// Parses `P301 "term": reason`; the term may be absent.
  private static func suppression(
    _ command: String, document: String, lines: ClosedRange<Int>, at position: TextPosition
  ) throws(PadananError) -> Suppression {
    var rest = command.drop { $0.isWhitespace }
    let code = String(rest.prefix { !$0.isWhitespace && $0 != ":" })
    rest = rest.dropFirst(code.count).drop { $0.isWhitespace || $0 == ":" }
    var term = ""
    if rest.first == "\"", let close = rest.dropFirst().firstIndex(of: "\"") {
      term = String(rest.dropFirst()[..<close])
      rest = rest[rest.index(after: close)...].drop { $0.isWhitespace || $0 == ":" }
    }
    return try Suppression(
      code: code, term: term, document: "", lines: lines, reason: String(rest), file: document,
      at: position)
  }
}
