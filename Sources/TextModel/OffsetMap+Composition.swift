extension OffsetMap {
  /// The map from the source of this one to the derived text of `next`, whose source is this
  /// one's derived text.
  ///
  /// Edits of the two that touch in the middle text become one edit.
  public func followed(by next: OffsetMap) -> OffsetMap {
    if isIdentity { return next }
    if next.isIdentity { return self }
    var result: [Edit] = []
    result.reserveCapacity(edits.count + next.edits.count)
    var a = 0
    var b = 0
    // How far each map has shifted its own derived text so far.
    var shiftA = 0
    var shiftB = 0
    while a < edits.count || b < next.edits.count {
      // Gather edits that overlap or touch in the middle text, starting with the earlier one.
      let startA = a < edits.count ? edits[a].derived.start : Int.max
      let startB = b < next.edits.count ? next.edits[b].source.start : Int.max
      let middleStart = min(startA, startB)
      var middleEnd = middleStart
      let sourceStart = middleStart - shiftA
      let derivedStart = middleStart + shiftB
      var grew = true
      while grew {
        grew = false
        while a < edits.count, edits[a].derived.start <= middleEnd {
          middleEnd = max(middleEnd, edits[a].derived.end)
          shiftA = edits[a].derived.end - edits[a].source.end
          a += 1
          grew = true
        }
        while b < next.edits.count, next.edits[b].source.start <= middleEnd {
          middleEnd = max(middleEnd, next.edits[b].source.end)
          shiftB = next.edits[b].derived.end - next.edits[b].source.end
          b += 1
          grew = true
        }
      }
      result.append(
        Edit(
          source: TextRange(sourceStart, middleEnd - shiftA),
          derived: TextRange(derivedStart, middleEnd + shiftB)))
    }
    return OffsetMap(result)
  }
}
