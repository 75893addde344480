import TextModel

/// Collects the blocks of a document and writes them one below the other.
///
/// A block is separated from the next by an empty line; items of a list, and cells of a table, by a
/// line break. A note or text box inside a block is written after it.
struct TextBuilder {
  private var text: [UInt8] = []
  private var blocks: [TextBlock] = []
  /// The block that is being read.
  private var line: [UInt8] = []
  /// The blocks that are interrupted by a note or a text box.
  private var interrupted: [[UInt8]] = []
  /// Notes and text boxes that follow the current block.
  private var waiting: [(kind: TextBlock.Kind, bytes: [UInt8])] = []
  private var omissions: [(name: String, count: Int)] = []

  /// Whether the current block has no text yet.
  var isAtStart: Bool { line.allSatisfy { ASCII.isSpace($0) } }

  /// The text of the current block so far.
  var currentLine: ArraySlice<UInt8> { line[...] }

  /// Appends text as it is.
  mutating func append(_ piece: String) { line.append(contentsOf: piece.utf8) }

  mutating func append(_ bytes: some Sequence<UInt8>) { line.append(contentsOf: bytes) }

  /// Appends text with each run of white space as one space.
  mutating func appendCollapsed(_ piece: String) {
    for byte in piece.utf8 {
      if ASCII.isSpace(byte) {
        if let last = line.last, last != 0x20, last != 0x0A { line.append(0x20) }
      } else {
        line.append(byte)
      }
    }
  }

  /// Begins a new line in the current block.
  mutating func breakLine() {
    while line.last == 0x20 { line.removeLast() }
    line.append(0x0A)
  }

  /// Ends the current block; nothing happens if it has no text.
  /// - Parameter marker: the bullet or number of a list item, with the space after it.
  mutating func close(_ kind: TextBlock.Kind, marker: String = "") {
    defer { line.removeAll(keepingCapacity: true) }
    let bytes = trimmed(line)
    if !bytes.isEmpty {
      let block = Array(marker.utf8) + bytes
      if interrupted.isEmpty { write(kind, block) } else { waiting.append((kind, block)) }
    }
    guard interrupted.isEmpty, !waiting.isEmpty else { return }
    for note in waiting { write(note.kind, note.bytes) }
    waiting = []
  }

  /// Removes the text of the current block.
  mutating func clear() { line.removeAll(keepingCapacity: true) }

  /// Interrupts the current block for a note or a text box.
  mutating func beginAside() {
    interrupted.append(line)
    line = []
  }

  /// Goes on with the interrupted block.
  mutating func endAside() { line = interrupted.popLast() ?? [] }

  /// Counts something that is left out.
  /// - Parameter name: an English noun in the plural.
  mutating func omit(_ name: String, _ count: Int = 1) {
    if let place = omissions.firstIndex(where: { $0.name == name }) {
      omissions[place].count += count
    } else {
      omissions.append((name, count))
    }
  }

  /// The finished text.
  mutating func finish(_ format: DocumentFormat) -> ReadText {
    while !interrupted.isEmpty {
      close(.paragraph)
      endAside()
    }
    close(.paragraph)
    if !text.isEmpty { text.append(0x0A) }
    return ReadText(
      format: format, text: text, blocks: blocks,
      leftOut: omissions.map { ReadText.LeftOut(name: $0.name, count: $0.count) })
  }

  private mutating func write(_ kind: TextBlock.Kind, _ bytes: [UInt8]) {
    if let last = blocks.last {
      let isRow = last.kind == kind && (kind == .listItem || kind == .cell)
      text.append(contentsOf: isRow ? [0x0A] : [0x0A, 0x0A])
    }
    blocks.append(TextBlock(kind, TextRange(text.count, text.count + bytes.count)))
    text.append(contentsOf: bytes)
  }

  /// Without white space at the ends; HTML also uses no-break spaces there.
  private func trimmed(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    let noBreak: [UInt8] = [0xC2, 0xA0]
    var bytes = bytes[...]
    while let last = bytes.last, ASCII.isSpace(last) || bytes.suffix(2).elementsEqual(noBreak) {
      bytes = bytes.dropLast(ASCII.isSpace(last) ? 1 : 2)
    }
    while let first = bytes.first, ASCII.isSpace(first) || bytes.starts(with: noBreak) {
      bytes = bytes.dropFirst(ASCII.isSpace(first) ? 1 : 2)
    }
    return bytes
  }
}

/// Numbers of list items as words of a list marker.
enum ListNumber {
  /// How numbers are written.
  enum Style {
    case decimal, lowerLetter, upperLetter, lowerRoman, upperRoman
  }

  static func text(_ number: Int, _ style: Style) -> String {
    guard number > 0, number < 4000 else { return String(number) }
    switch style {
    case .decimal: return String(number)
    case .lowerLetter: return letters(number)
    case .upperLetter: return letters(number).uppercased()
    case .lowerRoman: return roman(number)
    case .upperRoman: return roman(number).uppercased()
    }
  }

  /// a … z, aa, bb … as Word counts.
  private static func letters(_ number: Int) -> String {
    let letter = Character(UnicodeScalar(UInt8(97 + (number - 1) % 26)))
    return String(repeating: letter, count: (number - 1) / 26 + 1)
  }

  private static func roman(_ number: Int) -> String {
    let signs = [
      (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
      (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
    var rest = number
    var text = ""
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }
}
