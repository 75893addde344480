/// A short value that changes when any of its parts changes (FNV-1a, 64 bits). It detects changes
/// of files, not attacks.
public struct Fingerprint: Sendable, Hashable, CustomStringConvertible {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The value without any part.
  public init() {}

  /// Adds a part; the order of the parts and the borders between them count.
  public mutating func add(_ part: [UInt8]) {
    withUnsafeBytes(of: UInt64(part.count).littleEndian) { add(bytes: $0) }
    part.withUnsafeBytes { add(bytes: $0) }
  }

  /// Adds a text as UTF-8.
  public mutating func add(_ part: String) { add(Array(part.utf8)) }

  private mutating func add(bytes: UnsafeRawBufferPointer) {
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  /// Sixteen hexadecimal digits.
  public var description: String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
