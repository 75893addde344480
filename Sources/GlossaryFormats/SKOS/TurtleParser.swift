import TextModel

/// Parses Turtle (W3C RDF 1.1 Turtle): prefixes, bases, lists of predicates and objects, blank
/// nodes with properties, collections, literals of all kinds.
///
///     var parser = TurtleParser(bytes)
///     while let triples = try parser.statement() { … }
struct TurtleParser {
  private var scanner: TurtleScanner
  private var prefixes: [String: String] = [:]
  private var base = ""
  private var blanks = 0
  private var triples: [TurtleTriple] = []
  /// The maximum depth of nested brackets.
  private static let depth = 64

  static let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  private static let xsd = "http://www.w3.org/2001/XMLSchema#"

  /// - Parameter text: valid UTF-8.
  init(_ text: [UInt8]) { scanner = TurtleScanner(text) }

  /// The triples of the next statement, an empty list for a prefix; nil at the end.
  mutating func statement() throws(TurtleError) -> [TurtleTriple]? {
    scanner.skipSpace()
    guard scanner.peek != nil else { return nil }
    triples.removeAll(keepingCapacity: true)
    if try directive() { return [] }
    let position = scanner.mark
    let isList = scanner.peek == UInt8(ascii: "[")
    let subject = try node(depth: 0)
    if case .literal = subject {
      throw scanner.failure("a text cannot be a subject; expected an address", at: position)
    }
    scanner.skipSpace()
    // A blank node with properties can be a whole statement.
    if !(isList && scanner.peek == UInt8(ascii: ".")) {
      try predicates(of: subject, from: position.line, depth: 0)
    }
    try expectEnd()
    return triples
  }

  private mutating func expectEnd() throws(TurtleError) {
    scanner.skipSpace()
    guard scanner.take(".") else {
      throw scanner.failure("the statement does not end; expected `.`, `;` or `,`")
    }
  }

  /// Reads `@prefix`, `@base`, `PREFIX` or `BASE`; false if there is none at this position.
  private mutating func directive() throws(TurtleError) -> Bool {
    let isOld = scanner.has("@prefix") || scanner.has("@base")
    if scanner.take("@prefix") || scanner.takeWord("prefix") {
      scanner.skipSpace()
      let prefix = try scanner.name(".")
      guard scanner.take(":") else { throw scanner.failure("expected a prefix that ends with `:`") }
      prefixes[prefix] = try address()
    } else if scanner.take("@base") || scanner.takeWord("base") {
      base = try address()
    } else {
      return false
    }
    if isOld { try expectEnd() }
    return true
  }

  private mutating func address() throws(TurtleError) -> String {
    scanner.skipSpace()
    guard scanner.peek == UInt8(ascii: "<") else {
      throw scanner.failure("expected an address between `<` and `>`")
    }
    return resolve(try scanner.iri())
  }

  private mutating func predicates(
    of subject: TurtleNode, from line: Int, depth: Int
  ) throws(TurtleError) {
    while true {
      scanner.skipSpace()
      let predicate: String
      if scanner.peek == UInt8(ascii: "a"), scanner.takeWord("a") {
        predicate = TurtleParser.rdf + "type"
      } else {
        let place = scanner.mark
        guard case .iri(let iri) = try node(depth: depth) else {
          throw scanner.failure("expected a predicate: an address, or `a`", at: place)
        }
        predicate = iri
      }
      repeat {
        let object = try node(depth: depth)
        triples.append(
          TurtleTriple(subject: subject, predicate: predicate, object: object, line: line))
        scanner.skipSpace()
      } while scanner.take(",")
      var isMore = false
      while scanner.take(";") {
        isMore = true
        scanner.skipSpace()
      }
      guard isMore, let next = scanner.peek, next != UInt8(ascii: "."), next != UInt8(ascii: "]")
      else { return }
    }
  }

  private mutating func node(depth: Int) throws(TurtleError) -> TurtleNode {
    scanner.skipSpace()
    guard depth < TurtleParser.depth else {
      throw scanner.failure("brackets are nested more than \(TurtleParser.depth) deep")
    }
    guard let byte = scanner.peek else { throw scanner.failure("the file ends inside a statement") }
    switch byte {
    case UInt8(ascii: "<"): return .iri(try address())
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return try literal()
    case UInt8(ascii: "["): return try blankNode(depth: depth)
    case UInt8(ascii: "("): return try collection(depth: depth)
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), 0x30...0x39: return try number()
    case UInt8(ascii: "_"):
      guard scanner.take("_:") else { throw scanner.failure("expected `_:` and a name") }
      return .blank(try scanner.name("."))
    default:
      if scanner.takeWord("true") {
        return .literal("true", language: "", datatype: TurtleParser.xsd + "boolean")
      }
      if scanner.takeWord("false") {
        return .literal("false", language: "", datatype: TurtleParser.xsd + "boolean")
      }
      return .iri(try prefixedName())
    }
  }

  private mutating func prefixedName() throws(TurtleError) -> String {
    let start = scanner.mark
    let prefix = try scanner.name(".")
    guard scanner.take(":") else {
      throw scanner.failure(
        "expected an address, a prefixed name such as skos:Concept, or a text", at: start)
    }
    guard let namespace = prefixes[prefix] else {
      throw scanner.failure("the prefix `\(prefix):` is not declared", at: start)
    }
    return namespace + (try scanner.name(".:%\\"))
  }

  private mutating func literal() throws(TurtleError) -> TurtleNode {
    let text = try scanner.string()
    if scanner.take("@") {
      let language = try scanner.name("")
      guard !language.isEmpty else { throw scanner.failure("expected a language after `@`") }
      return .literal(text, language: language, datatype: "")
    }
    if scanner.take("^^") {
      let place = scanner.mark
      guard case .iri(let datatype) = try node(depth: 0) else {
        throw scanner.failure("expected a datatype's address after `^^`", at: place)
      }
      return .literal(text, language: "", datatype: datatype)
    }
    return .literal(text, language: "", datatype: "")
  }

  private mutating func number() throws(TurtleError) -> TurtleNode {
    let start = scanner.mark
    let text = try scanner.name("+.")
    guard !text.isEmpty else { throw scanner.failure("expected an address, a number or a text") }
    let type =
      text.contains("e") || text.contains("E")
      ? "double" : text.contains(".") ? "decimal" : "integer"
    guard Double(text) != nil, text.last != "." else {
      throw scanner.failure("`\(text)` is not a number", at: start)
    }
    return .literal(text, language: "", datatype: TurtleParser.xsd + type)
  }

  private mutating func blankNode(depth: Int) throws(TurtleError) -> TurtleNode {
    let position = scanner.mark
    scanner.advance()
    let node = freshBlank()
    scanner.skipSpace()
    if scanner.take("]") { return node }
    try predicates(of: node, from: position.line, depth: depth + 1)
    scanner.skipSpace()
    guard scanner.take("]") else {
      throw scanner.failure("a `[` opens here and never closes", at: position)
    }
    return node
  }

  private mutating func collection(depth: Int) throws(TurtleError) -> TurtleNode {
    let position = scanner.mark
    scanner.advance()
    var nodes: [TurtleNode] = []
    scanner.skipSpace()
    while !scanner.take(")") {
      guard scanner.peek != nil else {
        throw scanner.failure("a `(` opens here and never closes", at: position)
      }
      nodes.append(try node(depth: depth + 1))
      scanner.skipSpace()
    }
    var rest = TurtleNode.iri(TurtleParser.rdf + "nil")
    for node in nodes.reversed() {
      let cell = freshBlank()
      for (predicate, object) in [("first", node), ("rest", rest)] {
        triples.append(
          TurtleTriple(
            subject: cell, predicate: TurtleParser.rdf + predicate, object: object,
            line: position.line))
      }
      rest = cell
    }
    return rest
  }

  private mutating func freshBlank() -> TurtleNode {
    blanks += 1
    // Labels in a file do not begin with a full stop.
    return .blank(".\(blanks)")
  }

  /// The IRI resolved against the base (RFC 3986, 5.2, without dot segments).
  private func resolve(_ iri: String) -> String {
    if base.isEmpty || TurtleParser.hasScheme(iri) { return iri }
    if iri.isEmpty { return String(base.prefix { $0 != "#" }) }
    if iri.hasPrefix("#") { return String(base.prefix { $0 != "#" }) + iri }
    let scheme = base.prefix { $0 != ":" }
    if iri.hasPrefix("//") { return scheme + ":" + iri }
    let afterScheme = base.dropFirst(scheme.count + 1)
    let path = afterScheme.hasPrefix("//") ? afterScheme.dropFirst(2) : afterScheme
    if iri.hasPrefix("/") {
      let host = path.prefix { $0 != "/" }
      return base.dropLast(path.count) + host + iri
    }
    let folder = base.lastIndex(of: "/").map { base[...$0] } ?? base[...]
    return folder + iri
  }

  private static func hasScheme(_ iri: String) -> Bool {
    guard let colon = iri.firstIndex(of: ":"), let first = iri.first, first.isLetter else {
      return false
    }
    return iri[..<colon].allSatisfy { $0.isLetter || $0.isNumber || "+-.".contains($0) }
  }
}
