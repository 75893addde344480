/// A half-open range of UTF-8 byte offsets.
///
///     let range = TextRange(121, 137)
///     range.count  // 16 bytes
///
/// The range does not record which text it indexes; the property that stores it documents that.
public struct TextRange: Codable, Sendable, Hashable, Comparable {
  /// Offset of the first byte.
  public var start: Int
  /// Offset after the last byte; never less than ``start``.
  public var end: Int

  /// The range from `start` to `end`; empty if `end` is less than `start`.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// - Throws: `DecodingError` if `start` is negative or greater than `end`.
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
  /// The same range as a `Range`, to use as an index.
  public var range: Range<Int> { start..<end }

  /// Whether every byte of the other range is in this one.
  public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }
  /// Whether the two have a byte in common.
  public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

  /// Text order: the smaller start first; of two ranges with the same start the longer one first.
  public static func < (a: TextRange, b: TextRange) -> Bool {
    a.start != b.start ? a.start < b.start : a.end > b.end
  }
}
