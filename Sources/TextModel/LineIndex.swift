/// Computes the line and column of byte offsets in one text.
///
///     let lines = LineIndex(document.text)
///     let place = lines.position(of: step.source.start)
///
/// `init` reads the text once. Each look-up then costs a binary search and reads at most 256 bytes,
/// or one character if that is longer: besides the starts of lines, the column of every 256th byte
/// or so of a long line is stored. CRLF, LF and CR end a line. Columns count characters (extended
/// grapheme clusters, UAX #29).
public struct LineIndex: Sendable {
  /// The position of the first byte of a line or of a character: UTF-8 offset, 1-based line and
  /// column.
  private struct Mark {
    let offset: Int
    let line: Int
    let column: Int
  }

  private let text: [UInt8]
  /// In text order.
  ///
  /// Between two marks of one line are at most ``stride`` bytes or one character.
  private var marks: [Mark]
  private static let stride = 256

  /// - Parameter text: valid UTF-8.
  public init(_ text: [UInt8]) {
    self.text = text
    marks = [Mark(offset: 0, line: 1, column: 1)]
    var line = 1
    var start = 0
    while let end = LineIndex.lineEnd(in: text, from: start) {
      addColumns(line, start..<end)
      line += 1
      start = end
      marks.append(Mark(offset: start, line: line, column: 1))
    }
    addColumns(line, start..<text.count)
  }

  /// The line and column of a byte.
  ///
  /// - Parameter offset: UTF-8 offset of the first byte of a character or scalar; an offset after
  ///   the end of the text is treated as the end.
  public func position(of offset: Int) -> TextPosition {
    let offset = min(offset, text.count)
    let next = marks.partitionPoint { $0.offset <= offset }
    let mark = marks[next - 1]
    let isOneCharacter =
      next < marks.count && marks[next].line == mark.line && marks[next].column == mark.column + 1
    let passed =
      isOneCharacter
      ? min(offset - mark.offset, 1) : LineIndex.characters(in: text[mark.offset..<offset])
    return TextPosition(line: mark.line, column: mark.column + passed)
  }

  /// The offset after the first line end at or after `start`; nil if there is none.
  private static func lineEnd(in text: [UInt8], from start: Int) -> Int? {
    var index = start
    while index < text.count {
      let byte = text[index]
      index += 1
      if byte == 0x0A { return index }
      if byte == 0x0D, index == text.count || text[index] != 0x0A { return index }
    }
    return nil
  }

  /// Stores marks inside a long line; the mark of its start is already stored.
  private mutating func addColumns(_ line: Int, _ range: Range<Int>) {
    guard range.count > LineIndex.stride else { return }
    guard !text[range].allSatisfy({ $0 < 0x80 }) else {
      // Every character is one byte: CR and LF, which are one character, occur only at a line's
      // end.
      for offset in Swift.stride(from: range.lowerBound, to: range.upperBound, by: LineIndex.stride)
        .dropFirst()
      {
        marks.append(Mark(offset: offset, line: line, column: offset - range.lowerBound + 1))
      }
      return
    }
    var kept = range.lowerBound
    var offset = kept
    var column = 1
    func mark() -> Mark { Mark(offset: offset, line: line, column: column) }
    for character in String(decoding: text[range], as: UTF8.self) {
      let length = character.utf8.count
      if offset > kept, offset + length - kept > LineIndex.stride {
        marks.append(mark())
        kept = offset
      }
      offset += length
      column += 1
      if length > LineIndex.stride {
        marks.append(mark())
        kept = offset
      }
    }
  }

  private static func characters(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.allSatisfy { $0 < 0x80 } ? bytes.count : String(decoding: bytes, as: UTF8.self).count
  }
}
