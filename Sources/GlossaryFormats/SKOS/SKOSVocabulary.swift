/// The IRIs of SKOS and related vocabularies.
enum SKOSVocabulary {
  static let skos = "http://www.w3.org/2004/02/skos/core#"
  static let skosxl = "http://www.w3.org/2008/05/skos-xl#"
  static let terms = "http://purl.org/dc/terms/"
  static let elements = "http://purl.org/dc/elements/1.1/"
  static let rdfs = "http://www.w3.org/2000/01/rdf-schema#"
  static let xsd = "http://www.w3.org/2001/XMLSchema#"
  /// The prefix for the identifier of a concept that is not an IRI.
  static let concept = "urn:padanan:concept:"

  static let type = TurtleParser.rdf + "type"
  static let isConcept = skos + "Concept"

  /// Prefixes that the writer declares.
  static let prefixes = [
    ("skos", skos), ("dct", terms), ("rdfs", rdfs), ("xsd", xsd),
  ]

  /// The IRI of a concept: its identifier if that is an IRI.
  static func address(of id: String) -> String {
    isAddress(id) && !id.hasPrefix(concept) ? id : concept + escaped(id)
  }

  static func id(of address: String) -> String {
    guard address.hasPrefix(concept) else { return address }
    return unescaped(String(address.dropFirst(concept.count)))
  }

  static func isAddress(_ text: String) -> Bool {
    ["http://", "https://", "urn:"].contains { text.hasPrefix($0) }
      && !text.utf8.contains { $0 <= 0x20 || "<>\"{}|^`\\".utf8.contains($0) }
  }

  /// The identifier with all characters except letters, digits and a few marks as `%XX`.
  private static func escaped(_ id: String) -> String {
    var text = ""
    for byte in id.utf8 {
      if TurtleScanner.isNamePart(byte) && byte < 0x80 || byte == UInt8(ascii: ".") {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return text
  }

  private static func unescaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
