import Testing
import TextModel

@Suite("A text range")
struct TextRangeTests {
  @Test("sorts by its start, and of two with one start the longer comes first")
  func order() {
    let expected = [
      TextRange(0, 9), TextRange(0, 4), TextRange(0, 0), TextRange(2, 3), TextRange(2, 2),
      TextRange(5, 6),
    ]
    #expect(expected.reversed().sorted() == expected)
    #expect(expected.shuffled().sorted() == expected)
    #expect(!(TextRange(2, 3) < TextRange(2, 3)))
  }

  @Test("that would end before it starts is empty at its start")
  func reversed() {
    let range = TextRange(7, 3)
    #expect(range == TextRange(7, 7))
    #expect(range.isEmpty)
    #expect(range.count == 0)
    #expect(range.range == 7..<7)
  }

  struct Pair: Sendable, CustomTestStringConvertible {
    let a: TextRange
    let b: TextRange
    let contains: Bool
    let overlaps: Bool
    let testDescription: String

    init(_ a: TextRange, _ b: TextRange, contains: Bool, overlaps: Bool, _ what: String) {
      self.a = a
      self.b = b
      self.contains = contains
      self.overlaps = overlaps
      testDescription = what
    }
  }

  @Test(
    "contains or overlaps other ranges",
    arguments: [
      Pair(TextRange(2, 8), TextRange(2, 8), contains: true, overlaps: true, "itself"),
      Pair(TextRange(2, 8), TextRange(3, 5), contains: true, overlaps: true, "a part of it"),
      Pair(TextRange(2, 8), TextRange(6, 9), contains: false, overlaps: true, "one across its end"),
      Pair(
        TextRange(2, 8), TextRange(0, 3), contains: false, overlaps: true, "one across its start"),
      Pair(TextRange(2, 8), TextRange(0, 9), contains: false, overlaps: true, "one around it"),
      Pair(
        TextRange(2, 8), TextRange(8, 9), contains: false, overlaps: false, "its neighbour behind"),
      Pair(
        TextRange(2, 8), TextRange(0, 2), contains: false, overlaps: false, "its neighbour before"),
      Pair(
        TextRange(2, 8), TextRange(8, 8), contains: true, overlaps: false, "nothing, at its end"),
      Pair(
        TextRange(2, 8), TextRange(9, 9), contains: false, overlaps: false, "nothing, beyond it"),
    ])
  func relations(_ pair: Pair) {
    #expect(pair.a.contains(pair.b) == pair.contains)
    #expect(pair.a.overlaps(pair.b) == pair.overlaps)
    #expect(pair.b.overlaps(pair.a) == pair.overlaps, "crossing is mutual")
  }
}
