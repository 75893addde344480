import Padanan
import TextFiles
import TextModel

/// The paths of a text and its translation.
struct TextPair: Sendable {
  var source: String
  var target: String

  /// The pairs of a list: on each line the path of a text, a tab, and the path of its translation.
  ///
  /// Empty lines are skipped.
  /// - Throws: `PadananError` with every line that is not a pair.
  static func list(_ path: String) throws(PadananError) -> [TextPair] {
    var text = try TextDecoder().decode(FileAccess.read(path), file: path)[...]
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
    var pairs: [TextPair] = []
    var findings: [Diagnostic] = []
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      let line = line.last == 0x0D ? line.dropLast() : line
      guard !line.isEmpty else { continue }
      let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard fields.count == 2, !fields[0].isEmpty, !fields[1].isEmpty else {
        findings.append(
          Diagnostic(
            .invalidTable, .error, file: path, at: TextPosition(line: number + 1, column: 1),
            "the line is not a pair; expected the path of a text, a tab, and the path of its translation"
          ))
        continue
      }
      pairs.append(TextPair(source: fields[0], target: fields[1]))
    }
    guard findings.isEmpty else { throw PadananError(findings) }
    guard !pairs.isEmpty else {
      throw PadananError(
        .emptyInput, file: path, "the file has no pairs; expected one or more lines")
    }
    return pairs
  }
}
