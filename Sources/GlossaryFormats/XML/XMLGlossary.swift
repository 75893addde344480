import Glossary
import TextModel
internal import XMLSupport

/// A reader in an XML file that holds a glossary, whose errors are the user's.
struct XMLGlossary {
  private let file: String
  private let reader: XMLReader
  /// The file's name without its folder.
  private let shortName: String

  /// - Throws: `PadananError` where there is no XML, or its root element is another.
  init(_ bytes: [UInt8], file: String, root: String) throws(PadananError) {
    self.file = file
    shortName = file.split(separator: "/").last.map(String.init) ?? file
    do throws(XMLError) {
      reader = try XMLReader(bytes)
      var name: String?
      while name == nil, let event = try reader.next() {
        if case .start(let found) = event { name = found }
      }
      guard name == root else {
        throw XMLError(
          line: reader.line, column: reader.column,
          message: "the root element is `\(name ?? "")`; expected `\(root)`")
      }
    } catch {
      throw XMLGlossary.failure(error, file)
    }
  }

  /// The value of an attribute of the element that just began.
  func attribute(_ name: String) -> String? { reader.attribute(name) }

  /// The name of the next element that begins, at whatever depth; nil at the file's end.
  func nextElement() throws(PadananError) -> String? {
    while let event = try next() {
      if case .start(let name) = event { return name }
    }
    return nil
  }

  func next() throws(PadananError) -> XMLReader.Event? {
    do { return try reader.next() } catch { throw XMLGlossary.failure(error, file) }
  }

  /// The element that just began, read to its end.
  func element() throws(PadananError) -> XMLElement {
    do { return try reader.element() } catch { throw XMLGlossary.failure(error, file) }
  }

  var namespace: String { reader.namespace }

  /// Where the reader is.
  var origin: Concept.Origin { Concept.Origin(file: shortName, line: reader.line) }

  func failure(
    _ code: DiagnosticCode, at line: Int, _ message: String
  ) -> PadananError {
    PadananError(code, file: file, at: TextPosition(line: line, column: 1), message)
  }

  /// - Throws: `PadananError` where nothing was read.
  func glossary(_ concepts: [Concept]) throws(PadananError) -> Glossary {
    guard !concepts.isEmpty else {
      throw failure(.noConcepts, at: 1, "the file holds no concepts; expected at least one")
    }
    return Glossary(concepts)
  }

  private static func failure(_ error: XMLError, _ file: String) -> PadananError {
    PadananError(
      .xmlSyntax, file: file, at: TextPosition(line: error.line, column: error.column),
      error.message)
  }
}

extension XMLElement {
  /// The name without its prefix.
  var localName: String { name.split(separator: ":").last.map(String.init) ?? name }

  /// The first element of that local name, one level down.
  func first(_ localName: String) -> XMLElement? { elements.first { $0.localName == localName } }

  func all(_ localName: String) -> [XMLElement] { elements.filter { $0.localName == localName } }
}
