internal import Languages
import TextModel

/// Tells headlines, datelines, source lines and list items from sentences.
enum SegmentClassifier {
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

  /// `Sumber : …`, `Oleh: …`, `Laporan wartawan …`: a label, and no full stop at the end.
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

  /// Those of all languages, since articles quote and translate.
  private static let labels: [(word: [UInt8], needsColon: Bool)] = Language.all.flatMap {
    language in
    language.labels.alone.map { (Array($0.utf8), false) }
      + language.labels.beforeColon.map { (Array($0.utf8), true) }
  }

  /// No full stop at the end; the first line, or a short one.
  private static func isHeadline(
    _ line: TextRange, isFirst: Bool, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard !endsWithStop(line, in: text) else { return false }
    return line.count <= (isFirst ? 200 : 90)
  }

  /// At most three capitalised words and a full stop before the first sentence.
  private static func isDateline(_ range: TextRange, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text[range.end - 1] == UInt8(ascii: "."), range.count <= 40 else { return false }
    let words = text[range.range].split(separator: 0x20)
    return words.count <= 3
      && words.allSatisfy { word in word.first.map { (0x41...0x5A).contains($0) } ?? false }
  }

  /// Full stop, question or exclamation mark, colon or ellipsis, perhaps inside a closing quote.
  private static func endsWithStop(_ line: TextRange, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var end = line.end
    // Step over closing quotes and parentheses: " ' ) and U+2018 … U+201F.
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
