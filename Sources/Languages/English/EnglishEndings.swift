/// Removes the regular inflectional endings of English words.
enum EnglishEndings {
  typealias Reading = (lemma: [UInt8], features: FormFeatures)

  /// The word itself, and the word without `'s` or without the apostrophe after a final `s`.
  static func withoutPossessive(
    _ word: ArraySlice<UInt8>
  ) -> [(stem: ArraySlice<UInt8>, features: FormFeatures)] {
    if word.hasSuffix("'s") { return [(word, []), (word.dropLast(2), .possessive)] }
    if word.hasSuffix("s'") { return [(word, []), (word.dropLast(), .possessive)] }
    return [(word, [])]
  }

  /// The lemmas that `word` may be a form of, other than itself.
  static func readings(of word: ArraySlice<UInt8>) -> [Reading] {
    guard word.count >= 3, !EnglishExceptions.isWhole(word) else { return [] }
    if word.last == UInt8(ascii: "s") { return withoutS(word) }
    if word.hasSuffix("ing") { return progressives(word) }
    if word.hasSuffix("ed") { return pasts(word) }
    return EnglishComparison.readings(of: word)
  }

  private static func withoutS(_ word: ArraySlice<UInt8>) -> [Reading] {
    guard !EnglishExceptions.endsInOwnS(word) else { return [] }
    var readings: [Reading] = []
    func add(_ lemma: some Collection<UInt8>) {
      let lemma = Array(lemma)
      // childs is not a plural; mans is a verb form.
      let isPlural = !EnglishIrregulars.hasIrregularPluralOnly(lemma)
      if isPlural { readings.append((lemma, .plural)) }
      if lemma.count > 2, EnglishSounds.hasVowel(lemma), isPlural || verbs.contains(lemma) {
        readings.append((lemma, .thirdSingular))
      }
    }
    let stem = word.dropLast()
    if let end = stem.last, mayTakeS(stem, end) { add(stem) }
    if word.hasSuffix("ies"), word.count >= 5, !isVowel(word.dropLast(3).last) {
      add(word.dropLast(3) + [UInt8(ascii: "y")])
    }
    if word.hasSuffix("es"), takesES(word.dropLast(2)) { add(word.dropLast(2)) }
    return readings
  }

  /// Whether the stem can take `-s`.
  ///
  /// Acronyms of two letters can (`mps`); words of two letters that end in a vowel cannot.
  private static func mayTakeS(_ stem: ArraySlice<UInt8>, _ end: UInt8) -> Bool {
    if stem.hasSuffix("sh") || stem.hasSuffix("she") || end == UInt8(ascii: "x")
      || end == UInt8(ascii: "'")
    {
      return false
    }
    return stem.count > 2 || !isVowel(end)
  }

  /// Whether the stem takes `-es`: after a sibilant and some final `-o`.
  private static func takesES(_ stem: ArraySlice<UInt8>) -> Bool {
    guard stem.count > 2 || stem.last == UInt8(ascii: "x") else { return false }
    switch stem.last {
    case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"), UInt8(ascii: "o"): return true
    case UInt8(ascii: "h"): return stem.hasSuffix("ch") || stem.hasSuffix("sh")
    default: return false
    }
  }

  private static func progressives(_ word: ArraySlice<UInt8>) -> [Reading] {
    let stem = word.dropLast(3)
    guard stem.count >= 2, EnglishSounds.hasVowel(stem) else { return [] }
    return stems(stem).map { ($0, .progressive) }
  }

  private static func pasts(_ word: ArraySlice<UInt8>) -> [Reading] {
    let stem = word.dropLast(2)
    guard stem.count >= 2, EnglishSounds.hasVowel(stem) else { return [] }
    if stem.last == UInt8(ascii: "e") {
      // agreed, freed: the only past forms in -eed.
      let lemma = Array(stem) + [UInt8(ascii: "e")]
      return lemmasInEE.contains(lemma) ? [(lemma, .past)] : []
    }
    var lemmas = stems(stem)
    if stem.last == UInt8(ascii: "i"), stem.count >= 3, !isVowel(stem.dropLast().last) {
      lemmas.append(stem.dropLast() + [UInt8(ascii: "y")])
    }
    return lemmas.filter { !EnglishIrregulars.hasIrregularPastOnly($0) }.map { ($0, .past) }
  }

  /// Possible lemmas of a stem: `make` of `mak-`, `stop` of `stopp-`, `attack` of `attack-`,
  /// `traffic` of `traffick-`.
  ///
  /// `hop-` gives `hope` but not `hop`, which would double its last letter.
  private static func stems(_ stem: ArraySlice<UInt8>) -> [[UInt8]] {
    var stems: [[UInt8]] = []
    if !EnglishSounds.doublesFinal(stem), stem.last != UInt8(ascii: "v"), stem.count > 1 {
      stems.append(Array(stem))
    }
    if stem.last != UInt8(ascii: "e") { stems.append(stem + [UInt8(ascii: "e")]) }
    if let single = EnglishSounds.undoubled(stem) { stems.append(single) }
    if stem.hasSuffix("ick"), EnglishSounds.syllables(of: stem) > 1 {
      stems.append(Array(stem.dropLast()))
    }
    return stems
  }

  /// Nouns with an irregular plural that are also verbs.
  private static let verbs: Set<[UInt8]> = Set(["man", "knife", "wolf"].map { Array($0.utf8) })

  private static let lemmasInEE: Set<[UInt8]> = Set(
    ["agree", "disagree", "free", "decree", "guarantee", "referee", "pedigree"].map {
      Array($0.utf8)
    })
}
