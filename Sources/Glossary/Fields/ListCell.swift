import TextModel

/// A cell that contains several values, separated by `|`.
///
/// A backslash escapes the character after it: `\|` is a vertical bar, `\\` a backslash. In cells
/// with two levels the values of one term are separated by line feeds, and `\n` is a line feed
/// inside a value.
package enum ListCell {
  /// The values of a cell with one level, trimmed; empty values are left out.
  package static func values(_ cell: String) -> [String] {
    guard cell.utf8.contains(where: { $0 == separator || $0 == backslash }) else {
      let value = cell.trimmed
      return value.isEmpty ? [] : [value]
    }
    return split(cell, at: separator).map { unescape($0).trimmed }.filter { !$0.isEmpty }
  }

  /// The values of a cell with two levels: one list per term; lists may be empty.
  package static func groups(_ cell: String) -> [[String]] {
    guard !cell.trimmed.isEmpty else { return [] }
    return split(cell, at: separator).map { group in
      split(group, at: newLine).map { unescape($0).trimmed }.filter { !$0.isEmpty }
    }
  }

  package static func cell(_ values: some Sequence<String>) -> String {
    values.map { escape($0) }.joined(separator: "|")
  }

  /// The cell for these lists; empty lists at the end are left out.
  package static func cell(groups: [[String]]) -> String {
    let last = groups.lastIndex { !$0.isEmpty } ?? -1
    return groups[...last].map { group in
      group.map { escapeLines(escape($0)) }.joined(separator: "\n")
    }.joined(separator: "|")
  }

  /// The parts between unescaped marks; escapes in the parts are kept.
  package static func split(_ text: String, at mark: UInt8) -> [String] {
    var pieces: [String] = []
    var piece: [UInt8] = []
    var isEscaped = false
    for byte in text.utf8 {
      if byte == mark, !isEscaped {
        pieces.append(String(decoding: piece, as: UTF8.self))
        piece.removeAll(keepingCapacity: true)
      } else {
        piece.append(byte)
        isEscaped = byte == backslash && !isEscaped
      }
    }
    pieces.append(String(decoding: piece, as: UTF8.self))
    return pieces
  }

  /// Resolves escapes.
  ///
  /// A backslash before any character but `|`, `\`, `=` and `n` is kept.
  package static func unescape(_ text: String) -> String {
    guard text.utf8.contains(backslash) else { return text }
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in text.utf8 {
      if isEscaped {
        switch byte {
        case separator, backslash, UInt8(ascii: "="): bytes.append(byte)
        case UInt8(ascii: "n"): bytes.append(newLine)
        default: bytes += [backslash, byte]
        }
        isEscaped = false
      } else if byte == backslash {
        isEscaped = true
      } else {
        bytes.append(byte)
      }
    }
    if isEscaped { bytes.append(backslash) }
    return String(decoding: bytes, as: UTF8.self)
  }

  package static func escape(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == separator || $0 == backslash }) else { return text }
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if byte == separator || byte == backslash { bytes.append(backslash) }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func escapeLines(_ text: String) -> String {
    guard text.utf8.contains(newLine) else { return text }
    let bytes = text.utf8.flatMap { $0 == newLine ? [backslash, UInt8(ascii: "n")] : [$0] }
    return String(decoding: bytes, as: UTF8.self)
  }

  package static let separator = UInt8(ascii: "|")
  static let newLine = UInt8(ascii: "\n")
  private static let backslash = UInt8(ascii: "\\")
}
