/// Parses the index of a dictionary: `headword TAB offset TAB length`, with numbers in dictd's
/// base 64.
enum DictdIndex {
  struct Entry: Sendable {
    /// Bytes of the headword in the index.
    let headword: Range<Int>
    /// Bytes of the entry in the text.
    let body: Range<Int>
  }

  /// The entries within the text.
  ///
  /// Malformed lines and entries about the dictionary itself (`00database…`) are ignored.
  static func entries(of index: [UInt8], textLength: Int) -> [Entry] {
    var entries: [Entry] = []
    index.withUnsafeBufferPointer { bytes in
      var start = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
        if let entry = entry(bytes, start..<end, textLength) { entries.append(entry) }
        start = end + 1
      }
    }
    return entries
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
