/// Parses the index of a dictionary: `headword TAB offset TAB length`, with numbers in dictd's
/// base 64.
enum DictdIndex {
  struct Entry: Sendable {
    /// Bytes of the headword in the index.
    let headword: Range<Int>
    /// Bytes of the entry in the text.
    let body: Range<Int>
  }

  /// Number of entries within the text.
  static func count(of index: [UInt8], textLength: Int) -> Int {
    var count = 0
    var start = 0
    while start < index.count {
      if entry(of: index, at: start, textLength: textLength) != nil { count += 1 }
      start = (index[start...].firstIndex(of: 0x0A) ?? index.count) + 1
    }
    return count
  }

  /// The entry of the line at an offset.
  /// - Returns: nil if the line is malformed, or the entry is not within the text or is about the
  ///   dictionary itself (`00database…`).
  static func entry(of index: [UInt8], at start: Int, textLength: Int) -> Entry? {
    index.withUnsafeBufferPointer { bytes in
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      return entry(bytes, start..<end, textLength)
    }
  }

  private static func entry(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ textLength: Int
  ) -> Entry? {
    guard let first = bytes[line].firstIndex(of: 0x09),
      let second = bytes[(first + 1)..<line.upperBound].firstIndex(of: 0x09),
      let offset = number(bytes[(first + 1)..<second]),
      let length = number(bytes[(second + 1)..<line.upperBound]),
      first > line.lowerBound, offset + length <= textLength,
      !bytes[line].starts(with: "00database".utf8)
    else { return nil }
    return Entry(headword: line.lowerBound..<first, body: offset..<offset + length)
  }

  /// A number in base 64, most significant digit first; nil if it is malformed or too large.
  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard (1...6).contains(digits.count) else { return nil }
    var value = 0
    for digit in digits {
      let place: UInt8
      switch digit {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): place = digit - UInt8(ascii: "A")
      case UInt8(ascii: "a")...UInt8(ascii: "z"): place = digit - UInt8(ascii: "a") + 26
      case UInt8(ascii: "0")...UInt8(ascii: "9"): place = digit - UInt8(ascii: "0") + 52
      case UInt8(ascii: "+"): place = 62
      case UInt8(ascii: "/"): place = 63
      default: return nil
      }
      value = value * 64 + Int(place)
    }
    return value
  }
}
