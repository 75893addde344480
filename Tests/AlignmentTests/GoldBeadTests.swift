import Alignment
import TestSupport
import Testing

/// Beads (groups of sentences that are translations of each other) marked by hand, and beads
/// generated from close translations.
@Suite struct GoldBeadTests {
  static let close = [
    "01-utusan-moskow", "02-perompakan-selat-malaka", "04-suap-jembatan", "05-gempa-lombok",
    "07-vaksin-dengue",
  ]

  @Test(arguments: close)
  func `a close translation is aligned without an error`(name: String) throws {
    let gold = try #require(GoldBeads.article(name))
    var score = BeadScore()
    score.add(gold.aligned, gold: gold.beads)
    #expect(score.f1 == 100)
  }

  /// Half of the beads of these articles are out of order.
  @Test(arguments: [("03-suku-bunga", 85.0), ("06-rekapitulasi-pemilu", 55.0)])
  func `an abridged and reordered translation is mostly found`(name: String, least: Double) throws {
    let gold = try #require(GoldBeads.article(name))
    var score = BeadScore()
    score.add(gold.aligned, gold: gold.beads)
    #expect(score.f1 >= least)
  }

  struct Strength: Sendable, CustomTestStringConvertible {
    let name: String
    let edits: Double
    let swaps: Double
    let least: Double
    var testDescription: String { name }
  }

  @Test(arguments: [
    Strength(name: "mildly edited", edits: 0.08, swaps: 0, least: 97),
    Strength(name: "heavily edited", edits: 0.35, swaps: 0, least: 93),
    Strength(name: "heavily edited, some sentences moved", edits: 0.3, swaps: 0.05, least: 92),
  ])
  func `beads of edited translations are found better than by length alone`(strength: Strength)
    throws
  {
    var (own, lengths) = (BeadScore(), BeadScore())
    for (number, name) in GoldBeadTests.close.enumerated() {
      let article = try #require(GoldBeads.article(name))
      let pairs = article.beads.map { (article.source[$0.source[0]], article.target[$0.target[0]]) }
      for seed in FullTests.rounds(4) {
        let gold = EditedBeads(edits: strength.edits, swaps: strength.swaps)
          .edit(pairs, seed: UInt64(number) * 100 + seed)
        own.add(gold.aligned, gold: gold.beads)
        lengths.add(
          GaleChurch.align(gold.source, gold.target).map {
            SentencePair(source: $0.source, target: $0.target, score: 1)
          }, gold: gold.beads)
      }
    }
    #expect(own.f1 >= strength.least)
    #expect(own.f1 > lengths.f1 + 2, "by length alone: \(lengths.f1)")
  }

  @Test func `the score agrees with the share of correct beads`() throws {
    var sure = (right: 0, all: 0)
    var expected = 0.0
    for (number, name) in GoldBeadTests.close.enumerated() {
      let article = try #require(GoldBeads.article(name))
      let pairs = article.beads.map { (article.source[$0.source[0]], article.target[$0.target[0]]) }
      for seed in 0..<3 as Range<UInt64> {
        let gold = EditedBeads(edits: 0.35, swaps: 0.05)
          .edit(pairs, seed: UInt64(number) * 100 + 50 + seed)
        let right = Set(gold.beads.map { "\($0.source)\($0.target)" })
        for pair in gold.aligned where !pair.isNull {
          sure.all += 1
          if right.contains("\(pair.source)\(pair.target)") { sure.right += 1 }
          expected += pair.score
        }
      }
    }
    let share = Double(sure.right) / Double(sure.all)
    #expect(abs(share - expected / Double(sure.all)) < 0.04)
  }
}
