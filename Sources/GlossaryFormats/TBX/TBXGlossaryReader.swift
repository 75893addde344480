public import Glossary
public import TextModel
internal import XMLSupport

/// Reads TBX 3 (ISO 30042:2019) in any dialect and either style, and TBX 2 (ISO 30042:2008,
/// Martif) as tools write it.
///
///     let read = try TBXGlossaryReader().read(bytes, file: "terms.tbx")
///
/// Errors with a clear meaning are accepted and reported: an entry without a term, a repeated
/// identifier, a language given by its name. Values without a field in the model are kept in
/// `extras`.
public struct TBXGlossaryReader: GlossaryReader {
  /// Creates a reader.
  public init() {}

  /// Reads the concepts of a TBX file.
  /// - Throws: `PadananError` if the file is not XML, not TBX, or contains no term.
  public func read(
    _ bytes: [UInt8], file: String
  ) throws(PadananError) -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    var assembly = TBXAssembly(file: file)
    do {
      var parser = TBXParser(try XMLReader(bytes))
      while let event = try parser.next() {
        switch event {
        case .root(let root):
          guard root.name == "tbx" else {
            throw PadananError(
              .tbxStructure, file: file,
              at: TextPosition(line: parser.reader.line, column: parser.reader.column),
              "the root element is <\(root.name)>; expected <tbx>, or <martif> of TBX 2")
          }
          assembly.readRoot(root)
        case .header(let header): assembly.readHeader(header)
        case .entry(let entry): assembly.readEntry(entry)
        case .back(let back): assembly.readBack(back)
        case .fragment: break
        }
      }
    } catch let error as XMLError {
      throw PadananError(
        .xmlSyntax, file: file, at: TextPosition(line: error.line, column: error.column),
        "XML that cannot be read: " + error.message)
    } catch let error as PadananError {
      throw error
    } catch {
      throw PadananError(.tbxStructure, file: file, "\(error)")
    }
    return try assembly.finish()
  }
}
