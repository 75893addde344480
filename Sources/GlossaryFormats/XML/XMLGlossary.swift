import Glossary
import TextModel
internal import XMLSupport

/// Reads an XML file with a glossary; its errors are messages for the user.
struct XMLGlossary {
  private let file: String
  private let reader: XMLReader
  /// The file's name without its folder.
  private let shortName: String

  /// - Throws: `PadananError` if the file is not XML or has another root element.
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

  /// The value of an attribute of the current element.
  func attribute(_ name: String) -> String? { reader.attribute(name) }

  /// Reads to the next start tag, at any depth, and returns its name; nil at the end of the file.
  func nextElement() throws(PadananError) -> String? {
    while let event = try next() {
      if case .start(let name) = event { return name }
    }
    return nil
  }

  func next() throws(PadananError) -> XMLReader.Event? {
    do { return try reader.next() } catch { throw XMLGlossary.failure(error, file) }
  }

  /// Reads the current element to its end.
  func element() throws(PadananError) -> XMLElement {
    do { return try reader.element() } catch { throw XMLGlossary.failure(error, file) }
  }

  var namespace: String { reader.namespace }

  /// The position of the reader.
  var origin: Concept.Origin { Concept.Origin(file: shortName, line: reader.line) }

  func failure(
    _ code: DiagnosticCode, at line: Int, _ message: String
  ) -> PadananError {
    PadananError(code, file: file, at: TextPosition(line: line, column: 1), message)
  }

  /// - Throws: `PadananError` if there are no concepts.
  func glossary(_ concepts: [Concept]) throws(PadananError) -> Glossary {
    guard !concepts.isEmpty else {
      throw failure(.noConcepts, at: 1, "the file has no concepts; expected at least one")
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

  /// The first child element with this local name.
  func first(_ localName: String) -> XMLElement? { elements.first { $0.localName == localName } }

  func all(_ localName: String) -> [XMLElement] { elements.filter { $0.localName == localName } }
}
