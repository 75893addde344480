import Languages
import Testing
import TextModel

/// Properties of every reading of any word.
@Suite struct ReadingInvariantTests {
  static let words =
    Verb.all.flatMap { [$0.base, $0.active, "di" + $0.base, "ku" + $0.base, $0.active + "nya"] }
    + [
      "rumah", "rumahnya", "rumah2", "masalah", "sekolah", "di", "me", "ku", "nya", "a", "2", "22",
      "meng", "menge", "menge2", "dinya", "kaunya", "lah", "pun", "é", "ménya", "北京", "北京nya",
    ]

  @Test(arguments: words)
  func `the word itself is not among its readings`(word: String) {
    for language in [LanguageTag.indonesian, .english] {
      #expect(!language.namedReadings(of: word).contains(Reading(lemma: word, features: [])))
    }
  }

  @Test(arguments: words)
  func `a lemma is never empty and a reading always has features`(word: String) {
    for language in [LanguageTag.indonesian, .english] {
      for reading in language.readings(of: word) {
        #expect(!reading.lemma.isEmpty)
        #expect(!reading.features.isEmpty)
      }
    }
  }

  @Test(arguments: words)
  func `no reading is given twice`(word: String) {
    for language in [LanguageTag.indonesian, .english] {
      let readings = language.readings(of: word)
      #expect(readings.count == Set(readings).count)
    }
  }

  @Test(arguments: words)
  func `another voice has a base, and one voice only`(word: String) {
    for reading in LanguageTag.indonesian.readings(of: word) {
      let voices = reading.features.intersection(.voices)
      #expect(voices.rawValue.nonzeroBitCount <= 1)
      if !voices.isEmpty { #expect(!reading.base.isEmpty) }
    }
  }

  @Test func `the names of the features are the contract's, each once`() {
    let names = FormFeatures(rawValue: .max).names
    #expect(
      names == [
        "plur", "poss3", "poss1", "poss2", "pass", "act", "bare", "iter", "particle", "hyph",
        "space", "num2", "nonstd", "case", "poss", "past", "prog", "3sg", "comp", "sup", "spelling",
      ])
    #expect(FormFeatures().names.isEmpty)
  }

  @Test(arguments: [
    ("nya", ["poss3"]), ("ku", ["poss1"]), ("mu", ["poss2"]), ("lah", ["particle"]),
    ("kah", ["particle"]), ("pun", ["particle"]), ("nyalah", ["poss3", "particle"]),
  ])
  func `a clitic may follow a hyphen`(part: String, features: [String]) {
    let rules = Language.of(.indonesian).inflection
    #expect(rules.clitic(Array(part.utf8)[...])?.names == features)
  }

  @Test(arguments: ["an", "kan", "i", "is", "nye", "rumah", ""])
  func `anything else after a hyphen is not a clitic`(part: String) {
    #expect(Language.of(.indonesian).inflection.clitic(Array(part.utf8)[...]) == nil)
  }

  @Test(arguments: ["se", "non", "anti", "pro", "pasca", "eks", "antar"])
  func `bound prefixes precede names`(prefix: String) {
    #expect(Language.of(.indonesian).inflection.isBoundPrefix(Array(prefix.utf8)[...]))
  }

  @Test(arguments: ["rusia", "dan", "pemerintah", "s", ""])
  func `other words are not prefixes`(word: String) {
    #expect(!Language.of(.indonesian).inflection.isBoundPrefix(Array(word.utf8)[...]))
  }
}
