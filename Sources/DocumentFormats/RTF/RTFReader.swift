import ICUSupport
import TextModel

/// Reads the text of Rich Text Format (version 1.9.1).
///
/// Tracked deletions, hidden text, comments, field codes, pictures, headers and footers are left out.
/// A footnote follows the block with its mark. Damage never stops the reader: a file that is cut off
/// gives the text before.
struct RTFReader {
  private let bytes: [UInt8]
  private var index = 0
  private var builder = TextBuilder()

  /// The properties that a group inherits and restores at its end.
  private struct State {
    /// What the text of the group is.
    var place = Place.body
    var codePage = 0
    /// Number of characters after `\u` that stand for it in older programs.
    var fallback = 1
    var isHidden = false
    var isDeleted = false
    var isInTable = false
    var isHeading = false
    var isList = false
  }

  private enum Place {
    case body, note, skipped, fonts, styles
    /// A text box.
    case box
    /// The bullet or number of a list item.
    case marker
  }

  private var state = State()
  private var groups: [State] = []
  /// Bytes of a code page that are not decoded yet.
  private var pending: [UInt8] = []
  private var highSurrogate: UInt16?
  private var toSkip = 0
  private var marker: [UInt8] = []
  private var codePage = 1252
  /// Code pages of the fonts.
  private var fonts: [Int: Int] = [:]
  private var font = 0
  /// Numbers of the styles that are headings.
  private var headings: Set<Int> = []
  private var style = 0
  private var styleName: [UInt8] = []
  private var isStyleHeading = false
  private var isOptional = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func read() -> ReadText {
    var reader = self
    reader.run()
    return reader.builder.finish(.rtf)
  }

  private mutating func run() {
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "{"):
        flush()
        groups.append(state)
        isOptional = false
      case UInt8(ascii: "}"):
        flush()
        endGroup()
      case UInt8(ascii: "\\"): control()
      case 0x0A, 0x0D, 0x00: break
      default: character(byte)
      }
    }
    flush()
    closeBlock()
  }

  private mutating func endGroup() {
    if state.place == .styles { endStyle() }
    guard let outer = groups.popLast() else { return }
    if [.note, .box].contains(state.place), outer.place != state.place {
      closeBlock()
      builder.endAside()
    }
    state = outer
    isOptional = false
  }

  private mutating func endStyle() {
    let name = String(decoding: styleName, as: UTF8.self).lowercased()
    if isStyleHeading || name.hasPrefix("heading ") || name.hasPrefix("title") {
      headings.insert(style)
    }
    (styleName, isStyleHeading) = ([], false)
  }

  private mutating func control() {
    guard index < bytes.count else { return }
    let first = bytes[index]
    guard ASCII.isLetter(first) else {
      index += 1
      symbol(first)
      return
    }
    let start = index
    while index < bytes.count, index - start < 32, ASCII.isLetter(bytes[index]) { index += 1 }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    var number: Int?
    var isNegative = false
    if index + 1 < bytes.count, bytes[index] == UInt8(ascii: "-"), ASCII.isDigit(bytes[index + 1]) {
      isNegative = true
      index += 1
    }
    let digits = index
    while index < bytes.count, index - digits < 10, ASCII.isDigit(bytes[index]) {
      number = (number ?? 0) * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    if index < bytes.count, bytes[index] == 0x20 { index += 1 }
    if word == "bin" {
      index = min(bytes.count, index + max(number ?? 0, 0))
      return
    }
    if toSkip > 0 {
      toSkip -= 1
      return
    }
    flushBytes()
    take(word, isNegative ? number.map { -$0 } : number)
    isOptional = false
  }

  private mutating func symbol(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "'"):
      guard index + 1 < bytes.count,
        let value = UInt8(String(decoding: bytes[index...(index + 1)], as: UTF8.self), radix: 16)
      else { return }
      index += 2
      character(value)
    case UInt8(ascii: "*"): isOptional = true
    case UInt8(ascii: "~"): append("\u{A0}")
    case UInt8(ascii: "_"): append("-")
    case 0x0A, 0x0D: closeBlock()
    case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"): character(byte)
    default: break
    }
  }

  /// Takes a byte of text.
  private mutating func character(_ byte: UInt8) {
    guard toSkip == 0 else {
      toSkip -= 1
      return
    }
    flushSurrogate()
    isOptional = false
    pending.append(byte)
  }

  private mutating func take(_ word: String, _ number: Int?) {
    if let destination = RTFReader.destinations[word] {
      begin(destination, word)
      return
    }
    if isOptional {
      // A destination of a newer version.
      state.place = .skipped
      return
    }
    switch word {
    case "ansicpg": codePage = number ?? 1252
    case "mac": codePage = 10000
    case "uc": state.fallback = max(number ?? 1, 0)
    case "u": unicode(number ?? 0)
    case "f":
      font = number ?? 0
      if state.place != .fonts { state.codePage = fonts[font] ?? 0 }
    case "fcharset": if state.place == .fonts { fonts[font] = RTFReader.codePages[number ?? 0] }
    case "cpg": if state.place == .fonts { fonts[font] = number }
    case "plain": (state.isHidden, state.isDeleted, state.codePage) = (false, false, 0)
    case "v": state.isHidden = number != 0
    case "deleted":
      state.isDeleted = number != 0
      if state.isDeleted { builder.omit("tracked deletion") }
    case "pard":
      if state.place == .styles { return }
      (state.isInTable, state.isHeading, state.isList) = (false, false, false)
    case "s":
      if state.place == .styles {
        style = number ?? 0
      } else {
        state.isHeading = headings.contains(number ?? 0)
      }
    case "outlinelevel":
      if state.place == .styles {
        isStyleHeading = (number ?? 9) < 9
      } else {
        state.isHeading = (number ?? 9) < 9
      }
    case "intbl": state.isInTable = true
    case "ls": state.isList = (number ?? 0) > 0
    case "par", "sect", "page", "row", "cell", "nestcell", "nestrow":
      closeBlock(isCell: word.hasSuffix("cell"))
    case "line": if isShown { builder.breakLine() }
    case "tab": append("\t")
    default: if let text = RTFReader.characters[word] { append(text) }
    }
  }

  private mutating func begin(_ destination: Place, _ word: String) {
    flush()
    // The text of a box is in a destination that is skipped.
    guard state.place != .skipped || destination == .box else { return }
    if word == "annotation" { builder.omit("comment") }
    if destination == .note || destination == .box {
      guard state.place != destination else { return }
      builder.beginAside()
      (state.isInTable, state.isHeading, state.isList) = (false, false, false)
    }
    if destination == .marker { marker = [] }
    state.place = destination
  }

  private mutating func unicode(_ number: Int) {
    toSkip = state.fallback
    let unit = UInt16(truncatingIfNeeded: number)
    if UTF16.isLeadSurrogate(unit) {
      highSurrogate = unit
      return
    }
    if let high = highSurrogate, UTF16.isTrailSurrogate(unit) {
      highSurrogate = nil
      append(String(decoding: [high, unit], as: UTF16.self))
      return
    }
    flushSurrogate()
    if let scalar = Unicode.Scalar(unit) { append(String(scalar)) }
  }

  /// Half a pair is damage.
  private mutating func flushSurrogate() { highSurrogate = nil }

  private var isText: Bool { [.body, .note, .box].contains(state.place) }

  private var isShown: Bool {
    isText && !state.isHidden && !state.isDeleted
  }

  private mutating func append(_ text: String) {
    flushBytes()
    isOptional = false
    if state.place == .marker {
      marker += Array(text.utf8)
    } else if isShown {
      builder.append(text)
    }
  }

  private mutating func flush() {
    flushBytes()
    toSkip = 0
  }

  /// Decodes the bytes of a code page.
  private mutating func flushBytes() {
    guard !pending.isEmpty else { return }
    defer { pending.removeAll(keepingCapacity: true) }
    if state.place == .styles {
      styleName += pending.filter { $0 != UInt8(ascii: ";") }
      return
    }
    guard isShown || state.place == .marker else { return }
    var text = pending
    if pending.contains(where: { $0 >= 0x80 }) {
      let page = state.codePage > 0 ? state.codePage : codePage
      text =
        (try? Charset.decode(pending, from: RTFReader.name(of: page)))
        ?? (try? Charset.decode(pending, from: "windows-1252")) ?? []
    }
    if state.place == .marker { marker += text } else { builder.append(text) }
  }

  private mutating func closeBlock(isCell: Bool = false) {
    flushBytes()
    guard isText else { return }
    if marker.isEmpty { takeTypedMarker() }
    let number = trimmed(marker[...])
    let hasNumber = number.contains { ASCII.isDigit($0) || ASCII.isLetter($0) }
    let kind: TextBlock.Kind =
      if state.place == .note {
        .note
      } else if state.isHeading {
        .heading
      } else if state.isList || !marker.isEmpty {
        .listItem
      } else {
        isCell || state.isInTable ? .cell : .paragraph
      }
    marker = []
    guard !builder.isAtStart else { return builder.clear() }
    builder.close(
      kind,
      marker: kind != .listItem
        ? "" : hasNumber ? String(decoding: number, as: UTF8.self) + " " : "- ")
  }

  /// Takes a bullet or a number with a tab after it, which some programs write as text.
  private mutating func takeTypedMarker() {
    let line = builder.currentLine.drop { $0 == 0x20 }
    guard let tab = line.prefix(8).firstIndex(of: 0x09) else { return }
    let mark = line[line.startIndex..<tab]
    let isNumber =
      mark.first.map(ASCII.isDigit) == true
      && (mark.last == UInt8(ascii: ".") || mark.last == UInt8(ascii: ")"))
    let bullets = ["•", "-", "–", "·", "▪"].map { Array($0.utf8) }
    guard isNumber || bullets.contains(where: { mark.elementsEqual($0) }) else { return }
    let rest = Array(line[(tab + 1)...])
    marker = Array(mark)
    builder.clear()
    builder.append(rest)
  }

  private static func name(of codePage: Int) -> String {
    switch codePage {
    case 10000: "macintosh"
    case 65001: "UTF-8"
    case 932: "Shift_JIS"
    case 936: "GBK"
    case 949: "windows-949"
    case 950: "Big5"
    case 437, 850, 852: "cp\(codePage)"
    default: "windows-\(codePage)"
    }
  }

  /// Code pages of the character sets of fonts; those that are missing are the document's.
  private static let codePages: [Int: Int] = [
    0: 1252, 77: 10000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258,
    177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250,
  ]

  private static let characters: [String: String] = [
    "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“",
    "rdblquote": "”", "bullet": "•", "emspace": "\u{2003}", "enspace": "\u{2002}",
    "qmspace": "\u{2005}",
  ]

  private static let destinations: [String: Place] = {
    var places: [String: Place] = [
      "fonttbl": .fonts, "stylesheet": .styles, "footnote": .note, "listtext": .marker,
      "pntext": .marker, "shptxt": .box,
    ]
    for word in [
      "colortbl", "info", "pict", "object", "header", "headerl", "headerr", "headerf", "footer",
      "footerl", "footerr", "footerf", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc",
      "aftncn", "themedata", "colorschememapping", "datastore", "listtable", "listoverridetable",
      "rsidtbl", "generator", "xmlnstbl", "fldinst", "bkmkstart", "bkmkend", "annotation", "atnid",
      "atnauthor", "atndate", "atnref", "nonshppict", "revtbl", "filetbl", "private", "tc", "xe",
      "template", "operator", "userprops", "docvar", "latentstyles", "pgptbl", "mmath",
    ] { places[word] = .skipped }
    return places
  }()
}
