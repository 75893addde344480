/// Indonesian derivation undone: `ke-…-an`, `peN-(…-an)`, `per-…-an`, `-an`, `ber-`, `ter-`, and
/// `-kan` or `-i` with or without `meN-` and `di-` (Tata Bahasa Baku Bahasa Indonesia).
enum IndonesianDerivation {
  /// Every root that `word` may be derived from, itself first.
  static func derivations(of word: ArraySlice<UInt8>) -> [Derivation] {
    var found = [Derivation(root: Array(word), explanation: word.text)]
    for suffix in ["", "an", "kan", "i"] where word.count >= suffix.utf8.count + 4 {
      guard word.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) else { continue }
      let stem = word.dropLast(suffix.utf8.count)
      if !suffix.isEmpty { add("", Array(stem), suffix, to: &found) }
      for (prefix, root) in prefixed(stem, suffix) {
        add(prefix, root, suffix, to: &found)
        // memperluas: per- is a prefix of its own.
        if root.starts(with: "per".utf8), root.count > 6, prefix != "per-" {
          add(prefix + " + per-", Array(root.dropFirst(3)), suffix, to: &found)
        }
      }
    }
    return found
  }

  /// Whether a part before a hyphen derives what stands behind it: `ber-AC`, `ter-update`.
  static func isPrefix(_ part: ArraySlice<UInt8>) -> Bool {
    [
      "ber", "ter", "pe", "pem", "pen", "peng", "per", "ke", "me", "mem", "men", "meng", "di",
      "nge",
    ].contains(part.text)
  }

  private static func add(
    _ prefix: String, _ root: [UInt8], _ suffix: String, to found: inout [Derivation]
  ) {
    guard root.count >= 3, root.contains(where: { isVowel($0) }),
      !found.contains(where: { $0.root == root })
    else { return }
    let parts = [prefix, root.text, suffix.isEmpty ? "" : "-" + suffix].filter { !$0.isEmpty }
    found.append(Derivation(root: root, explanation: parts.joined(separator: " + ")))
  }

  /// The prefixes that go with a suffix, and what they leave of `stem`.
  private static func prefixed(
    _ stem: ArraySlice<UInt8>, _ suffix: String
  ) -> [(prefix: String, root: [UInt8])] {
    var found: [(prefix: String, root: [UInt8])] = []
    func take(_ written: String, _ prefix: String) {
      guard stem.starts(with: written.utf8), stem.count >= written.utf8.count + 3 else { return }
      found.append((prefix, Array(stem.dropFirst(written.utf8.count))))
    }
    if suffix == "an" { take("ke", "ke-") }
    if suffix != "i" {
      for written in ["ber", "be", "bel"] { take(written, "ber-") }
    }
    if suffix != "an" { take("ter", "ter-") }
    if suffix == "" || suffix == "an" {
      take("per", "per-")
      if stem.hasPrefix("pe") {
        found += NasalPrefix.bases(of: ("me" + stem.dropFirst(2))[...]).map { ("peN-", $0) }
      }
      for written in ["pe", "pel"] { take(written, "per-") }
    }
    if suffix != "an" {
      found += NasalPrefix.bases(of: stem).map { ("meN-", $0) }
      take("di", "di-")
    }
    return found
  }
}
