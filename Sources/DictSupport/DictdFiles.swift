internal import CZlib
internal import Glibc

/// Finds and reads the two files of a dictionary.
struct DictdFiles {
  private let path: String

  /// nil if the dictionary is not installed.
  init?(name: String) {
    let own = getenv("PADANAN_DICTIONARIES").map { String(cString: $0) }
    let folders = own?.split(separator: ":").map(String.init) ?? ["/usr/share/dictd"]
    let found = folders.map { "\($0)/\(name)" }.first { access($0 + ".index", R_OK) == 0 }
    guard let found else { return nil }
    path = found
  }

  var index: [UInt8]? { DictdFiles.read(path + ".index") }

  /// The uncompressed text, from a compressed or plain file.
  var text: [UInt8]? { DictdFiles.read(path + ".dict.dz") ?? DictdFiles.read(path + ".dict") }

  /// The contents of a file, decompressed if it is gzip; nil if it cannot be read or exceeds 256
  /// MiB.
  private static func read(_ path: String) -> [UInt8]? {
    guard let file = gzopen(path, "rb") else { return nil }
    defer { gzclose(file) }
    let limit = 1 << 28
    var block = [UInt8](repeating: 0, count: 1 << 18)
    gzbuffer(file, UInt32(block.count))
    var bytes: [UInt8] = []
    while bytes.count < limit {
      let count = block.withUnsafeMutableBytes {
        gzread(file, $0.baseAddress, UInt32($0.count))
      }
      if count < 0 { return nil }
      if count == 0 { return bytes }
      bytes.append(contentsOf: block[..<Int(count)])
    }
    return nil
  }
}
