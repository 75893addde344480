import Testing
import TextModel

@Suite("A position in a file")
struct TextPositionTests {
  struct Place: Sendable, CustomTestStringConvertible {
    /// The text, with a bar at the position that is computed.
    let marked: String
    let position: TextPosition
    let testDescription: String

    init(_ marked: String, _ line: Int, _ column: Int, _ what: String) {
      self.marked = marked
      position = TextPosition(line: line, column: column)
      testDescription = what
    }
  }

  @Test(
    "is counted from 1, in lines and in characters",
    arguments: [
      Place("|", 1, 1, "an empty text"),
      Place("|baris", 1, 1, "the start"),
      Place("bar|is", 1, 4, "inside the first line"),
      Place("satu|\ndua", 1, 5, "a line feed belongs to the line it ends"),
      Place("satu\n|dua", 2, 1, "behind a line feed"),
      Place("satu\r\n|dua", 2, 1, "CRLF ends one line, not two"),
      Place("satu\r|\ndua", 1, 6, "between CR and LF the line goes on"),
      Place("satu\r|dua", 2, 1, "a lone CR ends a line"),
      Place("satu\r\rdua|", 3, 4, "two CRs end two lines"),
      Place("satu\n\r|dua", 3, 1, "LF before CR is two line ends"),
      Place("satu\n\n\n|", 4, 1, "behind the last of three line feeds"),
      Place("café |latte", 1, 6, "an accented letter is one column"),
      Place("cafe\u{301} |latte", 1, 6, "a letter with a combining accent is one column"),
      Place("“Ya,” |ujarnya", 1, 7, "curly quotes are one column each"),
      Place("中国|人", 1, 3, "a Han character is one column"),
      Place("👩‍🚀🇮🇩|!", 1, 3, "an emoji of many scalars is one column"),
      Place("a\nmé👍|x", 2, 4, "columns begin anew on each line"),
    ])
  func position(_ place: Place) throws {
    let parts = place.marked.split(separator: "|", omittingEmptySubsequences: false)
    try #require(parts.count == 2)
    let text = Array(parts.joined().utf8)
    #expect(LineIndex(text).position(of: parts[0].utf8.count) == place.position)
  }

  @Test("beyond the text is its end")
  func beyond() {
    #expect(LineIndex(Array("a\nbc".utf8)).position(of: 99) == TextPosition(line: 2, column: 3))
  }

  @Test("is written as line, colon, column")
  func written() {
    #expect("\(TextPosition(line: 14, column: 3))" == "14:3")
  }
}
