internal import XMLSupport

/// Writes the start and end tags of the groups around units.
struct GroupWriter {
  private var open: [XMLElement] = []

  /// Closes the groups of the unit before and opens those of the next, except common ones.
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

/// Slices of consecutive units that are segments of one unit in the file.
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
