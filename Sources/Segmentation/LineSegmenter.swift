public import Normalization
import TextModel

/// Takes each line as a sentence, for texts that come segmented; an empty line is an empty one.
public enum LineSegmenter {
  /// One segment for each line of `text`, all in one paragraph.
  ///
  /// A line break at the end does not begin another segment.
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
