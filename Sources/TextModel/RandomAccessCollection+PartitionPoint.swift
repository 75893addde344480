extension RandomAccessCollection where Index == Int {
  /// The first index whose element does not satisfy `isBefore`, or `endIndex`; the elements that
  /// satisfy it must come first.
  public func partitionPoint(where isBefore: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
