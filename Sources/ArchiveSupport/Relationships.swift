internal import XMLSupport

/// The relationships of a part to other parts (ECMA-376 part 2, 6.5).
public struct Relationships: Sendable {
  private struct Link: Sendable {
    var id: String
    /// Last component of the type's URI, the same in transitional and strict files.
    var kind: String
    var target: String
  }

  private var links: [Link] = []

  /// Reads the relationships of a part; none if it has no relationships part.
  /// - Parameter part: name of the part; empty for the package itself.
  public init(of part: String, in archive: ZipArchive) throws(ArchiveError) {
    let pieces = part.split(separator: "/").map(String.init)
    let folder = pieces.dropLast()
    let name = (folder + ["_rels", "\(pieces.last ?? "").rels"]).joined(separator: "/")
    guard let bytes = try archive.read(name) else { return }
    var found: [Link] = []
    try PackagePart(name, bytes).read { xml, event in
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

  /// The part name of the first relationship of a type; nil if there is none.
  /// - Parameter kind: the last component of the type's URI.
  public func target(ofType kind: String) -> String? { links.first { $0.kind == kind }?.target }

  /// The part name of a relationship; nil if it does not exist or has another type.
  /// - Parameter kind: the last component of the type's URI.
  public func target(of id: String, ofType kind: String) -> String? {
    links.first { $0.id == id && $0.kind == kind }?.target
  }

  /// A target as a part name.
  ///
  /// `..` does not lead above the archive's root.
  /// - Parameter folder: the names of the folders that a relative target begins in.
  public static func resolve(_ target: String, from folder: [String]) -> String {
    var pieces = target.hasPrefix("/") ? [] : folder
    for piece in target.split(separator: "/") where piece != "." {
      if piece == ".." { _ = pieces.popLast() } else { pieces.append(String(piece)) }
    }
    return pieces.joined(separator: "/")
  }
}
