import ICUSupport
import Testing

@Suite("A character set")
struct CharsetTests {
  struct Encoded: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let text: String
    var testDescription: String { "\(name): \(text)" }

    init(_ name: String, _ bytes: [UInt8], _ text: String) {
      self.name = name
      self.bytes = bytes
      self.text = text
    }
  }

  @Test(
    "is read into UTF-8",
    arguments: [
      Encoded("windows-1252", [0x93, 0x59, 0x61, 0x94, 0x20, 0x96, 0x20, 0xE9], "“Ya” – é"),
      Encoded("ISO-8859-1", [0x63, 0x61, 0x66, 0xE9], "café"),
      Encoded("UTF-16LE", [0x41, 0x00, 0x3D, 0xD8, 0x4D, 0xDC], "A👍"),
      Encoded("UTF-16BE", [0x00, 0x41, 0x20, 0x1C], "A“"),
      Encoded("UTF-16", [0xFF, 0xFE, 0x41, 0x00], "A"),
      Encoded("Shift_JIS", [0x93, 0xFA, 0x96, 0x7B], "日本"),
      Encoded("GB18030", [0xD6, 0xD0, 0xB9, 0xFA], "中国"),
      Encoded("ISO-2022-JP", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42], "日"),
      Encoded("UTF-8", Array("Ma’ruf".utf8), "Ma’ruf"),
      Encoded("utf8", [0x41, 0x00, 0x42], "A\u{0}B"),
      Encoded("windows-1252", [], ""),
    ])
  func decode(_ item: Encoded) throws {
    #expect(try Charset.decode(item.bytes, from: item.name) == Array(item.text.utf8))
  }

  struct Malformed: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let offset: Int
    let testDescription: String

    init(_ name: String, _ bytes: [UInt8], at offset: Int, _ what: String) {
      self.name = name
      self.bytes = bytes
      self.offset = offset
      testDescription = "\(name): \(what)"
    }
  }

  @Test(
    "names the first byte that cannot be read",
    arguments: [
      Malformed("UTF-8", [0x41, 0xFF, 0x42], at: 1, "a byte that begins nothing"),
      Malformed("UTF-8", [0x80], at: 0, "a continuation byte at the start"),
      Malformed("UTF-8", [0x61, 0x62, 0xC3, 0x28], at: 2, "a letter broken off by ASCII"),
      Malformed("UTF-8", [0x61, 0xE2, 0x80, 0x41], at: 1, "a quote broken off by ASCII"),
      Malformed("UTF-8", [0x61, 0xE2, 0x80], at: 1, "a quote broken off by the end"),
      Malformed("UTF-8", [0xC0, 0x80], at: 0, "an overlong form"),
      Malformed("UTF-8", [0x20, 0xED, 0xA0, 0x80], at: 1, "a surrogate"),
      Malformed("UTF-8", [0xF4, 0x90, 0x80, 0x80], at: 0, "beyond the last code point"),
      Malformed("UTF-16LE", [0x41, 0x00, 0x42], at: 2, "half a unit at the end"),
      Malformed("UTF-16LE", [0x41, 0x00, 0x3D, 0xD8, 0x42, 0x00], at: 2, "half a surrogate pair"),
      Malformed("UTF-16BE", [0x00, 0x41, 0xDC, 0x4D], at: 2, "a lone low surrogate"),
      Malformed("Shift_JIS", [0x41, 0x93], at: 1, "a lead byte at the end"),
      Malformed("US-ASCII", [0x41, 0x42, 0xE9], at: 2, "a letter of another set"),
    ])
  func malformed(_ item: Malformed) {
    #expect(throws: Charset.DecodingError.malformed(offset: item.offset)) {
      _ = try Charset.decode(item.bytes, from: item.name)
    }
  }

  @Test("names the place in a long text as well", arguments: [1023, 1024, 5000, 70_001])
  func malformedFarIn(_ offset: Int) {
    var bytes = [UInt8](repeating: 0x61, count: 80_000)
    bytes[offset] = 0xFE
    #expect(throws: Charset.DecodingError.malformed(offset: offset)) {
      _ = try Charset.decode(bytes, from: "UTF-8")
    }
  }

  @Test("that ICU does not know is named", arguments: ["klingon-8", "utf-99"])
  func unknown(_ name: String) {
    #expect(throws: Charset.DecodingError.unknown(name)) {
      _ = try Charset.decode([0x41], from: name)
    }
  }

  @Test("grows the text where it must: each byte of windows-874 is three of UTF-8")
  func growth() throws {
    let bytes = [UInt8](repeating: 0xA1, count: 10_000)
    let text = try Charset.decode(bytes, from: "windows-874")
    #expect(text == Array(String(repeating: "ก", count: 10_000).utf8))
  }

  @Test("is guessed from what the bytes look like")
  func detect() throws {
    let french = "Le président a déclaré à la presse que l’été serait très chaud dans la région."
    let utf8 = try #require(Charset.detect(Array(french.utf8)))
    #expect(utf8.name == "UTF-8")
    #expect(utf8.confidence >= 80)
    let latin = french.unicodeScalars.map { scalar -> UInt8 in
      scalar == "’" ? 0x92 : UInt8(truncatingIfNeeded: scalar.value)
    }
    #expect(try #require(Charset.detect(latin)).name == "windows-1252")
    var utf16: [UInt8] = [0xFF, 0xFE]
    for unit in french.utf16 { utf16 += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try #require(Charset.detect(utf16)).name == "UTF-16LE")
  }
}
