public import Segmentation
import TextModel

/// Pairs the sentences of a text with those of its translation, by order and length.
///
/// Where both texts have the same number of paragraphs, pairs stay inside them. The cost of a bead
/// is Gale and Church's (A Program for Aligning Sentences in Bilingual Corpora, 1993): how far the
/// lengths are from the expected ratio, and how rare the bead's shape is.
public struct SentenceAligner: Sendable {
  public init() {}

  /// The beads in order; together they hold every segment of both sides once.
  public func align(_ source: [Segment], _ target: [Segment]) -> [SentencePair] {
    let sourceParagraphs = paragraphs(of: source)
    let targetParagraphs = paragraphs(of: target)
    guard sourceParagraphs.count == targetParagraphs.count else {
      return beads(source[...], target[...])
    }
    return zip(sourceParagraphs, targetParagraphs).flatMap { pair in
      beads(source[pair.0], target[pair.1])
    }
  }

  private func paragraphs(of segments: [Segment]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for (index, segment) in segments.enumerated() {
      if let last = ranges.last, segments[last.lowerBound].paragraph == segment.paragraph {
        ranges[ranges.count - 1] = last.lowerBound..<index + 1
      } else {
        ranges.append(index..<index + 1)
      }
    }
    return ranges
  }

  /// A bead's shape and the natural logarithm of how rare it is.
  private static let shapes: [(source: Int, target: Int, penalty: Double)] = [
    (1, 1, 0.1), (1, 0, 4.6), (0, 1, 4.6), (2, 1, 2.4), (1, 2, 2.4), (2, 2, 4.5),
  ]

  private func beads(_ source: ArraySlice<Segment>, _ target: ArraySlice<Segment>) -> [SentencePair]
  {
    let (rows, columns) = (source.count, target.count)
    let width = columns + 1
    var costs = [Double](repeating: .infinity, count: (rows + 1) * width)
    var choices = [Int8](repeating: -1, count: (rows + 1) * width)
    costs[0] = 0
    for row in 0...rows {
      for column in 0...columns {
        for (number, shape) in SentenceAligner.shapes.enumerated()
        where row >= shape.source && column >= shape.target {
          let before = costs[(row - shape.source) * width + column - shape.target]
          guard before.isFinite else { continue }
          let cost =
            before + shape.penalty
            + mismatch(
              length(source, row - shape.source, shape.source),
              length(target, column - shape.target, shape.target))
          if cost < costs[row * width + column] {
            costs[row * width + column] = cost
            choices[row * width + column] = Int8(number)
          }
        }
      }
    }
    var pairs: [SentencePair] = []
    var (row, column) = (rows, columns)
    while row > 0 || column > 0 {
      let choice = choices[row * width + column]
      guard choice >= 0 else { break }
      let shape = SentenceAligner.shapes[Int(choice)]
      row -= shape.source
      column -= shape.target
      let from = (source.startIndex + row)..<(source.startIndex + row + shape.source)
      let to = (target.startIndex + column)..<(target.startIndex + column + shape.target)
      let cost = mismatch(
        length(source, row, shape.source), length(target, column, shape.target))
      let isPaired = shape.source > 0 && shape.target > 0
      pairs.append(
        SentencePair(
          source: Array(from), target: Array(to), score: isPaired ? 1 / (1 + cost / 4) : 0))
    }
    return pairs.reversed()
  }

  private func length(_ segments: ArraySlice<Segment>, _ start: Int, _ count: Int) -> Double {
    var total = 0
    for segment in segments.dropFirst(start).prefix(count) { total += segment.range.count }
    return Double(total)
  }

  /// Half the square of the standardised difference in length, with a variance of 6.8 per byte.
  private func mismatch(_ source: Double, _ target: Double) -> Double {
    guard source > 0, target > 0 else { return 0 }
    let mean = (source + target) / 2
    let difference = (target - source) * (target - source)
    return difference / (2 * 6.8 * mean)
  }
}
