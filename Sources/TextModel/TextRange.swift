/// A half-open run of UTF-8 byte offsets into a text that the owner of the range names.
///
///     let range = TextRange(121, 137)
///     range.count  // 16 bytes
///
/// A range says nothing of which text it indexes; the property that holds it does.
public struct TextRange: Codable, Sendable, Hashable, Comparable {
  /// Offset of the first byte.
  public var start: Int
  /// Offset after the last byte; never below ``start``.
  public var end: Int

  /// The run from `start` to `end`; empty where `end` is below `start`.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// - Throws: `DecodingError` where `start` is negative or after `end`.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    start = try fields.decode(Int.self, forKey: .start)
    end = try fields.decode(Int.self, forKey: .end)
    guard start >= 0, start <= end else {
      throw DecodingError.dataCorruptedError(
        forKey: .end, in: fields,
        debugDescription: "the range \(start)..<\(end) is invalid; expected 0 <= start <= end")
    }
  }

  private enum CodingKeys: String, CodingKey { case start, end }

  /// Length in bytes.
  public var count: Int { end - start }
  /// Whether it has no bytes.
  public var isEmpty: Bool { start == end }
  /// The same as a range of the standard library, to index with.
  public var range: Range<Int> { start..<end }

  /// Whether no byte of the other is outside this one.
  public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }
  /// Whether the two have a byte in common.
  public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

  /// Text order: the earlier start first, and of two with one start the longer first.
  public static func < (a: TextRange, b: TextRange) -> Bool {
    a.start != b.start ? a.start < b.start : a.end > b.end
  }
}
