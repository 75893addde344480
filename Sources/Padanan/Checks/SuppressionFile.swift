import DelimitedText
import TextFiles
public import TextModel

/// Reads suppressions from a table: CSV with the columns `code`, `term`, `document` and `reason`.
///
///     code,term,document,reason
///     P301,kesempatan,,the style guide has "occasion" here
///
/// `code` or `term` may be empty, which means any; a reason is required.
public struct SuppressionFile: Sendable {
  /// Creates a reader.
  public init() {}

  /// Reads a suppression file.
  /// - Throws: `PadananError` with every invalid row.
  public func load(_ path: String) throws(PadananError) -> [Suppression] {
    let text = try TextDecoder().decode(FileAccess.read(path), file: path)
    let records: [DelimitedReader.Record]
    do {
      records = try DelimitedReader().records(
        in: ByteOrderMark.removed(from: text))
    } catch {
      throw PadananError(.csvQuote, file: path, at: error.position, error.message)
    }
    let names = records.first?.fields.map(\.text) ?? []
    for needed in ["code", "reason"] where !names.contains(needed) {
      throw PadananError(
        .invalidSuppression, file: path, at: TextPosition(line: 1, column: 1),
        "the header has no column `\(needed)`; expected code,term,document,reason")
    }
    var suppressions: [Suppression] = []
    var findings: [Diagnostic] = []
    for record in records.dropFirst() {
      let place = TextPosition(line: record.line, column: 1)
      func cell(_ name: String) -> String {
        guard let column = names.firstIndex(of: name), column < record.fields.count else {
          return ""
        }
        return record.fields[column].text
      }
      do {
        suppressions.append(
          try Suppression(
            code: cell("code"), term: cell("term"), document: cell("document"),
            reason: cell("reason"), file: path, at: place))
      } catch {
        findings += error.diagnostics
      }
    }
    guard findings.isEmpty else { throw PadananError(findings) }
    return suppressions
  }
}

extension Suppression {
  /// - Throws: `PadananError` if the reason is missing or the code is unknown.
  init(
    code: String, term: String, document: String, lines: ClosedRange<Int>? = nil, reason: String,
    file: String, at position: TextPosition
  ) throws(PadananError) {
    let known = code.isEmpty || code == "*" ? nil : DiagnosticCode(rawValue: code)
    guard code.isEmpty || code == "*" || (known != nil && code.hasPrefix("P3")) else {
      throw PadananError(
        .invalidSuppression, file: file, at: position,
        "`\(code)` is not a code of a finding; expected one such as P301, or * for any")
    }
    guard reason.contains(where: \.isLetter) else {
      throw PadananError(
        .invalidSuppression, file: file, at: position,
        "the suppression has no reason; expected one, for those who read it later")
    }
    let words = reason.split(whereSeparator: \.isWhitespace)
    self.init(
      code: known, term: term, document: document, lines: lines,
      reason: words.joined(separator: " "), file: file,
      position: position)
  }
}
