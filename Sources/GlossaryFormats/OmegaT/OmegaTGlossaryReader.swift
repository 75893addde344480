import DelimitedText
public import Glossary
public import TextModel

/// Reads OmegaT's glossaries: term, equivalent and comment, separated by tabs or, in CSV, by
/// commas.
///
/// A line that begins with `#` is a comment (OmegaT user manual, *Glossaries*).
public struct OmegaTGlossaryReader: GlossaryReader {
  private let options: FormatOptions

  /// Creates a reader.
  /// - Parameter options: the languages, which the file does not contain.
  public init(options: FormatOptions = FormatOptions()) { self.options = options }

  /// Reads the concepts of a glossary.
  public func read(
    _ bytes: [UInt8], file: String
  ) throws(PadananError) -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    var lines = LineTable.lines(in: bytes)
    if !lines.contains(where: { $0.fields.count > 1 }) {
      lines = try PlainTable.records(bytes, Delimiter.comma, file).map {
        LineTable.Line(number: $0.line, fields: $0.fields)
      }
    }
    var pairs = PairCollector(file: file)
    var findings: [Diagnostic] = []
    for line in lines where line.fields[0].text.utf8.first != UInt8(ascii: "#") {
      let texts = line.fields.map(\.text.trimmed)
      guard texts.count >= 2, !texts[0].isEmpty, !texts[1].isEmpty else {
        findings.append(
          Diagnostic(
            .emptySide, .error, file: file, at: line.fields[0].position,
            "the line has no term or no equivalent; expected a term, a tab and its equivalent"))
        continue
      }
      let comment = texts.count > 2 ? line.fields[2].text : ""
      pairs.add(
        Term(texts[0], options.source), Term(texts[1], options.target), line: line.number,
        facts: [comment]
      ) { $0.note = comment }
    }
    guard findings.isEmpty else { throw PadananError(Array(findings.prefix(50))) }
    return (try PlainTable.filled(pairs.finish(), file), [])
  }
}
