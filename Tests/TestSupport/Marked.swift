/// A text in which `«…»` marks the parts that a test expects: `"usulan «gencatan senjata» itu"`.
public struct Marked: Sendable {
  /// The text without the marks.
  public let text: String
  /// The marked parts, in order, with their UTF-8 offsets in ``text``.
  public let parts: [(text: String, range: Range<Int>)]

  /// Parses a text with `«…»` around the marked parts.
  public init(_ marked: String) {
    var plain = ""
    var parts: [(String, Range<Int>)] = []
    var start = 0
    for character in marked {
      switch character {
      case "«": start = plain.utf8.count
      case "»":
        let range = start..<plain.utf8.count
        let bytes = Array(plain.utf8)[range]
        parts.append((String(decoding: bytes, as: UTF8.self), range))
      default: plain.append(character)
      }
    }
    text = plain
    self.parts = parts
  }
}
