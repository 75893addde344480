import ArchiveSupport
import TextModel
import XMLSupport

/// Reads the text of an EPUB book: the documents of its spine in reading order.
///
/// Navigation and documents outside the reading order are left out.
enum EPUBReader {
  static func read(_ archive: ZipArchive) throws -> ReadText {
    try refuseProtection(archive)
    var package: String?
    try archive.readXML("META-INF/container.xml") { xml, event in
      if event == .start("rootfile"), package == nil { package = xml.attribute("full-path") }
    }
    guard let package, let bytes = try archive.read(package) else {
      throw ArchiveError.unreadable("it has no package document")
    }
    var documents: [String: String] = [:]
    var order: [String] = []
    let folder = package.split(separator: "/").dropLast().map(String.init)
    try PackagePart(package, bytes).read { xml, event in
      guard case .start(let name) = event else { return }
      switch name {
      case "item":
        guard let id = xml.attribute("id"), let target = xml.attribute("href"),
          (xml.attribute("media-type") ?? "").contains("html"),
          !(xml.attribute("properties") ?? "").split(separator: " ").contains("nav")
        else { return }
        documents[id] = Relationships.resolve(decoded(target), from: folder)
      case "itemref":
        if xml.attribute("linear") != "no", let id = xml.attribute("idref") { order.append(id) }
      default: break
      }
    }
    let parts = order.compactMap { documents[$0] }
    let pages = try archive.read(parts)
    guard !pages.isEmpty else { throw ArchiveError.unreadable("it has no text") }
    var builder = TextBuilder()
    for part in parts {
      guard let page = pages[part] else { continue }
      do {
        var document = try HTMLDocument(page, path: part, isPage: false)
        document.append(to: &builder)
      } catch {
        throw ArchiveError.malformed(
          part: part, line: 1, column: 1, message: error.diagnostics.first?.message ?? "")
      }
    }
    return builder.finish(.epub)
  }

  /// Encrypted fonts are common, encrypted text means a protected book.
  private static func refuseProtection(_ archive: ZipArchive) throws {
    var isProtected = false
    try archive.readXML("META-INF/encryption.xml") { xml, event in
      guard event == .start("CipherReference") else { return }
      let target = (xml.attribute("URI") ?? "").lowercased()
      isProtected = isProtected || target.hasSuffix("html") || target.hasSuffix(".htm")
    }
    if isProtected { throw PackageReader.Refusal.encrypted }
  }

  /// A reference without percent escapes and without a fragment.
  private static func decoded(_ target: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(target.utf8)[...]
    while let byte = rest.popFirst(), byte != UInt8(ascii: "#") {
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
