import Foundation
import Reports
import TestSupport
import Testing

@Suite struct JSONWriterTests {
  private func parsed(_ text: String) throws -> String {
    var json = JSONWriter()
    json.array([text]) { $0.string($1) }
    let value = try JSONSerialization.jsonObject(with: Data(json.bytes))
    let strings = try #require(value as? [String])
    return try #require(strings.first)
  }

  /// Without U+FEFF, which `JSONSerialization` removes at the start of a string.
  static let pieces =
    (0..<0x20).compactMap { Unicode.Scalar($0 as Int).map(String.init) }
    + [
      "\"", "\\", "\\\"", "\\u0041", "/", "\u{7F}", "\u{80}", "\u{85}", "\u{2028}", "\u{2029}", "é",
      "e\u{301}", "日本", "🏝️", "🇮🇩", "\u{10FFFF}", "\u{FFFF}", "\u{202E}", "\r\n", "", "a",
    ]

  @Test(arguments: pieces)
  func `a string reads back as it was`(text: String) throws {
    #expect(Array(try parsed("a\(text)b").utf8) == Array("a\(text)b".utf8))
  }

  @Test func `any mixture of them does`() throws {
    for seed in 0..<300 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let count = Int.random(in: 0...12, using: &generator)
      let text = (0..<count).compactMap { _ in
        JSONWriterTests.pieces.randomElement(using: &generator)
      }.joined()
      #expect(Array(try parsed(text).utf8) == Array(text.utf8), "seed \(seed)")
    }
  }

  @Test(arguments: [
    ("a\u{0}b", "\"a\\u0000b\""), ("\u{1F}", "\"\\u001f\""), ("\n\r\t", "\"\\n\\r\\t\""),
    ("\"\\", "\"\\\"\\\\\""), ("\u{FEFF}a", "\"\u{FEFF}a\""), ("é🏝", "\"é🏝\""), ("/", "\"/\""),
  ])
  func `control characters are escaped and letters are not`(text: String, written: String) {
    var json = JSONWriter()
    json.string(text)
    #expect(json.bytes == Array(written.utf8))
  }

  @Test(arguments: [
    (0.0, "0"), (1.0, "1"), (0.5, "0.5"), (0.05, "0.05"), (0.005, "0.005"), (0.12345, "0.123"),
    (0.9996, "1"), (0.0004, "0"), (0.97, "0.97"), (2.25, "2.25"),
  ])
  func `a fraction has three digits at most`(value: Double, written: String) {
    var json = JSONWriter()
    json.number(value)
    #expect(String(decoding: json.bytes, as: UTF8.self) == written)
  }

  @Test func `values are separated by commas, at every depth`() throws {
    var json = JSONWriter()
    json.object { json in
      json.field("a", 1)
      json.key("b")
      json.array([[1, 2], [], [3]]) { json, row in json.array(row) { $0.number($1) } }
      json.key("c")
      json.object { _ in }
      json.key("d")
      json.null()
      json.field("e", bool: true)
      json.field("f", strings: ["x", "y"])
      json.field("g", utf8: Array("z\"".utf8))
    }
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #"{"a":1,"b":[[1,2],[],[3]],"c":{},"d":null,"e":true,"f":["x","y"],"g":"z\""}"#)
  }

  @Test func `each line of JSON Lines is a value of its own, taken at once or in parts`() throws {
    var json = JSONWriter()
    var taken: [UInt8] = []
    for number in 1...3 {
      json.object { $0.field("n", number) }
      json.endLine()
      if number == 2 { taken += json.take() }
    }
    taken += json.take()
    #expect(String(decoding: taken, as: UTF8.self) == "{\"n\":1}\n{\"n\":2}\n{\"n\":3}\n")
    #expect(json.bytes.isEmpty)
  }
}
