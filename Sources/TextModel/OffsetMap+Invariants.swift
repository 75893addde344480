extension OffsetMap {
  /// An error in the map, or nil: edits must be in text order, must not overlap, and the text
  /// between two edits must have the same length in both texts.
  public var brokenInvariant: String? {
    var sourceEnd = 0
    var derivedEnd = 0
    for (index, edit) in edits.enumerated() {
      if edit.source.start < sourceEnd || edit.derived.start < derivedEnd {
        return "edit \(index) begins before the one before it ends"
      }
      if edit.source.start - sourceEnd != edit.derived.start - derivedEnd {
        return "the texts are not in step before edit \(index)"
      }
      sourceEnd = edit.source.end
      derivedEnd = edit.derived.end
    }
    return nil
  }
}
