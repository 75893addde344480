internal import CArchive

/// Reads entries of a ZIP archive in memory with libarchive.
///
/// Nothing is written to disk, so entry names are never used as file paths.
public struct ZipArchive: Sendable {
  /// Maximum size of an unpacked entry, in bytes.
  public static let limit = 512 << 20
  /// Size in bytes from which the compression ratio is checked.
  private static let grace = 4 << 20
  /// Maximum compression ratio.
  ///
  /// Tables have ratios of 10 to 60, a ZIP bomb about 1,000.
  private static let ratio = 200

  private let bytes: [UInt8]
  /// Entry names in the archive, by normalized part names.
  private var names: [String: String] = [:]

  /// Opens an archive and reads the names of its entries.
  /// - Parameter bytes: content of the file.
  public init(_ bytes: [UInt8]) throws(ArchiveError) {
    self.bytes = bytes
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw ZipArchive.holdsEncryptedPackage(bytes) ? .encrypted : .compoundFile
    }
    guard bytes.starts(with: [0x50, 0x4B]) else {
      throw .unreadable("it is not a ZIP archive")
    }
    var found: [String: String] = [:]
    _ = try walk { _, name in
      let part = ZipArchive.part(name)
      if found[part] == nil { found[part] = name }
      return false
    }
    names = found
  }

  /// The normalized names of all entries, in no order.
  public var parts: some Collection<String> { names.keys }

  /// Whether a part exists.
  public func contains(_ part: String) -> Bool { names[ZipArchive.part(part)] != nil }

  /// The unpacked bytes of a part; nil if it does not exist.
  public func read(_ part: String) throws(ArchiveError) -> [UInt8]? {
    guard let wanted = names[ZipArchive.part(part)] else { return nil }
    return try walk { _, name in name == wanted }
  }

  /// The unpacked bytes of several parts by the names given, in one pass over the archive; parts that
  /// do not exist are left out.
  /// - Throws: ``ArchiveError/tooLarge(part:)`` also if the parts together exceed ``limit``.
  public func read(_ parts: [String]) throws(ArchiveError) -> [String: [UInt8]] {
    var wanted: [String: [String]] = [:]
    for part in Set(parts) {
      if let name = names[ZipArchive.part(part)] { wanted[name, default: []].append(part) }
    }
    var found: [String: [UInt8]] = [:]
    var total = 0
    _ = try walk { _, name in
      wanted[name] != nil
    } take: { name, unpacked throws(ArchiveError) in
      total += unpacked.count
      guard total <= ZipArchive.limit else { throw .tooLarge(part: name) }
      for part in wanted.removeValue(forKey: name) ?? [] { found[part] = unpacked }
      return !wanted.isEmpty
    }
    return found
  }

  /// A normalized part name: part names ignore case (ECMA-376 part 2, 6.2.2.3), and some programs
  /// write `\`.
  private static func part(_ name: String) -> String {
    let slashed = name.lowercased().map { $0 == "\\" ? "/" : $0 }
    return String(slashed.first == "/" ? slashed.dropFirst() : slashed[...])
  }

  /// Reads entry headers in order and unpacks the entries for which `wants` is true.
  /// - Parameter take: receives each unpacked entry; returns whether to go on.
  /// - Returns: the last unpacked entry.
  private func walk(
    _ wants: (OpaquePointer, String) -> Bool,
    take: (String, [UInt8]) throws(ArchiveError) -> Bool = { _, _ in false }
  ) throws(ArchiveError) -> [UInt8]? {
    guard let archive = archive_read_new() else { throw .unreadable("out of memory") }
    defer { archive_read_free(archive) }
    archive_read_support_format_zip_seekable(archive)
    return try bytes.withUnsafeBufferPointer { buffer throws(ArchiveError) -> [UInt8]? in
      guard archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK else {
        throw .unreadable(message(archive))
      }
      while true {
        var entry: OpaquePointer?
        let status = archive_read_next_header(archive, &entry)
        if status == ARCHIVE_EOF { return nil }
        guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else {
          throw .unreadable("the archive is truncated or damaged (\(message(archive)))")
        }
        guard let path = archive_entry_pathname(entry) else { continue }
        let name = String(cString: path)
        if wants(entry, name) {
          let unpacked = try unpack(entry, name, from: archive)
          if try !take(name, unpacked) { return unpacked }
        }
      }
    }
  }

  private func unpack(
    _ entry: OpaquePointer, _ name: String, from archive: OpaquePointer
  ) throws(ArchiveError) -> [UInt8] {
    guard archive_entry_is_encrypted(entry) == 0 else { throw .encrypted }
    let claimed = archive_entry_size_is_set(entry) == 0 ? 0 : Int(archive_entry_size(entry))
    guard claimed <= ZipArchive.limit else { throw .tooLarge(part: name) }
    let start = archive_filter_bytes(archive, -1)
    var unpacked: [UInt8] = []
    unpacked.reserveCapacity(min(claimed, ZipArchive.grace))
    while true {
      var block: UnsafeRawPointer?
      var size = 0
      var offset: la_int64_t = 0
      let status = archive_read_data_block(archive, &block, &size, &offset)
      if status == ARCHIVE_EOF { return unpacked }
      guard status == ARCHIVE_OK || status == ARCHIVE_WARN else {
        if archive_read_has_encrypted_entries(archive) > 0 { throw .encrypted }
        throw .unreadable("the part `\(name)` is truncated or damaged (\(message(archive)))")
      }
      unpacked.append(contentsOf: UnsafeRawBufferPointer(start: block, count: size))
      let taken = max(Int(archive_filter_bytes(archive, -1) - start), 1)
      guard unpacked.count <= ZipArchive.limit,
        unpacked.count <= ZipArchive.grace || unpacked.count / taken <= ZipArchive.ratio
      else { throw .tooLarge(part: name) }
    }
  }

  private func message(_ archive: OpaquePointer) -> String {
    archive_error_string(archive).map { String(cString: $0) } ?? "unknown error"
  }

  /// Whether a compound file contains an encrypted Office document (MS-OFFCRYPTO 2.3.4).
  private static func holdsEncryptedPackage(_ bytes: [UInt8]) -> Bool {
    let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    return bytes.withUnsafeBufferPointer { bytes in
      guard bytes.count > name.count else { return false }
      // Directory entries are aligned.
      return stride(from: 0, to: bytes.count - name.count, by: 128).contains { start in
        bytes[start..<start + name.count].elementsEqual(name)
      }
    }
  }
}
