import XMLSupport

/// The paragraph and list styles of an OpenDocument text (ISO 26300-1, 16.2 and 16.30).
struct OpenDocumentStyles {
  /// The numbers of one level of a list.
  struct Level {
    /// nil for a bullet.
    var style: ListNumber.Style?
    var prefix = ""
    var suffix = ""
    var start = 1
    /// Whether an item shows neither bullet nor number.
    var isBare = false
  }

  private var parents: [String: String] = [:]
  private var outlines: [String: Int] = [:]
  private var lists: [String: [Int: Level]] = [:]
  private var list = ""

  /// Takes an event of `styles.xml` or of the automatic styles in `content.xml`.
  mutating func take(_ event: XMLReader.Event, _ xml: XMLReader) {
    guard case .start(let name) = event else { return }
    switch name {
    case "style":
      guard let own = xml.attribute("style:name") else { return }
      parents[own] = xml.attribute("style:parent-style-name")
      outlines[own] = xml.attribute("style:default-outline-level").flatMap { Int($0) }
    case "list-style":
      list = xml.attribute("style:name") ?? ""
      lists[list] = [:]
    case "list-level-style-bullet", "list-level-style-image": addLevel(xml, nil, isBare: false)
    case "list-level-style-number":
      let format = xml.attribute("style:num-format") ?? ""
      let style: ListNumber.Style =
        switch format {
        case "a": .lowerLetter
        case "A": .upperLetter
        case "i": .lowerRoman
        case "I": .upperRoman
        default: .decimal
        }
      addLevel(xml, style, isBare: format.isEmpty)
    default: break
    }
  }

  private mutating func addLevel(_ xml: XMLReader, _ style: ListNumber.Style?, isBare: Bool) {
    let number = xml.attribute("text:level").flatMap { Int($0) } ?? 1
    lists[list, default: [:]][number - 1] = Level(
      style: style, prefix: xml.attribute("style:num-prefix") ?? "",
      suffix: xml.attribute("style:num-suffix") ?? "",
      start: xml.attribute("text:start-value").flatMap { Int($0) } ?? 1, isBare: isBare)
  }

  /// Whether paragraphs of a style are titles or headings.
  func isHeading(_ style: String) -> Bool {
    var next: String? = style
    // A chain of more styles is a loop.
    for _ in 0..<16 {
      guard let name = next else { return false }
      if name == "Title" || name == "Subtitle" || name.hasPrefix("Heading") { return true }
      if let outline = outlines[name] { return outline > 0 }
      next = parents[name]
    }
    return false
  }

  /// The level of a list style, from 0; a bullet if it is not declared.
  func level(_ number: Int, of list: String) -> Level { lists[list]?[number] ?? Level() }
}
