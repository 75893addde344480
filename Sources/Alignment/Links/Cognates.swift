/// Words that look alike in English and Indonesian: names, and loans by the regular
/// correspondences (-tion/-si, -ity/-itas, -ic/-ik, c/k, ph/f …).
enum Cognates {
  /// A spelling in which cognates of the two languages fall together or nearly so.
  static func skeleton(ofEnglish word: [UInt8]) -> [UInt8] {
    var word = word
    for (ending, replacement) in endings
    where word.count >= ending.count + 2 && word.ends(with: ending) {
      word.removeLast(ending.count)
      word += replacement
      break
    }
    return reduce(word)
  }

  static func skeleton(ofIndonesian word: [UInt8]) -> [UInt8] { reduce(word) }

  /// How alike two skeletons are, from 0 to 1: one less the share of edits.
  static func likeness(_ a: [UInt8], _ b: [UInt8]) -> Float {
    let longest = max(a.count, b.count)
    guard longest > 0, longest <= 64 else { return 0 }
    return 1 - Float(distance(a, b)) / Float(longest)
  }

  private static let endings: [([UInt8], [UInt8])] = [
    ("izations", "isasi"), ("ization", "isasi"), ("isation", "isasi"), ("ssion", "si"),
    ("tions", "si"), ("tion", "si"), ("sions", "si"), ("sion", "si"), ("ities", "itas"),
    ("ity", "itas"), ("ties", "tas"), ("ty", "tas"), ("ically", "is"), ("ical", "is"),
    ("ics", "ika"), ("ists", "is"), ("ist", "is"), ("ism", "isme"), ("tives", "tif"),
    ("ives", "if"), ("ive", "if"),
    ("ences", "ensi"), ("ence", "ensi"), ("ency", "ensi"), ("encies", "ensi"),
    ("ances", "ansi"), ("ance", "ansi"), ("ancy", "ansi"), ("ments", "men"), ("ment", "men"),
    ("ents", "en"), ("ent", "en"), ("ants", "an"), ("ant", "an"), ("ous", "us"), ("ates", "at"),
    ("ate", "at"), ("cts", "k"), ("ct", "k"), ("sts", "s"), ("ies", "i"), ("ages", "ase"),
    ("age", "ase"), ("ures", "ur"),
    ("ure", "ur"), ("ters", "ter"), ("tre", "ter"), ("ss", "s"), ("s", ""),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  private static func reduce(_ word: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    func next(_ distance: Int = 1) -> UInt8 {
      index + distance < word.count ? word[index + distance] : 0
    }
    while index < word.count {
      let byte = word[index]
      var mapped: [UInt8] = [byte]
      switch byte {
      case UInt8(ascii: "c"):
        if next() == UInt8(ascii: "h") || next() == UInt8(ascii: "k") {
          mapped = [UInt8(ascii: "k")]
          index += 1
        } else if [UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "y")].contains(next()) {
          mapped = [UInt8(ascii: "s")]
        } else {
          mapped = [UInt8(ascii: "k")]
        }
      case UInt8(ascii: "p") where next() == UInt8(ascii: "h"):
        mapped = [UInt8(ascii: "f")]
        index += 1
      case UInt8(ascii: "t") where next() == UInt8(ascii: "h"),
        UInt8(ascii: "s") where next() == UInt8(ascii: "y") && index == 0,
        UInt8(ascii: "r") where next() == UInt8(ascii: "h"):
        index += 1
      case UInt8(ascii: "q"):
        mapped = [UInt8(ascii: "k")]
      case UInt8(ascii: "x"): mapped = Array("ks".utf8)
      case UInt8(ascii: "v"): mapped = [UInt8(ascii: "f")]
      case UInt8(ascii: "z"): mapped = [UInt8(ascii: "s")]
      case UInt8(ascii: "y"): mapped = [UInt8(ascii: "i")]
      case UInt8(ascii: "o") where next() == UInt8(ascii: "u") || next() == UInt8(ascii: "o"):
        mapped = [UInt8(ascii: "u")]
        index += 1
      case UInt8(ascii: "e") where index == word.count - 1 && word.count > 4: mapped = []
      default: break
      }
      for byte in mapped where byte != result.last { result.append(byte) }
      index += 1
    }
    return result
  }

  /// Levenshtein's distance by bit vectors (Myers 1999; Hyyrö 2003); the words at most 64 long.
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
