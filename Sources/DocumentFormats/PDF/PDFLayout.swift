import TextModel
import XMLSupport

/// Makes paragraphs of the lines on the pages of a PDF, as `pdftotext -bbox-layout` places them.
///
/// Lines are joined and hyphens at their ends removed. Running heads and page numbers are left out.
/// A paragraph may go on in the next column or on the next page.
struct PDFLayout {
  private struct Line {
    var text: [UInt8] = []
    var left = 0.0
    var right = 0.0
    var height = 0.0
    /// The right edge of the last word.
    var end = 0.0

    /// Appends a word, but not the raised number of a footnote.
    mutating func add(_ word: [UInt8], _ edges: (left: Double, right: Double, size: Double)) {
      defer { end = edges.right }
      let isRaised = edges.size < height * 0.8 && word.allSatisfy(ASCII.isDigit)
      let before = text.reversed().prefix { !ASCII.isSpace($0) }
      let followsUnit = before.count < 3 || before.first.map(ASCII.isDigit) == true
      if isRaised, !followsUnit { return }
      // Programs divide a word where its font changes.
      if !text.isEmpty, edges.left - end > edges.size * 0.08 { text.append(0x20) }
      text += word
      height = max(height, edges.size)
    }
  }

  private struct Block {
    var lines: [Line]
    var page: Int
    /// Whether it is in the margin at the top or the bottom of the page.
    var isInMargin: Bool
  }

  private var blocks: [Block] = []
  private var pages = 0

  /// The part of a page's height that is its margin.
  private static let margin = 0.09

  /// - Parameter output: what pdftotext wrote.
  mutating func read(_ output: [UInt8]) throws(XMLError) {
    let reader = try XMLReader(html: output)
    func number(_ name: String) -> Double { reader.attribute(name).flatMap { Double($0) } ?? 0 }
    var height = 0.0
    var isWord = false
    var edges = (left: 0.0, right: 0.0, size: 0.0)
    while let event = try reader.next() {
      switch event {
      case .start("page"):
        height = number("height")
        pages += 1
      case .start("block"):
        let isInMargin =
          number("ymax") < height * PDFLayout.margin
          || number("ymin") > height * (1 - PDFLayout.margin)
        blocks.append(Block(lines: [], page: pages, isInMargin: isInMargin))
      case .start("line"):
        guard !blocks.isEmpty else { continue }
        blocks[blocks.count - 1].lines.append(Line(left: number("xmin"), right: number("xmax")))
      case .start("word"):
        isWord = true
        edges = (number("xmin"), number("xmax"), number("ymax") - number("ymin"))
      case .end("word"): isWord = false
      case .text(let text):
        guard isWord, let block = blocks.indices.last, let line = blocks[block].lines.indices.last
        else { continue }
        blocks[block].lines[line].add(text.utf8.filter { $0 >= 0x20 }, edges)
      default: break
      }
    }
  }

  /// The text of all pages.
  func text() -> ReadText {
    var builder = TextBuilder()
    let furniture = runningHeads()
    let size = bodySize()
    var open: [UInt8] = []
    var omitted = 0
    var isNote = false
    func close() {
      builder.append(open)
      let isItem = PDFLayout.isItem(open[...]) || PDFLayout.isNumbered(open)
      open = []
      builder.close(isItem ? .listItem : .paragraph)
    }
    for (number, block) in blocks.enumerated() {
      guard !furniture[number] else {
        omitted += 1
        continue
      }
      if PDFLayout.isNoteNumber(block, bodySize: size) {
        isNote = true
        continue
      }
      if isNote {
        // The paragraph above may go on on the next page.
        isNote = false
        var note: [UInt8] = []
        for line in block.lines { PDFLayout.join(line.text, to: &note) }
        builder.beginAside()
        builder.append(note)
        builder.close(.note)
        builder.endAside()
        continue
      }
      let isHeading =
        block.lines.count <= 4 && block.lines.allSatisfy { $0.height > size * 1.15 }
      for (place, line) in block.lines.enumerated() {
        let begins =
          isHeading ? place == 0 : PDFLayout.begins(place, in: block, after: open)
        if begins, !open.isEmpty { close() }
        PDFLayout.join(line.text, to: &open)
      }
      if isHeading {
        builder.append(open)
        open = []
        builder.close(.heading)
      }
    }
    close()
    if omitted > 0 { builder.omit("running head", omitted) }
    return builder.finish(.pdf)
  }

  /// Whether a block is only the raised number of a footnote, whose text is the next block.
  private static func isNoteNumber(_ block: Block, bodySize: Double) -> Bool {
    guard block.lines.count == 1, block.lines[0].height < bodySize * 0.8 else { return false }
    return block.lines[0].text.allSatisfy(ASCII.isDigit)
  }

  /// The height of most words.
  private func bodySize() -> Double {
    var bytes: [Int: Int] = [:]
    for block in blocks {
      for line in block.lines { bytes[Int(line.height * 4), default: 0] += line.text.count }
    }
    let most = bytes.max { a, b in a.value != b.value ? a.value < b.value : a.key > b.key }
    return Double(most?.key ?? 0) / 4
  }

  /// For each block, whether it is a page number, or a line in the margin that other pages have too.
  private func runningHeads() -> [Bool] {
    var pagesOf: [[UInt8]: Int] = [:]
    let keys = blocks.map { block -> [UInt8]? in
      guard block.isInMargin, block.lines.count <= 2 else { return nil }
      var key: [UInt8] = []
      for byte in block.lines.flatMap(\.text) {
        if ASCII.isDigit(byte) {
          if key.last != UInt8(ascii: "#") { key.append(UInt8(ascii: "#")) }
        } else if !ASCII.isSpace(byte) {
          key.append(byte)
        }
      }
      return key
    }
    for key in keys { if let key { pagesOf[key, default: 0] += 1 } }
    return keys.map { key in
      guard let key else { return false }
      let isNumber = key.allSatisfy { [UInt8(ascii: "#"), UInt8(ascii: "-"), 0x2F].contains($0) }
      return isNumber
        || pages > 1 && pagesOf[key, default: 0] * 2 >= pages
          && pagesOf[key, default: 0] > 1
    }
  }

  /// Whether a line begins a paragraph.
  /// - Parameter open: the text before it.
  private static func begins(_ place: Int, in block: Block, after open: [UInt8]) -> Bool {
    let line = block.lines[place]
    if isMarker(open) { return false }
    if isItem(line.text[...]) || isMarker(line.text) { return true }
    let ends = endsSentence(open)
    guard place > 0 else {
      // The text goes on in the next column or on the next page.
      return ends || open.count < 60 || !(line.text.first.map(ASCII.isLowercase) ?? false)
    }
    let left = block.lines.reduce(line.left) { min($0, $1.left) }
    let right = block.lines.reduce(line.right) { max($0, $1.right) }
    let before = block.lines[place - 1]
    let isIndented = line.left - left > line.height * 0.8 && before.left - left < line.height * 0.4
    let isShort = right - before.right > (right - left) * 0.15
    return ends && (isIndented || isShort)
  }

  private static func isItem(_ line: ArraySlice<UInt8>) -> Bool {
    ["• ", "‣ ", "▪ ", "◦ ", " ", "- "].contains { line.starts(with: Array($0.utf8)) }
  }

  /// Whether a text begins with the number of a list item.
  private static func isNumbered(_ text: [UInt8]) -> Bool {
    guard let space = text.prefix(5).firstIndex(of: 0x20) else { return false }
    return isMarker(Array(text[..<space]))
  }

  /// Whether a line is only the number or bullet of a list item, or the number of a note.
  private static func isMarker(_ line: [UInt8]) -> Bool {
    let digits = line.prefix { ASCII.isDigit($0) }
    let rest = line.dropFirst(digits.count)
    if (1...3).contains(digits.count) {
      return rest.elementsEqual(Array(".".utf8)) || rest.elementsEqual(Array(")".utf8))
    }
    return digits.isEmpty && line.count <= 3 && isItem(line[...] + [0x20])
  }

  private static func endsSentence(_ text: [UInt8]) -> Bool {
    var rest = text[...]
    while let last = rest.last, [0x22, 0x27, 0x29].contains(last) { rest = rest.dropLast() }
    if rest.suffix(3).starts(with: [0xE2, 0x80]), let last = rest.last, (0x98...0x9F).contains(last)
    {
      rest = rest.dropLast(3)
    }
    guard let last = rest.last else { return true }
    return [UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ":")]
      .contains(last)
  }

  /// Appends a line, with a space before it, or without the hyphen that divides a word.
  ///
  /// The hyphen of a doubled word (`undang-` `undang`, `mata-` `matanya`), of a name, and of a word
  /// with another hyphen (`over-the-` `counter`) remains.
  private static func join(_ line: [UInt8], to text: inout [UInt8]) {
    guard !text.isEmpty else {
      text = line
      return
    }
    guard text.last == UInt8(ascii: "-"), text.count > 1,
      ASCII.isLowercase(text[text.count - 2])
    else {
      text.append(0x20)
      text += line
      return
    }
    let stem = Array(text.dropLast().suffix(40).reversed().prefix { ASCII.isLetter($0) }.reversed())
      .map { $0 | 0x20 }
    let tail = line.prefix { ASCII.isLetter($0) }
    let isName = tail.first.map(ASCII.isLowercase) != true
    let isDoubled =
      stem.count > 1
      && (tail.starts(with: stem) || stem.count > 3 && stem.suffix(tail.count).elementsEqual(tail))
    let isJoined = text.dropLast(1 + stem.count).last == UInt8(ascii: "-")
    if !isName, !isDoubled, !isJoined { text.removeLast() }
    text += line
  }
}
