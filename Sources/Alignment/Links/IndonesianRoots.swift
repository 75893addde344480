/// Strips Indonesian affixes down to what may be roots, for evidence only: `kesepakatan`,
/// `menyepakati` and `disepakati` all lead to `sepakat`.
///
/// Unlike `Inflection`, derivation is undone as well, and nothing is asked of a dictionary; a false
/// root does no harm unless it is a word of the other text's translations.
enum IndonesianRoots {
  /// Possible roots, other than the form itself.
  static func roots(of form: [UInt8]) -> [[UInt8]] {
    guard form.count >= 4, form.allSatisfy({ (0x61...0x7A).contains($0) }) else { return [] }
    var found: [[UInt8]] = []
    for stem in withoutEndings(form) {
      for base in withoutPrefixes(stem) where base != form && !found.contains(base) {
        found.append(base)
      }
    }
    return found
  }

  private static let particles = ["lah", "kah", "pun", "tah"].map { Array($0.utf8) }
  private static let possessives = ["nya", "ku", "mu"].map { Array($0.utf8) }
  private static let suffixes = ["kan", "an", "i"].map { Array($0.utf8) }

  private static func withoutEndings(_ form: [UInt8]) -> [[UInt8]] {
    var stems = [form]
    for endings in [particles, possessives, suffixes] {
      for stem in stems {
        for ending in endings where stem.count >= ending.count + 3 && stem.ends(with: ending) {
          stems.append(Array(stem.dropLast(ending.count)))
        }
      }
    }
    return stems
  }

  private static func withoutPrefixes(_ stem: [UInt8]) -> [[UInt8]] {
    var bases = [stem]
    var layer = [stem]
    for _ in 0..<2 {
      var next: [[UInt8]] = []
      for word in layer { addBases(of: word, to: &next) }
      bases += next
      layer = next
    }
    return bases
  }

  /// What stands behind one prefix, sounds that it swallowed put back.
  private static func addBases(of word: [UInt8], to bases: inout [[UInt8]]) {
    for (prefix, restored) in prefixes
    where word.count >= prefix.count + 3 && word.starts(with: prefix) {
      let rest = word.dropFirst(prefix.count)
      guard rest.contains(where: { isVowel($0) }) else { continue }
      if restored.isEmpty {
        bases.append(Array(rest))
      } else if let first = rest.first, isVowel(first) {
        for sound in restored { bases.append([sound] + rest) }
      }
    }
  }

  private static func isVowel(_ byte: UInt8) -> Bool { "aiueo".utf8.contains(byte) }

  /// Prefixes, and the first sounds of a base that they swallow.
  private static let prefixes: [([UInt8], [UInt8])] = {
    var list: [(String, String)] = [
      ("ber", ""), ("bel", ""), ("be", ""), ("ter", ""), ("te", ""), ("per", ""), ("di", ""),
      ("ke", ""), ("se", ""),
      ("antar", ""), ("pra", ""), ("pasca", ""), ("non", ""), ("memper", ""),
    ]
    for nasal in ["me", "pe"] {
      list += [
        (nasal, ""), (nasal + "m", ""), (nasal + "n", ""), (nasal + "ng", ""), (nasal + "nge", ""),
        (nasal + "m", "p"), (nasal + "n", "t"), (nasal + "ny", "s"), (nasal + "ng", "k"),
      ]
    }
    return list.map { (Array($0.0.utf8), Array($0.1.utf8)) }
  }()
}

extension [UInt8] {
  func ends(with suffix: [UInt8]) -> Bool {
    count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
  }
}
