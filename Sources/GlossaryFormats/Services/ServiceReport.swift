import DelimitedText
import Glossary
internal import ICUSupport
import TextModel

/// Collects the errors in the terms of a file.
struct ServiceReport {
  let service: GlossaryService
  private let file: String
  private(set) var findings: [Diagnostic] = []
  /// The line on which each source term first occurred.
  private var lines: [[UInt8]: Int] = [:]

  init(_ service: GlossaryService, file: String) {
    self.service = service
    self.file = file
  }

  mutating func add(
    _ code: DiagnosticCode, _ severity: Diagnostic.Severity, _ position: TextPosition,
    _ message: String
  ) {
    findings.append(Diagnostic(code, severity, file: file, at: position, message))
  }

  /// Checks the terms of a row, the source term first.
  /// - Parameter context: the value that distinguishes rows with the same source term.
  mutating func check(_ fields: [DelimitedReader.Field], context: String) {
    for field in fields { check(field) }
    guard let source = fields.first, !source.text.trimmed.isEmpty else { return }
    let rest = service.sourceStandsOnce ? [context] : fields.dropFirst().map(\.text)
    let key = Array(([source.text] + rest).joined(separator: "\t").utf8)
    if let line = lines[key] {
      add(
        .serviceDuplicate, service == .deepl ? .error : .warning, source.position,
        "“\(source.text)” is already on line \(line); expected each \(service.sourceStandsOnce ? "term" : "pair of terms") once"
      )
    } else {
      lines[key] = source.position.line
    }
  }

  private mutating func check(_ field: DelimitedReader.Field) {
    let text = field.text
    guard !text.trimmed.isEmpty else {
      return add(
        .serviceRow, .error, field.position, "a side is empty; expected a term and its equivalent")
    }
    if let limit = service.termBytes, text.utf8.count > limit {
      add(
        .serviceLength, .error, field.position,
        "the term has \(text.utf8.count) bytes; \(service.name) takes \(limit) at most")
    }
    // C0, C1, and the line and paragraph separators.
    if let scalar = text.unicodeScalars.first(where: {
      $0.properties.generalCategory == .control || $0 == "\u{2028}" || $0 == "\u{2029}"
    }) {
      let code = String(scalar.value, radix: 16, uppercase: true)
      add(
        .serviceCharacter, .error, field.position,
        "the control character U+\(String(repeating: "0", count: max(4 - code.count, 0)))\(code) is in a term; expected text on one line without tabs"
      )
    }
    if text.trimmed.utf8.count != text.utf8.count {
      add(
        .serviceSpace, service.spaceIsError ? .error : .warning, field.position,
        "“\(text)” begins or ends with white space; expected none")
    }
    if service.advisesAgainstPunctuation, let last = text.trimmed.last, ".,;:!?".contains(last) {
      add(
        .servicePunctuation, .warning, field.position,
        "“\(text)” ends in punctuation, which \(service.name) advises against")
    }
  }

  /// Whether a row is a header: it contains two languages or usual column names.
  func looksLikeHeader(_ names: [String]) -> Bool {
    let first = Array(names.prefix(2))
    return namesLanguages(first) || HumanHeader.columns(of: first, FormatOptions()) != nil
  }

  /// Whether every cell is a language code.
  func namesLanguages(_ names: [String]) -> Bool {
    names.count >= 2
      && names.allSatisfy { name in
        LanguageTag(name).map {
          DisplayNames.name(of: $0.language, .language, in: "en") != nil
        } ?? false
      }
  }
}
