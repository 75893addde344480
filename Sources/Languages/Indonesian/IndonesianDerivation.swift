/// Indonesian derivation (Tata Bahasa Baku Bahasa Indonesia): `ke-…-an`, `peN-(…-an)`, `per-…-an`,
/// `-an`, `ber-`, `ter-`, and `-kan` or `-i` with or without `meN-` and `di-`.
///
/// Each affix is listed once, in ``prefixes`` or ``suffixes``. ``derivations(of:)`` accepts only
/// combinations of affixes that are grammatical; ``roots(of:)`` removes any affix that may be
/// there.
struct IndonesianDerivation: WordFormation {
  private struct Prefix {
    enum Sound {
      /// The rest of the word is the root.
      case plain
      /// The prefix changes the first sound of the root, as meN- does.
      case nasal
    }

    let written: [UInt8]
    let name: String
    let sound: Sound
    /// Suffixes that it combines with; "" means no suffix.
    ///
    /// Empty if its derivations are not explained.
    let partners: Set<String>
    let evidence: Evidence

    enum Evidence {
      case usable
      /// Too often not a prefix: `pel-` is one in `pelajar`, but not in `pelaku`.
      case misleading
    }

    init(
      _ written: String, _ name: String, with partners: Set<String> = [], sound: Sound = .plain,
      as evidence: Evidence = .usable
    ) {
      self.evidence = evidence
      self.written = Array(written.utf8)
      self.name = name
      self.sound = sound
      self.partners = partners
    }

    /// Possible bases of a word that begins with the prefix, with dropped sounds restored.
    func bases(of word: ArraySlice<UInt8>) -> [NasalPrefix.Candidate] {
      guard word.starts(with: written) else { return [] }
      let rest = word.dropFirst(written.count)
      return switch sound {
      case .plain: [NasalPrefix.Candidate(base: Array(rest), swallowed: 0)]
      case .nasal: NasalPrefix.candidates(of: ("me" + rest)[...])
      }
    }
  }

  private static let prefixes = [
    Prefix("ke", "ke-", with: ["an"]),
    Prefix("ber", "ber-", with: ["", "an", "kan"]), Prefix("be", "ber-", with: ["", "an", "kan"]),
    Prefix("bel", "ber-", with: ["", "an", "kan"]),
    Prefix("ter", "ter-", with: ["", "kan", "i"]),
    Prefix("per", "per-", with: ["", "an"]),
    Prefix("pe", "peN-", with: ["", "an"], sound: .nasal),
    Prefix("pe", "per-", with: ["", "an"]),
    Prefix("pel", "per-", with: ["", "an"], as: .misleading),
    Prefix("me", "meN-", with: ["", "kan", "i"], sound: .nasal),
    Prefix("di", "di-", with: ["", "kan", "i"]),
    Prefix("te", "ter-"), Prefix("se", "se-"), Prefix("antar", "antar-"), Prefix("pra", "pra-"),
    Prefix("pasca", "pasca-"), Prefix("non", "non-"),
  ]

  private static let suffixes: [StaticString] = ["an", "kan", "i"]

  func derivations(of word: ArraySlice<UInt8>) -> [Derivation] {
    var found = [Derivation(root: Array(word), explanation: word.text)]
    for suffix in [""] + IndonesianDerivation.suffixes {
      let length = suffix.utf8CodeUnitCount
      guard word.count >= length + 4, length == 0 || word.hasSuffix(suffix) else { continue }
      let stem = word.dropLast(length)
      let name = "\(suffix)"
      if length > 0 { add("", Array(stem), name, to: &found) }
      for prefix in IndonesianDerivation.prefixes where prefix.partners.contains(name) {
        for candidate in prefix.bases(of: stem) where isCertain(candidate, prefix, stem) {
          let root = candidate.base
          add(prefix.name, root, name, to: &found)
          // memperluas: a second prefix, per-.
          if root.starts(with: "per".utf8), root.count > 6, prefix.name != "per-" {
            add(prefix.name + " + per-", Array(root.dropFirst(3)), name, to: &found)
          }
        }
      }
    }
    return found
  }

  /// Whether adding the prefix to the base gives exactly this word.
  private func isCertain(
    _ candidate: NasalPrefix.Candidate, _ prefix: Prefix, _ stem: ArraySlice<UInt8>
  ) -> Bool {
    guard candidate.base.count >= 3 else { return false }
    return switch prefix.sound {
    case .plain: true
    case .nasal: NasalPrefix.makes("me" + stem.dropFirst(2), of: candidate.base)
    }
  }

  private func add(
    _ prefix: String, _ root: [UInt8], _ suffix: String, to found: inout [Derivation]
  ) {
    guard root.count >= 3, root.contains(where: { isVowel($0) }),
      !found.contains(where: { $0.root == root })
    else { return }
    let parts = [prefix, root.text, suffix.isEmpty ? "" : "-" + suffix].filter { !$0.isEmpty }
    found.append(Derivation(root: root, explanation: parts.joined(separator: " + ")))
  }

  // MARK: Roots as evidence

  func roots(of word: [UInt8]) -> [[UInt8]] {
    guard word.count >= 4, word.allSatisfy({ (0x61...0x7A).contains($0) }) else { return [] }
    var found: [[UInt8]] = []
    for stem in withoutEndings(word) {
      for base in withoutPrefixes(stem) where base != word && !found.contains(base) {
        found.append(base)
      }
    }
    return found
  }

  /// The word, and the stems left when particle, pronoun and suffix are removed.
  private func withoutEndings(_ word: [UInt8]) -> [[UInt8]] {
    var stems = [word]
    for endings in [
      Clitics.particles, Clitics.possessives.map(\.written), IndonesianDerivation.suffixes,
    ] {
      for stem in stems {
        for ending in endings
        where stem.count >= ending.utf8CodeUnitCount + 3 && stem.hasSuffix(ending) {
          stems.append(Array(stem.dropLast(ending.utf8CodeUnitCount)))
        }
      }
    }
    return stems
  }

  /// The stem, and the bases left when one or two prefixes are removed.
  private func withoutPrefixes(_ stem: [UInt8]) -> [[UInt8]] {
    var bases = [stem]
    var layer = 0..<1
    for _ in 0..<2 {
      for place in layer { addBases(of: bases[place], to: &bases) }
      layer = layer.upperBound..<bases.count
    }
    return bases
  }

  private func addBases(of word: [UInt8], to bases: inout [[UInt8]]) {
    guard word.count >= 5 else { return }
    let head = Beginning.first(of: word)
    for (beginning, place) in IndonesianDerivation.beginnings where beginning.begins(head) {
      for candidate in IndonesianDerivation.prefixes[place].bases(of: word[...])
      where isPossible(candidate) {
        bases.append(candidate.base)
      }
    }
  }

  /// The first eight bytes of a word as an integer, so that all prefixes are tested quickly.
  private struct Beginning {
    let bytes: UInt64
    let mask: UInt64

    init(_ prefix: [UInt8]) {
      bytes = Beginning.first(of: prefix)
      mask = ~0 << (8 * (8 - UInt64(prefix.count)))
    }

    func begins(_ head: UInt64) -> Bool { head & mask == bytes }

    static func first(of word: [UInt8]) -> UInt64 {
      var head: UInt64 = 0
      for place in 0..<8 { head = head << 8 | (place < word.count ? UInt64(word[place]) : 0) }
      return head
    }
  }

  private static let beginnings: [(beginning: Beginning, place: Int)] = prefixes.enumerated()
    .filter { $0.element.evidence == .usable }
    .map { (Beginning($0.element.written), $0.offset) }

  /// Whether a base is possible: at least three bytes, a vowel, and a dropped consonant only before
  /// a vowel.
  private func isPossible(_ candidate: NasalPrefix.Candidate) -> Bool {
    let base = candidate.base
    guard base.count >= 3, base.contains(where: { isVowel($0) }) else { return false }
    return candidate.swallowed == 0 || isVowel(base[1])
  }

  func isDerivingPrefix(_ part: ArraySlice<UInt8>) -> Bool {
    IndonesianDerivation.hyphenated.contains(part.text)
  }

  /// Prefixes as written before a hyphen: plain ones, those in -N with each nasal, and colloquial
  /// `nge`.
  private static let hyphenated = Set(
    prefixes.filter { !$0.partners.isEmpty }.flatMap { prefix in
      let written = prefix.written.text
      return switch prefix.sound {
      case .plain: prefix.name == written + "-" ? [written] : []
      case .nasal: ["", "m", "n", "ng"].map { written + $0 }
      }
    } + ["nge"])
}
