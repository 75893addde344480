import TestSupport
import Testing
import TextModel

@Suite("An offset converter")
struct OffsetConverterTests {
  @Test(
    "counts a character of each UTF-8 length as its unit does",
    arguments: [
      ("a", 1, 1), ("é", 1, 1), ("中", 1, 1), ("👍", 2, 1), ("e\u{301}", 2, 2), ("🇮🇩", 4, 2),
    ])
  func oneCharacter(_ character: String, _ utf16: Int, _ scalars: Int) {
    let text = Array(character.utf8)
    #expect(OffsetConverter(text, unit: .utf8)(text.count) == text.count)
    #expect(OffsetConverter(text, unit: .utf16)(text.count) == utf16)
    #expect(OffsetConverter(text, unit: .scalar)(text.count) == scalars)
  }

  @Test("agrees with String's views at every scalar of random texts", arguments: 0..<40)
  func agreesWithString(_ seed: Int) {
    var source = RandomText(seed: UInt64(seed), pieces: RandomText.characters)
    let text = source.next(upTo: 600)
    let bytes = Array(text.utf8)
    let utf8 = OffsetConverter(bytes, unit: .utf8)
    let utf16 = OffsetConverter(bytes, unit: .utf16)
    let scalar = OffsetConverter(bytes, unit: .scalar)
    for (count, index) in (Array(text.unicodeScalars.indices) + [text.endIndex]).enumerated() {
      let offset = text.utf8.distance(from: text.startIndex, to: index)
      #expect(utf8(offset) == offset)
      #expect(utf16(offset) == text.utf16.distance(from: text.startIndex, to: index))
      #expect(scalar(offset) == count)
    }
  }

  @Test("is right on both sides of a block's edge", arguments: [255, 256, 257, 511, 512, 513])
  func blockEdges(_ length: Int) {
    let bytes = Array((String(repeating: "a", count: length) + "👍é").utf8)
    let utf16 = OffsetConverter(bytes, unit: .utf16)
    #expect(utf16(length) == length)
    #expect(utf16(length + 4) == length + 2)
    #expect(utf16(length + 6) == length + 3)
    #expect(OffsetConverter(bytes, unit: .scalar)(length + 6) == length + 2)
  }

  @Test("of an empty text converts offset 0", arguments: OffsetUnit.allCases)
  func empty(_ unit: OffsetUnit) {
    #expect(OffsetConverter([], unit: unit)(0) == 0)
  }

  @Test("is named on the command line by its unit")
  func names() {
    #expect(OffsetUnit.allCases.map(\.rawValue) == ["utf8", "utf16", "scalar"])
  }
}
