/// Where each run of a derived text comes from in its source.
///
///     let range = map.source(of: TextRange(121, 137))  // what to slice out of the source
///
/// Between edits the two texts run in step; an edit pairs a run of the source with the run of the
/// derived text that replaced it. Deletions have an empty derived run, insertions an empty
/// source run. Edits are in order and do not touch each other out of order in either text
/// (`brokenInvariant`). Look-ups are binary searches.
public struct OffsetMap: Sendable, Hashable {
  /// `source` became `derived`: UTF-8 offsets in the source and in the derived text.
  public struct Edit: Sendable, Hashable {
    /// UTF-8 offsets in the source text.
    public var source: TextRange
    /// UTF-8 offsets in the derived text.
    public var derived: TextRange

    /// A change of one run into another.
    public init(source: TextRange, derived: TextRange) {
      self.source = source
      self.derived = derived
    }
  }

  /// What to do with text that was deleted right at an edge of a range.
  public enum Edges: Sendable, Hashable {
    /// Leave it out: the run that a reader would call the same text.
    case inner
    /// Take it in: the widest run; every source range lies in the image of its own image.
    case outer
  }

  /// In text order; they do not overlap.
  public private(set) var edits: [Edit]

  /// The map of a text onto itself.
  public static let identity = OffsetMap()

  /// The map of a text that was not changed.
  public init() { edits = [] }

  /// - Parameter edits: in order, not overlapping in either text.
  public init(_ edits: [Edit]) { self.edits = edits }

  /// Whether both texts are the same.
  public var isIdentity: Bool { edits.isEmpty }

  /// The range of the source that corresponds to `range` of the derived text.
  ///
  /// An edit that is touched in part is taken whole.
  public func source(of range: TextRange, edges: Edges = .inner) -> TextRange {
    if edits.isEmpty { return range }
    let start = sourceStart(of: range.start, edges: edges)
    if range.isEmpty && edges == .inner { return TextRange(start, start) }
    return TextRange(start, sourceEnd(of: range.end, edges: edges))
  }

  /// The range of the derived text that corresponds to `range` of the source.
  ///
  /// An edit that is touched in part is taken whole.
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
      // Step back over the deletions that stand exactly here.
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
