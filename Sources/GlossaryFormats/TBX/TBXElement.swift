internal import XMLSupport

/// An element of a TBX file, with the names of version 3 and data categories as attributes (DCA),
/// for every version and style of the file: `tig` becomes `termSec`, and `<min:subjectField>`
/// becomes `<descrip type="subjectField">`.
struct TBXElement: Hashable {
  typealias Attribute = XMLElement.Attribute

  let name: String
  /// Whether the element contains only elements; all others contain text.
  let isStructure: Bool
  /// The data category.
  var type = ""
  /// The other attributes with a meaning.
  var attributes: [Attribute] = []
  /// The character data without markup and without white space that is layout.
  var text = ""
  /// The content as XML if it contains elements; otherwise empty.
  var markup = ""
  var children: [TBXElement] = []
  var line = 0

  subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

  /// Whether the element has only a name, a type and text.
  var isPlain: Bool { attributes.isEmpty && markup.isEmpty && children.isEmpty }

  init(name: String, type: String = "", text: String = "") {
    self.name = name
    self.type = type
    self.text = text
    isStructure =
      !TBXElement.texts.contains(name)
      && (TBXElement.structures.contains(name) || name.hasSuffix("Grp") || name.hasSuffix("List"))
  }

  /// The most frequent elements with text.
  private static let texts: Set<String> = ["term", "termNote", "descrip", "note", "admin", "date"]

  private static let structures: Set<String> = [
    "tbx", "tbxHeader", "fileDesc", "titleStmt", "publicationStmt", "sourceDesc", "encodingDesc",
    "revisionDesc", "change", "text", "body", "back", "conceptEntry", "langSec", "termSec",
    "refObjectSec", "refObject", "itemSet",
  ]

  /// The core elements that contain the value of a data category.
  static let typed: Set<String> = [
    "admin", "adminNote", "descrip", "descripNote", "ref", "termNote", "transac", "transacNote",
    "xref",
  ]

  /// The name of a core element in version 3; nil if the element exists in no version.
  static func coreName(of name: String, in parent: String) -> String? {
    switch name {
    case "martif", "TBX": "tbx"
    case "martifHeader", "header": "tbxHeader"
    case "termEntry", "entry": "conceptEntry"
    case "langSet", "langGroup": "langSec"
    case "tig", "ntig", "termGroup": "termSec"
    case "termGrp" where parent == "langSec": "termSec"
    case "refObjectList": "refObjectSec"
    case "term", "note", "date", "p", "title", "item", "hi", "foreign", "sc", "ec", "ph": name
    default:
      structures.contains(name) || typed.contains(name) || name.hasSuffix("Grp")
        || name.hasSuffix("List") ? name : nil
    }
  }
}

extension TBXElement {
  /// The element as XML, for an extra; `init(xml:)` reads it back.
  var xml: String {
    var writer = XMLWriter(.fragment)
    write(to: &writer)
    return String(decoding: writer.finish(), as: UTF8.self)
  }

  private func write(to writer: inout XMLWriter) {
    let pairs = attributes.map { ($0.name, Optional($0.value)) }
    writer.start(name, (type.isEmpty ? [] : [("type", type)]) + pairs, .inline)
    for child in children { child.write(to: &writer) }
    if markup.isEmpty { TBXText.write(text, to: &writer) } else { writer.raw(markup) }
    writer.end()
  }

  /// nil if the text is not an element.
  init?(xml: String) {
    guard let reader = try? XMLReader(Array(xml.utf8)) else { return nil }
    var parser = TBXParser(reader, .fragment)
    while let event = try? parser.next() {
      if case .fragment(let element) = event {
        self = element
        return
      }
    }
    return nil
  }
}
