import ArchiveSupport
import XMLSupport

/// The paragraph styles of a Word document (ECMA-376 part 1, 17.7).
struct WordStyles {
  /// What a paragraph of a style is.
  struct Role {
    var isHeading = false
    /// Whether it is a line of a table of contents.
    var isContents = false
    /// Number of the list definition; nil if the style does not say.
    var list: Int?
    /// Level of the list, from 0.
    var level: Int?
  }

  private struct Style {
    var base: String?
    var role = Role()
    var outline: Int?
  }

  private var styles: [String: Style] = [:]

  /// Reads the part `styles.xml`; no styles if there is none.
  init(_ part: String?, in archive: ZipArchive) throws {
    guard let part else { return }
    var found: [String: Style] = [:]
    var id = ""
    var style = Style()
    var isOld = false
    try archive.readXML(part) { xml, event in
      switch event {
      case .start("style"):
        id = xml.attribute("w:styleId") ?? ""
        style = Style()
      case .end("style"): found[id] = style
      case .start("pPrChange"): isOld = true
      case .end("pPrChange"): isOld = false
      case .start("name"):
        let name = (xml.attribute("w:val") ?? "").lowercased()
        style.role.isHeading =
          name == "title" || name == "subtitle" || name.hasPrefix("heading ")
        style.role.isContents = name.hasPrefix("toc ")
      case .start("basedOn"): style.base = xml.attribute("w:val")
      case .start("numId") where !isOld:
        style.role.list = xml.attribute("w:val").flatMap { Int($0) }
      case .start("ilvl") where !isOld:
        style.role.level = xml.attribute("w:val").flatMap { Int($0) }
      case .start("outlineLvl") where !isOld:
        style.outline = xml.attribute("w:val").flatMap { Int($0) }
      default: break
      }
    }
    styles = found
  }

  /// What a paragraph of a style is, with what the style inherits.
  func role(of id: String) -> Role {
    var role = Role()
    var next: String? = id
    var outline: Int?
    // A chain of more styles is a loop.
    for _ in 0..<16 {
      guard let name = next, let style = styles[name] else { break }
      role.isHeading = role.isHeading || style.role.isHeading
      role.isContents = role.isContents || style.role.isContents
      role.list = role.list ?? style.role.list
      role.level = role.level ?? style.role.level
      outline = outline ?? style.outline
      next = style.base
    }
    // Level 9 is body text.
    if let outline { role.isHeading = outline < 9 }
    return role
  }
}
