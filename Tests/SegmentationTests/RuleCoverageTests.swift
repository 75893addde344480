import Segmentation
import TestSupport
import Testing
import TextModel

/// Every built-in rule is tested: without it, a sentence of the tables is segmented wrongly; and if
/// it applied to every occurrence of its abbreviation, a sentence would be, too.
@Suite("The built-in rules")
struct RuleCoverageTests {
  static let indonesian =
    TitleBreakTests.cases + AbbreviationBreakTests.cases + QuotationBreakTests.cases
    + NumberBreakTests.cases + NewsBreakTests.cases + IndonesianNamePitfalls.cases
    + IndonesianNumberPitfalls.cases + IndonesianSpeechPitfalls.cases + FieldBreakTests.indonesian
  static let english =
    EnglishBreakTests.cases + EnglishProseTests.cases + EnglishNamePitfalls.cases
    + EnglishNumberPitfalls.cases + EnglishSpeechPitfalls.cases
    + FieldBreakTests.english

  struct Rule: Sendable, CustomTestStringConvertible {
    let group: Int
    let place: Int
    let name: String
    var testDescription: String { name }
  }

  /// The rules for edited text.
  ///
  /// The groups that replace others have their own tests, and so have the rules for glued sentences, because the texts of
  /// the tables have no missing spaces.
  static let rules: [Rule] =
    (try? SRXDocument.builtIn())?.languageRules.enumerated().flatMap { group, language in
      language.rules.enumerated().compactMap { place, rule in
        ["Small letters may open", "Chinese and Japanese", "Unicode sentences"].contains(
          language.name)
          || rule.name.hasPrefix("glued")
          ? nil : Rule(group: group, place: place, name: rule.name)
      }
    } ?? []

  /// The sentences that the built-in rules segment correctly, by language.
  static let right: [LanguageTag: [Breaks]] = {
    guard let rules = try? SRXDocument.builtIn() else { return [:] }
    return [
      .indonesian: (try? Segmented.agreeing(indonesian, in: .indonesian, rules: rules)) ?? [],
      .malay: (try? Segmented.agreeing(MalayBreakTests.cases, in: .malay, rules: rules)) ?? [],
      .english: (try? Segmented.agreeing(english, in: .english, rules: rules)) ?? [],
    ]
  }()

  /// Whether one of them is segmented wrongly if the rules are changed.
  static func spoils(_ rule: Rule, change: (inout [SRXRule]) -> Void) throws -> Bool {
    var document = try SRXDocument.builtIn()
    let group = document.languageRules[rule.group].name
    change(&document.languageRules[rule.group].rules)
    return try right.contains { language, right in
      if group == "English" && language != .english { return false }
      if group == "Malay" && language != .malay { return false }
      if group == "Indonesian" && language != .indonesian { return false }
      return try Segmented.disagree(right, in: language, rules: document)
    }
  }

  /// Rules whose abbreviation never ends a sentence, or always does, so that there cannot be a
  /// sentence against them.
  static let unconditional: Set<String> = [
    "inside", "inside-en", "insider", "function-word", "ellipsis-inside", "omission",
    "parenthesis-abbreviation", "address", "inner-item-number", "degree-of-arc",
    "letter-of-a-kind", "letter-of-a-kind-en", "time-in-front", "pronoun-i", "dotted-initials-en",
    "inner-item-letter", "scripture", "title-initials", "dotted-initials",
    "insider-ms", "dotted-initials-ms", "item-five", "item-behind-item", "inner-item-roman",
    "sign-off", "name-abbreviation-en", "place-en", "firm-id-en", "title-before-opener",
    "title-before-opener-en",
  ]

  /// The rule without its restrictions: the start of a word or line before it, the text after it.
  static func loosen(_ rule: inout SRXRule) {
    for guardian in [
      #"(?<![\p{L}\p{N}-])"#, #"(?<![\p{L}\p{N}.°′″/-])"#, #"(?<![\p{L}\p{N}])"#,
      #"(?<![\p{L}\p{N}.])"#, #"^\s*"#, #"\("#,
    ] {
      if rule.before.hasPrefix(guardian) { rule.before.removeFirst(guardian.count) }
    }
    rule.after = ""
  }

  @Test("are there, each under a name of its own")
  func names() {
    let names = RuleCoverageTests.rules.map(\.name)
    #expect(names.count > 20)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { !$0.contains(" ") && $0 == $0.lowercased() })
  }

  @Test("are each needed by some sentence", arguments: rules)
  func needed(_ rule: Rule) throws {
    let isSpoilt = try RuleCoverageTests.spoils(rule) { $0.remove(at: rule.place) }
    #expect(isSpoilt, "no sentence of the tables needs \(rule.name)")
  }

  @Test(
    "each need their context: without it a sentence is divided wrongly",
    arguments: rules.filter { !unconditional.contains($0.name) })
  func heldBack(_ rule: Rule) throws {
    let isSpoilt = try RuleCoverageTests.spoils(rule) {
      RuleCoverageTests.loosen(&$0[rule.place])
    }
    #expect(isSpoilt, "no sentence of the tables speaks against \(rule.name)")
  }
}
