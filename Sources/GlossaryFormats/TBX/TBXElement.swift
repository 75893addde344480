internal import XMLSupport

/// An element of a TBX file, by the names of version 3 with data categories as attributes (DCA),
/// whatever the file's version and style: `tig` and `termSec` are one, and so are
/// `<min:subjectField>` and `<descrip type="subjectField">`.
struct TBXElement: Hashable {
  typealias Attribute = XMLElement.Attribute

  let name: String
  /// Whether the element holds elements only; all others hold text.
  let isStructure: Bool
  /// The data category.
  var type = ""
  /// Every other attribute that says something.
  var attributes: [Attribute] = []
  /// The character data without markup, and without the white space of a file's layout.
  var text = ""
  /// The content as XML where elements stand among the text; empty where none do.
  var markup = ""
  var children: [TBXElement] = []
  var line = 0

  subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

  /// Whether name, type and text are all there is.
  var isPlain: Bool { attributes.isEmpty && markup.isEmpty && children.isEmpty }

  init(name: String, type: String = "", text: String = "") {
    self.name = name
    self.type = type
    self.text = text
    isStructure =
      !TBXElement.texts.contains(name)
      && (TBXElement.structures.contains(name) || name.hasSuffix("Grp") || name.hasSuffix("List"))
  }

  /// What is most often met, and no structure.
  private static let texts: Set<String> = ["term", "termNote", "descrip", "note", "admin", "date"]

  private static let structures: Set<String> = [
    "tbx", "tbxHeader", "fileDesc", "titleStmt", "publicationStmt", "sourceDesc", "encodingDesc",
    "revisionDesc", "change", "text", "body", "back", "conceptEntry", "langSec", "termSec",
    "refObjectSec", "refObject", "itemSet",
  ]

  /// The elements of the core that hold a data category's value.
  static let typed: Set<String> = [
    "admin", "adminNote", "descrip", "descripNote", "ref", "termNote", "transac", "transacNote",
    "xref",
  ]

  /// The name that version 3 gives to an element of the core; nil for one of no version.
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
  /// The element as XML, to be kept; `init(xml:)` reads it back.
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

  /// nil where the text is no element.
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
