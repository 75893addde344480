/// Foreign words and acronyms that take a voice with a hyphen: `di-lockdown`, `me-lockdown`,
/// `di-PHK` (EYD V, penggunaan tanda hubung); `nge-` in colloquial writing.
enum ForeignVerb {
  /// Readings of `first-second`. They have no base: that tells them from a verb's voices, which
  /// are written solid.
  static func readings(
    of first: ArraySlice<UInt8>, hyphen second: ArraySlice<UInt8>, _ words: IrregularWords
  ) -> [FormReading] {
    guard let voice = prefixes[first.text] else { return [] }
    return Clitics.variants(of: second, words).map { stem, clitics in
      FormReading(lemma: Array(stem), features: clitics.union(voice))
    }
  }

  private static let prefixes: [String: FormFeatures] = [
    "di": .passive, "me": .active, "mem": .active, "men": .active, "meng": .active,
    "nge": [.active, .nonStandard],
  ]
}
