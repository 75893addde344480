import Foundation
import Glossary
import Languages
import TermMatching
import TestSupport
import Testing
import TextModel

/// The senses of homographs in sentences that were written without knowledge of the cues.
///
/// For each sense of a headword a glossary has one row, which means this sense. In the sentences of
/// the sense the match must stay; in those of the other senses it is a trap.
@Suite struct SenseSentenceTests {
  /// A sentence with a headword in one of its senses.
  struct Sentence {
    let headword: String
    /// 1-based number of the sense.
    let sense: Int
    let text: String
  }

  /// What became of the matches, as counts.
  struct Counts {
    var right = 0
    var rightDoubted = 0
    var lost = 0
    var unmatched = 0
    var sprung = 0
    var trapDoubted = 0
    var trapSuppressed = 0

    func share(_ count: Int, of all: Int) -> Double { 100 * Double(count) / Double(max(all, 1)) }
    var own: Int { right + rightDoubted + lost }
    var traps: Int { sprung + trapDoubted + trapSuppressed }
    var description: String {
      """
      own \(own): certain \(share(right, of: own)), doubted \(share(rightDoubted, of: own)), \
      lost \(share(lost, of: own)); traps \(traps): sprung \(share(sprung, of: traps)), \
      doubted \(share(trapDoubted, of: traps)), suppressed \(share(trapSuppressed, of: traps)); \
      unmatched \(unmatched)
      """
    }
  }

  @Test func `senses are told apart`() throws {
    let bytes = try #require(
      ProjectFiles.bytes(of: "Tests/LanguagesTests/Homographs/sentences.tsv"))
    var byHeadword: [String: [Sentence]] = [:]
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: "\t").map(String.init)
      guard parts.count == 3, let sense = Int(parts[1]) else { continue }
      byHeadword[parts[0], default: []].append(
        Sentence(headword: parts[0], sense: sense, text: parts[2]))
    }
    var tuned = Counts()
    var frozen = Counts()
    for headword in byHeadword.keys.sorted() {
      let sentences = byHeadword[headword] ?? []
      let isTuned = (headword.lowercased().first ?? "z") <= "m"
      if isTuned {
        try count(headword, sentences, isTuned: true, into: &tuned)
      } else {
        try count(headword, sentences, isTuned: false, into: &frozen)
      }
    }
    print("TUNED", tuned.description)
    print("FROZEN", frozen.description)
  }

  private func count(
    _ headword: String, _ sentences: [Sentence], isTuned: Bool, into counts: inout Counts
  ) throws {
    let homograph = try #require(Homographs.indonesian[headword])
    let texts = try sentences.map { try Prepared($0.text) }
    for (number, sense) in homograph.senses.enumerated() {
      let glossary = Glossary([concept(headword, sense)])
      var matcher = TermMatcher(TermIndex(glossary, language: .indonesian))
      for (sentence, text) in zip(sentences, texts) {
        let matched = matcher.read(text.analyzed)
        let isOwn = sentence.sense == number + 1
        let outcome: String
        if let match = matched.matches.first {
          if match.isAmbiguous {
            if isOwn { counts.rightDoubted += 1 } else { counts.trapDoubted += 1 }
            outcome = isOwn ? "DOUBTED" : "trap?"
          } else {
            if isOwn { counts.right += 1 } else { counts.sprung += 1 }
            outcome = isOwn ? "ok" : "SPRUNG"
          }
        } else if !matched.suppressed.isEmpty {
          if isOwn { counts.lost += 1 } else { counts.trapSuppressed += 1 }
          outcome = isOwn ? "LOST" : "veto"
        } else {
          counts.unmatched += 1
          outcome = "none"
        }
        guard isTuned, ProcessInfo.processInfo.environment["SENSES"] != nil else { continue }
        let reason =
          matched.matches.first.flatMap { matched.explanation(of: $0, in: .english) }
          ?? matched.suppressed.first.map { matched.explanation(of: $0, in: .english) } ?? ""
        print(
          "ROW", outcome, headword, "row \(number + 1) \(sense.glosses[0])",
          "is \(sentence.sense)", sentence.text, reason, separator: "\t")
      }
    }
  }

  private func concept(_ headword: String, _ sense: HomographSense) -> Concept {
    let isName = sense.partOfSpeech == "proper"
    let term = isName ? headword.prefix(1).uppercased() + headword.dropFirst() : headword
    var concept = Concept(
      id: term,
      terms: [Term(term, .indonesian, .preferred), Term(sense.glosses[0], .english, .preferred)],
      origin: Concept.Origin(file: "own.csv", line: 2))
    concept.partOfSpeech = PartOfSpeech(rawValue: sense.partOfSpeech)
    return concept
  }
}
