internal import XMLSupport

/// The relationships of a part to other parts (ECMA-376 part 2, 6.5).
struct Relationships {
  private struct Link {
    var id: String
    /// Last component of the type's URI, the same in transitional and strict files.
    var kind: String
    var target: String
  }

  private var links: [Link] = []

  /// Reads the relationships of a part; none if it has no relationships part.
  /// - Parameter part: name of the part; empty for the package itself.
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

  /// The part of a worksheet; nil if the identifier belongs to a chart or dialog sheet.
  func worksheet(_ id: String) -> String? {
    links.first { $0.id == id && $0.kind == "worksheet" }?.target
  }

  /// A target as a part name.
  ///
  /// `..` does not lead above the archive's root.
  private static func resolve(_ target: String, from folder: [String]) -> String {
    var pieces = target.hasPrefix("/") ? [] : folder
    for piece in target.split(separator: "/") where piece != "." {
      if piece == ".." { _ = pieces.popLast() } else { pieces.append(String(piece)) }
    }
    return pieces.joined(separator: "/")
  }
}
