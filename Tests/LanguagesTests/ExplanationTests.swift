import Languages
import Testing
import TextModel

/// A form in a text, its term, and the line that explains it.
struct Explained: Sendable, CustomTestStringConvertible {
  let surface: String
  let term: String
  let explanation: String
  let inIndonesian: String
  let features: [String]

  /// - Parameter indonesian: the line for users who read Indonesian; nil if it is the same.
  init(
    _ surface: String, of term: String, _ features: String, as explanation: String,
    or indonesian: String? = nil
  ) {
    inIndonesian = indonesian ?? explanation
    self.surface = surface
    self.term = term
    self.explanation = explanation
    self.features = features.split(separator: " ").map(String.init)
  }

  var testDescription: String { "\(surface): \(explanation)" }
}

@Suite struct ExplanationTests {
  @Test(arguments: [
    Explained("kesepakatannya", of: "kesepakatan", "poss3", as: "kesepakatan + -nya"),
    Explained("negaraku", of: "negara", "poss1", as: "negara + -ku"),
    Explained("negaramu", of: "negara", "poss2", as: "negara + -mu"),
    Explained("presidenlah", of: "presiden", "particle", as: "presiden + -lah"),
    Explained("presidenkah", of: "presiden", "particle", as: "presiden + -kah"),
    Explained("presidenpun", of: "presiden", "particle", as: "presiden + -pun"),
    Explained("negaranyalah", of: "negara", "poss3 particle", as: "negara + -nya + -lah"),
    Explained("diserang", of: "menyerang", "pass", as: "di- + serang (menyerang)"),
    Explained("Diserang", of: "menyerang", "pass", as: "di- + serang (menyerang)"),
    Explained("diserang", of: "serang", "pass", as: "di- + serang"),
    Explained("menyerang", of: "serang", "act", as: "meN- + serang"),
    Explained("serang", of: "menyerang", "bare", as: "serang (menyerang)"),
    Explained("kuserang", of: "menyerang", "poss1 bare", as: "ku- + serang (menyerang)"),
    Explained("kauserang", of: "menyerang", "poss2 bare", as: "kau- + serang (menyerang)"),
    Explained(
      "syarat-syarat", of: "syarat", "plur", as: "syarat + -syarat (plural)",
      or: "syarat + -syarat (jamak)"),
    Explained(
      "teman2", of: "teman", "plur num2", as: "teman + 2 (plural)", or: "teman + 2 (jamak)"),
    Explained(
      "memukul-mukul", of: "memukul", "iter", as: "memukul + reduplication (iterative)",
      or: "memukul + reduplikasi (iteratif)"),
    Explained(
      "mempengaruhi", of: "memengaruhi", "nonstd",
      as: "memengaruhi + non-standard spelling", or: "memengaruhi + ejaan tidak baku"),
  ])
  func `Indonesian`(example: Explained) throws {
    let language = LanguageTag.indonesian
    let form = example.surface.lowercased()
    let reading = try #require(
      language.readings(of: form).first {
        String(decoding: $0.lemma, as: UTF8.self) == example.term
          && $0.features.names == example.features
      })
    let rules = Language.of(language).inflection
    #expect(
      rules.explanation(of: reading, surface: example.surface, in: .english)
        == example.explanation)
    #expect(
      rules.explanation(of: reading, surface: example.surface, in: .indonesian)
        == example.inIndonesian)
  }

  @Test func `the head of a longer term carries the plural`() {
    let reading = FormReading(lemma: Array("menteri luar negeri".utf8), features: .plural)
    let rules = Language.of(.indonesian).inflection
    #expect(
      rules.explanation(of: reading, surface: "menteri-menteri luar negeri", in: .english)
        == "menteri luar negeri + -menteri (plural)")
  }

  @Test func `English names the ending`() throws {
    let reading = try #require(
      LanguageTag.english.readings(of: "treaties").first {
        $0.features == .plural && $0.lemma == Array("treaty".utf8)
      })
    let rules = Language.of(.english).inflection
    #expect(rules.explanation(of: reading, surface: "treaties", in: .english) == "treaty (plur)")
    #expect(
      rules.explanation(of: reading, surface: "treaties", in: .indonesian) == "treaty (jamak)")
  }

  @Test(arguments: [
    (InterfaceLanguage.english, "minister, written Minister"),
    (.indonesian, "minister, ditulis Minister"),
  ])
  func `other letters are explained in the user's language`(
    language: InterfaceLanguage, explanation: String
  ) {
    #expect(language.explanation(of: "minister", written: "Minister") == explanation)
  }
}
