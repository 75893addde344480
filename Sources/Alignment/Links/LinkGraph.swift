/// Which features of one text may answer which of the other, and how surely.
struct LinkGraph {
  struct Link {
    /// A feature of the other side.
    let other: Int32
    /// From 0 to 1.
    var weight: Float
  }

  /// By feature of the source; of the target.
  private(set) var forward: [[Link]]
  private(set) var backward: [[Link]]

  init(sourceCount: Int, targetCount: Int) {
    forward = [[Link]](repeating: [], count: sourceCount)
    backward = [[Link]](repeating: [], count: targetCount)
  }

  /// Joins two features; of two weights the greater stays.
  mutating func join(_ source: Int32, _ target: Int32, weight: Float) {
    LinkGraph.join(&forward, source, target, weight)
    LinkGraph.join(&backward, target, source, weight)
  }

  private static func join(_ links: inout [[Link]], _ from: Int32, _ to: Int32, _ weight: Float) {
    while links.count <= Int(from) { links.append([]) }
    if let known = links[Int(from)].firstIndex(where: { $0.other == to }) {
      links[Int(from)][known].weight = max(links[Int(from)][known].weight, weight)
    } else {
      links[Int(from)].append(Link(other: to, weight: weight))
    }
  }

  func weight(_ source: Int32, _ target: Int32) -> Float {
    forward[Int(source)].first { $0.other == target }?.weight ?? 0
  }
}
