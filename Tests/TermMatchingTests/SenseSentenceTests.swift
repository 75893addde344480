import Glossary
import Languages
import TermMatching
import TestSupport
import Testing
import TextModel

/// The senses of homographs in sentences that were written without knowledge of the cues.
///
/// For each sense of a headword, a glossary has one row with this sense. In the sentences of the
/// sense the match must stay; in those of the other senses it is a trap. The weights were tuned on
/// headwords from A to M; the others are unseen. Every sense is equally frequent here, but not in
/// texts, where most forms have the first sense.
@Suite struct SenseSentenceTests {
  struct Sentence {
    let headword: String
    /// 1-based number of the sense.
    let sense: Int
    let text: String
  }

  /// What becomes of a match.
  enum Outcome: Hashable { case certain, doubted, suppressed }

  /// The number of matches with each outcome, in sentences of the row's sense and in others.
  struct Counts {
    private var counts: [Bool: [Outcome: Int]] = [:]

    mutating func add(_ outcome: Outcome, isRight: Bool) {
      counts[isRight, default: [:]][outcome, default: 0] += 1
    }

    /// Percent of the matches.
    func share(_ outcome: Outcome, isRight: Bool) -> Double {
      let all = counts[isRight] ?? [:]
      return 100 * Double(all[outcome] ?? 0) / Double(max(all.values.reduce(0, +), 1))
    }
  }

  /// The outcomes of headwords whose first letter satisfies a condition.
  private func counts(where isChosen: (Character) -> Bool) throws -> Counts {
    let bytes = try #require(
      ProjectFiles.bytes(of: "Tests/LanguagesTests/Homographs/sentences.tsv"))
    var sentences: [String: [Sentence]] = [:]
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: "\t").map(String.init)
      let sense = try #require(parts.count == 3 ? Int(parts[1]) : nil)
      let sentence = Sentence(headword: parts[0], sense: sense, text: parts[2])
      sentences[sentence.headword, default: []].append(sentence)
    }
    var counts = Counts()
    for (headword, sentences) in sentences {
      let first = try #require(headword.lowercased().first)
      guard isChosen(first) else { continue }
      let homograph = try #require(Homographs.indonesian[headword])
      let texts = try sentences.map { try Prepared($0.text).analyzed }
      for (number, sense) in homograph.senses.enumerated() {
        let glossary = Glossary([SenseSentenceTests.concept(headword, sense)])
        var matcher = TermMatcher(TermIndex(glossary, language: .indonesian))
        for (sentence, text) in zip(sentences, texts) {
          let found = matcher.read(text)
          let outcome: Outcome? =
            if let match = found.matches.first {
              match.isAmbiguous ? .doubted : .certain
            } else {
              // A name that the sentence writes without a capital is not found at all.
              found.suppressed.isEmpty ? nil : .suppressed
            }
          if let outcome { counts.add(outcome, isRight: sentence.sense == number + 1) }
        }
      }
    }
    return counts
  }

  private static func concept(_ headword: String, _ sense: HomographSense) -> Concept {
    let isName = sense.partOfSpeech == "proper"
    let term = isName ? headword.prefix(1).uppercased() + headword.dropFirst() : headword
    var concept = Concept(
      id: term,
      terms: [Term(term, .indonesian, .preferred), Term(sense.glosses[0], .english, .preferred)],
      origin: Concept.Origin(file: "own.csv", line: 2))
    concept.partOfSpeech = PartOfSpeech(rawValue: sense.partOfSpeech)
    return concept
  }

  @Test(arguments: ["a"..."m", "n"..."z"] as [ClosedRange<Character>])
  func `senses are told apart`(letters: ClosedRange<Character>) throws {
    let counts = try counts { letters.contains($0) }
    #expect(counts.share(.certain, isRight: true) >= 91)
    #expect(counts.share(.suppressed, isRight: true) <= 1)
    #expect(counts.share(.certain, isRight: false) <= 9)
    #expect(counts.share(.suppressed, isRight: false) >= 65)
  }
}
