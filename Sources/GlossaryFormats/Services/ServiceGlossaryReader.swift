import DelimitedText
public import Glossary
internal import ICUSupport
public import TextModel

/// Reads the glossary tables of machine translation services.
public struct ServiceGlossaryReader: GlossaryReader {
  private let service: TranslationService
  private let options: FormatOptions

  init(_ service: TranslationService, options: FormatOptions) {
    self.service = service
    self.options = options
  }

  private enum Column: Hashable {
    case term(LanguageTag)
    case partOfSpeech, description
    /// DeepL: the codes of the source and target languages.
    case sourceCode, targetCode
  }

  /// Reads the pairs of terms of a table; pairs with the same source term form a concept.
  public func read(
    _ bytes: [UInt8], file: String
  ) throws(PadananError) -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    var records = try PlainTable.records(bytes, PlainTable.delimiter(of: bytes), file)[...]
    let header = records.first.flatMap { Self.header($0) }
    if header != nil { records = records.dropFirst() }
    if service.needsHeader, header == nil {
      throw PadananError(
        .csvHeader, file: file, at: TextPosition(line: 1, column: 1),
        "the first row names no languages; expected their codes, such as id,en")
    }
    let columns =
      header ?? [.term(options.source), .term(options.target), .sourceCode, .targetCode]
    var pairs = PairCollector(file: file)
    var findings: [Diagnostic] = []
    for record in records {
      func fail(_ code: DiagnosticCode, _ message: String) {
        findings.append(
          Diagnostic(
            code, .error, file: file, at: TextPosition(line: record.line, column: 1), message))
      }
      // DeepL's export adds a column with a score.
      guard record.fields.count >= 2, record.fields.count <= columns.count + (header == nil ? 1 : 0)
      else {
        fail(
          .csvFieldCount,
          "the row has \(record.fields.count) \(record.fields.count == 1 ? "field" : "fields"); expected \(header == nil ? "two: a term and its equivalent" : "\(columns.count)")"
        )
        continue
      }
      guard var concept = Self.concept(record, columns) else {
        fail(.emptySide, "a side of the row is empty; expected a term and its equivalent")
        continue
      }
      let source = concept.terms.removeFirst()
      let rest = concept
      for target in concept.terms {
        pairs.add(
          source, target, line: record.line,
          facts: [rest.definition, source.partOfSpeech?.rawValue ?? ""]
        ) { made in
          made.definition = rest.definition
          if let part = source.partOfSpeech { made.partOfSpeech = part }
        }
      }
    }
    guard findings.isEmpty else { throw PadananError(Array(findings.prefix(50))) }
    return (try PlainTable.filled(pairs.finish(), file), [])
  }

  /// The columns of a header with languages; nil if the first row contains terms.
  private static func header(_ record: DelimitedReader.Record) -> [Column]? {
    var columns: [Column] = []
    for field in record.fields {
      switch field.text.trimmed.lowercased() {
      case "pos": columns.append(.partOfSpeech)
      case "description": columns.append(.description)
      case let code:
        guard let language = LanguageTag(naming: code),
          DisplayNames.name(of: language.language, .language, in: "en") != nil
        else { return nil }
        columns.append(.term(language))
      }
    }
    let languages = columns.count { if case .term = $0 { true } else { false } }
    return languages >= 2 && Set(columns).count == columns.count ? columns : nil
  }

  /// The concept of a row, its source term first; nil if the row has fewer than two terms.
  private static func concept(_ record: DelimitedReader.Record, _ columns: [Column]) -> Concept? {
    var concept = Concept(id: "", terms: [], origin: Concept.Origin(file: "", line: record.line))
    var codes: [Column: LanguageTag] = [:]
    var part: PartOfSpeech?
    for (column, field) in zip(columns, record.fields) {
      let text = field.text.trimmed
      switch column {
      case .term(let language): if !text.isEmpty { concept.terms.append(Term(text, language)) }
      case .partOfSpeech: part = PartOfSpeech(named: text)
      case .description: concept.definition = field.text
      case .sourceCode, .targetCode: codes[column] = LanguageTag(naming: text)
      }
    }
    guard concept.terms.count >= 2 else { return nil }
    if let source = codes[.sourceCode], let target = codes[.targetCode] {
      concept.terms[0].language = source
      concept.terms[1].language = target
    }
    if let part { concept.partOfSpeech = part }
    return concept
  }
}
