import DelimitedText
public import Glossary
public import TextModel

/// Reads Weblate's CSV files, bilingual, with a header (Weblate documentation, *CSV files*:
/// location, source, target, ID, fuzzy, context, translator_comments, developer_comments).
///
/// The flags `forbidden` and `read-only` in a column `flags` are also read.
public struct WeblateGlossaryReader: GlossaryReader {
  private let options: FormatOptions

  /// Creates a reader.
  /// - Parameter options: the languages, which the file does not contain.
  public init(options: FormatOptions = FormatOptions()) { self.options = options }

  /// Reads the terms of a file.
  public func read(
    _ bytes: [UInt8], file: String
  ) throws(PadananError) -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    let records = try PlainTable.records(bytes, PlainTable.delimiter(of: bytes), file)
    let names = records.first?.fields.map { $0.text.trimmed.lowercased() } ?? []
    guard let sourceColumn = names.firstIndex(of: "source"),
      let targetColumn = names.firstIndex(of: "target")
    else {
      throw PadananError(
        .csvHeader, file: file, at: TextPosition(line: 1, column: 1),
        "the header names no source and target; expected such as source,target,context")
    }
    var pairs = PairCollector(file: file)
    var findings: [Diagnostic] = []
    for record in records.dropFirst() {
      guard record.fields.count == names.count else {
        findings.append(
          Diagnostic(
            .csvFieldCount, .error, file: file, at: TextPosition(line: record.line, column: 1),
            "the row has \(record.fields.count) fields, the header has \(names.count); expected one field for each column"
          ))
        continue
      }
      func text(_ name: String) -> String {
        names.firstIndex(of: name).map { record.fields[$0].text } ?? ""
      }
      let flags = text("flags").split(separator: ",").map { String($0).trimmed }
      var source = Term(record.fields[sourceColumn].text.trimmed, options.source)
      var target = Term(record.fields[targetColumn].text.trimmed, options.target)
      if flags.contains("forbidden") { target.status = .forbidden }
      if flags.contains("read-only") { source.status = .doNotTranslate }
      // A term without a translation has an empty target.
      guard !source.text.isEmpty, !target.text.isEmpty || source.status == .doNotTranslate else {
        continue
      }
      if target.text.isEmpty { target.text = source.text }
      let facts = [text("context"), text("translator_comments"), text("developer_comments")]
      pairs.add(source, target, line: record.line, facts: facts) { concept in
        concept.domain = facts[0].trimmed
        concept.note = facts[1]
        concept.definition = facts[2]
      }
    }
    guard findings.isEmpty else { throw PadananError(Array(findings.prefix(50))) }
    return (try PlainTable.filled(pairs.finish(), file), [])
  }
}

/// Writes Weblate's CSV: the domain as context, the note as the translators' comment, the
/// definition as the developers' comment.
///
/// Weblate does not read flags from CSV, so forbidden terms are left out.
public struct WeblateGlossaryWriter: GlossaryWriter {
  private let options: FormatOptions

  /// Creates a writer.
  /// - Parameter options: the languages, and whether there is a byte order mark.
  public init(options: FormatOptions = FormatOptions()) { self.options = options }

  /// Writes the pairs of terms of a glossary.
  public func write(
    _ glossary: Glossary
  ) throws(PadananError) -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
    var losses = Losses("Weblate's CSV")
    var writer = DelimitedWriter(byteOrderMark: options.byteOrderMark)
    writer.append(
      record: ["source", "target", "context", "translator_comments", "developer_comments"])
    for concept in glossary.concepts {
      losses.add(
        fieldsOf: concept, besides: GlossaryFormat.weblate.held)
      for pair in concept.pairs(options.source, options.target, .all, &losses) {
        writer.append(
          record: losses.literal(
            [
              pair.source.text, pair.target.text, concept.domain, concept.note, concept.definition,
            ], of: concept))
      }
    }
    return (writer.bytes, losses.diagnostics)
  }
}
