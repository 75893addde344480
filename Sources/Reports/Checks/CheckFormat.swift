import Checks
package import TextModel

/// The output formats of a check.
public enum CheckFormat: String, Sendable, Hashable, CaseIterable {
  /// One line for each finding, for people.
  case text
  /// `padanan.check/1` (JSON Lines), one record for each finding.
  case jsonl
  /// Static Analysis Results Interchange Format 2.1.0 (OASIS, 2020).
  case sarif
  /// Workflow commands, which GitHub shows next to the lines of the file.
  case github

  /// The report in this format, as UTF-8.
  public func render(_ report: CheckReport) -> [UInt8] {
    switch self {
    case .text: Array(report.entries.map { CheckFormat.line($0) }.joined().utf8)
    case .github: Array(report.entries.map { CheckFormat.command($0) }.joined().utf8)
    case .jsonl: CheckFormat.records(report)
    case .sarif: SARIFReport(report).bytes
    }
  }

  private static func line(_ entry: CheckReport.Entry) -> String {
    var message = entry.message
    if !entry.source.unit.isEmpty { message = "unit \(entry.source.unit): \(message)" }
    if let target = entry.target, target.unit.isEmpty {
      message += " (\(target.document):\(target.position))"
    }
    return Diagnostic(
      entry.verdict.code, entry.severity, file: entry.source.document, at: entry.source.position,
      message
    ).description + "\n"
  }

  /// `::warning file=…,line=…,col=…,title=…::message`, at the position in the translation if there
  /// is one.
  private static func command(_ entry: CheckReport.Entry) -> String {
    let level =
      switch entry.severity {
      case .error: "error"
      case .warning: "warning"
      case .suggestion: "notice"
      }
    let place = entry.target ?? entry.source
    let title = "\(entry.verdict.code.rawValue) \(entry.verdict.rawValue)"
    return
      "::\(level) file=\(escaped(place.document, also: ":,")),line=\(place.position.line),col=\(place.position.column),title=\(escaped(title, also: ":,"))::\(escaped(entry.message, also: ""))\n"
  }

  private static func escaped(_ text: String, also: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if "%\r\n".unicodeScalars.contains(scalar) || also.unicodeScalars.contains(scalar) {
        let hex = String(scalar.value, radix: 16, uppercase: true)
        result += "%" + (hex.count == 1 ? "0" : "") + hex
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func records(_ report: CheckReport) -> [UInt8] {
    var json = JSONWriter()
    for entry in report.entries {
      json.record(of: entry, offsets: report.offsets)
      json.endLine()
    }
    return json.bytes
  }
}

extension JSONWriter {
  /// Writes a finding as a `padanan.check/1` record.
  package mutating func record(of entry: CheckReport.Entry, offsets: OffsetUnit) {
    object { json in
      json.field("schema", CheckReport.Entry.schema)
      json.field("code", entry.verdict.code.rawValue)
      json.field("severity", entry.severity.rawValue)
      json.field("verdict", entry.verdict.rawValue)
      json.field("offsets", offsets.rawValue)
      json.key("source")
      json.write(entry.source)
      json.key("target")
      if let target = entry.target { json.write(target) } else { json.null() }
      json.field("term", entry.term)
      json.field("expected", strings: entry.expected)
      json.field("message", entry.message)
      json.field("fingerprint", entry.fingerprint)
    }
  }

  private mutating func write(_ place: CheckReport.Place) {
    object { json in
      json.field("document", place.document)
      json.field("unit", place.unit)
      json.field("line", place.position.line)
      json.field("column", place.position.column)
      json.field("start", place.range.start)
      json.field("end", place.range.end)
      json.field("text", place.text)
    }
  }
}
