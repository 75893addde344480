/// Makes ZIP archives with uncompressed entries.
public enum ZipMaker {
  /// A file in an archive.
  public struct Entry {
    /// The name of the file.
    public var name: String
    /// The contents of the file.
    public var bytes: [UInt8]
    /// The size in the headers; nil for the true size.
    public var claimed: UInt32?
    /// The general purpose flags; bit 0 means encrypted.
    public var flags: UInt16

    /// Creates an entry.
    public init(name: String, bytes: [UInt8], claimed: UInt32? = nil, flags: UInt16 = 0) {
      self.name = name
      self.bytes = bytes
      self.claimed = claimed
      self.flags = flags
    }
  }

  /// The archive of these entries.
  public static func archive(_ entries: [Entry]) -> [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = UInt32(file.count)
      let size = entry.claimed ?? UInt32(entry.bytes.count)
      var common: [UInt8] = []
      common += two(20) + two(entry.flags) + two(0) + two(0) + two(0x21)
      common += four(checksum(entry.bytes)) + four(size) + four(size)
      common += two(UInt16(entry.name.utf8.count)) + two(0)
      file += four(0x0403_4B50) + common + Array(entry.name.utf8) + entry.bytes
      directory += four(0x0201_4B50) + two(20) + common
      directory += two(0) + two(0) + two(0) + four(0) + four(offset) + Array(entry.name.utf8)
    }
    let end = four(0x0605_4B50) + two(0) + two(0) + two(UInt16(entries.count))
    let count = two(UInt16(entries.count)) + four(UInt32(directory.count))
    return file + directory + end + count + four(UInt32(file.count)) + two(0)
  }

  private static func two(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }
  private static func four(_ value: UInt32) -> [UInt8] {
    two(UInt16(value & 0xFFFF)) + two(UInt16(value >> 16))
  }

  /// CRC-32 (ISO 3309).
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(0xFFFF_FFFF as UInt32) { sum, byte in
      var sum = sum ^ UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
      return sum
    }
  }
}
