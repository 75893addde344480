internal import Languages

/// The possible dictionary headwords of a form, with weights.
struct Headwords {
  private let language: Language

  init(language: Language) { self.language = language }

  /// The form itself (weight 1), its lemmas, and its roots with the lowest weight (`president` of
  /// `presidential`).
  func words(of form: [UInt8]) -> [(word: [UInt8], weight: Float)] {
    var words: [(word: [UInt8], weight: Float)] = [(form, 1)]
    func add(_ word: [UInt8], _ weight: Float) {
      if !words.contains(where: { $0.word == word }) { words.append((word, weight)) }
    }
    for reading in language.inflection.readings(of: form[...]) { add(reading.lemma, 0.95) }
    for root in language.derivation.roots(of: form) { add(root, 0.5) }
    return words
  }
}
