/// The unit in which an output counts offsets.
public enum OffsetUnit: String, Codable, Sendable, Hashable, CaseIterable {
  /// Bytes of UTF-8.
  case utf8
  /// Code units of UTF-16 (Java, JavaScript, Windows).
  case utf16
  /// Unicode scalar values (Python).
  case scalar
}

/// Converts UTF-8 offsets of one text into another unit.
///
/// `init` reads the text once; each conversion reads at most 256 bytes.
public struct OffsetConverter: Sendable {
  /// The unit that offsets are converted to.
  public let unit: OffsetUnit
  private let text: [UInt8]
  /// Number of units before every 256th byte.
  private let blocks: [Int]
  private static let blockSize = 256

  /// - Parameter text: valid UTF-8.
  public init(_ text: [UInt8], unit: OffsetUnit) {
    self.unit = unit
    self.text = text
    guard unit != .utf8 else {
      blocks = []
      return
    }
    var blocks: [Int] = [0]
    var count = 0
    for (index, byte) in text.enumerated() {
      count += OffsetConverter.units(startedBy: byte, unit)
      if (index + 1) % OffsetConverter.blockSize == 0 { blocks.append(count) }
    }
    self.blocks = blocks
  }

  /// - Parameter offset: a UTF-8 offset at the start of a character.
  public func callAsFunction(_ offset: Int) -> Int {
    if unit == .utf8 { return offset }
    let block = min(offset / OffsetConverter.blockSize, blocks.count - 1)
    var count = blocks[block]
    for index in block * OffsetConverter.blockSize..<offset {
      count += OffsetConverter.units(startedBy: text[index], unit)
    }
    return count
  }

  private static func units(startedBy byte: UInt8, _ unit: OffsetUnit) -> Int {
    if byte & 0xC0 == 0x80 { return 0 }
    switch unit {
    case .utf8, .scalar: return 1
    case .utf16: return byte >= 0xF0 ? 2 : 1
    }
  }
}
