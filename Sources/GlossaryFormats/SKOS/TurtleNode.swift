import TextModel

/// A node of an RDF graph (RDF 1.1 Concepts).
enum TurtleNode: Hashable {
  case iri(String)
  /// A blank node, with its label in the file.
  case blank(String)
  case literal(String, language: String, datatype: String)

  /// The node in Turtle.
  var turtle: String {
    switch self {
    case .iri(let iri): "<\(TurtleNode.escapedIRI(iri))>"
    case .blank(let name): "_:\(name)"
    case .literal(let text, let language, let datatype):
      "\"\(TurtleNode.escaped(text))\""
        + (language.isEmpty ? "" : "@\(language)")
        + (datatype.isEmpty ? "" : "^^<\(TurtleNode.escapedIRI(datatype))>")
    }
  }

  /// The text with the escapes of a quoted literal.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7F }) else {
      return text
    }
    return text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      case "\r": "\\r"
      case "\t": "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}": "\\u" + hexadecimal(scalar.value)
      default: String(scalar)
      }
    }.joined()
  }

  private static func escapedIRI(_ iri: String) -> String {
    guard iri.utf8.contains(where: { $0 <= 0x20 || "<>\"{}|^`\\".utf8.contains($0) }) else {
      return iri
    }
    return iri.unicodeScalars.map { scalar in
      scalar.value <= 0x20 || "<>\"{}|^`\\".unicodeScalars.contains(scalar)
        ? "\\u" + hexadecimal(scalar.value) : String(scalar)
    }.joined()
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

/// One statement of a graph.
struct TurtleTriple: Hashable {
  var subject: TurtleNode
  var predicate: String
  var object: TurtleNode
  /// 1-based line of the subject.
  var line: Int
}

/// A syntax error in Turtle, with its position.
struct TurtleError: Error, Hashable {
  var position: TextPosition
  var message: String
}
