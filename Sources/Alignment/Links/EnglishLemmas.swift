internal import Languages
internal import TextModel

/// The words of a dictionary that an English form may belong to, with what each reading counts.
struct EnglishLemmas {
  private let inflection = Language.of(.english).inflection

  /// The form itself first; derived words (`presidential` of `president`) last and least.
  func lemmas(of form: [UInt8]) -> [(lemma: [UInt8], weight: Float)] {
    var lemmas: [(lemma: [UInt8], weight: Float)] = [(form, 1)]
    for reading in inflection.readings(of: form[...])
    where !lemmas.contains(where: { $0.lemma == reading.lemma }) {
      lemmas.append((reading.lemma, 0.95))
    }
    for (ending, endings) in EnglishLemmas.derivations
    where form.count >= ending.count + 4 && form.ends(with: ending) {
      let base = Array(form.dropLast(ending.count))
      for restored in endings {
        let lemma = base + restored
        if !lemmas.contains(where: { $0.lemma == lemma }) { lemmas.append((lemma, 0.5)) }
      }
    }
    return lemmas
  }

  private static let derivations: [([UInt8], [[UInt8]])] = [
    ("ly", [""]), ("ily", ["y"]), ("ness", [""]), ("ment", [""]), ("al", ["", "e"]),
    ("ial", ["", "y"]), ("er", ["", "e"]), ("ers", ["", "e"]), ("or", ["", "e"]),
    ("ors", ["", "e"]), ("ion", ["", "e"]), ("ation", ["", "e"]), ("ions", ["", "e"]),
    ("ful", [""]), ("less", [""]), ("ism", [""]), ("ist", [""]), ("ance", ["", "e"]),
    ("ing", ["", "e"]), ("able", ["", "e"]), ("ship", [""]), ("hood", [""]), ("ic", ["", "y"]),
    ("ive", ["", "e"]), ("y", [""]),
  ].map { (ending: String, endings: [String]) in
    (Array(ending.utf8), endings.map { Array($0.utf8) })
  }
}
