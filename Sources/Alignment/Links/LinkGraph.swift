/// Weighted links between the features of two texts.
struct LinkGraph {
  struct Link {
    /// Number of a feature of the other side.
    let other: Int32
    /// Weight from all origins, 0 to 1.
    var weight: Float
    /// Weight without names and concepts.
    ///
    /// The checks use it, because they look for glossary equivalents separately.
    var wordWeight: Float
    /// Weight from dictionaries of words and names, without similar spelling and concepts.
    var listedWeight: Float
  }

  /// Links of each source feature.
  private(set) var forward: [[Link]]
  /// Links of each target feature.
  private(set) var backward: [[Link]]

  init(sourceCount: Int, targetCount: Int) {
    forward = [[Link]](repeating: [], count: sourceCount)
    backward = [[Link]](repeating: [], count: targetCount)
  }

  /// Links two features; of two links, keeps the greater weight.
  mutating func join(_ join: FeatureJoin) {
    LinkGraph.join(&forward, join.source, join.target, join)
    LinkGraph.join(&backward, join.target, join.source, join)
  }

  private static func join(
    _ links: inout [[Link]], _ from: Int32, _ to: Int32, _ join: FeatureJoin
  ) {
    while links.count <= Int(from) { links.append([]) }
    let wordWeight = join.origin.isOfWords ? join.weight : 0
    let listedWeight = join.origin.isListed ? join.weight : 0
    if let known = links[Int(from)].firstIndex(where: { $0.other == to }) {
      links[Int(from)][known].weight = max(links[Int(from)][known].weight, join.weight)
      links[Int(from)][known].wordWeight = max(links[Int(from)][known].wordWeight, wordWeight)
      links[Int(from)][known].listedWeight = max(
        links[Int(from)][known].listedWeight, listedWeight)
    } else {
      links[Int(from)].append(
        Link(
          other: to, weight: join.weight, wordWeight: wordWeight, listedWeight: listedWeight))
    }
  }

  func weight(_ source: Int32, _ target: Int32) -> Float {
    forward[Int(source)].first { $0.other == target }?.weight ?? 0
  }

  /// A link between two features; nil for none.
  func link(_ source: Int32, _ target: Int32) -> Link? {
    forward[Int(source)].first { $0.other == target }
  }

  /// Weight of a link without names and concepts; 0 for none.
  func wordWeight(_ source: Int32, _ target: Int32) -> Float {
    link(source, target)?.wordWeight ?? 0
  }
}

/// A link to be added between two features.
struct FeatureJoin {
  /// What gave the link.
  enum Origin {
    /// A dictionary of words, or an equal amount.
    case words
    /// Similar spelling.
    case likeness
    /// A dictionary of names.
    case names
    /// A concept of the glossary.
    case concepts

    /// Whether the link is independent of names and concepts.
    var isOfWords: Bool { self == .words || self == .likeness }
    /// Whether a dictionary has the link.
    var isListed: Bool { self == .words || self == .names }
  }

  var source: Int32
  var target: Int32
  /// Weight, 0 to 1.
  var weight: Float
  var origin = Origin.words

  /// The link with source and target exchanged.
  var reversed: FeatureJoin {
    FeatureJoin(source: target, target: source, weight: weight, origin: origin)
  }
}
