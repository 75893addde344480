import Languages
import Segmentation
import TextModel

/// Finds the tokens inside round brackets.
struct Brackets {
  private let reader: TextReader

  init(_ reader: TextReader) { self.reader = reader }

  /// The tokens inside each pair of brackets in a segment; of nested pairs only the innermost.
  func brackets(in segment: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: Int?
    guard !segment.isEmpty else { return [] }
    for token in segment.lowerBound...segment.upperBound {
      guard
        token == segment.lowerBound || token == segment.upperBound
          || reader.links[token] == .other || reader.links[token] == .nothing
      else { continue }
      for byte in reader.gap(before: token, in: segment) {
        if byte == UInt8(ascii: "(") {
          open = token
        } else if byte == UInt8(ascii: ")") {
          if let start = open, start < token { found.append(start..<token) }
          open = nil
        }
      }
    }
    return found
  }
}
