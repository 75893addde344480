import TextModel

/// Reads the text of SubRip and WebVTT subtitles.
///
/// A sentence often goes on in the next subtitle. Subtitles are therefore joined with a space, until
/// one ends with a full stop, a pause of three seconds follows, or the speaker changes.
struct SubtitleReader {
  private static let longestPause = 3000
  private var builder = TextBuilder()
  private var end = 0

  init() {}

  mutating func read(_ text: [UInt8], as format: DocumentFormat) -> ReadText {
    var isCue = false
    var isNew = false
    let lines = text.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == 0x0A })
    for line in lines {
      var line = line.last == 0x0D ? line.dropLast() : line
      if line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
      if let times = CueTimes(line) {
        if times.start - end > SubtitleReader.longestPause { builder.close(.cue) }
        end = times.end
        (isCue, isNew) = (true, true)
      } else if line.allSatisfy({ ASCII.isSpace($0) }) {
        if isCue, SubtitleReader.endsSentence(builder.currentLine) { builder.close(.cue) }
        isCue = false
      } else if isCue {
        add(line, isNew: isNew, as: format)
        isNew = false
      }
      // All else is a number, a name, a comment or a style.
    }
    builder.close(.cue)
    return builder.finish(format)
  }

  private mutating func add(_ line: ArraySlice<UInt8>, isNew: Bool, as format: DocumentFormat) {
    var (plain, speaker) = SubtitleReader.plain(line)
    plain = plain.drop { ASCII.isSpace($0) }
    // `- Ya.` and `<v Ani>Ya.` begin the words of another speaker.
    let opensSpeech = speaker || SubtitleReader.dashes.contains { plain.starts(with: $0) }
    if opensSpeech { builder.close(.cue) }
    if !builder.isAtStart { builder.append(" ") }
    builder.append(plain)
  }

  private static let dashes = ["- ", "-\u{A0}", "– ", "— "].map { Array($0.utf8) }

  /// A line without tags (`<i>`, `{\an8}`) and with the entities of WebVTT as characters, and whether
  /// it names a speaker.
  private static func plain(_ line: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, speaker: Bool) {
    var plain: [UInt8] = []
    var hasSpeaker = false
    var index = line.startIndex
    while index < line.endIndex {
      let byte = line[index]
      let close: UInt8? =
        switch byte {
        case UInt8(ascii: "<"): UInt8(ascii: ">")
        case UInt8(ascii: "{"): UInt8(ascii: "}")
        default: nil
        }
      let isTag =
        index + 1 < line.endIndex
        && (byte == UInt8(ascii: "<")
          ? ASCII.isLetter(line[index + 1]) || ASCII.isDigit(line[index + 1])
            || line[index + 1] == UInt8(ascii: "/")
          : line[index + 1] == UInt8(ascii: "\\"))
      if let close, isTag, let end = line[index...].prefix(200).firstIndex(of: close) {
        if byte == UInt8(ascii: "<"), line[index + 1] | 0x20 == UInt8(ascii: "v"),
          line[index + 2] == UInt8(ascii: " ") || line[index + 2] == UInt8(ascii: ".")
        {
          hasSpeaker = true
        }
        index = end + 1
        continue
      }
      if byte == UInt8(ascii: "&"), let (character, length) = Entity.read(line[index...]) {
        plain.append(contentsOf: character)
        index += length
        continue
      }
      plain.append(byte)
      index += 1
    }
    return (plain[...], hasSpeaker)
  }

  private static func endsSentence(_ line: ArraySlice<UInt8>) -> Bool {
    var rest = line
    // Closing quotation marks: " ' ) ” ’ ».
    while let last = rest.last {
      if [0x20, 0x22, 0x27, 0x29].contains(last) {
        rest = rest.dropLast()
      } else if rest.count >= 3, rest.suffix(3).starts(with: [0xE2, 0x80]),
        (0x98...0x9F).contains(last)
      {
        rest = rest.dropLast(3)
      } else {
        break
      }
    }
    guard let last = rest.last else { return false }
    return [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(last)
      || rest.suffix(3).elementsEqual([0xE2, 0x80, 0xA6])
  }
}

/// Character references of HTML that occur in subtitles and Markdown.
enum Entity {
  private static let named: [(name: [UInt8], text: [UInt8])] = [
    ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"), ("nbsp", "\u{A0}"),
    ("lrm", "\u{200E}"), ("rlm", "\u{200F}"), ("mdash", "—"), ("ndash", "–"), ("hellip", "…"),
    ("lsquo", "‘"), ("rsquo", "’"), ("ldquo", "“"), ("rdquo", "”"), ("copy", "©"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// The character at the start of a text, and the length of its reference; nil if there is none.
  static func read(_ text: ArraySlice<UInt8>) -> (character: [UInt8], length: Int)? {
    guard text.first == UInt8(ascii: "&"),
      let end = text.prefix(12).firstIndex(of: UInt8(ascii: ";"))
    else { return nil }
    let body = text[(text.startIndex + 1)..<end]
    let length = end + 1 - text.startIndex
    if body.first == UInt8(ascii: "#") {
      let digits = String(decoding: body.dropFirst(), as: UTF8.self)
      let number =
        digits.hasPrefix("x") || digits.hasPrefix("X")
        ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      guard let number, let scalar = Unicode.Scalar(number), number != 0 else { return nil }
      return (Array(String(scalar).utf8), length)
    }
    return named.first { body.elementsEqual($0.name) }.map { ($0.text, length) }
  }
}
