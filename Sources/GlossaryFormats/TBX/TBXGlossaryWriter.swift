public import Glossary
public import TextModel
internal import XMLSupport

/// Writes TBX 3 (ISO 30042:2019) in the dialects Core, Min, Basic and Linguist, and in either style.
///
///     let written = try TBXGlossaryWriter(dialect: .basic, style: .dca).write(glossary)
///
/// What a dialect has no category for goes into a note that says what it is, which padanan reads
/// back; the diagnostics tell how much of what.
public struct TBXGlossaryWriter: GlossaryWriter {
  public var dialect: FormatOptions.Dialect
  public var style: FormatOptions.Style
  /// The language of the file itself.
  public var language: LanguageTag

  public init(
    dialect: FormatOptions.Dialect = .basic, style: FormatOptions.Style = .dca,
    language: LanguageTag = .indonesian
  ) {
    self.dialect = dialect
    self.style = style
    self.language = language
  }

  /// Says in a glossary's `extras` where the collection comes from, which TBX asks for.
  public static func source(_ text: String) -> Extra {
    var source = TBXElement(name: "sourceDesc")
    source.children = [TBXElement(name: "p", text: text)]
    var file = TBXElement(name: "fileDesc")
    file.children = [source]
    return Extra(name: "xml:fileDesc", value: file.xml)
  }

  /// - Throws: `PadananError` where there is no term to write, which TBX does not allow.
  public func write(
    _ glossary: Glossary
  ) throws(PadananError) -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
    guard glossary.concepts.contains(where: { !$0.terms.isEmpty }) else {
      throw PadananError(
        .noConcepts, "there is no term to write; TBX holds one concept at least")
    }
    var document = TBXDocument(TBXDialect(dialect, style), language)
    document.write(glossary)
    return document.finish()
  }
}
