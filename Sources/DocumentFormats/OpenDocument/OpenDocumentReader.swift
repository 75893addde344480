import ArchiveSupport
import TextModel
import XMLSupport

/// Reads the text of an OpenDocument text (ISO 26300-1).
///
/// Tracked deletions, comments, tables of contents and other indexes, descriptions of pictures,
/// headers and footers are left out. A note follows the block with its mark; so does a text box.
struct OpenDocumentReader {
  static func read(_ archive: ZipArchive) throws -> ReadText {
    guard !archive.parts.contains(where: { $0.hasPrefix("basic/") || $0.hasPrefix("scripts/") })
    else { throw PackageReader.Refusal.macros }
    if let manifest = try archive.read("META-INF/manifest.xml"),
      String(decoding: manifest, as: UTF8.self).contains("encryption-data")
    {
      throw PackageReader.Refusal.encrypted
    }
    guard let bytes = try archive.read("content.xml") else {
      throw ArchiveError.unreadable("it has no part `content.xml`")
    }
    var reader = OpenDocumentReader()
    try archive.readXML("styles.xml") { xml, event in reader.styles.take(event, xml) }
    try PackagePart("content.xml", bytes).read { xml, event in reader.take(event, xml) }
    return reader.builder.finish(.odt)
  }

  private var builder = TextBuilder()
  private var styles = OpenDocumentStyles()
  private var isBody = false
  private var depth = 0
  /// Depth of the element that is skipped with all in it.
  private var skipped: Int?
  /// Whether each open paragraph is a heading; more than one in a note or text box.
  private var paragraphs: [Bool] = []
  private var cells = 0
  private var notes = 0

  /// A list that is open.
  private struct OpenList {
    var style: String
    /// The number of the next item.
    var next: Int
    /// Whether the current item has not shown its number.
    var isItemNew = false
  }

  private var lists: [OpenList] = []
  /// The next number of each list style, for lists that are continued.
  private var continued: [String: Int] = [:]

  private init() {}

  private mutating func take(_ event: XMLReader.Event, _ xml: XMLReader) {
    switch event {
    case .start(let name):
      depth += 1
      if skipped != nil {
        if name == "deletion" { builder.omit("tracked deletion") }
      } else if isBody {
        start(name, xml)
      } else {
        styles.take(event, xml)
        isBody = name == "body"
      }
    case .end(let name):
      if skipped == nil, isBody { end(name) }
      if skipped == depth { skipped = nil }
      depth -= 1
    case .text(let text):
      if skipped == nil, !paragraphs.isEmpty { builder.appendCollapsed(text) }
    case .comment: break
    }
  }

  private mutating func start(_ name: String, _ xml: XMLReader) {
    switch name {
    case "p", "h":
      // A note or a text box in a paragraph.
      if !paragraphs.isEmpty { builder.beginAside() }
      paragraphs.append(name == "h" || styles.isHeading(xml.attribute("text:style-name") ?? ""))
    case "tracked-changes", "forms", "note-citation", "ruby-text", "sequence-decls", "binary-data":
      skipped = depth
    case "annotation":
      builder.omit("comment")
      skipped = depth
    case "table-of-content", "alphabetical-index", "illustration-index", "table-index",
      "object-index", "user-index":
      builder.omit("table of contents")
      skipped = depth
    case "title", "desc": if xml.qualifiedName.hasPrefix("svg:") { skipped = depth }
    case "list":
      // A list inside a list has its style.
      let style = xml.attribute("text:style-name") ?? lists.last?.style ?? ""
      let goesOn = xml.attribute("text:continue-numbering") == "true"
      let first = styles.level(lists.count, of: style).start
      lists.append(OpenList(style: style, next: goesOn ? continued[style] ?? first : first))
    case "list-item":
      guard !lists.isEmpty else { return }
      let given = xml.attribute("text:start-value").flatMap { Int($0) }
      if let given { lists[lists.count - 1].next = given }
      lists[lists.count - 1].isItemNew = true
    case "table-cell": cells += 1
    case "note": notes += 1
    case "s":
      let count = xml.attribute("text:c").flatMap { Int($0) } ?? 1
      builder.append(String(repeating: " ", count: min(max(count, 1), 1000)))
    case "tab": builder.append("\t")
    case "line-break": builder.breakLine()
    default: break
    }
  }

  private mutating func end(_ name: String) {
    switch name {
    case "p", "h": closeParagraph()
    case "list":
      guard let list = lists.popLast() else { return }
      continued[list.style] = list.next
    case "table-cell": cells -= 1
    case "note": notes -= 1
    default: break
    }
  }

  private mutating func closeParagraph() {
    guard let isHeading = paragraphs.popLast() else { return }
    defer { if !paragraphs.isEmpty { builder.endAside() } }
    if isHeading { return builder.close(.heading) }
    if notes > 0 { return builder.close(.note) }
    guard !lists.isEmpty else { return builder.close(cells > 0 ? .cell : .paragraph) }
    guard !builder.isAtStart else { return builder.clear() }
    builder.close(.listItem, marker: marker())
  }

  /// The marker of the current item; empty after its first paragraph.
  private mutating func marker() -> String {
    let last = lists.count - 1
    guard lists[last].isItemNew else { return "" }
    lists[last].isItemNew = false
    let level = styles.level(last, of: lists[last].style)
    guard !level.isBare else { return "" }
    guard let style = level.style else { return "- " }
    defer { lists[last].next += 1 }
    return level.prefix + ListNumber.text(lists[last].next, style) + level.suffix + " "
  }
}
