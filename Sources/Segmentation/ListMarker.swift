import TextModel

/// Bullets and numbers that begin a list item: `- `, `• `, `1. `, `b) `.
enum ListMarker {
  /// The length in bytes of the marker at the start of a line and the space after it; 0 if there is
  /// no marker.
  static func length(at line: TextRange, in text: UnsafeBufferPointer<UInt8>) -> Int {
    let bytes = text[line.range]
    for bullet in bullets where bytes.starts(with: bullet) {
      return spaceFollows(bullet.count, line, text)
    }
    var digits = 0
    while digits < min(3, line.count), (0x30...0x39).contains(text[line.start + digits]) {
      digits += 1
    }
    // A letter is a marker only with a closing parenthesis after it: `A. Yani` is a name.
    let isLetter = digits == 0 && line.count > 1 && isASCIILetter(text[line.start])
    let label = digits > 0 ? digits : (isLetter ? 1 : 0)
    guard label > 0, label < line.count else { return 0 }
    switch text[line.start + label] {
    case UInt8(ascii: ")"): return spaceFollows(label + 1, line, text)
    case UInt8(ascii: "."): return digits > 0 ? spaceFollows(label + 1, line, text) : 0
    default: return 0
    }
  }

  private static let bullets = ["-", "*", "•", "–", "—", "·", "▪", "◦", "‣"].map { Array($0.utf8) }

  private static func spaceFollows(
    _ length: Int, _ line: TextRange, _ text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    line.start + length < line.end && isSpace(text[line.start + length]) ? length + 1 : 0
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
