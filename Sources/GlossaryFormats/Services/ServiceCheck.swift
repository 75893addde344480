import DelimitedText
public import TextModel

/// Finds the parts of a glossary file that a service would reject or misread.
///
///     ServiceCheck(.deepl).findings(in: bytes, file: "terms.csv")
///
/// The limits and their sources are documented in ``GlossaryService``.
public struct ServiceCheck: Sendable {
  private let service: GlossaryService

  /// Creates a check for a service.
  public init(_ service: GlossaryService) { self.service = service }

  /// The findings in the order of the lines.
  /// - Parameters:
  ///   - bytes: the bytes of the file, not decoded.
  ///   - file: the name of the file for messages.
  public func findings(in bytes: [UInt8], file: String) -> [Diagnostic] {
    var report = ServiceReport(service, file: file)
    if let limit = service.fileBytes, bytes.count > limit {
      report.add(
        .serviceSize, .error, TextPosition(line: 1, column: 1),
        "the file has \(bytes.count) bytes; \(service.name) takes \(limit) at most")
    }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    if hasMark {
      report.add(
        .serviceCharacter, service == .utx ? .error : .warning, TextPosition(line: 1, column: 1),
        "a byte order mark is before the first line; it would become part of the first term")
    }
    let text = hasMark ? Array(bytes.dropFirst(3)) : bytes
    if let offset = UTF8Bytes.firstInvalid(in: text) {
      report.add(
        .serviceCharacter, .error, LineIndex(text).position(of: offset),
        "byte \(offset) is not UTF-8; \(service.name) accepts only UTF-8")
      return report.findings
    }
    switch service {
    case .deepl, .google, .amazon, .azure, .weblate: checkTable(text, &report)
    case .omegat: checkOmegaT(text, &report)
    case .utx: UTXCheck.check(text, &report)
    }
    return report.findings
  }

  private func checkTable(_ text: [UInt8], _ report: inout ServiceReport) {
    var records: [DelimitedReader.Record]
    do {
      records = try DelimitedReader(delimiter: PlainTable.delimiter(of: text)).records(in: text)
    } catch {
      return report.add(.serviceRow, .error, error.position, error.message)
    }
    guard let first = records.first else {
      return report.add(
        .serviceRow, .error, TextPosition(line: 1, column: 1), "the file is empty; expected terms")
    }
    let header = first.fields.map { $0.text.trimmed.lowercased() }
    var columns = [0, 1]
    var contextColumn: Int?
    // In DeepL's files the codes of both languages can follow the terms.
    var widths = service == .deepl ? [2, 4] : [2]
    switch service {
    case .deepl, .azure, .google:
      let hasHeader = report.looksLikeHeader(header)
      // Google's sets of equivalent terms have a header.
      let languages = header.indices.filter { !["pos", "description"].contains(header[$0]) }
      if service == .google, report.namesLanguages(languages.map { header[$0] }) {
        columns = languages
        widths = [header.count]
        records.removeFirst()
      } else if hasHeader {
        report.add(
          .serviceHeader, .error, TextPosition(line: first.line, column: 1),
          "the first row looks like a header (\(header.prefix(2).joined(separator: ", "))); \(service.name) takes none and would read it as terms"
        )
      }
    case .amazon:
      guard report.namesLanguages(header) else {
        return report.add(
          .serviceHeader, .error, TextPosition(line: first.line, column: 1),
          "the first row does not name the languages; Amazon expects their codes, the source first, such as id,en"
        )
      }
      if let limit = service.targetLanguages, header.count - 1 > limit {
        report.add(
          .serviceHeader, .error, TextPosition(line: first.line, column: 1),
          "\(header.count - 1) target languages; Amazon takes \(limit) at most")
      }
      columns = Array(header.indices)
      widths = [header.count]
      records.removeFirst()
    case .weblate:
      guard let source = header.firstIndex(of: "source"),
        let target = header.firstIndex(of: "target")
      else {
        return report.add(
          .serviceHeader, .error, TextPosition(line: first.line, column: 1),
          "the header does not name source and target; Weblate expects names such as source,target,context"
        )
      }
      columns = [source, target]
      widths = [header.count]
      contextColumn = header.firstIndex(of: "context")
      records.removeFirst()
    case .omegat, .utx: break
    }
    if records.isEmpty {
      report.add(
        .serviceRow, .error, TextPosition(line: first.line, column: 1), "the file has no terms")
    }
    for record in records {
      guard widths.contains(record.fields.count) else {
        report.add(
          .serviceRow, .error, TextPosition(line: record.line, column: 1),
          "the row has \(record.fields.count) \(record.fields.count == 1 ? "field" : "fields"); expected \(widths[0])"
        )
        continue
      }
      report.check(
        columns.map { record.fields[$0] },
        context: contextColumn.map { record.fields[$0].text } ?? "")
    }
  }

  private func checkOmegaT(_ text: [UInt8], _ report: inout ServiceReport) {
    var hasTerms = false
    for line in LineTable.lines(in: text) where !line.fields[0].text.hasPrefix("#") {
      hasTerms = true
      guard line.fields.count >= 2 else {
        report.add(
          .serviceRow, .error, TextPosition(line: line.number, column: 1),
          "the line has no tab; OmegaT expects a term, a tab and its equivalent")
        continue
      }
      if line.fields.count > 3 {
        report.add(
          .serviceRow, .warning, line.fields[3].position,
          "the line has \(line.fields.count) fields; OmegaT shows the first three")
      }
      report.check(Array(line.fields.prefix(2)), context: "")
    }
    if !hasTerms {
      report.add(
        .serviceRow, .error, TextPosition(line: 1, column: 1), "the file has no terms")
    }
  }
}
