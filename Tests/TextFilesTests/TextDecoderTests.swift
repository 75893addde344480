import Testing
import TextFiles
import TextModel

/// Bytes, and the text or the error that they give.
struct Encoded: Sendable, CustomTestStringConvertible {
  let reason: String
  let bytes: [UInt8]
  /// The encoding given by `--encoding`; nil to guess it.
  let name: String?
  let text: String

  init(_ reason: String, _ bytes: [UInt8], as name: String? = nil, reads text: String) {
    self.reason = reason
    self.bytes = bytes
    self.name = name
    self.text = text
  }

  var testDescription: String { reason }
}

/// Bytes that are not text, and the offset of the first invalid one.
struct Undecodable: Sendable, CustomTestStringConvertible {
  let reason: String
  let bytes: [UInt8]
  let name: String?
  let code: DiagnosticCode
  let position: TextPosition?
  let mention: String

  init(
    _ reason: String, _ bytes: [UInt8], as name: String? = nil, _ code: DiagnosticCode,
    at place: (line: Int, column: Int)? = nil, naming mention: String
  ) {
    self.reason = reason
    self.bytes = bytes
    self.name = name
    self.code = code
    self.mention = mention
    position = place.map { TextPosition(line: $0.line, column: $0.column) }
  }

  var testDescription: String { reason }
}

@Suite struct TextDecoderTests {
  static let sentence = "Kata Renée: “Ini ‘damai’ – sungguh…”\n"

  static func utf16(_ text: String, mark: Bool, bigEndian: Bool) -> [UInt8] {
    ((mark ? "\u{FEFF}" : "") + text).utf16.flatMap {
      let pair = [UInt8($0 >> 8), UInt8($0 & 0xFF)]
      return bigEndian ? pair : pair.reversed()
    }
  }

  @Test(arguments: [
    Encoded("ASCII", Array("Ia tiba.".utf8), reads: "Ia tiba."),
    Encoded("nothing", [], reads: ""),
    Encoded("UTF-8", Array(sentence.utf8), reads: sentence),
    Encoded("UTF-8 of four bytes", Array("👩‍🚀 𝒜\n".utf8), reads: "👩‍🚀 𝒜\n"),
    Encoded("the last scalar of Unicode", [0xF4, 0x8F, 0xBF, 0xBF], reads: "\u{10FFFF}"),
    Encoded("UTF-8 with a mark keeps it", [0xEF, 0xBB, 0xBF, 0x41], reads: "\u{FEFF}A"),
    Encoded(
      "UTF-16, little end first", utf16(sentence, mark: true, bigEndian: false), reads: sentence),
    Encoded("UTF-16, big end first", utf16(sentence, mark: true, bigEndian: true), reads: sentence),
    Encoded(
      "UTF-16 with astral characters", utf16("Ya 👍 𝒜!", mark: true, bigEndian: false),
      reads: "Ya 👍 𝒜!"),
    Encoded(
      "UTF-16 that is named", utf16("Ya 👍", mark: false, bigEndian: true), as: "UTF-16BE",
      reads: "Ya 👍"),
    Encoded(
      "windows-1252 that is named", [0x93, 0x52, 0x65, 0x6E, 0xE9, 0x94, 0x85],
      as: "windows-1252", reads: "“René”…"),
    Encoded("another name of it", [0x93, 0x41, 0x94], as: "cp1252", reads: "“A”"),
    Encoded("Latin-1", [0x61, 0xE9, 0x62], as: "ISO-8859-1", reads: "aéb"),
    Encoded("Latin-9 has the euro sign", [0xA4, 0x35], as: "ISO-8859-15", reads: "€5"),
    Encoded("the name's case is free", [0x41], as: "utf-8", reads: "A"),
    Encoded("Shift JIS", [0x93, 0xFA, 0x96, 0x7B], as: "Shift_JIS", reads: "日本"),
  ])
  func `text is read as it was meant`(encoded: Encoded) throws {
    let decoder = TextDecoder(encoding: encoded.name)
    let text = try decoder.decode(encoded.bytes, file: "a.txt")
    #expect(text == Array(encoded.text.utf8))
  }

  @Test(arguments: [
    ("“Gencatan senjata itu rapuh,” kata Duta Besar José Núñez pada Jumat – hari ketiga.", 3),
    ("Kafé itu – milik Renée – tutup. Harganya £5 atau ¥900, ‘murah’ katanya… “Sungguh!”", 2),
  ])
  func `an article in windows-1252 is recognised`(text: String, times: Int) throws {
    let high: [Character: UInt8] = [
      "“": 0x93, "”": 0x94, "‘": 0x91, "’": 0x92, "–": 0x96, "…": 0x85, "é": 0xE9, "ú": 0xFA,
      "ñ": 0xF1, "£": 0xA3, "¥": 0xA5,
    ]
    let article = Array(repeating: text, count: times).joined(separator: "\n")
    let bytes = try article.map { try #require(high[$0] ?? $0.asciiValue) }
    let read = try TextDecoder().decode(bytes, file: "a.txt")
    #expect(String(decoding: read, as: UTF8.self) == article)
  }

  @Test(arguments: [
    Undecodable(
      "a stray continuation byte", [0x41, 0x81, 0x42], .malformedText, at: (1, 2),
      naming: "byte 1 (0x81)"),
    Undecodable(
      "a byte beyond Unicode", [0x0A, 0x41, 0xF5, 0x80, 0x80, 0x80], .malformedText, at: (2, 2),
      naming: "byte 2 (0xF5)"),
    Undecodable(
      "a scalar above the last", [0xF4, 0x90, 0x80, 0x80], .malformedText, at: (1, 1),
      naming: "byte 0 (0xF4)"),
    Undecodable(
      "four bytes cut to three", Array("a\r\nb ".utf8) + [0xF0, 0x9F, 0x91], .malformedText,
      at: (2, 3), naming: "byte 5 (0xF0)"),
    Undecodable(
      "three bytes for what two can say", [0xE0, 0x80, 0xAF], .malformedText, at: (1, 1),
      naming: "byte 0 (0xE0)"),
    Undecodable(
      "columns count characters", Array("👩‍🚀é“".utf8) + [0xFF], .malformedText, at: (1, 4),
      naming: "(0xFF)"),
    Undecodable(
      "high bytes where no letter is", [0x41, 0x20, 0xC3, 0x20, 0x42], .malformedText, at: (1, 3),
      naming: "byte 2 (0xC3)"),
    Undecodable(
      "Latin-1 read as UTF-8", [0x61, 0xE9, 0x62], as: "UTF-8", .malformedText, at: (1, 2),
      naming: "byte 1 (0xE9)"),
    Undecodable(
      "a lone surrogate in UTF-16", [0xFF, 0xFE, 0x41, 0x00, 0x0A, 0x00, 0x00, 0xDC, 0x42, 0x00],
      .malformedText, at: (2, 1), naming: "byte 6"),
    Undecodable("NUL", [0x41, 0x42, 0x00, 0x43], .binaryInput, naming: "byte 2"),
    Undecodable(
      "an archive", [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], .binaryInput, naming: "byte 5"),
    Undecodable(
      "a name that is none", [0x41], as: "klingon", .unknownEncoding, naming: "`klingon`"),
  ])
  func `bytes that are not text are refused with their offset`(case undecodable: Undecodable) throws
  {
    let decoder = TextDecoder(encoding: undecodable.name)
    let error = try #require(throws: PadananError.self) {
      _ = try decoder.decode(undecodable.bytes, file: "a.txt")
    }
    let diagnostic = try #require(error.diagnostics.first)
    #expect(error.diagnostics.count == 1)
    #expect(diagnostic.code == undecodable.code)
    #expect(diagnostic.severity == .error)
    #expect(diagnostic.file == "a.txt")
    if let position = undecodable.position { #expect(diagnostic.position == position) }
    #expect(diagnostic.message.contains(undecodable.mention), "\(diagnostic.message)")
    #expect(diagnostic.message.contains("expected"))
  }
}
