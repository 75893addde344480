import TextModel

/// Decides which lines of a block continue the line before, where lines are narrower or less even
/// than in hard-wrapped mail: columns copied from a paper or a PDF file.
///
/// A line goes on if the next one begins with a small letter and it has no full stop or colon at
/// its end. A block where this occurs, and whose unfinished lines are all filled (the next word did
/// not fit into the width), is a column, so that lines with a capital at their start are joined as
/// well. Elsewhere only lines that go on are joined, and only if the joined text is a sentence: it
/// begins with a capital or a number and has a full stop at its end. Lists of words stay lists.
enum LineJoiner {
  /// Width in characters above which a block is not a column.
  private static let widestColumn = 110
  /// Width in characters below which a block is a list of words.
  private static let narrowestColumn = 20

  /// For each line, whether it continues the line before.
  static func joins(
    of lines: [TextRange], in text: UnsafeBufferPointer<UInt8>
  ) -> [Bool] {
    var joins = [Bool](repeating: false, count: lines.count)
    guard lines.count > 1 else { return joins }
    let opensItem = lines.map { ListMarker.length(at: $0, in: text) > 0 }
    let isFinished = lines.map { text.endsWithStop($0) }
    let goesOn = lines.indices.map { place in
      place > 0 && !opensItem[place] && !isFinished[place - 1] && beginsSmall(lines[place], text)
    }
    guard goesOn.contains(true) else { return joins }
    let widths = lines.map { width(of: $0, in: text) }
    let widest = widths.max() ?? 0
    // Columns of proportional type are uneven.
    let slack = max(3, widest / 6)
    func isFilled(_ place: Int) -> Bool {
      widths[place - 1] + 1 + firstWordWidth(of: lines[place], in: text) > widest - slack
    }
    let unfinished = lines.indices.dropFirst().filter { !isFinished[$0 - 1] && !opensItem[$0] }
    // The first line can be a headline.
    let misfits = unfinished.count { $0 > 1 && !isFilled($0) }
    let isColumn =
      lines.count > 2 && (narrowestColumn...widestColumn).contains(widest)
      && misfits * 5 <= unfinished.count && (isFinished[lines.count - 1] || lines.count > 4)
    if isColumn {
      for place in lines.indices.dropFirst() where !opensItem[place] {
        joins[place] = goesOn[place] || isFilled(place)
      }
      return joins
    }
    // A run of lines that go on is joined if the whole is a sentence.
    var start = 0
    while start < lines.count {
      var end = start + 1
      while end < lines.count, goesOn[end] { end += 1 }
      if end - start > 1, isFinished[end - 1], !beginsSmall(lines[start], text) {
        for place in (start + 1)..<end { joins[place] = true }
      }
      start = end
    }
    return joins
  }

  /// Whether a line begins with a small letter and is not an address on the net.
  private static func beginsSmall(
    _ line: TextRange, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let first = text[line.start]
    let isSmall =
      (0x61...0x7A).contains(first)
      || first == 0xC3 && line.count > 1 && (0x9F...0xBF).contains(text[line.start + 1])
    guard isSmall else { return false }
    let word = text[line.range].prefix { !isSpace($0) }
    return !word.starts(with: http) && !word.starts(with: www)
      && !word.contains(UInt8(ascii: "@"))
  }

  private static let http = Array("http".utf8)
  private static let www = Array("www.".utf8)

  /// The number of characters of a line.
  private static func width(of line: TextRange, in text: UnsafeBufferPointer<UInt8>) -> Int {
    text[line.range].count { $0 & 0xC0 != 0x80 }
  }

  private static func firstWordWidth(
    of line: TextRange, in text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    text[line.range].prefix { !isSpace($0) }.count { $0 & 0xC0 != 0x80 }
  }
}
