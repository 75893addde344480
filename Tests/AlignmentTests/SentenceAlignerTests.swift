import Alignment
import Segmentation
import TestSupport
import Testing
import TextModel

/// Paragraphs of sentences by their lengths, on both sides, and the beads that join them.
///
///     Aligned("one to one", [[50, 60]], [[52, 58]], "0=0 1=1")
struct Aligned: Sendable, CustomTestStringConvertible {
  let description: String
  let source: [[Int]]
  let target: [[Int]]
  let beads: String

  init(_ description: String, _ source: [[Int]], _ target: [[Int]], _ beads: String) {
    self.description = description
    self.source = source
    self.target = target
    self.beads = beads
  }

  var testDescription: String { "\(description): \(beads)" }
}

@Suite struct SentenceAlignerTests {
  /// Segments of the given lengths, a space apart.
  static func segments(_ paragraphs: [[Int]]) -> [Segment] {
    var segments: [Segment] = []
    var place = 0
    for (number, paragraph) in paragraphs.enumerated() {
      for length in paragraph {
        segments.append(
          Segment(
            id: segments.count + 1, paragraph: number + 1, range: TextRange(place, place + length),
            kind: .sentence, rule: "icu"))
        place += length + 1
      }
    }
    return segments
  }

  static func describe(_ pairs: [SentencePair]) -> String {
    func side(_ numbers: [Int]) -> String {
      numbers.isEmpty ? "-" : numbers.map(String.init).joined(separator: ",")
    }
    return pairs.map { "\(side($0.source))=\(side($0.target))" }.joined(separator: " ")
  }

  @Test(arguments: [
    Aligned("nothing", [], [], ""),
    Aligned("one sentence", [[50]], [[55]], "0=0"),
    Aligned("one to one", [[100, 40, 70]], [[104, 42, 75]], "0=0 1=1 2=2"),
    Aligned("a merge", [[100, 60, 50, 90]], [[105, 112, 95]], "0=0 1,2=1 3=2"),
    Aligned("a split", [[100, 110, 90]], [[105, 52, 60, 95]], "0=0 1=1,2 2=3"),
    Aligned("a sentence left out", [[100, 400, 120]], [[104, 118]], "0=0 1=- 2=1"),
    Aligned("a sentence added", [[100, 120]], [[104, 400, 118]], "0=0 -=1 1=2"),
    Aligned("no source", [], [[100, 50]], "-=0 -=1"),
    Aligned("no target", [[100, 50]], [], "0=- 1=-"),
    Aligned("paragraph by paragraph", [[200], [90, 100]], [[95, 100], [195]], "0=0,1 1,2=2"),
    Aligned("paragraphs run together", [[100, 50], [80]], [[102, 52, 83]], "0=0 1=1 2=2"),
    Aligned("a paragraph split in two", [[100, 50, 80]], [[102], [52, 83]], "0=0 1=1 2=2"),
    Aligned("a headline and its article", [[40], [120, 90]], [[44], [118, 95]], "0=0 1=1 2=2"),
  ])
  func `pairs by order and length`(aligned: Aligned) {
    let pairs = SentenceAligner().align(
      SentenceAlignerTests.segments(aligned.source), SentenceAlignerTests.segments(aligned.target))
    #expect(SentenceAlignerTests.describe(pairs) == aligned.beads)
  }

  @Test func `every segment stands in one bead, in order, whatever the lengths`() {
    for seed in 0..<400 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      func side() -> [[Int]] {
        (0..<Int.random(in: 0...4, using: &generator)).map { _ in
          (0..<Int.random(in: 1...6, using: &generator)).map { _ in
            Int.random(in: 1...300, using: &generator)
          }
        }
      }
      let (source, target) = (
        SentenceAlignerTests.segments(side()), SentenceAlignerTests.segments(side())
      )
      let pairs = SentenceAligner().align(source, target)
      #expect(pairs.flatMap(\.source) == Array(source.indices), "seed \(seed)")
      #expect(pairs.flatMap(\.target) == Array(target.indices), "seed \(seed)")
      #expect(pairs.allSatisfy { (0...1).contains($0.score) }, "seed \(seed)")
      #expect(pairs.allSatisfy { !$0.source.isEmpty || !$0.target.isEmpty }, "seed \(seed)")
      #expect(
        pairs.allSatisfy { ($0.score > 0) == (!$0.source.isEmpty && !$0.target.isEmpty) },
        "seed \(seed)")
    }
  }

  @Test func `a text aligned with itself is one to one and certain`() {
    for seed in 0..<50 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let lengths = (0..<12).map { _ in Int.random(in: 5...200, using: &generator) }
      let segments = SentenceAlignerTests.segments([lengths])
      let pairs = SentenceAligner().align(segments, segments)
      #expect(pairs.map(\.source) == segments.indices.map { [$0] })
      #expect(pairs.map(\.target) == pairs.map(\.source))
      #expect(pairs.allSatisfy { $0.score == 1 })
    }
  }

  @Test func `equal numbers of paragraphs keep beads inside them`() {
    for seed in 0..<200 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let count = Int.random(in: 1...4, using: &generator)
      func side() -> [Segment] {
        SentenceAlignerTests.segments(
          (0..<count).map { _ in
            (0..<Int.random(in: 1...4, using: &generator)).map { _ in
              Int.random(in: 5...200, using: &generator)
            }
          })
      }
      let (source, target) = (side(), side())
      for pair in SentenceAligner().align(source, target) {
        let paragraphs =
          pair.source.map { source[$0].paragraph } + pair.target.map { target[$0].paragraph }
        #expect(Set(paragraphs).count == 1, "seed \(seed)")
      }
    }
  }

  @Test func `the better the lengths agree, the higher the score`() throws {
    let source = SentenceAlignerTests.segments([[100]])
    var last = 1.1
    for length in [100, 110, 130, 160, 200] {
      let pair = try #require(
        SentenceAligner().align(source, SentenceAlignerTests.segments([[length]])).first)
      #expect(pair.score < last)
      last = pair.score
    }
  }
}
