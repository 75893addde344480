import DelimitedText
import TextModel

/// Checks a file against UTX 1.11 (Asia-Pacific Association for Machine Translation).
enum UTXCheck {
  /// The parts of speech in the specification; a hyphen means none.
  private static let parts: Set<String> = [
    "noun", "propernoun", "verb", "adjective", "adverb", "sentence", "-", "",
  ]

  static func check(_ text: [UInt8], _ report: inout ServiceReport) {
    let lines = LineTable.lines(in: text)
    let header = lines.prefix { $0.fields[0].text.hasPrefix("#") }
    guard let first = header.first, first.fields[0].text.hasPrefix("#UTX") else {
      return report.add(
        .serviceHeader, .error, TextPosition(line: 1, column: 1),
        "the first line is not a header; UTX expects one such as #UTX 1.11; id/en; 2026-03-12T08:00:00Z"
      )
    }
    let properties = first.fields.map(\.text).joined(separator: " ").split(separator: ";")
      .map { String($0).trimmed }
    let languages = properties.dropFirst().first?.split(separator: "/") ?? []
    if languages.isEmpty || !languages.allSatisfy({ LanguageTag($0) != nil }) {
      report.add(
        .serviceHeader, .error, TextPosition(line: first.number, column: 1),
        "the header does not name the languages; UTX expects them after the version, as in #UTX 1.11; id/en"
      )
    }
    guard let names = header.last(where: { $0.fields.count > 1 })?.fields.map({ $0.text.trimmed }),
      names[0].lowercased() == "#src", names[1].lowercased() == "tgt"
    else {
      return report.add(
        .serviceHeader, .error, TextPosition(line: header.last?.number ?? 1, column: 1),
        "the last line of the header does not name the columns; UTX expects #src, tgt, src:pos, separated by tabs"
      )
    }
    let columns = names.map { $0.lowercased() }
    if !columns.contains("src:pos") {
      report.add(
        .serviceHeader, .error, TextPosition(line: header.last?.number ?? 1, column: 1),
        "the column src:pos, which UTX requires, is missing")
    }
    for line in lines.dropFirst(header.count) where !line.fields[0].text.hasPrefix("#") {
      check(line, columns, &report)
    }
    if lines.count == header.count {
      report.add(
        .serviceRow, .error, TextPosition(line: first.number, column: 1), "the file has no terms"
      )
    }
  }

  private static func check(
    _ line: LineTable.Line, _ columns: [String], _ report: inout ServiceReport
  ) {
    guard line.fields.count >= 2, line.fields.count <= columns.count else {
      return report.add(
        .serviceRow, .error, TextPosition(line: line.number, column: 1),
        "the row has \(line.fields.count) \(line.fields.count == 1 ? "field" : "fields"), the header \(columns.count)"
      )
    }
    for (column, field) in zip(columns, line.fields) {
      let value = field.text.trimmed.lowercased()
      switch column {
      case "src:pos", "tgt:pos":
        if !parts.contains(value) {
          report.add(
            .serviceRow, .error, field.position,
            "`\(value)` is not a part of speech of UTX; expected noun, properNoun, verb, adjective, adverb, sentence or -"
          )
        }
      case "term status":
        if !value.isEmpty, value != "-", UTXStatus(rawValue: value) == nil {
          report.add(
            .serviceRow, .error, field.position,
            "`\(value)` is not a term status of UTX; expected \(UTXStatus.allCases.map(\.rawValue).joined(separator: ", "))"
          )
        }
      default: break
      }
    }
    report.check(Array(line.fields.prefix(2)), context: "")
  }
}

/// Finds the first invalid byte of UTF-8.
enum UTF8Bytes {
  static func firstInvalid(in bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }
}
