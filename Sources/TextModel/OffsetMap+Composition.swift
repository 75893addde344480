extension OffsetMap {
  /// The map from this map's source to the derived text of `next`, whose source is this map's
  /// derived text.
  ///
  /// Edits of the two maps that overlap in the middle text become one edit; edits that only touch
  /// remain separate.
  public func followed(by next: OffsetMap) -> OffsetMap {
    if isIdentity { return next }
    if next.isIdentity { return self }
    var result: [Edit] = []
    result.reserveCapacity(edits.count + next.edits.count)
    var a = 0
    var b = 0
    // Number of bytes by which the edits so far have moved the derived text of each map.
    var shiftA = 0
    var shiftB = 0
    while a < edits.count || b < next.edits.count {
      let (beforeA, beforeB) = (shiftA, shiftB)
      var middle: TextRange
      if b == next.edits.count
        || a < edits.count && comesFirst(edits[a].derived, next.edits[b].source)
      {
        middle = edits[a].derived
        shiftA = edits[a].derived.end - edits[a].source.end
        a += 1
      } else {
        middle = next.edits[b].source
        shiftB = next.edits[b].derived.end - next.edits[b].source.end
        b += 1
      }
      // Join all edits of both maps that overlap.
      while true {
        if a < edits.count, edits[a].derived.start < middle.end {
          middle.end = max(middle.end, edits[a].derived.end)
          shiftA = edits[a].derived.end - edits[a].source.end
          a += 1
        } else if b < next.edits.count, next.edits[b].source.start < middle.end {
          middle.end = max(middle.end, next.edits[b].source.end)
          shiftB = next.edits[b].derived.end - next.edits[b].source.end
          b += 1
        } else {
          break
        }
      }
      result.append(
        Edit(
          source: TextRange(middle.start - beforeA, middle.end - shiftA),
          derived: TextRange(middle.start + beforeB, middle.end + shiftB)))
    }
    return OffsetMap(result)
  }

  /// Whether `a` is before `b`; of two runs with the same start, the empty one is first.
  private func comesFirst(_ a: TextRange, _ b: TextRange) -> Bool {
    a.start != b.start ? a.start < b.start : a.isEmpty || !b.isEmpty
  }
}
