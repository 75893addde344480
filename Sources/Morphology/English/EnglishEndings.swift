/// The regular endings of English words, taken off.
enum EnglishEndings {
  /// The word itself, and without `'s` or a final apostrophe.
  static func withoutPossessive(
    _ word: ArraySlice<UInt8>
  ) -> [(stem: ArraySlice<UInt8>, features: FormFeatures)] {
    var results: [(stem: ArraySlice<UInt8>, features: FormFeatures)] = [(word, [])]
    if word.hasSuffix("'s") { results.append((word.dropLast(2), .possessive)) }
    return results
  }

  /// The lemmas that `word` may be a form of, other than itself.
  static func lemmas(of word: ArraySlice<UInt8>) -> [(lemma: [UInt8], features: FormFeatures)] {
    if word.hasSuffix("ing"), word.count > 5 {
      return verbStems(word.dropLast(3)).map { ($0, .progressive) }
    }
    if word.hasSuffix("ed"), word.count > 4 {
      return verbStems(word.dropLast(2)).map { ($0, .past) }
        + (word.hasSuffix("ied") ? [(word.dropLast(3) + [UInt8(ascii: "y")], .past)] : [])
    }
    guard word.hasSuffix("s"), !word.hasSuffix("ss"), word.count > 3 else { return [] }
    var results: [(lemma: [UInt8], features: FormFeatures)] = []
    func add(_ lemma: some Sequence<UInt8>) {
      results.append((Array(lemma), .plural))
      results.append((Array(lemma), .thirdSingular))
    }
    add(word.dropLast())
    if word.hasSuffix("ies") { add(word.dropLast(3) + [UInt8(ascii: "y")]) }
    if word.hasSuffix("es") { add(word.dropLast(2)) }
    if word.hasSuffix("ves") { add(word.dropLast(3) + [UInt8(ascii: "f")]) }
    return results
  }

  /// `mak-` is make, `stopp-` is stop, `attack-` is attack.
  private static func verbStems(_ stem: ArraySlice<UInt8>) -> [[UInt8]] {
    var stems = [Array(stem), stem + [UInt8(ascii: "e")]]
    let last = stem.suffix(2)
    if last.count == 2, last.first == last.last, !isVowel(last.last) {
      stems.append(Array(stem.dropLast()))
    }
    return stems
  }
}
