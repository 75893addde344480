import TextModel
internal import XMLSupport

/// A reader at the root of an XML file, whose errors are the user's.
struct XMLFile {
  let file: String
  let root: XMLElement
  private let reader: XMLReader

  /// - Throws: `PadananError` where there is no XML.
  init(_ bytes: [UInt8], file: String) throws(PadananError) {
    self.file = file
    do throws(XMLError) {
      reader = try XMLReader(bytes)
      var root: XMLElement?
      while root == nil, let event = try reader.next() {
        if case .start = event { root = XMLElement(reader.qualifiedName, reader.attributes()) }
      }
      guard let root else {
        throw XMLError(line: 1, column: 1, message: "there is no element in it")
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

  /// The element that just began, without what stands in it.
  var tag: XMLElement { XMLElement(reader.qualifiedName, reader.attributes()) }

  /// The element that just began, read to its end.
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
      "the file is no well-formed XML: \(error.message)")
  }
}

extension [XMLElement.Attribute] {
  /// Those with other names.
  func without(_ names: String...) -> [XMLElement.Attribute] { filter { !names.contains($0.name) } }

  func value(_ name: String) -> String? { first { $0.name == name }?.value }

  /// As `XMLWriter` takes them.
  var pairs: [(String, String?)] { map { ($0.name, $0.value) } }
}
