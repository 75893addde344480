public import XMLSupport

/// An XML part of an archive.
public struct PackagePart {
  /// The name of the part.
  public let name: String
  private let bytes: [UInt8]

  /// A part with its unpacked bytes.
  public init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Calls `take` with each event of the part.
  /// - Throws: `ArchiveError` if the part is not well-formed or declares a document type.
  public func read(
    _ take: (XMLReader, XMLReader.Event) throws(ArchiveError) -> Void
  ) throws(ArchiveError) {
    // Entities could expand a small part to a huge one; ECMA-376 part 2 (6.2.5) forbids them.
    if let place = declaration() {
      throw .malformed(
        part: name, line: 1 + bytes[..<place].count { $0 == 0x0A }, column: 1,
        message: "a document type declaration is not allowed")
    }
    let xml = try open()
    while let event = try next(xml) { try take(xml, event) }
  }

  /// An error at the position of the current event.
  public func malformed(_ xml: XMLReader, _ message: String) -> ArchiveError {
    .malformed(part: name, line: xml.line, column: xml.column, message: message)
  }

  private func open() throws(ArchiveError) -> XMLReader {
    do {
      return try XMLReader(bytes)
    } catch {
      throw failure(error)
    }
  }

  private func next(_ xml: XMLReader) throws(ArchiveError) -> XMLReader.Event? {
    do {
      return try xml.next()
    } catch {
      throw failure(error)
    }
  }

  private func failure(_ error: XMLError) -> ArchiveError {
    .malformed(part: name, line: error.line, column: error.column, message: error.message)
  }

  /// Offset of `<!DOCTYPE` before the root element; nil if there is none.
  private func declaration() -> Int? {
    let mark = Array("<!DOCTYPE".utf8)
    var index = 0
    while let tag = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      guard tag + 1 < bytes.count else { return nil }
      if bytes[tag...].starts(with: mark) { return tag }
      guard bytes[tag + 1] == UInt8(ascii: "?") || bytes[tag + 1] == UInt8(ascii: "!") else {
        return nil
      }
      index = tag + 1
    }
    return nil
  }
}
