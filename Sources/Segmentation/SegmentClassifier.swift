internal import Languages
import TextModel

/// Recognizes headlines, datelines, source lines and list items.
enum SegmentClassifier {
  /// Sets the kind of each segment of a paragraph.
  /// - Parameters:
  ///   - segments: the segments of one paragraph.
  ///   - number: the paragraph's 1-based number in the document.
  static func classify(
    _ segments: inout ArraySlice<Segment>, paragraph: TextRange, number: Int,
    in text: UnsafeBufferPointer<UInt8>
  ) {
    guard let first = segments.first else { return }
    if ListMarker.length(at: paragraph, in: text) > 0 {
      for index in segments.indices { segments[index].kind = .listItem }
    } else if isSourceLine(paragraph, in: text) {
      for index in segments.indices { segments[index].kind = .source }
    } else if segments.count == 1 {
      if isHeadline(first.range, isFirst: number == 1, in: text) {
        segments[segments.startIndex].kind = .headline
      }
    } else if number <= 3, isDateline(first.range, in: text) {
      segments[segments.startIndex].kind = .dateline
    }
  }

  /// Whether a line begins with a label and has no full stop at its end: `Sumber : …`, `Oleh: …`,
  /// `Laporan wartawan …`.
  private static func isSourceLine(_ line: TextRange, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.count <= 160, !endsWithStop(line, in: text) else { return false }
    let lower = text[line.range].prefix(24).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    for label in labels where lower.starts(with: label.word) {
      guard label.needsColon else { return true }
      let rest = lower.dropFirst(label.word.count).drop { $0 == 0x20 }
      if rest.first == UInt8(ascii: ":") { return true }
    }
    return false
  }

  /// Labels of all languages, because articles contain quotations and translations.
  private static let labels: [(word: [UInt8], needsColon: Bool)] = Language.all.flatMap {
    language in
    language.labels.alone.map { (Array($0.utf8), false) }
      + language.labels.beforeColon.map { (Array($0.utf8), true) }
  }

  /// Whether a line has no full stop at its end, and at most 200 bytes if it is the first, or else
  /// 90.
  private static func isHeadline(
    _ line: TextRange, isFirst: Bool, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard !endsWithStop(line, in: text) else { return false }
    return line.count <= (isFirst ? 200 : 90)
  }

  /// Whether a segment has at most three capitalized words and 40 bytes, and ends with a full stop.
  private static func isDateline(_ range: TextRange, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text[range.end - 1] == UInt8(ascii: "."), range.count <= 40 else { return false }
    let words = text[range.range].split(separator: 0x20)
    return words.count <= 3
      && words.allSatisfy { word in word.first.map { (0x41...0x5A).contains($0) } ?? false }
  }

  /// Whether a line ends with a full stop, question mark, exclamation mark, colon or ellipsis;
  /// closing quotation marks and parentheses after it are ignored.
  private static func endsWithStop(_ line: TextRange, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var end = line.end
    // Skip closing quotation marks and parentheses: " ' ) and U+2018 … U+201F.
    while end > line.start {
      let byte = text[end - 1]
      if byte == 0x22 || byte == 0x27 || byte == 0x29 {
        end -= 1
      } else if end - line.start >= 3, text[end - 3] == 0xE2, text[end - 2] == 0x80,
        (0x98...0x9F).contains(byte)
      {
        end -= 3
      } else {
        break
      }
    }
    guard end > line.start else { return false }
    switch text[end - 1] {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ":"): return true
    case 0xA6: return end - line.start >= 3 && text[end - 3] == 0xE2 && text[end - 2] == 0x80
    default: return false
    }
  }
}
