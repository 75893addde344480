/// Regular spelling correspondences between English and Indonesian loan words.
///
/// Examples: -tion/-si, -ity/-itas, -ic/-ik, c/k, ph/f. For other languages they are approximate.
public enum LoanSpelling {
  /// A simplified spelling that is the same or similar for cognates of the two languages.
  /// - Parameter word: an English word, as folded UTF-8.
  public static func skeleton(ofEnglish word: [UInt8]) -> [UInt8] {
    var word = word
    for (ending, replacement) in endings
    where word.count >= ending.count + 2 && word.suffix(ending.count).elementsEqual(ending) {
      word.removeLast(ending.count)
      word += replacement
      break
    }
    return reduce(word)
  }

  /// The simplified spelling of an Indonesian word.
  /// - Parameter word: folded UTF-8.
  public static func skeleton(ofIndonesian word: [UInt8]) -> [UInt8] { reduce(word) }

  /// Whether an Indonesian word has the regular spelling of a loan of an English word.
  ///
  /// Indonesian writes doubled letters of loans once, never the other way round.
  /// - Parameters:
  ///   - indonesian: folded UTF-8.
  ///   - english: folded UTF-8.
  public static func isLoan(_ indonesian: [UInt8], of english: [UInt8]) -> Bool {
    skeleton(ofIndonesian: indonesian) == skeleton(ofEnglish: english)
      && !(hasDoubled(indonesian) && !hasDoubled(english))
  }

  private static func hasDoubled(_ word: [UInt8]) -> Bool {
    zip(word, word.dropFirst()).contains { $0 == $1 }
  }

  /// A simplified spelling that is the same for names spelled differently in the two languages:
  /// `Moskow` and `Moscow`, `Brasil` and `Brazil`, `Zelenskyy` and `Zelensky`.
  /// - Parameter name: in lower case.
  public static func simplified(name: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(name.utf8.count + 4)
    var before: UInt8 = 0
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "h") where before == UInt8(ascii: "p"):
        result[result.count - 1] = UInt8(ascii: "f")
      case UInt8(ascii: "x"): result += [UInt8(ascii: "k"), UInt8(ascii: "s")]
      case UInt8(ascii: "c"): result.append(UInt8(ascii: "k"))
      case UInt8(ascii: "z"): result.append(UInt8(ascii: "s"))
      case UInt8(ascii: "y"): result.append(UInt8(ascii: "i"))
      default: result.append(byte)
      }
      before = byte
    }
    if result.suffix(2).elementsEqual("ii".utf8) { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
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
}
