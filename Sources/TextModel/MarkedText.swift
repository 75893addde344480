/// A text with marked ranges, divided into runs at the ends of the ranges.
///
///     let marks = [(TextRange(0, 11), 1), (TextRange(7, 11), 2)]
///     let text = MarkedText("kepala desa tiba", marks: marks)
///     text.runs.map(\.text)  // ["kepala ", "desa", " tiba"]
///
/// A mark can be nested in another one. A mark is left out if it is empty, ends after the end of
/// the text, or partly overlaps another one.
public struct MarkedText<Mark> {
  /// A stretch of text in which the same marks are open; never empty.
  public struct Run {
    /// The characters of the run.
    public var text: String
    /// The marks that start here, the outer ones first.
    public var opened: [Mark]
    /// The marks that end here, the inner ones first.
    public var closed: [Mark]
    /// Whether the run is inside a mark.
    public var isMarked: Bool
  }

  private let text: String
  /// In text order, the outer marks before the inner ones.
  private let marks: [(range: TextRange, mark: Mark)]

  /// - Parameter marks: UTF-8 offsets in `text`, in any order.
  public init(_ text: String, marks: [(range: TextRange, mark: Mark)]) {
    self.text = text
    let length = text.utf8.count
    var open: [Int] = []
    self.marks = marks.filter { !$0.range.isEmpty && $0.range.end <= length }
      .sorted { $0.range < $1.range }
      .filter { mark in
        while let end = open.last, end <= mark.range.start { open.removeLast() }
        if let end = open.last, end < mark.range.end { return false }
        open.append(mark.range.end)
        return true
      }
  }

  private init(text: String, sorted marks: [(range: TextRange, mark: Mark)]) {
    self.text = text
    self.marks = marks
  }

  /// The same text without marks that are nested in another one.
  public var withoutNested: MarkedText {
    var end = 0
    return MarkedText(
      text: text,
      sorted: marks.filter { mark in
        guard mark.range.start >= end else { return false }
        end = mark.range.end
        return true
      })
  }

  /// The same text with line breaks and tabs replaced as by `String.onOneLine`.
  public var onOneLine: MarkedText {
    let line = text.onOneLine
    guard line.utf8.count != text.utf8.count || line != text else { return self }
    // For each piece between line breaks: its range in the text, and its start in the joined line.
    var pieces: [(range: TextRange, start: Int)] = []
    var start = 0
    for piece in text.split(whereSeparator: \.endsPiece) {
      let range = TextRange(
        text.utf8.distance(from: text.startIndex, to: piece.startIndex),
        text.utf8.distance(from: text.startIndex, to: piece.endIndex))
      pieces.append((range, start))
      start += range.count + 1
    }
    return MarkedText(
      line,
      marks: marks.map { mark in
        let first = pieces.partitionPoint { $0.range.end <= mark.range.start }
        let last = pieces.partitionPoint { $0.range.start < mark.range.end } - 1
        guard first <= last else { return (TextRange(0, 0), mark.mark) }
        return (
          TextRange(
            pieces[first].start + max(0, mark.range.start - pieces[first].range.start),
            pieces[last].start + min(mark.range.end, pieces[last].range.end)
              - pieces[last].range.start), mark.mark
        )
      })
  }

  /// The whole text in order, a run for each stretch between two ends of marks.
  public var runs: [Run] {
    var text = text
    return text.withUTF8 { bytes in
      var runs: [Run] = []
      var open: [(end: Int, mark: Mark)] = []
      var opened: [Mark] = []
      var place = 0
      func append(to end: Int, closed: [Mark] = [], isMarked: Bool) {
        guard end > place else { return }
        runs.append(
          Run(
            text: String(decoding: bytes[place..<end], as: UTF8.self), opened: opened,
            closed: closed, isMarked: isMarked))
        opened = []
        place = end
      }
      func close(upTo limit: Int) {
        while let end = open.last?.end, end <= limit {
          var closed: [Mark] = []
          while let last = open.last, last.end == end {
            closed.append(last.mark)
            open.removeLast()
          }
          append(to: end, closed: closed, isMarked: true)
        }
      }
      for (range, mark) in marks {
        close(upTo: range.start)
        append(to: range.start, isMarked: !open.isEmpty)
        open.append((range.end, mark))
        opened.append(mark)
      }
      close(upTo: bytes.count)
      append(to: bytes.count, isMarked: false)
      return runs
    }
  }
}

extension Character {
  /// Whether `String.onOneLine` replaces this character by a space.
  var endsPiece: Bool { isNewline || self == "\t" }
}
