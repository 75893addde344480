import Glossary
import Languages
import Normalization
import Segmentation
import TermMatching
import Testing
import TextModel

/// A term of one or more words in an English sentence.
struct EnglishMatch: Sendable, CustomTestStringConvertible {
  let sentence: String
  let term: String
  let part: PartOfSpeech?
  /// The matched text as it is written; empty if there is no match.
  let surface: String
  let features: [String]

  /// The expected match is marked by `«…»`.
  init(_ sentence: String, _ term: String, _ part: PartOfSpeech? = .noun, _ features: String = "") {
    let parts = sentence.split(omittingEmptySubsequences: false) { "«»".contains($0) }
    self.sentence = parts.joined()
    self.term = term
    self.part = part
    surface = parts.count == 3 ? String(parts[1]) : ""
    self.features = features.split(separator: " ").map(String.init)
  }

  var testDescription: String { "\(term) in: \(sentence)" }

  /// The matches of the term in the sentence.
  func matches() throws -> [(surface: String, features: [String])] {
    var concept = Concept(
      id: "c", terms: [Term(term, .english)], origin: Concept.Origin(file: "t.csv", line: 2))
    concept.partOfSpeech = part
    var matcher = TermMatcher(TermIndex(Glossary([concept]), language: .english))
    let text = try Normalizer().normalize(Document(id: "t", language: .english, text: sentence))
    let segments = [
      Segment(
        id: 1, paragraph: 1, range: TextRange(0, text.bytes.count), kind: .sentence, rule: "icu")
    ]
    return matcher.matches(in: AnalyzedText(text, segments: segments)).map {
      (text.document.slice(text.source(of: $0.range)), $0.features.names)
    }
  }
}

@Suite struct EnglishMatchTests {
  @Test(arguments: [
    EnglishMatch("Both «attorneys general» agreed.", "attorney general", .noun, "plur"),
    EnglishMatch("Both «attorney generals» agreed.", "attorney general", .noun, "plur"),
    EnglishMatch("The «secretaries of state» met.", "secretary of state", .noun, "plur"),
    EnglishMatch("New «rules of engagement» apply.", "rule of engagement", .noun, "plur"),
    EnglishMatch("The «prisoners of war» came home.", "prisoner of war", .noun, "plur"),
    EnglishMatch("Two «presidents-elect» met.", "president-elect", .noun, "plur"),
    EnglishMatch("Their «commanders-in-chief» met.", "commander-in-chief", .noun, "plur"),
    EnglishMatch("The «passers-by» fled.", "passer-by", .noun, "plur"),
    EnglishMatch("Several «peace agreements» failed.", "peace agreement", .noun, "plur"),
    EnglishMatch("Two «major generals» resigned.", "major general", .noun, "plur"),
    EnglishMatch("The «attorney general's» office", "attorney general", .noun, "poss"),
    EnglishMatch("The «ministers'» talks", "minister", .noun, "plur poss"),
    EnglishMatch("The «ministers’» talks", "minister", .noun, "plur poss"),
    EnglishMatch("New «workers' rights» laws", "workers' rights"),
    EnglishMatch("It «carried out» the raid.", "carry out", .verb, "past"),
    EnglishMatch("It is «carrying out» raids.", "carry out", .verb, "prog"),
    EnglishMatch("Talks «took place» there.", "take place", .verb, "past"),
    EnglishMatch("He was «cross-examined» today.", "cross-examine", .verb, "past"),
    EnglishMatch("They «sought asylum» here.", "seek asylum", .verb, "past"),
    EnglishMatch("A «cease fire» holds.", "ceasefire", .noun, "space"),
    EnglishMatch("Two «cease fires» failed.", "ceasefire", .noun, "plur space"),
    EnglishMatch("A «cease-fire» holds.", "ceasefire", .noun, "hyph"),
    EnglishMatch("Two «cease-fires» failed.", "ceasefire", .noun, "plur hyph"),
    EnglishMatch("A «ceasefire» holds.", "cease-fire", .noun, "hyph"),
    EnglishMatch("Two «ceasefires» failed.", "cease-fire", .noun, "plur hyph"),
    EnglishMatch("A «cease fire» holds.", "cease-fire", .noun, "space"),
    EnglishMatch("An «air strike» hit it.", "airstrike", .noun, "space"),
    EnglishMatch("Two «war ships» sank.", "warship", .noun, "plur space"),
    EnglishMatch("They will «co-operate».", "cooperate", .verb, "hyph"),
    EnglishMatch("They «co-operated».", "cooperate", .verb, "hyph past"),
    EnglishMatch("The «U.S.» agreed.", "US", .proper),
    EnglishMatch("The «US» agreed.", "U.S.", .proper),
    EnglishMatch("The «U.S.'s» envoy", "US", .proper, "poss"),
    EnglishMatch("The «defense ministry» said", "defence ministry", .noun, "spelling"),
    EnglishMatch("Two «defense ministries» said", "defence ministry", .noun, "plur spelling"),
    EnglishMatch("A «labor organization» said", "labour organisation", .noun, "spelling"),
    EnglishMatch("Ties were «normalised».", "normalize", .verb, "past spelling"),
    EnglishMatch("A «stronger» force", "strong", .adjective, "comp"),
    EnglishMatch("The «attacks» went on.", "attack", .noun, "plur"),
    EnglishMatch("It «attacks» at dawn.", "attack", .verb, "3sg"),
    EnglishMatch("The «MPs» voted.", "MP", .noun, "plur"),
    EnglishMatch("«Men» at work", "man", .noun, "plur case"),
  ])
  func `the term is found in its form`(row: EnglishMatch) throws {
    let found = try row.matches()
    #expect(found.map(\.surface) == [row.surface])
    #expect(found.first?.features == row.features)
  }

  @Test(arguments: [
    EnglishMatch("The secretary of states met.", "secretary of state"),
    EnglishMatch("A rule of engagements applies.", "rule of engagement"),
    EnglishMatch("The peaces agreement failed.", "peace agreement"),
    EnglishMatch("It was attacked.", "attack", .noun),
    EnglishMatch("The leader spoke.", "lead", .verb),
    EnglishMatch("The order came.", "ord", .adjective),
    EnglishMatch("The officer spoke.", "office", .noun),
    EnglishMatch("He told us so.", "US", .proper),
    EnglishMatch("It uses force.", "US", .proper),
    EnglishMatch("Let it be so.", "IT", .noun),
    EnglishMatch("Its men left.", "IT", .noun),
    EnglishMatch("They cease. Fire broke out.", "ceasefire"),
    EnglishMatch("They cease, fire burns.", "ceasefire"),
    EnglishMatch("The rapist fled.", "therapist"),
    EnglishMatch("They break down.", "breakdown"),
    EnglishMatch("It took a new place.", "take place", .verb),
    EnglishMatch("The state's secretary", "state secretary"),
    EnglishMatch("No news came.", "new", .adjective),
    EnglishMatch("He has a policy.", "police"),
  ])
  func `a word that only looks like a form is not matched`(row: EnglishMatch) throws {
    #expect(try row.matches().map(\.surface) == [])
  }
}
