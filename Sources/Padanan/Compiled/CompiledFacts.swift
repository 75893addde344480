internal import Glossary
internal import TextModel

/// What a compiled file says about the glossary as a whole.
struct CompiledFacts: Sendable {
  private enum Section {
    static let fingerprint: UInt64 = 1
    static let facts: UInt64 = 2
  }

  let source: LanguageTag
  let target: LanguageTag
  /// The languages of all terms, in order of appearance.
  let languages: [LanguageTag]
  /// Whether a term belongs to every language.
  let hasUntranslated: Bool
  /// The diagnostics of reading the glossary.
  let diagnostics: [Diagnostic]
  /// The values of the glossary that the model has no field for.
  let extras: [Extra]

  init(
    source: LanguageTag, target: LanguageTag, languages: [LanguageTag], hasUntranslated: Bool,
    diagnostics: [Diagnostic], extras: [Extra]
  ) {
    self.source = source
    self.target = target
    self.languages = languages
    self.hasUntranslated = hasUntranslated
    self.diagnostics = diagnostics
    self.extras = extras
  }

  init(_ file: PackedFile) {
    var reader = PackedReader(file.section(Section.facts))
    source = LanguageTag(canonical: reader.text())
    target = LanguageTag(canonical: reader.text())
    languages = reader.texts().map { LanguageTag(canonical: $0) }
    hasUntranslated = reader.number() == 1
    diagnostics = reader.diagnostics()
    extras = reader.list { reader in
      let name = reader.text()
      return Extra(name: name, value: reader.text())
    }
  }

  func language(of side: CompiledSide) -> LanguageTag {
    switch side {
    case .source: source
    case .target: target
    }
  }

  func sections(fingerprint: String) -> [(number: UInt64, bytes: [UInt8])] {
    var out = PackedWriter()
    out.append(source.description)
    out.append(target.description)
    out.append(texts: languages.map(\.description))
    out.append(hasUntranslated ? 1 : 0)
    out.append(diagnostics: diagnostics)
    out.append(list: extras) { out, extra in
      out.append(extra.name)
      out.append(extra.value)
    }
    return [CompiledFacts.section(of: fingerprint), (Section.facts, out.bytes)]
  }

  /// The section from which ``fingerprint(of:)`` reads.
  static func section(of fingerprint: String) -> (number: UInt64, bytes: [UInt8]) {
    (Section.fingerprint, Array(fingerprint.utf8))
  }

  /// What a file was made from.
  static func fingerprint(of file: PackedFile) -> UnsafeRawBufferPointer {
    file.section(Section.fingerprint)
  }
}

extension PackedWriter {
  mutating func append(diagnostics: [Diagnostic]) {
    append(list: diagnostics) { out, diagnostic in
      out.append(diagnostic.code.rawValue)
      out.append(diagnostic.severity.rawValue)
      out.append(texts: diagnostic.file.map { [$0] } ?? [])
      out.append(list: diagnostic.position.map { [$0.line, $0.column] } ?? []) { $0.append($1) }
      out.append(diagnostic.message)
    }
  }
}

extension PackedReader {
  mutating func diagnostics() -> [Diagnostic] {
    list { reader in
      let code = DiagnosticCode(rawValue: reader.text()) ?? .compiledGlossary
      let severity = Diagnostic.Severity(rawValue: reader.text()) ?? .warning
      let file = reader.texts().first
      let place = reader.list { $0.number() }
      return Diagnostic(
        code, severity, file: file,
        at: place.count == 2 ? TextPosition(line: place[0], column: place[1]) : nil,
        reader.text())
    }
  }
}
