/// The signs directly before and after the words of a term, which belong to it: `++` of `C++`, `.` of
/// `.NET`, the brackets of `(baru)`.
///
/// Quotation marks, commas, colons, slashes, hyphens and dashes do not belong to a term.
struct EdgeSigns {
  /// The signs before the first word, as UTF-8.
  let before: UnsafeBufferPointer<UInt8>
  /// The signs after the last word, as UTF-8.
  let after: UnsafeBufferPointer<UInt8>
  /// Whether a text may leave out ``after``: the full stop of a capitalized abbreviation (`PT.`), the
  /// mark at the end of a phrase.
  let mayEndWithout: Bool

  /// The number of bytes before and after a range of a text that belong to a match of the term
  /// there; nil if the text lacks the signs.
  func extent(
    around range: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) -> (before: Int, after: Int)? {
    if before.isEmpty && after.isEmpty { return (0, 0) }
    guard range.lowerBound >= before.count,
      text[range.lowerBound - before.count..<range.lowerBound].elementsEqual(before)
    else { return nil }
    if range.upperBound + after.count <= text.count,
      text[range.upperBound..<range.upperBound + after.count].elementsEqual(after)
    {
      return (before.count, after.count)
    }
    return mayEndWithout ? (before.count, 0) : nil
  }
}

/// Reads the ``EdgeSigns`` of a term.
struct EdgeSignReader {
  /// The signs before the first word, as UTF-8.
  let before: [UInt8]
  /// The signs after the last word, as UTF-8.
  let after: [UInt8]
  /// Whether a text may leave out ``after``.
  let mayEndWithout: Bool

  /// No signs.
  init() { (before, after, mayEndWithout) = ([], [], false) }

  /// - Parameters:
  ///   - before: the text of the term before its first word.
  ///   - after: the text of the term after its last word.
  ///   - isLenient: whether a text may leave out a final full stop, exclamation or question mark.
  init(before: ArraySlice<UInt8>, after: ArraySlice<UInt8>, isLenient: Bool) {
    let after = EdgeSignReader.leading(of: after)
    self.after = after
    // Signs of several bytes stand after a word only.
    self.before = Array(before.reversed().prefix { EdgeSignReader.isSign($0) }.reversed())
    let marks: [UInt8] = [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")]
    mayEndWithout = isLenient && after.allSatisfy { marks.contains($0) }
  }

  private static func leading(of text: ArraySlice<UInt8>) -> [UInt8] {
    var signs: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      if isSign(text[index]) {
        signs.append(text[index])
        index += 1
      } else if let length = length(ofSignAt: index, in: text) {
        signs += text[index..<index + length]
        index += length
      } else {
        break
      }
    }
    return signs
  }

  /// ASCII signs.
  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"),
      UInt8(ascii: "&"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"),
      UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "<"), UInt8(ascii: "="),
      UInt8(ascii: ">"), UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "{"),
      UInt8(ascii: "|"), UInt8(ascii: "}"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  /// The length of a sign outside ASCII: `§ ° ± ² ³ £ ¥`, raised digits and signs, currency signs.
  private static func length(ofSignAt index: Int, in text: ArraySlice<UInt8>) -> Int? {
    func byte(_ distance: Int) -> UInt8 {
      index + distance < text.endIndex ? text[index + distance] : 0
    }
    switch byte(0) {
    case 0xC2:
      return [0xA2, 0xA3, 0xA5, 0xA7, 0xB0, 0xB1, 0xB2, 0xB3, 0xB9].contains(byte(1)) ? 2 : nil
    case 0xE2:
      let isRaised = byte(1) == 0x81 && byte(2) >= 0xB0 || byte(1) == 0x82
      return isRaised ? 3 : nil
    default: return nil
    }
  }
}
