/// Rejects readings of Indonesian forms that the spelling dictionary contradicts.
enum Plausibility {
  static func allows(
    _ reading: FormReading, of form: ArraySlice<UInt8>, in dictionary: WordDictionary
  ) -> Bool {
    let voices = reading.features.intersection(.voices)
    // di-rumah is a misspelling of di rumah; only foreign words take a voice prefix with a hyphen.
    if !voices.isEmpty, reading.base.isEmpty, dictionary.isEntry(reading.lemma) == true {
      return false
    }
    // makan is a word, so it is not colloquial for memakan.
    if reading.features.contains(.nonStandard), voices.isEmpty, !form.hasPrefix("me"),
      dictionary.isEntry(form) == true
    {
      return false
    }
    if reading.features.contains(.bare), !isTransitive(reading.base, in: dictionary) {
      return false
    }
    if !reading.features.isDisjoint(with: [.passive, .bare]),
      isAnothersBase(reading.base, of: reading.lemma, in: dictionary)
    {
      return false
    }
    // masalah is a word, so it is not masa + -lah. Final -nya is almost always a clitic.
    let shortClitics: FormFeatures = [.possessive1, .possessive2, .particle]
    if !reading.features.isDisjoint(with: shortClitics), reading.base.isEmpty,
      !reading.features.contains(.plural), dictionary.isEntry(form) == true
    {
      return false
    }
    return true
  }

  /// Whether the verb takes an object.
  ///
  /// A base that is a word but has no passive belongs to an intransitive verb (`menguat`, become
  /// strong), and the bare word is a different word (`kuat`, strong).
  private static func isTransitive(_ base: [UInt8], in dictionary: WordDictionary) -> Bool {
    guard dictionary.contains(base) == true else { return true }
    return dictionary.contains("di" + base) != false
  }

  /// Whether another base of `lemma` is more likely.
  ///
  /// `mengukur` may have the base ukur or kukur; the one whose passive is in the dictionary is
  /// preferred.
  private static func isAnothersBase(
    _ base: [UInt8], of lemma: [UInt8], in dictionary: WordDictionary
  ) -> Bool {
    let others = NasalPrefix.bases(of: lemma[...]).filter { $0 != base }
    guard !others.isEmpty, dictionary.contains("di" + base) == false else { return false }
    return others.contains { dictionary.contains("di" + $0) == true }
  }
}
