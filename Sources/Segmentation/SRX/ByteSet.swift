/// A set of byte values.
struct ByteSet: Hashable {
  /// One bit for each byte value, the lowest first.
  private(set) var bits = SIMD4<UInt64>()

  static let all = ByteSet(bits: SIMD4(repeating: .max))
  static let ascii = ByteSet(0x00...0x7F)
  /// The bytes of all characters outside ASCII.
  static let high = ByteSet(0x80...0xFF)
  static let spaces = ByteSet(0x09...0x0D).union([0x20])
  static let digits = ByteSet(0x30...0x39)
  static let capitals = ByteSet(0x41...0x5A)
  static let smalls = ByteSet(0x61...0x7A)
  static let letters = capitals.union(smalls)

  init(bits: SIMD4<UInt64>) { self.bits = bits }

  init(_ range: ClosedRange<UInt8> = 0...0) {
    for byte in range { insert(byte) }
  }

  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { insert(byte) }
  }

  mutating func insert(_ byte: UInt8) { bits[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }
  func contains(_ byte: UInt8) -> Bool { bits[Int(byte >> 6)] & 1 << UInt64(byte & 63) != 0 }
  func union(_ other: ByteSet) -> ByteSet { ByteSet(bits: bits | other.bits) }
  func union(_ bytes: [UInt8]) -> ByteSet { union(ByteSet(bytes)) }
  func subtracting(_ other: ByteSet) -> ByteSet { ByteSet(bits: bits & ~other.bits) }
  func isSubset(of other: ByteSet) -> Bool { (bits & ~other.bits) == SIMD4() }
  func isDisjoint(with other: ByteSet) -> Bool { (bits & other.bits) == SIMD4() }
  var isEmpty: Bool { bits == SIMD4() }

  /// The set with both cases of each ASCII letter in it.
  var caseless: ByteSet {
    var result = self
    for byte in UInt8(0x41)...0x5A where contains(byte) || contains(byte | 0x20) {
      result.insert(byte)
      result.insert(byte | 0x20)
    }
    return result
  }
}
