import DelimitedText
public import Glossary
internal import ICUSupport
public import TextModel

/// Reads UTX 1.11 (Universal Terminology eXchange, Asia-Pacific Association for Machine
/// Translation) and its earlier versions.
///
/// A line that begins with `#` belongs to the header or is a comment; the last one before the terms
/// contains the column names. Rows with the same concept identifier form a concept, whose first
/// source term is preferred.
public struct UTXGlossaryReader: GlossaryReader {
  private let options: FormatOptions

  /// Creates a reader.
  /// - Parameter options: the languages, if the header does not contain them.
  public init(options: FormatOptions = FormatOptions()) { self.options = options }

  /// Reads the entries of a file.
  public func read(
    _ bytes: [UInt8], file: String
  ) throws(PadananError) -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    let lines = LineTable.lines(in: bytes)
    let isHeader = { (line: LineTable.Line) in line.fields[0].text.hasPrefix("#") }
    let header = lines.prefix(while: isHeader)
    guard let first = header.first, first.fields[0].text.lowercased().hasPrefix("#utx") else {
      throw PadananError(
        .csvHeader, file: file, at: TextPosition(line: 1, column: 1),
        "the first line is not a header of UTX; expected a line such as #UTX 1.11; id/en")
    }
    let names = header.last { $0.fields.count > 1 }?.fields.map { $0.text.trimmed } ?? []
    var table = UTXTable(
      columns: names.map { UTXColumn(rawValue: $0.drop { $0 == "#" }.lowercased()) },
      names: names, languages: Self.languages(first, options), file: file)
    guard table.columns.contains(.source), table.columns.contains(.target) else {
      throw PadananError(
        .csvHeader, file: file, at: TextPosition(line: first.number, column: 1),
        "the header names no columns src and tgt; expected a line such as #src, tgt, src:pos, parted by tabs"
      )
    }
    for line in lines.dropFirst(header.count) where !isHeader(line) { table.read(line) }
    guard table.findings.isEmpty else { throw PadananError(Array(table.findings.prefix(50))) }
    return (try PlainTable.filled(Glossary(table.concepts).withIdentifiers(), file), [])
  }

  /// The pair of languages in a first line such as `#UTX 1.11; id/en; 2026-03-12`.
  private static func languages(
    _ line: LineTable.Line, _ options: FormatOptions
  ) -> (source: LanguageTag, target: LanguageTag) {
    let text = line.fields.map(\.text).joined(separator: " ")
    for property in text.split(separator: ";") {
      let codes = property.split(separator: "/").map { String($0).trimmed }
      if codes.count == 2, let source = LanguageTag(naming: codes[0]),
        let target = LanguageTag(naming: codes[1])
      {
        return (source, target)
      }
    }
    return (options.source, options.target)
  }
}

/// The columns of UTX with a field in the model.
enum UTXColumn: String, CaseIterable {
  case source = "src"
  case target = "tgt"
  case sourcePart = "src:pos"
  case targetPart = "tgt:pos"
  case status = "term status"
  case sourceComment = "src:comment"
  case targetComment = "tgt:comment"
  case comment
  case concept = "concept id"
  case domain
}

/// The status of an entry (UTX 1.11, *term status*).
enum UTXStatus: String, CaseIterable {
  case approved, provisional
  case nonStandard = "non-standard"
  case forbidden, rejected

  init(_ status: TermStatus) {
    switch status {
    case .preferred, .doNotTranslate: self = .approved
    case .admitted: self = .provisional
    case .deprecated, .superseded, .variant: self = .nonStandard
    case .forbidden: self = .forbidden
    }
  }

  var status: TermStatus {
    switch self {
    case .approved: .preferred
    case .provisional: .admitted
    case .nonStandard: .deprecated
    case .forbidden, .rejected: .forbidden
    }
  }
}

/// Collects the rows of a UTX file.
private struct UTXTable {
  let columns: [UTXColumn?]
  let names: [String]
  let languages: (source: LanguageTag, target: LanguageTag)
  let file: String
  private(set) var concepts: [Concept] = []
  private(set) var findings: [Diagnostic] = []
  private var places: [String: Int] = [:]

  init(
    columns: [UTXColumn?], names: [String],
    languages: (source: LanguageTag, target: LanguageTag), file: String
  ) {
    self.columns = columns
    self.names = names
    self.languages = languages
    self.file = file
  }

  mutating func read(_ line: LineTable.Line) {
    var source = Term("", languages.source)
    var target = Term("", languages.target)
    var status = UTXStatus.approved
    var concept = Concept(
      id: "", terms: [],
      origin: Concept.Origin(
        file: file.split(separator: "/").last.map(String.init) ?? file, line: line.number))
    for (index, field) in line.fields.enumerated() {
      let text = field.text.trimmed
      // A hyphen means no value.
      guard !text.isEmpty, text != "-" || index < 2, index < columns.count else { continue }
      switch columns[index] {
      case .source: source.text = text
      case .target: target.text = text
      case .sourcePart: source.partOfSpeech = Self.part(text)
      case .targetPart: target.partOfSpeech = Self.part(text)
      case .sourceComment: source.note = text
      case .targetComment: target.note = text
      case .comment: concept.note = text
      case .concept: concept.id = text
      case .domain: concept.domain = text
      case .status:
        guard let known = UTXStatus(rawValue: text.lowercased()) else {
          return fail(
            field.position,
            "`\(text)` is not a term status of UTX; expected \(UTXStatus.allCases.map(\.rawValue).joined(separator: ", "))"
          )
        }
        status = known
      case nil: concept.extras.append(Extra(name: names[index], value: text))
      }
    }
    guard !source.text.isEmpty, !target.text.isEmpty else {
      return fail(
        TextPosition(line: line.number, column: 1),
        "the row has no term on one side; expected src and tgt")
    }
    add(source, target, status.status, concept)
  }

  private mutating func add(
    _ source: Term, _ target: Term, _ status: TermStatus, _ row: Concept
  ) {
    var (source, target) = (source, target)
    if !row.id.isEmpty, let place = places[row.id] {
      let known = concepts[place].terms
      if known.contains(where: { $0.text == source.text && $0.language == source.language }) {
        target.status = status
      } else {
        source.status = status == .preferred ? .admitted : status
        concepts[place].terms.append(source)
      }
      if !known.contains(where: { $0.text == target.text && $0.language == target.language }) {
        concepts[place].terms.append(target)
      }
      return
    }
    target.status = status
    var concept = row
    concept.terms = [source, target]
    if !row.id.isEmpty { places[row.id] = concepts.count }
    concepts.append(concept)
  }

  private mutating func fail(_ position: TextPosition, _ message: String) {
    findings.append(Diagnostic(.invalidValue, .error, file: file, at: position, message))
  }

  private static func part(_ name: String) -> PartOfSpeech? {
    name == "sentence" ? .phrase : PartOfSpeech(named: name)
  }
}
