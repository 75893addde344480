import TextModel

/// Finds the encoding that an HTML page declares.
enum HTMLEncoding {
  /// The name after `charset=` in a `meta` element, or after `encoding=` in an XML declaration, in the
  /// first 4,096 bytes; nil if there is none.
  static func declared(in bytes: [UInt8]) -> String? {
    let start = bytes.prefix(4096).map { ASCII.isUppercase($0) ? $0 | 0x20 : $0 }
    for mark in ["charset", "encoding"].map({ Array($0.utf8) }) {
      var index = 0
      while let first = start[index...].firstIndex(of: mark[0]) {
        index = first + 1
        guard start[first...].starts(with: mark) else { continue }
        var rest = start[(first + mark.count)...].drop { ASCII.isSpace($0) }
        guard rest.first == UInt8(ascii: "=") else { continue }
        rest = rest.dropFirst().drop { ASCII.isSpace($0) || $0 == 0x22 || $0 == 0x27 }
        let name = rest.prefix {
          ASCII.isLetter($0) || ASCII.isDigit($0) || [0x2D, 0x5F, 0x3A, 0x2E].contains($0)
        }
        if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
      }
    }
    return nil
  }
}
