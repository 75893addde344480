import TextModel
internal import XMLSupport

/// An XML file opened at its root element.
///
/// Its errors are `PadananError`s for the user.
struct XMLFile {
  let file: String
  let root: XMLElement
  private let reader: XMLReader

  /// Reads up to the start tag of the root element.
  /// - Throws: `PadananError` if the bytes are not well-formed XML.
  init(_ bytes: [UInt8], file: String) throws(PadananError) {
    self.file = file
    do throws(XMLError) {
      reader = try XMLReader(bytes)
      var root: XMLElement?
      while root == nil, let event = try reader.next() {
        if case .start = event { root = XMLElement(reader.qualifiedName, reader.attributes()) }
      }
      guard let root else {
        throw XMLError(line: 1, column: 1, message: "the document has no root element")
      }
      self.root = root
    } catch {
      throw XMLFile.syntax(error, file)
    }
  }

  var line: Int { reader.line }

  func next() throws(PadananError) -> XMLReader.Event? {
    do { return try reader.next() } catch { throw XMLFile.syntax(error, file) }
  }

  /// The current element, without its content.
  var tag: XMLElement { XMLElement(reader.qualifiedName, reader.attributes()) }

  /// Reads the current element to its end tag.
  func element() throws(PadananError) -> XMLElement {
    do { return try reader.element() } catch { throw XMLFile.syntax(error, file) }
  }

  func failure(
    _ code: DiagnosticCode, line: Int, _ message: String
  ) -> PadananError {
    PadananError(code, file: file, at: TextPosition(line: line, column: 1), message)
  }

  private static func syntax(_ error: XMLError, _ file: String) -> PadananError {
    PadananError(
      .bitextSyntax, file: file, at: TextPosition(line: error.line, column: error.column),
      "not well-formed XML: \(error.message)")
  }
}

extension [XMLElement.Attribute] {
  /// The attributes with other names.
  func without(_ names: String...) -> [XMLElement.Attribute] { filter { !names.contains($0.name) } }

  func value(_ name: String) -> String? { first { $0.name == name }?.value }

  /// The attributes in the form that `XMLWriter` takes.
  var pairs: [(String, String?)] { map { ($0.name, $0.value) } }
}
