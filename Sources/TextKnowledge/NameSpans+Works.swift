import Languages
import Segmentation
import TextModel

/// Finds titles of works in quotation marks.
extension NameSpans {
  mutating func findWorks() {
    for segment in nameSegments where !segment.isEmpty {
      var open: Int?
      for token in segment.lowerBound...segment.upperBound {
        guard
          token == segment.lowerBound || token == segment.upperBound
            || reader.links[token] == .other || reader.links[token] == .nothing
        else { continue }
        examine()
        let gap = Array(reader.gap(before: token, in: segment))
        if let start = open, let mark = closingMark(of: gap) {
          // A comma or a full stop before the mark ends quoted speech and not a title.
          if mark == 0 { work(start..<token, in: segment) }
          open = opensAfterClosing(gap) ? token : nil
        } else if opens(gap) {
          open = token
        }
      }
    }
  }

  private mutating func work(_ tokens: Range<Int>, in segment: Range<Int>) {
    guard let last = tokens.last, tokens.count <= NameSpans.maximumLength,
      reader.isCapital(tokens.lowerBound), isFree(tokens.lowerBound)
    else { return }
    let isTitle = tokens.allSatisfy { token in
      reader.isCapital(token) || reader.shapes[token] == .number
        || token != last && reader.isWord(of: .functionWords, at: token)
        || token > tokens.lowerBound && reader.links[token] == .hyphen
    }
    let isLoud = tokens.allSatisfy { reader.shapes[$0] == .allCapitals }
    guard isTitle, !isLoud else { return }
    let head = workHead(before: tokens.lowerBound, in: segment)
    // A quoted name of another kind: “Universitas Terbuka”.
    if head == nil,
      let (word, _) = reader.classWord(
        .classWordsBefore, at: tokens.lowerBound, before: tokens.upperBound), word.kind != .work
    {
      return
    }
    guard tokens.count >= 2 || head != nil else { return }
    add(.work, tokens, head: head, .quotation)
  }

  /// The maximum number of tokens between a title and its class word.
  private static let maximumDistance = 5

  /// The class word before a title in quotation marks: `film “Gundala”`, `novel karya Rina Wijaya
  /// berjudul “Laut”`.
  private func workHead(before token: Int, in segment: Range<Int>) -> Range<Int>? {
    var start = token - 1
    // A list of titles has one class word: `lagu “Laut” dan “Hujan”`.
    if let last = mentions.last, last.kind == .work, last.evidence == .quotation,
      last.tokens.upperBound > segment.lowerBound,
      last.tokens.upperBound == token
        || last.tokens.upperBound == start
          && reader.length(of: .joints, at: start, before: token) == 1
    {
      return last.head
    }
    while start >= segment.lowerBound, token - start <= Self.maximumDistance {
      if let (word, count) = reader.classWord(.classWordsBefore, at: start, before: token),
        word.kind == .work
      {
        return start..<(start + count)
      }
      // Only words and names are between the two, no other clause.
      guard start == token - 1 || reader.adjoins(start + 1) else { return nil }
      start -= 1
    }
    return nil
  }

  private static let openingMarks: [[UInt8]] = ["“", "\"", "«", "‘"].map { Array($0.utf8) }
  private static let closingMarks: [[UInt8]] = ["”", "\"", "»", "’"].map { Array($0.utf8) }

  /// Whether a gap ends with an opening mark.
  private func opens(_ gap: [UInt8]) -> Bool {
    Self.openingMarks.contains { mark in
      gap.count >= mark.count && gap.suffix(mark.count).elementsEqual(mark)
    }
  }

  /// The byte index of the closing mark in a gap; nil if there is none.
  private func closingMark(of gap: [UInt8]) -> Int? {
    gap.indices.first { place in
      Self.closingMarks.contains { gap[place...].starts(with: $0) }
    }
  }

  private func opensAfterClosing(_ gap: [UInt8]) -> Bool {
    // A straight mark after the closing mark is an opening mark.
    guard let place = closingMark(of: gap) else { return false }
    return opens(Array(gap[(place + 1)...]))
  }
}
