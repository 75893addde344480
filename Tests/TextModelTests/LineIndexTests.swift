import TestSupport
import Testing
import TextModel

/// An index gives the same positions as counting lines and characters from the start of the text.
@Suite struct LineIndexTests {
  /// Texts that are longer than the distance between the stored columns of an index.
  static let texts: [(what: String, text: String)] = [
    ("short lines", String(repeating: "Harga naik.\nIa pulang.\r\n\r", count: 40)),
    ("one long line of ASCII", String(repeating: "Harga beras naik. ", count: 60)),
    (
      "long lines that end in CRLF",
      String(repeating: String(repeating: "x", count: 300) + "\r\n", count: 4)
    ),
    ("a long line of accents", String(repeating: "Rene\u{301}e — “café” ", count: 40)),
    ("a long line of Han characters", String(repeating: "中国人", count: 120)),
    ("emoji of many scalars", String(repeating: "👩‍🚀🇮🇩👍🏽", count: 25)),
    ("an odd row of flags", "a" + String(repeating: "🇮🇩", count: 150) + "🇮b"),
    (
      "one letter with a thousand marks",
      "a\ne" + String(repeating: "\u{301}", count: 1000) + "xyz\nb"
    ),
    (
      "letters with hundreds of marks each",
      String(repeating: "ab" + String(repeating: "\u{323}\u{301}", count: 200), count: 5)
    ),
    (
      "a lone CR in a long line",
      String(repeating: "é", count: 200) + "\r" + String(repeating: "é", count: 200)
    ),
    ("signs that join what follows", String(repeating: "\u{600}12 \u{600}é", count: 60)),
    ("Hangul letters", String(repeating: "\u{1112}\u{1161}\u{11AB} ", count: 60)),
    ("nothing", ""),
  ]

  @Test(arguments: texts)
  func `every position is the same as by counting from the start`(
    what: String, text: String
  ) {
    let bytes = Array(text.utf8)
    let index = LineIndex(bytes)
    for offset in 0...bytes.count where offset == bytes.count || bytes[offset] & 0xC0 != 0x80 {
      #expect(index.position(of: offset) == counted(offset, in: bytes), "\(what) at \(offset)")
    }
  }

  @Test func `positions in random texts are the same as by counting`() {
    var random = SeededGenerator(seed: 20)
    let pieces = [
      "a", "Ia tiba. ", "\n", "\r\n", "\r", "é", "e\u{301}", "\u{301}", "\u{200D}", "👩", "🇮", "中",
      "\u{600}",
      "\u{0E33}", "\u{1161}", "\t", String(repeating: "panjang ", count: 40),
    ]
    for _ in 1...60 {
      let text = (0..<Int.random(in: 0...200, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
      let bytes = Array(text.utf8)
      let index = LineIndex(bytes)
      for _ in 1...40 {
        var offset = Int.random(in: 0...bytes.count, using: &random)
        while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
        #expect(
          index.position(of: offset) == counted(offset, in: bytes),
          "\(text.debugDescription) \(offset)")
      }
    }
  }

  /// The time must not grow with the length of the text; counting from the start would take hours.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ("many lines", "Ia tiba.\n"), ("one line of ASCII", "Ia tiba. "),
      ("one line of accents", "É, “ya”. "),
      ("one character", "\u{301}\u{323}"),
    ])
  func `a hundred thousand positions in two megabytes are computed in time`(
    what: String, piece: String
  ) {
    let bytes = Array(String(repeating: piece, count: 2_000_000 / piece.utf8.count).utf8)
    let index = LineIndex(bytes)
    var last = TextPosition(line: 1, column: 1)
    var isInOrder = true
    for number in 0..<100_000 {
      var offset = number * (bytes.count / 100_000)
      while bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      let position = index.position(of: offset)
      isInOrder = isInOrder && (position.line, position.column) >= (last.line, last.column)
      last = position
    }
    #expect(isInOrder, "\(what)")
    #expect(last != TextPosition(line: 1, column: 1))
  }

  /// The reference: lines and characters counted from the start.
  private func counted(_ offset: Int, in text: [UInt8]) -> TextPosition {
    var line = 1
    var start = 0
    for index in 0..<offset {
      let isReturnOfPair = text[index] == 0x0D && index + 1 < text.count && text[index + 1] == 0x0A
      if text[index] == 0x0A || (text[index] == 0x0D && !isReturnOfPair) {
        line += 1
        start = index + 1
      }
    }
    let column = String(decoding: text[start..<offset], as: UTF8.self).count + 1
    return TextPosition(line: line, column: column)
  }
}
