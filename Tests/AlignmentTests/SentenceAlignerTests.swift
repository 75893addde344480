import Alignment
import Segmentation
import TestSupport
import Testing
import TextModel

/// Paragraphs of sentences of given lengths on both sides, and the expected beads.
///
/// A bead is a group of source sentences and the target sentences that translate them.
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
  /// Sentences of the given lengths, each a word without a cognate on the other side.
  static func text(_ paragraphs: [[Int]], _ letter: Character, _ language: LanguageTag)
    -> AnalyzedText
  {
    var bytes: [UInt8] = []
    var sentences: [TextRange] = []
    var numbers: [Int] = []
    for (number, paragraph) in paragraphs.enumerated() {
      for length in paragraph {
        sentences.append(TextRange(bytes.count, bytes.count + length))
        bytes += Array(String(repeating: letter, count: length).utf8) + [0x20]
        numbers.append(number + 1)
      }
    }
    return AnalyzedText(
      language: language, bytes: bytes, sentences: sentences, paragraphs: numbers)
  }

  static func source(_ paragraphs: [[Int]]) -> AnalyzedText { text(paragraphs, "a", .indonesian) }

  static func target(_ paragraphs: [[Int]]) -> AnalyzedText { text(paragraphs, "e", .english) }

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
      SentenceAlignerTests.source(aligned.source), SentenceAlignerTests.target(aligned.target))
    #expect(SentenceAlignerTests.describe(pairs) == aligned.beads)
  }

  @Test func `every segment is in one bead, in order, for any lengths`() {
    for seed in FullTests.rounds(400) {
      var generator = SeededGenerator(seed: seed)
      func side() -> [[Int]] {
        (0..<Int.random(in: 0...4, using: &generator)).map { _ in
          (0..<Int.random(in: 1...6, using: &generator)).map { _ in
            Int.random(in: 1...300, using: &generator)
          }
        }
      }
      let (source, target) = (
        SentenceAlignerTests.source(side()), SentenceAlignerTests.target(side())
      )
      let pairs = SentenceAligner().align(source, target)
      #expect(pairs.flatMap(\.source).sorted() == Array(source.segments.indices), "seed \(seed)")
      #expect(pairs.flatMap(\.target).sorted() == Array(target.segments.indices), "seed \(seed)")
      #expect(pairs.allSatisfy { (0...1).contains($0.score) }, "seed \(seed)")
      #expect(pairs.allSatisfy { !$0.source.isEmpty || !$0.target.isEmpty }, "seed \(seed)")
    }
  }

  @Test func `a text aligned with itself is one to one and nearly certain`() {
    for seed in FullTests.rounds(50) {
      var generator = SeededGenerator(seed: seed)
      let words = (0..<12).map { _ in
        (0..<Int.random(in: 3...20, using: &generator)).map { _ in
          "kata\(Int.random(in: 0...500, using: &generator))x"
        }.joined(separator: " ")
      }
      let text = AnalyzedText(
        language: .indonesian, lines: Array(words.joined(separator: "\n").utf8))
      let pairs = SentenceAligner().align(text, text)
      #expect(pairs.map(\.source) == words.indices.map { [$0] })
      #expect(pairs.map(\.target) == pairs.map(\.source))
      #expect(pairs.allSatisfy { $0.score > 0.95 })
    }
  }

  @Test func `the better the lengths agree, the higher the score`() throws {
    let source = SentenceAlignerTests.source([[100]])
    var last = 1.1
    for length in [100, 140, 180, 240] {
      let pair = try #require(
        SentenceAligner().align(source, SentenceAlignerTests.target([[length]])).first)
      #expect(pair.score < last)
      last = pair.score
    }
  }
}
