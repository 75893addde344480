import TextModel

/// Reads the text of Markdown: CommonMark, with pipe tables, footnotes and a YAML header.
///
/// Of the header only the title is read. Tags of HTML, images and comments are left out, except the
/// comments that suppress findings of `check`.
struct MarkdownReader {
  private var builder = TextBuilder()
  /// The lines of the paragraph, list item or note that is being read.
  private var lines: [[UInt8]] = []
  private var kind = TextBlock.Kind.paragraph
  private var marker = ""
  /// The character and length of the fence of a block of code that is open.
  private var fence: (character: UInt8, length: Int)?
  private var isComment = false
  private var isTable = false
  /// Labels of links that are defined in the text, in lower case.
  private var labels: Set<[UInt8]> = []

  init() {}

  mutating func read(_ text: [UInt8]) -> ReadText {
    var all = MarkdownReader.lines(of: text)
    for line in all {
      if let label = MarkdownReader.definition(line) { labels.insert(label) }
    }
    all = all[readHeader(all)...]
    for line in all.indices {
      take(all[line], next: line + 1 < all.endIndex ? all[line + 1] : [])
    }
    closeBlock()
    return builder.finish(.markdown)
  }

  private static func lines(of text: [UInt8]) -> ArraySlice<ArraySlice<UInt8>> {
    let start = text.starts(with: [0xEF, 0xBB, 0xBF]) ? text[3...] : text[...]
    return start.split(omittingEmptySubsequences: false, whereSeparator: { $0 == 0x0A })
      .map { $0.last == 0x0D ? $0.dropLast() : $0 }[...]
  }

  /// Reads the title of a YAML header.
  /// - Returns: the number of lines of the header.
  private mutating func readHeader(_ lines: ArraySlice<ArraySlice<UInt8>>) -> Int {
    guard let first = lines.first, trimmed(first).elementsEqual(Array("---".utf8)),
      let end = lines.dropFirst().firstIndex(where: {
        trimmed($0).elementsEqual(Array("---".utf8)) || trimmed($0).elementsEqual(Array("...".utf8))
      }), end > 1, lines[1].contains(UInt8(ascii: ":"))
    else { return 0 }
    let mark = Array("title:".utf8)
    for line in lines[1..<end] where line.starts(with: mark) {
      var title = trimmed(line.dropFirst(mark.count))
      if let quote = title.first, quote == 0x22 || quote == 0x27, title.last == quote,
        title.count > 1
      {
        title = title.dropFirst().dropLast()
      }
      self.lines = [Array(title)]
      kind = .heading
      closeBlock()
    }
    return end + 1
  }

  private mutating func take(_ line: ArraySlice<UInt8>, next: ArraySlice<UInt8>) {
    var line = line
    if let fence {
      if MarkdownReader.closes(fence, trimmed(line)) {
        self.fence = nil
        closeBlock()
      } else {
        builder.append(line)
        builder.breakLine()
      }
      return
    }
    if isComment {
      guard let end = MarkdownReader.endOfComment(line) else { return }
      isComment = false
      line = line[end...]
    }
    // Block quotes are read like what they contain.
    var rest = line.drop { ASCII.isSpace($0) }
    while rest.first == UInt8(ascii: ">") { rest = rest.dropFirst().drop { ASCII.isSpace($0) } }
    guard !rest.isEmpty else {
      isTable = false
      return closeBlock()
    }
    let plain = trimmed(rest)
    if rest.starts(with: Array("<!--".utf8)) { return takeComment(plain) }
    if let opened = MarkdownReader.fence(plain) {
      closeBlock()
      fence = opened
      return
    }
    if !lines.isEmpty, kind == .paragraph, MarkdownReader.isUnderline(plain) {
      kind = .heading
      return closeBlock()
    }
    if MarkdownReader.isRule(plain) { return closeBlock() }
    if let heading = MarkdownReader.heading(plain) {
      closeBlock()
      lines = [Array(heading)]
      kind = .heading
      return closeBlock()
    }
    if MarkdownReader.definition(line) != nil { return closeBlock() }
    if let (id, note) = MarkdownReader.note(plain) {
      _ = id
      closeBlock()
      kind = .note
      lines = [Array(note)]
      return
    }
    if isTable || MarkdownReader.isTableRule(trimmed(next)) && plain.contains(UInt8(ascii: "|")) {
      return takeRow(plain)
    }
    if let (mark, item) = MarkdownReader.item(rest),
      kind != .paragraph || lines.isEmpty || mark == "- "
        || mark == "1. "
    {
      closeBlock()
      kind = .listItem
      marker = mark
      lines = [Array(item)]
      return
    }
    lines.append(Array(rest))
  }

  private mutating func takeComment(_ line: ArraySlice<UInt8>) {
    closeBlock()
    guard let end = MarkdownReader.endOfComment(line) else {
      isComment = true
      return
    }
    if String(decoding: line, as: UTF8.self).contains("padanan:ignore") {
      builder.append(line)
      builder.close(.paragraph)
    } else if end < line.endIndex {
      lines.append(Array(line[end...]))
    }
  }

  private mutating func takeRow(_ line: ArraySlice<UInt8>) {
    if !isTable { closeBlock() }
    isTable = true
    guard !MarkdownReader.isTableRule(line) else { return }
    for cell in MarkdownReader.cells(line) {
      lines = [Array(cell)]
      kind = .cell
      closeBlock()
    }
  }

  private mutating func closeBlock() {
    defer {
      lines = []
      kind = .paragraph
      marker = ""
    }
    guard !lines.isEmpty else { return builder.close(kind) }
    var text: [UInt8] = []
    for (number, line) in lines.enumerated() {
      let isLast = number + 1 == lines.count
      let spaces = line.reversed().prefix { $0 == 0x20 }.count
      var content = line.dropLast(spaces)
      var breaks = spaces >= 2
      if content.last == UInt8(ascii: "\\") {
        content = content.dropLast()
        breaks = true
      }
      text += content
      if !isLast { text.append(breaks ? 0x0A : 0x20) }
    }
    builder.append(MarkdownInline(text, labels: labels).read())
    builder.close(kind, marker: marker)
  }
}

/// The lines of Markdown that begin or end a block.
extension MarkdownReader {
  fileprivate static func heading(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let level = line.prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(level) else { return nil }
    let rest = line.dropFirst(level)
    guard rest.first.map(ASCII.isSpace) ?? true else { return nil }
    let text = trimmed(rest)
    // `## Judul ##`
    let closing = text.reversed().prefix { $0 == UInt8(ascii: "#") }.count
    let before = text.dropLast(closing)
    return closing > 0 && (before.last.map(ASCII.isSpace) ?? true) ? trimmed(before) : text
  }

  fileprivate static func isUnderline(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, first == UInt8(ascii: "=") || first == UInt8(ascii: "-") else {
      return false
    }
    return line.allSatisfy { $0 == first } && (line.count > 1 || first == UInt8(ascii: "="))
  }

  fileprivate static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first,
      [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_")].contains(first)
    else { return false }
    return line.count { $0 == first } >= 3 && line.allSatisfy { $0 == first || ASCII.isSpace($0) }
  }

  fileprivate static func fence(_ line: ArraySlice<UInt8>) -> (character: UInt8, length: Int)? {
    guard let first = line.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else {
      return nil
    }
    let length = line.prefix { $0 == first }.count
    guard length >= 3, !line.dropFirst(length).contains(UInt8(ascii: "`")) else { return nil }
    return (first, length)
  }

  fileprivate static func closes(
    _ fence: (character: UInt8, length: Int), _ line: ArraySlice<UInt8>
  ) -> Bool { line.count >= fence.length && line.allSatisfy { $0 == fence.character } }

  /// The marker and the text of a list item.
  fileprivate static func item(
    _ line: ArraySlice<UInt8>
  ) -> (marker: String, text: ArraySlice<UInt8>)? {
    guard let first = line.first else { return nil }
    if [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")].contains(first) {
      let rest = line.dropFirst()
      guard rest.first.map(ASCII.isSpace) == true else { return nil }
      var text = trimmed(rest)
      // `[x] ` of a list of tasks.
      if text.count > 3, text.first == UInt8(ascii: "["),
        text[text.startIndex + 2] == UInt8(ascii: "]"),
        text[text.startIndex + 3] == 0x20
      {
        text = text.dropFirst(4)
      }
      return ("- ", text)
    }
    let digits = line.prefix { ASCII.isDigit($0) }
    let rest = line.dropFirst(digits.count)
    guard (1...9).contains(digits.count), let stop = rest.first,
      stop == UInt8(ascii: ".") || stop == UInt8(ascii: ")"),
      rest.dropFirst().first.map(ASCII.isSpace) == true
    else { return nil }
    let number = String(decoding: digits, as: UTF8.self)
    return (number + String(UnicodeScalar(stop)) + " ", trimmed(rest.dropFirst()))
  }

  /// `[^1]: Catatan.`
  fileprivate static func note(
    _ line: ArraySlice<UInt8>
  ) -> (id: ArraySlice<UInt8>, text: ArraySlice<UInt8>)? {
    guard line.starts(with: Array("[^".utf8)), let end = line.firstIndex(of: UInt8(ascii: "]")),
      line[(end + 1)...].first == UInt8(ascii: ":")
    else { return nil }
    return (line[(line.startIndex + 2)..<end], trimmed(line[(end + 2)...]))
  }

  /// The label of a definition of a link: `[label]: https://…`.
  fileprivate static func definition(_ line: ArraySlice<UInt8>) -> [UInt8]? {
    let line = line.drop { $0 == 0x20 }
    guard line.first == UInt8(ascii: "["), !line.starts(with: Array("[^".utf8)),
      let end = line.prefix(200).firstIndex(of: UInt8(ascii: "]")),
      line[(end + 1)...].first == UInt8(ascii: ":"), line.count > end + 2 - line.startIndex
    else { return nil }
    return MarkdownInline.label(line[(line.startIndex + 1)..<end])
  }

  /// `|---|:--:|`
  fileprivate static func isTableRule(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains(UInt8(ascii: "-")) && line.contains(UInt8(ascii: "|"))
      && line.allSatisfy { "|-: \t".utf8.contains($0) }
  }

  fileprivate static func cells(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var cells: [ArraySlice<UInt8>] = []
    var start = line.startIndex
    var isEscaped = false
    for index in line.indices {
      if line[index] == UInt8(ascii: "|"), !isEscaped {
        cells.append(trimmed(line[start..<index]))
        start = index + 1
      }
      isEscaped = line[index] == UInt8(ascii: "\\") && !isEscaped
    }
    cells.append(trimmed(line[start...]))
    return cells.filter { !$0.isEmpty }
  }

  /// The offset after `-->`; nil if the line has none.
  fileprivate static func endOfComment(_ line: ArraySlice<UInt8>) -> Int? {
    let mark = Array("-->".utf8)
    return line.indices.first { line[$0...].starts(with: mark) }.map { $0 + 3 }
  }
}

/// `bytes` without white space at its ends.
func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var bytes = bytes
  while let first = bytes.first, ASCII.isSpace(first) { bytes = bytes.dropFirst() }
  while let last = bytes.last, ASCII.isSpace(last) { bytes = bytes.dropLast() }
  return bytes
}
