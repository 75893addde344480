/// Similarity of two words by spelling.
enum Likeness {
  /// 1 minus the edit distance divided by the longer length, 0 to 1; 0 for more than 64 bytes.
  static func of(_ a: [UInt8], _ b: [UInt8]) -> Float {
    let longest = max(a.count, b.count)
    guard longest > 0, longest <= 64 else { return 0 }
    return 1 - Float(distance(a, b)) / Float(longest)
  }

  /// Levenshtein distance by bit vectors (Myers 1999; Hyyrö 2003), for words of at most 64 bytes.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 256) { masks in
      for byte in b { masks[Int(byte)] = 0 }
      for byte in a { masks[Int(byte)] = 0 }
      for (place, byte) in a.enumerated() { masks[Int(byte)] |= 1 << UInt64(place) }
      var positive = ~UInt64(0)
      var negative: UInt64 = 0
      var distance = a.count
      let last = UInt64(1) << UInt64(a.count - 1)
      for byte in b {
        let equal = masks[Int(byte)]
        let vertical = equal | negative
        let horizontal = (((equal & positive) &+ positive) ^ positive) | equal
        var plus = negative | ~(horizontal | positive)
        var minus = positive & horizontal
        if plus & last != 0 { distance += 1 }
        if minus & last != 0 { distance -= 1 }
        plus = plus << 1 | 1
        minus <<= 1
        positive = minus | ~(vertical | plus)
        negative = plus & vertical
      }
      return distance
    }
  }
}
