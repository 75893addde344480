extension Fix {
  /// Replaces CRLF, CR, NEL, LINE SEPARATOR and PARAGRAPH SEPARATOR by a line feed.
  static let lineEnding = Fix(leadBytes: [0x0D, 0xC2, 0xE2]) { place in
    switch (place.byte(0), place.byte(1), place.byte(2)) {
    case (0x0D, 0x0A, _): Replacement(kind: .lineEnding, length: 2, scalar: "\n")
    case (0x0D, _, _): Replacement(kind: .lineEnding, length: 1, scalar: "\n")
    case (0xC2, 0x85, _): Replacement(kind: .lineEnding, length: 2, scalar: "\n")
    case (0xE2, 0x80, 0xA8...0xA9): Replacement(kind: .lineEnding, length: 3, scalar: "\n")
    default: nil
    }
  }
}
