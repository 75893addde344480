/// Which features of one text may answer which of the other, and how surely.
struct LinkGraph {
  struct Link {
    /// A feature of the other side.
    let other: Int32
    /// From 0 to 1.
    var weight: Float
    /// The same without names and concepts; what the checks ask, since a listed equivalent is
    /// looked for by the glossary itself.
    var wordWeight: Float
  }

  /// By feature of the source; of the target.
  private(set) var forward: [[Link]]
  private(set) var backward: [[Link]]

  init(sourceCount: Int, targetCount: Int) {
    forward = [[Link]](repeating: [], count: sourceCount)
    backward = [[Link]](repeating: [], count: targetCount)
  }

  /// Joins two features; of two weights the greater stays.
  mutating func join(_ join: FeatureJoin) {
    LinkGraph.join(&forward, join.source, join.target, join)
    LinkGraph.join(&backward, join.target, join.source, join)
  }

  private static func join(
    _ links: inout [[Link]], _ from: Int32, _ to: Int32, _ join: FeatureJoin
  ) {
    while links.count <= Int(from) { links.append([]) }
    let wordWeight = join.origin == .words ? join.weight : 0
    if let known = links[Int(from)].firstIndex(where: { $0.other == to }) {
      links[Int(from)][known].weight = max(links[Int(from)][known].weight, join.weight)
      links[Int(from)][known].wordWeight = max(links[Int(from)][known].wordWeight, wordWeight)
    } else {
      links[Int(from)].append(Link(other: to, weight: join.weight, wordWeight: wordWeight))
    }
  }

  func weight(_ source: Int32, _ target: Int32) -> Float {
    forward[Int(source)].first { $0.other == target }?.weight ?? 0
  }

  /// The weight without names and concepts.
  func wordWeight(_ source: Int32, _ target: Int32) -> Float {
    forward[Int(source)].first { $0.other == target }?.wordWeight ?? 0
  }
}

/// Two features that may answer each other.
struct FeatureJoin {
  /// What says so.
  enum Origin { case words, namesOrConcepts }

  var source: Int32
  var target: Int32
  /// From 0 to 1.
  var weight: Float
  var origin = Origin.words

  /// The same, seen from the other side.
  var reversed: FeatureJoin {
    FeatureJoin(source: target, target: source, weight: weight, origin: origin)
  }
}
