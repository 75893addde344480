import Testing
import TextFiles
import TextModel

@Suite("A file's encoding")
struct EncodingGuessTests {
  static let text = "Presiden tiba di Café Léo. “Selamat,” katanya.\n"

  static func utf16(_ text: String, bigEndian: Bool = false) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return bigEndian ? bytes.reversed() : bytes
    }
  }

  static let files: [(name: String, bytes: [UInt8], text: String)] = [
    ("UTF-8", Array(text.utf8), text),
    ("UTF-16, little end first", utf16(text), text),
    ("UTF-16, big end first", utf16(text, bigEndian: true), text),
    ("UTF-16 with a mark", [0xFF, 0xFE] + utf16(text), text),
    ("UTF-16 of a few Chinese words", utf16("今天很热。\n"), "今天很热。\n"),
    (
      "windows-1252",
      [0x93] + Array("Selamat di Caf".utf8) + [0xE9, 0x94] + Array(" kata Presiden.".utf8),
      "“Selamat di Café” kata Presiden."
    ),
    (
      "ISO-8859-1", Array("Kaf".utf8) + [0xE9] + Array(" di Bandung ramai pengunjung.".utf8),
      "Kafé di Bandung ramai pengunjung."
    ),
  ]

  @Test("is recognised", arguments: files.indices)
  func recognised(_ index: Int) throws {
    let file = EncodingGuessTests.files[index]
    let decoded = try TextDecoder().decode(file.bytes, file: "a.txt")
    #expect(String(decoding: decoded, as: UTF8.self) == file.text, "\(file.name)")
  }

  @Test(
    "is not made up for bytes that are no text",
    arguments: [
      [0x7F, 0x45, 0x4C, 0x46, 2, 1, 0, 0, 1, 0], [0x41, 0, 0x01, 0], [0x41, 0, 0x42],
      Array("Ia\u{0}tiba!".utf8),
    ])
  func binary(_ bytes: [UInt8]) {
    #expect(throws: PadananError.self) { try TextDecoder().decode(bytes, file: "a.bin") }
  }
}
