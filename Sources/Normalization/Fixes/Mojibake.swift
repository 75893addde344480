extension Fix {
  /// Restores characters whose UTF-8 bytes were decoded as windows-1252 or ISO-8859-1.
  ///
  /// `â€œ`, `Ã©` and `ðŸ˜€` become the character that was written, also if the wrong decoding
  /// happened twice (`Ã¢â‚¬Å“`).
  ///
  /// Only sequences that do not occur in correct text are replaced: three or four such characters,
  /// or two of which the first is `Â` or `Ã` and the second is not a quotation mark or dash. If a
  /// capital letter comes directly before the two, the second must not be a no-break space, `•`,
  /// `®` or `™` either. `MAÇÃ…` and `CAFÉ»` are kept.
  static let mojibake = Fix(leadBytes: [0xC3]) { place in
    var twice = place.offset
    if let scalar = decode(from: &twice, in: place, level: 2) {
      let length = twice - place.offset
      return Replacement(
        kind: .mojibake, length: length, scalar: normalizingReplacement(scalar, at: place, length))
    }
    var end = place.offset
    guard let scalar = decode(from: &end, in: place, level: 1) else { return nil }
    let length = end - place.offset
    guard scalar.value >= 0x800 || isCertainPair(place) else { return nil }
    return Replacement(
      kind: .mojibake, length: length, scalar: normalizingReplacement(scalar, at: place, length))
  }

  /// Decodes the character whose UTF-8 bytes, each read as a windows-1252 character, are at
  /// `offset`.
  ///
  /// - Parameters:
  ///   - offset: UTF-8 offset of the first character; moved to the first byte after the last one
  ///     read.
  ///   - level: how many times the text was decoded wrongly: 1 or 2.
  /// - Returns: nil if the characters at `offset` are not the bytes of a character.
  private static func decode(
    from offset: inout Int, in place: Place, level: Int
  ) -> Unicode.Scalar? {
    func next() -> UInt8? {
      let scalar =
        level == 1 ? place.scalar(at: &offset) : decode(from: &offset, in: place, level: level - 1)
      return scalar.flatMap(Windows1252.byte)
    }
    guard let lead = next() else { return nil }
    let count: Int
    switch lead {
    case 0xC2...0xDF: count = 2
    case 0xE0...0xEF: count = 3
    case 0xF0...0xF4: count = 4
    default: return nil
    }
    var bytes = [lead]
    while bytes.count < count {
      guard let byte = next(), byte & 0xC0 == 0x80 else { return nil }
      bytes.append(byte)
    }
    let text = String(validating: bytes, as: UTF8.self)
    return text?.unicodeScalars.first
  }

  /// Whether the two characters at the place can only be the result of a wrong decoding.
  private static func isCertainPair(_ place: Place) -> Bool {
    // `Â` is C3 82 and `Ã` is C3 83.
    guard place.byte(1) == 0x82 || place.byte(1) == 0x83 else { return false }
    var offset = place.offset + 2
    switch place.scalar(at: &offset) {
    case "‘", "’", "“", "”", "–", "—", "…", "‹", "›", "»", nil: return false
    case "\u{A0}", "•", "®", "™": return !isCapital(before: place)
    default: return true
    }
  }

  /// Whether a capital letter of ASCII or Latin-1 is directly before the offset of a place.
  private static func isCapital(before place: Place) -> Bool {
    let last = place.byte(-1)
    return (0x41...0x5A).contains(last)
      || place.byte(-2) == 0xC3 && (0x80...0x9E).contains(last)
  }
}

extension Fix.Place {
  /// The scalar at `offset`, which is moved to the byte after it; nil at the end of the text.
  func scalar(at offset: inout Int) -> Unicode.Scalar? {
    guard offset < text.count else { return nil }
    var iterator = text[offset...].prefix(4).makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    offset += UTF8.width(scalar)
    return scalar
  }
}
