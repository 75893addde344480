import Alignment
import Testing

@Suite("hunalign's ladder")
struct LadderTests {
  private let pairs = [
    SentencePair(source: [0], target: [0], score: 0.9),
    SentencePair(source: [1], target: [], score: 0),
    SentencePair(source: [2, 3], target: [1], score: 0.5),
    SentencePair(source: [], target: [2], score: 0),
    SentencePair(source: [4], target: [3, 4], score: 1),
  ]

  @Test("what is written is read again")
  func roundTrip() throws {
    let text = Ladder.text(of: pairs, sourceCount: 5, targetCount: 5)
    #expect(text.hasPrefix("0\t0\t0.900\n1\t1\t0.000\n2\t1\t0.500\n"))
    #expect(text.hasSuffix("5\t5\t0.000\n"))
    #expect(try Ladder.pairs(in: text) == pairs)
  }

  @Test("a moved sentence is unpaired on both sides")
  func moved() throws {
    let crossed = [
      SentencePair(source: [0], target: [1], score: 1),
      SentencePair(source: [1], target: [0], score: 1),
    ]
    let read = try Ladder.pairs(in: Ladder.text(of: crossed, sourceCount: 2, targetCount: 2))
    #expect(read.map(\.source) == [[], [0], [1]])
    #expect(read.map(\.target) == [[0], [1], []])
  }

  @Test(
    "a file that is not a ladder is refused with its line",
    arguments: ["a\tb\n", "0\t0\n2\t1\n1\t1\n"])
  func refused(text: String) {
    #expect(throws: Ladder.SyntaxError.self) { try Ladder.pairs(in: text) }
  }
}
