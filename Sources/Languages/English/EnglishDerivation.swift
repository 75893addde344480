/// Possible roots of English words, found by removing suffixes: `presidential`, `agreement`.
struct EnglishDerivation: WordFormation {
  func roots(of word: [UInt8]) -> [[UInt8]] {
    var roots: [[UInt8]] = []
    for (ending, restored) in EnglishDerivation.endings
    where word.count >= ending.count + 4 && word.suffix(ending.count).elementsEqual(ending) {
      let base = word.dropLast(ending.count)
      for letters in restored { roots.append(base + letters) }
    }
    return roots
  }

  let nameEndings = [
    "s", "es", "n", "an", "ian", "ese", "i", "is", "ish", "ns", "ans", "ians",
  ]

  func adjective(ofCountry name: String) -> String? { EnglishDerivation.adjectives[name] }

  /// Suffixes, each with the letters that may replace it in the root.
  private static let endings: [([UInt8], [[UInt8]])] = [
    ("ly", [""]), ("ily", ["y"]), ("ness", [""]), ("ment", [""]), ("al", ["", "e"]),
    ("ial", ["", "y"]), ("er", ["", "e"]), ("ers", ["", "e"]), ("or", ["", "e"]),
    ("ors", ["", "e"]), ("ion", ["", "e"]), ("ation", ["", "e"]), ("ions", ["", "e"]),
    ("ful", [""]), ("less", [""]), ("ism", [""]), ("ist", [""]), ("ance", ["", "e"]),
    ("ing", ["", "e"]), ("able", ["", "e"]), ("ship", [""]), ("hood", [""]), ("ic", ["", "y"]),
    ("ive", ["", "e"]), ("y", [""]),
  ].map { (ending: String, restored: [String]) in
    (Array(ending.utf8), restored.map { Array($0.utf8) })
  }

  /// Adjectives that do not begin like the country's name, by the last word of the name.
  private static let adjectives: [String: String] = [
    "france": "french", "spain": "spanish", "netherlands": "dutch", "poland": "polish",
    "ireland": "irish", "switzerland": "swiss", "denmark": "danish", "finland": "finnish",
    "wales": "welsh", "philippines": "filipino", "britain": "british", "myanmar": "burmese",
    "thailand": "thai", "turkey": "turkish", "iraq": "iraqi", "iran": "iranian",
    "greece": "greek", "states": "american", "kingdom": "british",
  ]
}
