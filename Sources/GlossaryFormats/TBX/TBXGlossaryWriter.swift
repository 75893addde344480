public import Glossary
public import TextModel
internal import XMLSupport

/// Writes TBX 3 (ISO 30042:2019) in the dialects Core, Min, Basic and Linguist, and in either style.
///
///     let written = try TBXGlossaryWriter(dialect: .basic, style: .dca).write(glossary)
///
/// Values without a category in the dialect are written in labelled notes, which padanan reads
/// back; the diagnostics give their number.
public struct TBXGlossaryWriter: GlossaryWriter {
  /// The dialect that is written.
  public var dialect: FormatOptions.Dialect
  /// The style that is written.
  public var style: FormatOptions.Style
  /// The language of the file (`xml:lang` of the root element).
  public var language: LanguageTag

  /// Creates a writer.
  public init(
    dialect: FormatOptions.Dialect = .basic, style: FormatOptions.Style = .dca,
    language: LanguageTag = .indonesian
  ) {
    self.dialect = dialect
    self.style = style
    self.language = language
  }

  /// An extra for a glossary with the source of the collection, which TBX requires.
  public static func source(_ text: String) -> Extra {
    var source = TBXElement(name: "sourceDesc")
    source.children = [TBXElement(name: "p", text: text)]
    var file = TBXElement(name: "fileDesc")
    file.children = [source]
    return Extra(name: "xml:fileDesc", value: file.xml)
  }

  /// Writes a glossary as a TBX file.
  /// - Throws: `PadananError` if there is no term, which TBX does not allow.
  public func write(
    _ glossary: Glossary
  ) throws(PadananError) -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
    guard glossary.concepts.contains(where: { !$0.terms.isEmpty }) else {
      throw PadananError(
        .noConcepts, "there is no term to write; a TBX file has at least one concept")
    }
    var document = TBXDocument(TBXDialect(dialect, style), language)
    document.write(glossary)
    return document.finish()
  }
}
