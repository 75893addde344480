extension Fix {
  /// Replaces `&quot;`, `&#8220;`, `&#x201C;` by their character.
  ///
  /// An entity must end with a semicolon and name a character: `AT&T` and `R&D;` are kept.
  static let htmlEntity = Fix(leadBytes: [0x26]) { place in
    var length = 1
    while length <= 10, isNameByte(place.byte(length)) { length += 1 }
    guard length > 1, place.byte(length) == 0x3B else { return nil }
    let name = String(
      decoding: place.text[place.offset + 1..<place.offset + length], as: UTF8.self)
    guard let scalar = named[name] ?? numeric(name) else { return nil }
    return Replacement(
      kind: .htmlEntity, length: length + 1,
      scalar: normalizingReplacement(scalar, at: place, length + 1))
  }
}

private func isNameByte(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    || byte == 0x23
}

/// Parses `#8220` or `#x201C`.
///
/// 128 to 159 are read as windows-1252, as browsers do. Returns nil for control characters, which
/// do not belong in a text.
private func numeric(_ name: String) -> Unicode.Scalar? {
  guard name.hasPrefix("#") else { return nil }
  let digits = name.dropFirst()
  let value =
    digits.hasPrefix("x") || digits.hasPrefix("X")
    ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
  guard let value, value >= 0x20, value != 0x7F else { return nil }
  guard let byte = UInt8(exactly: value), byte >= 0x80 else { return Unicode.Scalar(value) }
  let scalar = Windows1252.scalar(byte)
  return scalar.value < 0xA0 ? nil : scalar
}

/// The entities of HTML 4 that occur in copied news text.
private let named: [String: Unicode.Scalar] = [
  "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
  "shy": "\u{AD}", "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}",
  "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“",
  "rdquo": "”", "bdquo": "„", "laquo": "«", "raquo": "»", "lsaquo": "‹", "rsaquo": "›",
  "hellip": "…", "bull": "•", "middot": "·", "prime": "′", "Prime": "″", "deg": "°",
  "plusmn": "±", "times": "×", "divide": "÷", "frac12": "½", "frac14": "¼", "frac34": "¾",
  "sup2": "²", "sup3": "³", "micro": "µ", "copy": "©", "reg": "®", "trade": "™",
  "euro": "€", "pound": "£", "yen": "¥", "cent": "¢", "sect": "§", "para": "¶", "iexcl": "¡",
  "iquest": "¿", "agrave": "à", "aacute": "á", "acirc": "â", "atilde": "ã", "auml": "ä",
  "aring": "å", "aelig": "æ", "ccedil": "ç", "egrave": "è", "eacute": "é", "ecirc": "ê",
  "euml": "ë", "igrave": "ì", "iacute": "í", "icirc": "î", "iuml": "ï", "ntilde": "ñ",
  "ograve": "ò", "oacute": "ó", "ocirc": "ô", "otilde": "õ", "ouml": "ö", "oslash": "ø",
  "ugrave": "ù", "uacute": "ú", "ucirc": "û", "uuml": "ü", "szlig": "ß", "Agrave": "À",
  "Aacute": "Á", "Acirc": "Â", "Atilde": "Ã", "Auml": "Ä", "Aring": "Å", "AElig": "Æ",
  "Ccedil": "Ç", "Egrave": "È", "Eacute": "É", "Ecirc": "Ê", "Euml": "Ë", "Ntilde": "Ñ",
  "Oacute": "Ó", "Ouml": "Ö", "Oslash": "Ø", "Uacute": "Ú", "Uuml": "Ü", "larr": "←",
  "rarr": "→", "le": "≤", "ge": "≥", "ne": "≠", "minus": "−", "infin": "∞", "zwnj": "\u{200C}",
  "zwj": "\u{200D}", "Iuml": "Ï", "Ograve": "Ò", "uml": "¨", "acute": "´", "ordm": "º", "ordf": "ª",
  "sup1": "¹", "yuml": "ÿ", "Igrave": "Ì", "Iacute": "Í", "Icirc": "Î", "Ocirc": "Ô", "Otilde": "Õ",
  "Ugrave": "Ù", "Ucirc": "Û", "yacute": "ý", "eth": "ð", "thorn": "þ", "oelig": "œ", "OElig": "Œ",
  "scaron": "š", "Scaron": "Š",
]
