internal import ArchiveSupport
internal import XMLSupport

/// The shared strings, which cells refer to by index (ECMA-376 part 1, 18.4).
enum SharedStrings {
  static func read(_ name: String, _ archive: ZipArchive) throws(ArchiveError) -> [String] {
    guard let bytes = try archive.read(name) else { return [] }
    var strings: [String] = []
    var text = RichText()
    try PackagePart(name, bytes).read { _, event in
      if event == .end("si") { strings.append(text.take()) } else { text.take(event) }
    }
    return strings
  }
}

/// Collects the text of a string item: all runs, without phonetic readings (furigana).
struct RichText {
  private var text = ""
  private var isText = false
  private var readings = 0

  mutating func take(_ event: XMLReader.Event) {
    switch event {
    case .start("t"): isText = readings == 0
    case .end("t"): isText = false
    case .start("rPh"): readings += 1
    case .end("rPh"): readings -= 1
    case .text(let piece): if isText { text += piece }
    case .start, .end, .comment: break
    }
  }

  /// Returns the collected text and begins a new one.
  mutating func take() -> String {
    defer { text = "" }
    return RichText.unescape(text)
  }

  /// Decodes `_xHHHH_`, which represents a character not allowed in XML (ECMA-376 part 1,
  /// 22.4.2.4).
  ///
  /// `_x005F_` is an underscore before text that only looks like such an escape.
  static func unescape(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
    let bytes = Array(text.utf8)
    var units: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if index + 7 <= bytes.count, bytes[index] == UInt8(ascii: "_"),
        bytes[index + 1] == UInt8(ascii: "x"), bytes[index + 6] == UInt8(ascii: "_"),
        let code = UInt32(String(decoding: bytes[index + 2..<index + 6], as: UTF8.self), radix: 16),
        let scalar = UnicodeScalar(code)
      {
        units.append(contentsOf: String(Character(scalar)).utf8)
        index += 7
      } else {
        units.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: units, as: UTF8.self)
  }
}
