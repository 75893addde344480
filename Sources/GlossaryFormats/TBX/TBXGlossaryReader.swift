public import Glossary
public import TextModel
internal import XMLSupport

/// Reads TBX 3 (ISO 30042:2019) in any dialect and either style, and TBX 2 (ISO 30042:2008,
/// Martif) as tools write it.
///
///     let read = try TBXGlossaryReader().read(bytes, file: "terms.tbx")
///
/// Where the intent is clear the reading goes on and says so: an entry without a term, an
/// identifier that stands twice, a language by its name. What the model does not know is kept in
/// `extras`.
public struct TBXGlossaryReader: GlossaryReader {
  public init() {}

  /// - Throws: `PadananError` where the file is no XML, no TBX, or holds no term.
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
        "no XML that can be read: " + error.message)
    } catch let error as PadananError {
      throw error
    } catch {
      throw PadananError(.tbxStructure, file: file, "\(error)")
    }
    return try assembly.finish()
  }
}
