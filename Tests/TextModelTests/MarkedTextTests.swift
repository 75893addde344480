import TestSupport
import Testing
import TextModel

@Suite struct MarkedTextTests {
  /// The runs with the marks that begin and end at them: `[1:kepala |[2:desa]2]1 tiba`.
  private func shown(_ text: MarkedText<Int>) -> String {
    text.runs.map { run in
      run.opened.map { "[\($0):" }.joined() + run.text + run.closed.map { "]\($0)" }.joined()
    }.joined(separator: "|")
  }

  @Test(arguments: [
    ([], "kepala desa tiba"),
    ([TextRange(0, 6)], "[0:kepala]0| desa tiba"),
    ([TextRange(12, 16)], "kepala desa |[0:tiba]0"),
    ([TextRange(0, 11), TextRange(7, 11)], "[0:kepala |[1:desa]1]0| tiba"),
    ([TextRange(7, 11), TextRange(0, 11)], "[1:kepala |[0:desa]0]1| tiba"),
    ([TextRange(0, 6), TextRange(0, 11)], "[1:[0:kepala]0| desa]1| tiba"),
    ([TextRange(0, 6), TextRange(6, 11)], "[0:kepala]0|[1: desa]1| tiba"),
    ([TextRange(0, 16)], "[0:kepala desa tiba]0"),
    // Marks that overlap, are empty, or end after the end of the text.
    ([TextRange(0, 8), TextRange(7, 11)], "[0:kepala d]0|esa tiba"),
    ([TextRange(3, 3)], "kepala desa tiba"),
    ([TextRange(12, 17)], "kepala desa tiba"),
  ])
  func `runs end where marks begin and end`(ranges: [TextRange], expected: String) {
    let marks = ranges.enumerated().map { (range: $1, mark: $0) }
    #expect(shown(MarkedText("kepala desa tiba", marks: marks)) == expected)
  }

  @Test func `nested marks can be left out`() {
    let marks = [TextRange(0, 11), TextRange(7, 11), TextRange(12, 16)].enumerated()
      .map { (range: $1, mark: $0) }
    #expect(
      shown(MarkedText("kepala desa tiba", marks: marks).withoutNested)
        == "[0:kepala desa]0| |[2:tiba]2")
  }

  @Test(arguments: [
    ("kepala\ndesa tiba", "[0:kepala |[1:desa]1]0| tiba"),
    ("kepala\tdesa\ntiba", "[0:kepala |[1:desa]1]0| tiba"),
    ("kepala\n", "[0:kepala]0"),
  ])
  func `a line break becomes a space and the marks move with the text`(
    text: String, expected: String
  ) {
    let marks =
      [TextRange(0, 11), TextRange(7, 11), TextRange(0, 7)].filter { $0.end <= text.utf8.count }
      .prefix(2).enumerated().map { (range: $1, mark: $0) }
    #expect(shown(MarkedText(text, marks: marks).onOneLine) == expected)
  }

  @Test func `line breaks and tabs between marks become one space`() {
    let text = "desa\r\n\n\tkota"
    let marks = [(range: TextRange(0, 4), mark: 0), (range: TextRange(8, 12), mark: 1)]
    #expect(shown(MarkedText(text, marks: marks).onOneLine) == "[0:desa]0| |[1:kota]1")
  }

  @Test func `the runs of any marks add up to the text, on one line or not`() {
    for seed in 0..<200 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let pieces = ["a", "é", "\n", "\r\n", "\t", " ", "desa", "\u{2028}", "🏝️"]
      let text = (0..<12).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      let marks = (0..<4).map { number in
        let start = Int.random(in: 0...text.utf8.count, using: &generator)
        return (
          range: TextRange(start, Int.random(in: start...(text.utf8.count + 1), using: &generator)),
          mark: number
        )
      }
      // Marks begin and end between characters.
      let aligned = marks.filter { mark in
        [mark.range.start, mark.range.end].allSatisfy { offset in
          let index = text.utf8.index(text.startIndex, offsetBy: min(offset, text.utf8.count))
          return text[..<index].utf8.count == min(offset, text.utf8.count)
            && index.samePosition(in: text) != nil
        }
      }
      let marked = MarkedText(text, marks: aligned)
      #expect(marked.runs.map(\.text).joined() == text, "seed \(seed)")
      #expect(marked.onOneLine.runs.map(\.text).joined() == text.onOneLine, "seed \(seed)")
      for form in [marked, marked.onOneLine] {
        #expect(
          form.runs.flatMap(\.opened).sorted() == form.runs.flatMap(\.closed).sorted(),
          "seed \(seed)")
        #expect(form.runs.allSatisfy { !$0.text.isEmpty })
      }
    }
  }
}
