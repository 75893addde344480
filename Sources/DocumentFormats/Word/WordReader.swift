import ArchiveSupport
import TextModel
import XMLSupport

/// Reads the text of a Word document (Office Open XML, ECMA-376 part 1; transitional and strict).
///
/// Tracked deletions, hidden text, comments, field codes, tables of contents, headers and footers are
/// left out. A footnote follows the block with its mark; so does a text box.
struct WordReader {
  static func read(_ archive: ZipArchive) throws -> ReadText {
    let root = try Relationships(of: "", in: archive)
    let main = root.target(ofType: "officeDocument") ?? "word/document.xml"
    guard !archive.parts.contains(where: { $0.hasSuffix("vbaproject.bin") }) else {
      throw PackageReader.Refusal.macros
    }
    guard let bytes = try archive.read(main) else {
      throw ArchiveError.unreadable("it has no part `\(main)`")
    }
    let links = try Relationships(of: main, in: archive)
    let styles = try WordStyles(links.target(ofType: "styles"), in: archive)
    let numbering = try WordNumbering(links.target(ofType: "numbering"), in: archive)
    var notes: [String: [String: [String]]] = [:]
    for kind in ["footnote", "endnote"] {
      if let part = links.target(ofType: kind + "s") {
        notes[kind] = try WordReader.notes(part, kind, in: archive)
      }
    }
    var reader = WordReader(styles: styles, numbering: numbering, notes: notes)
    try PackagePart(main, bytes).read { xml, event in reader.take(event, xml) }
    return reader.builder.finish(.docx)
  }

  /// The paragraphs of footnotes or endnotes, by identifier.
  private static func notes(
    _ part: String, _ kind: String, in archive: ZipArchive
  ) throws -> [String: [String]] {
    var notes: [String: [String]] = [:]
    var id: String?
    var reader = WordReader()
    try archive.readXML(part) { xml, event in
      switch event {
      case .start(kind):
        // Separators have a type.
        let type = xml.attribute("w:type") ?? "normal"
        id = type == "normal" ? xml.attribute("w:id") : nil
        reader = WordReader()
      case .end(kind):
        guard let number = id else { return }
        let read = reader.builder.finish(.docx)
        notes[number] = read.blocks.map {
          String(decoding: read.text[$0.range.range], as: UTF8.self)
        }
        id = nil
      default: if id != nil { reader.take(event, xml) }
      }
    }
    return notes
  }

  private var builder = TextBuilder()
  private var styles: WordStyles?
  private var numbering: WordNumbering?
  /// The paragraphs of notes, by kind and identifier.
  private var notes: [String: [String: [String]]] = [:]

  /// A paragraph that is being read.
  private struct Paragraph {
    var style = ""
    var list: Int?
    var level: Int?
    var outline: Int?
    /// Whether its end is a tracked deletion, so that the next paragraph continues it.
    var isJoined = false
  }

  /// More than one in a text box.
  private var paragraphs: [Paragraph] = []
  private var depth = 0
  /// Depth of the element that is skipped with all in it.
  private var skipped: Int?
  /// Depths of the open content controls.
  private var controls: [Int] = []
  private var cells = 0
  private var isInProperties = false
  private var isInRowProperties = false
  private var rows: [Int] = []
  private var isInRun = false
  private var isInRunProperties = false
  private var isHidden = false
  private var isText = false

  private init() {}

  private init(
    styles: WordStyles, numbering: WordNumbering, notes: [String: [String: [String]]]
  ) {
    self.styles = styles
    self.numbering = numbering
    self.notes = notes
  }

  private mutating func take(_ event: XMLReader.Event, _ xml: XMLReader) {
    switch event {
    case .start(let name):
      depth += 1
      if skipped == nil { start(name, xml) }
    case .end(let name):
      if skipped == nil { end(name, xml) }
      if skipped == depth { skipped = nil }
      depth -= 1
    case .text(let text): if skipped == nil, isText, !isHidden { builder.append(text) }
    case .comment: break
    }
  }

  private mutating func start(_ name: String, _ xml: XMLReader) {
    switch name {
    case "p" where WordReader.isWord(xml):
      if !paragraphs.isEmpty { builder.beginAside() }
      paragraphs.append(Paragraph())
    case "pPr": isInProperties = true
    case "pStyle" where isInProperties: set(\.style, xml.attribute("w:val") ?? "")
    case "numId" where isInProperties: set(\.list, number(xml))
    case "ilvl" where isInProperties: set(\.level, number(xml))
    case "outlineLvl" where isInProperties: set(\.outline, number(xml))
    case "trPr": isInRowProperties = true
    case "del", "moveFrom":
      if isInRowProperties {
        builder.omit("tracked deletion")
        skipped = rows.last ?? depth
        isInRowProperties = false
        if rows.last != nil { rows.removeLast() }
      } else if isInProperties {
        set(\.isJoined, true)
      } else {
        builder.omit("tracked deletion")
        skipped = depth
      }
    case "pPrChange", "rPrChange", "sectPrChange", "tblPrChange", "trPrChange", "tcPrChange",
      "Fallback", "instrText", "delInstrText", "delText", "rt", "sectPr":
      skipped = depth
    case "commentReference": builder.omit("comment")
    case "sdt": controls.append(depth)
    case "docPartGallery" where xml.attribute("w:val") == "Table of Contents":
      if let control = controls.popLast() {
        builder.omit("table of contents")
        skipped = control
      }
    case "tbl", "tc":
      // A table inside a cell follows the text before it.
      if paragraphs.isEmpty { builder.close(cells > 0 ? .cell : .paragraph) }
      if name == "tc" { cells += 1 }
    case "tr": rows.append(depth)
    case "r":
      isInRun = true
      isHidden = false
    case "rPr": isInRunProperties = isInRun
    case "vanish" where isInRunProperties:
      isHidden = !["0", "false", "off"].contains(xml.attribute("w:val") ?? "1")
      if isHidden { builder.omit("hidden text") }
    case "t": isText = isInRun || xml.namespace.hasSuffix("/math")
    default: if isInRun, !isInRunProperties, !isHidden { startInRun(name, xml) }
    }
  }

  private mutating func startInRun(_ name: String, _ xml: XMLReader) {
    switch name {
    case "tab", "ptab": builder.append("\t")
    case "br", "cr": builder.breakLine()
    case "noBreakHyphen": builder.append("-")
    case "footnoteReference": addNote("footnote", xml.attribute("w:id") ?? "")
    case "endnoteReference": addNote("endnote", xml.attribute("w:id") ?? "")
    default: break
    }
  }

  private mutating func end(_ name: String, _ xml: XMLReader) {
    switch name {
    case "p" where WordReader.isWord(xml): closeParagraph()
    case "pPr": isInProperties = false
    case "trPr": isInRowProperties = false
    case "sdt": _ = controls.popLast()
    case "tc": cells -= 1
    case "tr": _ = rows.popLast()
    case "r": (isInRun, isHidden) = (false, false)
    case "rPr": isInRunProperties = false
    case "t": isText = false
    default: break
    }
  }

  private mutating func closeParagraph() {
    guard let paragraph = paragraphs.popLast() else { return }
    defer { if !paragraphs.isEmpty { builder.endAside() } }
    guard !paragraph.isJoined else {
      builder.omit("tracked deletion")
      return
    }
    let role = styles?.role(of: paragraph.style) ?? WordStyles.Role()
    guard !role.isContents else {
      if !builder.isAtStart { builder.omit("line of contents") }
      return builder.clear()
    }
    if paragraph.outline.map({ $0 < 9 }) ?? role.isHeading { return builder.close(.heading) }
    let list = paragraph.list ?? role.list ?? 0
    if list > 0 {
      // An empty item shows its number, but it has no text.
      guard !builder.isAtStart else { return builder.clear() }
      let marker = numbering?.marker(list: list, level: paragraph.level ?? role.level ?? 0) ?? "- "
      return builder.close(.listItem, marker: marker)
    }
    builder.close(cells > 0 ? .cell : .paragraph)
  }

  private mutating func addNote(_ kind: String, _ id: String) {
    for text in notes[kind]?[id] ?? [] {
      builder.beginAside()
      builder.append(text)
      builder.close(.note)
      builder.endAside()
    }
    // A note is shown once.
    notes[kind]?[id] = nil
  }

  private mutating func set<Value>(
    _ property: WritableKeyPath<Paragraph, Value>, _ value: Value
  ) {
    if !paragraphs.isEmpty { paragraphs[paragraphs.count - 1][keyPath: property] = value }
  }

  /// Whether the current element is of WordprocessingML, not of DrawingML.
  private static func isWord(_ xml: XMLReader) -> Bool {
    xml.namespace.contains("wordprocessingml")
  }

  private func number(_ xml: XMLReader) -> Int? { xml.attribute("w:val").flatMap { Int($0) } }
}
