internal import XMLSupport

/// Which parts a part leads to (ECMA-376 part 2, 6.5).
struct Relationships {
  private struct Link {
    var id: String
    /// The last piece of the type's address, which is the same in transitional and strict files.
    var kind: String
    var target: String
  }

  private var links: [Link] = []

  /// - Parameter part: the part that the links start from; empty for the package itself.
  init(of part: String, in archive: ZipArchive) throws(WorkbookError) {
    let pieces = part.split(separator: "/").map(String.init)
    let folder = pieces.dropLast()
    let name = (folder + ["_rels", "\(pieces.last ?? "").rels"]).joined(separator: "/")
    guard let bytes = try archive.read(name) else { return }
    var found: [Link] = []
    try Part(name, bytes).read { xml, event in
      guard event == .start("Relationship"), xml.attribute("TargetMode") != "External",
        let id = xml.attribute("Id"), let type = xml.attribute("Type"),
        let target = xml.attribute("Target")
      else { return }
      found.append(
        Link(
          id: id, kind: type.split(separator: "/").last.map(String.init) ?? "",
          target: Relationships.resolve(target, from: Array(folder))))
    }
    links = found
  }

  func target(ofType kind: String) -> String? { links.first { $0.kind == kind }?.target }

  /// The part of a worksheet; nil where the identifier leads to a chart or a dialogue.
  func worksheet(_ id: String) -> String? {
    links.first { $0.id == id && $0.kind == "worksheet" }?.target
  }

  /// A target as a name in the archive. `..` leads no further up than the archive's root.
  private static func resolve(_ target: String, from folder: [String]) -> String {
    var pieces = target.hasPrefix("/") ? [] : folder
    for piece in target.split(separator: "/") where piece != "." {
      if piece == ".." { _ = pieces.popLast() } else { pieces.append(String(piece)) }
    }
    return pieces.joined(separator: "/")
  }
}
