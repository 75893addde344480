/// Voice prefixes joined to a foreign word or acronym with a hyphen: `di-lockdown`, `me-lockdown`,
/// `di-PHK` (EYD V, penggunaan tanda hubung); colloquially also `nge-`.
enum ForeignVerb {
  /// Readings of `first-second`.
  ///
  /// Their base is empty, which distinguishes them from the voices of Indonesian verbs, written
  /// without a hyphen.
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
