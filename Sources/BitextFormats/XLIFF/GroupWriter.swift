internal import XMLSupport

/// Opens and closes the groups that units stand in.
struct GroupWriter {
  private var open: [XMLElement] = []

  /// Goes from the groups of the unit before to those of the next.
  mutating func enter(_ groups: [XMLElement], in xml: inout XMLWriter) {
    var shared = 0
    while shared < min(open.count, groups.count),
      open[shared].attributes == groups[shared].attributes
    {
      shared += 1
    }
    for _ in shared..<max(open.count, shared) { xml.end() }
    for group in groups[min(shared, groups.count)...] {
      xml.start(group.name, group.attributes.pairs)
      for element in group.elements { xml.element(element) }
    }
    open = groups
  }
}

/// Consecutive units that are the segments of one.
func segmentGroups(of units: [BitextUnit]) -> [ArraySlice<BitextUnit>] {
  var result: [ArraySlice<BitextUnit>] = []
  var start = 0
  for end in units.indices {
    let next = end + 1
    let goesOn =
      next < units.count && !units[next].id.isEmpty && units[next].id == units[start].id
      && units[next].line == units[start].line
    if !goesOn {
      result.append(units[start..<next])
      start = next
    }
  }
  return result
}
