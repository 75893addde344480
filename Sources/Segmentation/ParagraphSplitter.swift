internal import Glibc
public import TextModel

/// Finds the paragraphs of a normalized text.
///
/// A line feed ends a paragraph, except inside a hard-wrapped block: consecutive lines that are
/// filled up to a common width, most of which end inside a sentence (`LineJoiner`).
public enum ParagraphSplitter {
  /// How a line feed is interpreted.
  public enum LineBreaks: String, Sendable, Hashable, CaseIterable {
    /// Decided separately for each block of lines without an empty line between them.
    case auto
    /// Every line is a paragraph.
    case paragraph = "paragraphs"
    /// Only an empty line or a list marker ends a paragraph.
    case wrapped
  }

  /// The paragraphs in text order, without white space at their ends.
  /// - Returns: UTF-8 offsets in `text`.
  public static func paragraphs(
    in text: UnsafeBufferPointer<UInt8>, lineBreaks: LineBreaks = .auto
  ) -> [TextRange] {
    paragraphs(in: TextRange(0, text.count), of: text, lineBreaks: lineBreaks)
  }

  /// The paragraphs of a part of a text, in text order.
  static func paragraphs(
    in part: TextRange, of text: UnsafeBufferPointer<UInt8>, lineBreaks: LineBreaks
  ) -> [TextRange] {
    var paragraphs: [TextRange] = []
    var block: [TextRange] = []
    func closeBlock() {
      defer { block.removeAll(keepingCapacity: true) }
      // A list item always begins a paragraph.
      let isWrapped = lineBreaks == .wrapped || lineBreaks == .auto && looksWrapped(block, in: text)
      let joins =
        lineBreaks == .auto && !isWrapped
        ? LineJoiner.joins(of: block, in: text)
        : block.map { isWrapped && ListMarker.length(at: $0, in: text) == 0 }
      for (place, line) in block.enumerated() {
        if place > 0, joins[place] {
          paragraphs[paragraphs.count - 1].end = line.end
        } else {
          paragraphs.append(line)
        }
      }
    }
    var lineStart = part.start
    while lineStart < part.end {
      let lineEnd = text.firstLineFeed(from: lineStart, to: part.end)
      let line = text.trimmed(TextRange(lineStart, lineEnd))
      if line.isEmpty { closeBlock() } else { block.append(line) }
      lineStart = lineEnd + 1
    }
    closeBlock()
    return paragraphs
  }

  /// Whether a block is hard-wrapped.
  ///
  /// All lines but the last have 50 to 100 bytes, at least three in five of them end inside a
  /// sentence, and no line is a list item.
  private static func looksWrapped(
    _ lines: [TextRange], in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard lines.count >= 2 else { return false }
    var unfinished = 0
    for line in lines.dropLast() {
      guard (50...100).contains(line.count) else { return false }
      if !endsSentence(line, in: text) { unfinished += 1 }
    }
    guard lines.allSatisfy({ ListMarker.length(at: $0, in: text) == 0 }) else { return false }
    return unfinished * 5 >= (lines.count - 1) * 3
  }

  private static func endsSentence(_ line: TextRange, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch text[line.end - 1] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"),
      UInt8(ascii: "\""), UInt8(ascii: ")"), 0x9D, 0xA6:
      true
    default: false
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The offset of the first line feed at or after `start` and before `end`; `end` if there is none.
  func firstLineFeed(from start: Int, to end: Int) -> Int {
    guard let base = baseAddress, let found = memchr(base + start, 0x0A, end - start) else {
      return end
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// `range` without ASCII white space at its ends.
  func trimmed(_ range: TextRange) -> TextRange {
    var start = range.start
    var end = range.end
    while start < end, isSpace(self[start]) { start += 1 }
    while end > start, isSpace(self[end - 1]) { end -= 1 }
    return TextRange(start, end)
  }
}

/// Whether a byte is ASCII white space; normalization replaces all other white space.
func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
