/// The prefix `meN-` and its assimilation to the first sound of the base (Tata Bahasa Baku Bahasa
/// Indonesia; EYD V for loan words).
enum NasalPrefix {
  /// A verb form with `meN-`, and whether it is standard.
  struct Active: Hashable {
    var form: [UInt8]
    var isStandard: Bool
  }

  /// The possible forms of `meN-` with `base`, standard forms first.
  static func actives(of base: [UInt8]) -> [Active] {
    guard let first = base.first, base.count >= 2 else { return [] }
    let second = base[1]
    let rest = base.dropFirst()
    var forms: [Active] = []
    func add(_ form: [UInt8], standard: Bool = true) {
      guard !forms.contains(where: { $0.form == form }) else { return }
      forms.append(Active(form: form, isStandard: standard))
    }
    if isMonosyllable(base) { add("menge" + base) }
    switch first {
    case UInt8(ascii: "p"):
      // In mempelajari p belongs to the prefix pel- of ajar.
      let neverLoses = base.starts(with: "pelajari".utf8)
      let keeps =
        !isVowel(second) || base.starts(with: "per".utf8) || base.starts(with: "punya".utf8)
        || neverLoses
      if isVowel(second), !neverLoses { add("mem" + rest) }
      add("mem" + base, standard: keeps)
      if !isVowel(second) { add("mem" + rest, standard: false) }  // memroses
    case UInt8(ascii: "t"):
      if isVowel(second) { add("men" + rest) }
      add("men" + base, standard: !isVowel(second))
      if second == UInt8(ascii: "r") { add("men" + rest) }  // menerjemahkan
    case UInt8(ascii: "s"):
      let isCluster = !isVowel(second)
      if !isCluster { add("meny" + rest) }
      add("men" + base, standard: isCluster)
    case UInt8(ascii: "k"):
      // Without k it is another verb: mengaji, to recite the Quran, which the matcher reads as a
      // form of aji.
      let neverLoses = base.starts(with: "kaji".utf8)
      let keeps = !isVowel(second) || neverLoses
      if isVowel(second), !neverLoses { add("meng" + rest) }
      add("meng" + base, standard: keeps)
      if !isVowel(second) {
        add("menge" + base)  // mengeklaim
        add("meng" + rest, standard: false)  // mengritik
      }
    case UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "v"):
      add("mem" + base)
    case UInt8(ascii: "c"), UInt8(ascii: "d"), UInt8(ascii: "j"), UInt8(ascii: "z"):
      add("men" + base)
    case UInt8(ascii: "g"), UInt8(ascii: "h"), UInt8(ascii: "q"), UInt8(ascii: "x"):
      add("meng" + base)
    case UInt8(ascii: "l"), UInt8(ascii: "m"), UInt8(ascii: "n"), UInt8(ascii: "r"),
      UInt8(ascii: "w"), UInt8(ascii: "y"):
      add("me" + base)
    default:
      if isVowel(first) { add("meng" + base) }
    }
    return forms
  }

  static func isStandard(_ active: [UInt8], of base: [UInt8]) -> Bool {
    actives(of: base).contains { $0.isStandard && $0.form == active }
  }

  /// The possible bases of a word with `meN-`, most likely first; empty for any other word.
  static func bases(of active: ArraySlice<UInt8>) -> [[UInt8]] {
    guard active.count >= 5 else { return [] }
    // Keep only bases from which the prefix makes this word.
    return candidates(of: active).map(\.base).filter { base in
      base.count >= 3 && makes(active, of: base)
    }
  }

  /// Whether `meN-` with `base` may give `active`.
  static func makes(_ active: some Collection<UInt8>, of base: [UInt8]) -> Bool {
    actives(of: base).contains { $0.form.elementsEqual(active) }
  }

  /// A possible base of a word with `meN-`, and the number of restored bytes at its start.
  struct Candidate {
    var base: [UInt8]
    var swallowed: Int
  }

  /// Bases by spelling alone, most likely first; empty for a word that does not begin with `me`.
  static func candidates(of active: ArraySlice<UInt8>) -> [Candidate] {
    guard active.hasPrefix("me") else { return [] }
    func base(_ length: Int, _ swallowed: StaticString = "") -> Candidate {
      Candidate(base: swallowed + active.dropFirst(length), swallowed: swallowed.utf8CodeUnitCount)
    }
    if active.hasPrefix("meny") { return [base(4, "s"), base(2)] }
    if active.hasPrefix("menge") { return [base(4), base(4, "k"), base(5), base(2)] }
    if active.hasPrefix("meng") { return [base(4), base(4, "k"), base(2)] }
    if active.hasPrefix("mem") { return [base(3), base(3, "p"), base(2)] }
    if active.hasPrefix("men") { return [base(3), base(3, "t"), base(2)] }
    return [base(2)]
  }

  /// Whether the base, without the suffix -kan, has one group of vowels.
  private static func isMonosyllable(_ base: [UInt8]) -> Bool {
    var stem = base[...]
    if stem.hasSuffix("kan"), stem.count > 5 { stem = stem.dropLast(3) }
    var groups = 0
    var wasVowel = false
    for byte in stem {
      if isVowel(byte), !wasVowel { groups += 1 }
      wasVowel = isVowel(byte)
    }
    return groups == 1 && stem.count <= 5
  }
}
