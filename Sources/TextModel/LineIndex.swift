/// Finds lines and columns in one text, for any number of questions.
///
///     let lines = LineIndex(document.text)
///     let place = lines.position(of: step.source.start)
///
/// Costs one pass over the text when made. A question then costs a binary search and at most
/// 256 bytes, however long the line: beside the starts of lines, the column of a character is kept
/// every so often. CRLF, LF and CR end a line; columns count characters (extended grapheme clusters,
/// UAX #29).
public struct LineIndex: Sendable {
  /// A place where a line or a character begins.
  private struct Mark {
    let offset: Int
    let line: Int
    let column: Int
  }

  private let text: [UInt8]
  /// In the order of the text; from one to the next there are at most ``stride`` bytes, or one
  /// character, in a line.
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

  /// The place of a byte.
  /// - Parameter offset: UTF-8 offset of a character's or a scalar's first byte; what lies beyond the
  ///   text is its end.
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

  /// The offset behind the line end that comes first; nil where there is none.
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

  /// Keeps columns of a line, its start being kept already.
  private mutating func addColumns(_ line: Int, _ range: Range<Int>) {
    guard range.count > LineIndex.stride else { return }
    guard !text[range].allSatisfy({ $0 < 0x80 }) else {
      // All characters have one byte: CR before LF is in no line's middle.
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
