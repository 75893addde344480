/// Maps ranges of a derived text to ranges of its source, and back.
///
///     let range = map.source(of: TextRange(121, 137))  // UTF-8 offsets in the source
///
/// Between edits the two texts are equal. An edit pairs a range of the source with the range of the
/// derived text that replaced it: for a deletion the derived range is empty, for an insertion the
/// source range. Edits are in text order and do not overlap (`brokenInvariant`). Look-ups are
/// binary searches.
public struct OffsetMap: Sendable, Hashable {
  /// `source` became `derived`: UTF-8 offsets in the source and in the derived text.
  public struct Edit: Sendable, Hashable {
    /// UTF-8 offsets in the source text.
    public var source: TextRange
    /// UTF-8 offsets in the derived text.
    public var derived: TextRange

    /// An edit that replaced `source` by `derived`.
    public init(source: TextRange, derived: TextRange) {
      self.source = source
      self.derived = derived
    }
  }

  /// How a look-up treats text that was deleted exactly at an edge of a range.
  public enum Edges: Sendable, Hashable {
    /// Exclude it: the result is the shortest range.
    case inner
    /// Include it: the result is the longest range. Mapping a source range to the derived text and
    /// back then gives a range that contains it.
    case outer
  }

  /// In text order; they do not overlap.
  public private(set) var edits: [Edit]

  /// The map of a text to itself.
  public static let identity = OffsetMap()

  /// The map of a text that was not changed.
  public init() { edits = [] }

  /// - Parameter edits: in order, not overlapping in either text.
  public init(_ edits: [Edit]) { self.edits = edits }

  /// Whether both texts are the same.
  public var isIdentity: Bool { edits.isEmpty }

  /// The source range of a range of the derived text.
  ///
  /// - Parameters:
  ///   - range: UTF-8 offsets in the derived text; an edit that it covers in part is included
  ///     whole.
  ///   - edges: whether deletions exactly at an edge of `range` are included.
  /// - Returns: UTF-8 offsets in the source text.
  public func source(of range: TextRange, edges: Edges = .inner) -> TextRange {
    if edits.isEmpty { return range }
    let start = sourceStart(of: range.start, edges: edges)
    if range.isEmpty && edges == .inner { return TextRange(start, start) }
    return TextRange(start, sourceEnd(of: range.end, edges: edges))
  }

  /// The derived range of a range of the source.
  ///
  /// - Parameter range: UTF-8 offsets in the source text; an edit that it covers in part is
  ///   included whole.
  /// - Returns: UTF-8 offsets in the derived text.
  public func derived(of range: TextRange) -> TextRange {
    if edits.isEmpty { return range }
    // Start: the last edit that begins at or before it.
    let first = edits.partitionPoint { $0.source.start <= range.start }
    var start = range.start
    if first > 0 {
      let edit = edits[first - 1]
      start =
        range.start < edit.source.end
        ? edit.derived.start : edit.derived.end + (range.start - edit.source.end)
    }
    let last = edits.partitionPoint { $0.source.start < range.end }
    var end = range.end
    if last > 0 {
      let edit = edits[last - 1]
      end =
        range.end <= edit.source.end
        ? edit.derived.end : edit.derived.end + (range.end - edit.source.end)
    }
    return TextRange(start, end)
  }

  private func sourceStart(of offset: Int, edges: Edges) -> Int {
    // The edits before `next` end at or before the offset.
    var next = edits.partitionPoint { $0.derived.end <= offset }
    if next < edits.count, edits[next].derived.start < offset { return edits[next].source.start }
    if edges == .outer {
      // Include the deletions exactly at this offset.
      while next > 0, edits[next - 1].derived.start == offset { next -= 1 }
      if next < edits.count, edits[next].derived.start == offset { return edits[next].source.start }
    }
    guard next > 0 else { return offset }
    let edit = edits[next - 1]
    return edit.source.end + (offset - edit.derived.end)
  }

  private func sourceEnd(of offset: Int, edges: Edges) -> Int {
    // The edits before `next` begin before the offset.
    var next = edits.partitionPoint { $0.derived.start < offset }
    if edges == .outer {
      while next < edits.count, edits[next].derived.isEmpty, edits[next].derived.start == offset {
        next += 1
      }
    }
    guard next > 0 else { return offset }
    let edit = edits[next - 1]
    if offset <= edit.derived.end { return edit.source.end }
    return edit.source.end + (offset - edit.derived.end)
  }
}
