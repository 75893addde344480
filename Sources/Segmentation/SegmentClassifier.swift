internal import Languages
import TextModel

/// Recognizes headlines, datelines, source lines, list items and the furniture of a site's page.
enum SegmentClassifier {
  /// Sets the kind of each segment of a paragraph.
  /// - Parameters:
  ///   - segments: the segments of one paragraph.
  ///   - block: the kind of its block in a file with structure; nil in plain text.
  ///   - number: the paragraph's 1-based number in the document.
  ///   - followsLabel: whether the paragraph before is a label such as `Baca juga:`.
  /// - Returns: whether the paragraph is such a label.
  static func classify(
    _ segments: inout ArraySlice<Segment>, paragraph: TextRange, block: TextBlock.Kind?,
    number: Int, followsLabel: Bool, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let first = segments.first, let last = segments.last else { return false }
    func setAll(_ kind: SegmentKind) {
      for index in segments.indices { segments[index].kind = kind }
    }
    let part = PageFurniture.part(of: paragraph, isFirst: number == 1, in: text)
    if part != .text {
      setAll(.boilerplate)
      return part == .label
    }
    switch block {
    case .heading:
      setAll(followsLabel ? .boilerplate : .headline)
      return false
    case .listItem:
      setAll(.listItem)
      return false
    case .byline:
      setAll(.source)
      return false
    case .cell, .note, .cue: return false
    case .paragraph, nil: break
    }
    if ListMarker.length(at: paragraph, in: text) > 0 {
      setAll(.listItem)
    } else if isSourceLine(paragraph, in: text) || DateLine.matches(paragraph, in: text) {
      setAll(.source)
    } else if segments.count == 1 {
      if isSignOff(first.range, in: text) {
        setAll(.source)
      } else if isHeadline(first.range, isFirst: number == 1, in: text) {
        setAll(followsLabel ? .boilerplate : .headline)
      }
    } else {
      // The page of a site has lines of its author and date before the body.
      if number <= (block == nil ? 3 : 6), isDateline(first.range, in: text) {
        segments[segments.startIndex].kind = .dateline
      }
      if isSignOff(last.range, in: text) { segments[segments.endIndex - 1].kind = .source }
    }
    return false
  }

  /// Whether a segment has only the initials of writer and editor in parentheses, or asterisks:
  /// `(nam/ed)`, `[nam]`, `(Z-1)`, `***`.
  private static func isSignOff(_ range: TextRange, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let bytes = text[range.range]
    guard let open = bytes.first, let close = bytes.last, range.count <= 40 else { return false }
    if bytes.allSatisfy({ $0 == UInt8(ascii: "*") }) { return true }
    guard
      open == UInt8(ascii: "(") && close == UInt8(ascii: ")")
        || open == UInt8(ascii: "[") && close == UInt8(ascii: "]")
    else { return false }
    let inner = bytes.dropFirst().dropLast()
    // `(Applause.)` is a sentence.
    guard let end = inner.last, end != UInt8(ascii: ".") else { return false }
    var letters = 0
    var hasMark = false
    for byte in inner {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A: letters += 1
      case UInt8(ascii: "/"), UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "."),
        0x30...0x39:
        hasMark = true
      case 0x20: if !hasMark { return false }
      default: return false
      }
    }
    return hasMark ? letters > 0 || inner.first == UInt8(ascii: "*") : letters <= 6
  }

  /// Whether a line begins with a label and has no full stop at its end: `Sumber : …`, `Oleh: …`,
  /// `Laporan wartawan …`.
  private static func isSourceLine(_ line: TextRange, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.count <= 160, !text.endsWithStop(line) else { return false }
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
    guard !text.endsWithStop(line) else { return false }
    return line.count <= (isFirst ? 200 : 90)
  }

  /// Whether a segment has at most three capitalized words and 40 bytes, and ends with a full stop.
  private static func isDateline(_ range: TextRange, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text[range.end - 1] == UInt8(ascii: "."), range.count <= 40 else { return false }
    let words = text[range.range].split(separator: 0x20)
    return words.count <= 3
      && words.allSatisfy { word in word.first.map { (0x41...0x5A).contains($0) } ?? false }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a line ends with a full stop, question mark, exclamation mark, colon or ellipsis;
  /// closing quotation marks and parentheses after it are ignored.
  func endsWithStop(_ line: TextRange) -> Bool {
    var end = line.end
    // Skip closing quotation marks and parentheses: " ' ) and U+2018 … U+201F.
    while end > line.start {
      let byte = self[end - 1]
      if byte == 0x22 || byte == 0x27 || byte == 0x29 {
        end -= 1
      } else if end - line.start >= 3, self[end - 3] == 0xE2, self[end - 2] == 0x80,
        (0x98...0x9F).contains(byte)
      {
        end -= 3
      } else {
        break
      }
    }
    guard end > line.start else { return false }
    switch self[end - 1] {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ":"): return true
    case 0xA6: return end - line.start >= 3 && self[end - 3] == 0xE2 && self[end - 2] == 0x80
    default: return false
    }
  }
}
