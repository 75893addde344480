/// Indonesian full reduplication: nouns (`syarat-syarat`, `teman2`) and verbs (`memukul-mukul`).
enum Reduplication {
  /// Readings of `first-second`.
  static func readings(
    of first: ArraySlice<UInt8>, hyphen second: ArraySlice<UInt8>, _ words: IrregularWords
  ) -> [FormReading] {
    guard !isLexicalised(first, second, words) else { return [] }
    var readings: [FormReading] = []
    // X-X, X-Xnya: a plural noun or a repeated verb.
    for (stem, clitics) in Clitics.variants(of: second, words) where stem.elementsEqual(first) {
      readings.append(FormReading(lemma: Array(first), features: clitics.union(.plural)))
      readings.append(FormReading(lemma: Array(first), features: clitics.union(.iterative)))
      readings += Voice.readings(ofBase: first).map { reading in
        FormReading(
          lemma: reading.lemma, features: reading.features.union(clitics).union(.iterative),
          base: reading.base)
      }
    }
    if second.elementsEqual([UInt8(ascii: "2")]) {
      readings.append(FormReading(lemma: Array(first), features: [.plural, .numeral2]))
    }
    // meX-X, diX-X: only the base is repeated.
    for (stem, clitics) in Clitics.variants(of: second, words) {
      for base in Voice.bases(of: first) where repeats(stem, base.base, in: first) {
        let extra = clitics.union(.iterative)
        if !base.isPassive { readings.append(FormReading(lemma: Array(first), features: extra)) }
        readings += Voice.readings(of: first, words).map { reading in
          FormReading(
            lemma: reading.lemma, features: reading.features.union(extra), base: reading.base)
        }
        break
      }
    }
    return readings
  }

  /// Whether `first-second` is a word of its own, with or without clitics: `mata-matanya`, `mata-2`.
  static func isLexicalised(
    _ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>, _ words: IrregularWords
  ) -> Bool {
    if second.elementsEqual([UInt8(ascii: "2")]) { return words.isLexicalised(first, first) }
    return Clitics.variants(of: second, words).contains { words.isLexicalised(first, $0.stem) }
  }

  /// Readings of a word followed directly by the digit 2: `anak2`, `anak2nya`.
  static func readings(
    ofNumeral word: ArraySlice<UInt8>, _ words: IrregularWords
  ) -> [FormReading] {
    Clitics.variants(of: word, words).compactMap { stem, clitics in
      guard stem.last == UInt8(ascii: "2"), stem.count > 3,
        stem.dropLast().allSatisfy({ $0 >= 0x61 }),
        !words.isLexicalised(stem.dropLast(), stem.dropLast())
      else { return nil }
      return FormReading(
        lemma: Array(stem.dropLast()), features: clitics.union([.plural, .numeral2]))
    }
  }

  /// Whether `second` repeats the base of `first`.
  ///
  /// The nasal may be repeated (`memukul-mukul`, base `pukul`) or not (`mengulur-ulur`).
  private static func repeats(
    _ second: ArraySlice<UInt8>, _ base: [UInt8], in first: ArraySlice<UInt8>
  ) -> Bool {
    guard second.count >= 3, second.count < first.count else { return false }
    if second.elementsEqual(base) { return true }
    return first.suffix(second.count).elementsEqual(second) && second.count >= base.count
  }
}
