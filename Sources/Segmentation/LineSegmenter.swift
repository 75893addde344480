public import Normalization
import TextModel

/// Treats each line as a sentence, for texts that are already segmented.
public enum LineSegmenter {
  /// One segment for each line of `text`, all in one paragraph.
  ///
  /// An empty line is a segment with an empty range. A line break at the end of the text does not
  /// begin another line.
  public static func segments(of text: NormalizedText) -> [Segment] {
    let bytes = text.bytes
    var segments: [Segment] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      var (first, last) = (start, end)
      while first < last, isSpace(bytes[first]) { first += 1 }
      while last > first, isSpace(bytes[last - 1]) { last -= 1 }
      segments.append(
        Segment(
          id: segments.count + 1, paragraph: 1, range: TextRange(first, last), kind: .sentence,
          rule: "line"))
      start = end + 1
    }
    return segments
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
