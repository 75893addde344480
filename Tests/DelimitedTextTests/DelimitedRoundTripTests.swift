import DelimitedText
import TestSupport
import Testing

@Suite struct DelimitedRoundTripTests {
  /// Characters with a meaning in delimited text, and similar ones.
  static let pieces = [
    "\"", "\"\"", "'", ",", ";", "\t", "|", "\n", "\r", "\r\n", "\n\n", " ", "  ", "a",
    "rumah sakit",
    "é", "e\u{301}", "Å", "A\u{30A}", "日本", "שלום", "العربية", "\u{202E}", "\u{200F}", "🏝️", "🇮🇩",
    "👩‍👩‍👧", "\u{FEFF}", "\u{A0}", "\u{2028}", "\u{85}", "\u{B}", "=1+1", "-", "#", "\\", "\\n", "«»",
    "“”",
  ]

  private static func field(_ generator: inout SeededGenerator) -> String {
    let count = Int.random(in: 0...4, using: &generator)
    return (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
  }

  @Test(arguments: [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: "|")])
  func `what is written reads back to the byte`(delimiter: UInt8) throws {
    for seed in 0..<500 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      var records: [[String]] = []
      for _ in 0..<Int.random(in: 1...5, using: &generator) {
        let width = Int.random(in: 1...5, using: &generator)
        records.append((0..<width).map { _ in DelimitedRoundTripTests.field(&generator) })
      }
      var writer = DelimitedWriter(delimiter: delimiter)
      for record in records { writer.append(record: record) }
      let read = try DelimitedReader(delimiter: delimiter).records(in: writer.bytes)
      #expect(
        read.map { $0.fields.map { Array($0.text.utf8) } }
          == records.map { $0.map { Array($0.utf8) } },
        "seed \(seed)")
    }
  }

  @Test(arguments: [
    (["a", "b"], "a,b\n"), (["a b", "c;d"], "a b,c;d\n"), (["a,b", "c"], "\"a,b\",c\n"),
    (["a\"b"], "\"a\"\"b\"\n"), (["a\nb"], "\"a\nb\"\n"), (["a\rb"], "\"a\rb\"\n"),
    ([""], "\"\"\n"), (["", ""], ",\n"), ([" a", "b "], "\" a\",\"b \"\n"),
    (["日本", "🏝️"], "日本,🏝️\n"),
  ])
  func `quotes are only written where they are necessary`(record: [String], line: String) {
    var writer = DelimitedWriter()
    writer.append(record: record)
    #expect(writer.bytes == Array(line.utf8))
  }
}
