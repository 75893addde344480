import TextModel

/// A trie over numbers in sections of a ``PackedFile``: the paths of terms over word numbers, or of
/// patterns over words and slots.
///
/// The roots are the first nodes. The children of a node follow one another, ordered by label, and
/// after those of all nodes before it; so a child's number follows from its place among all labels.
/// A child always has a higher number than its parent, which excludes endless paths in a damaged
/// file.
struct PackedTrie: Sendable {
  /// A node: where its endings and its children begin; those of the next node are their end.
  struct Node: BitwiseCopyable, Sendable {
    var endings: Int32 = 0
    var children: Int32 = 0
  }

  private let nodes: PackedValues<Node>
  private let labels: PackedValues<Int32>
  private let entries: PackedValues<Int32>
  private let rootCount: Int

  /// Number of nodes.
  var count: Int { max(0, nodes.count - 1) }

  /// - Parameter section: the first of the three sections that ``TrieBuilder`` made.
  init(_ file: PackedFile, section: UInt64, rootCount: Int) {
    nodes = file.values(section, absent: Node())
    labels = file.values(section + 1, absent: 0)
    entries = file.values(section + 2, absent: -1)
    self.rootCount = rootCount
  }

  /// The places of the entries that end at a node, for ``entry(_:)``.
  func endings(of node: Int32) -> Range<Int> {
    entries.existing(nodes[node].endings, nodes[node + 1].endings)
  }

  /// The number of an entry that ends at a node.
  func entry(_ place: Int) -> Int32 { entries[place] }

  /// Whether any path continues from a node.
  func hasChildren(_ node: Int32) -> Bool { nodes[node].children < nodes[node + 1].children }

  /// The node after a node and a label; nil if there is none.
  func next(_ node: Int32, _ label: Int32) -> Int32? {
    let children = labels.existing(nodes[node].children, nodes[node + 1].children)
    var (low, high) = (children.lowerBound, children.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if labels[middle] < label { low = middle + 1 } else { high = middle }
    }
    guard low < children.upperBound, labels[low] == label else { return nil }
    let next = Int32(truncatingIfNeeded: rootCount + low)
    return next > node && Int(next) < count ? next : nil
  }
}

/// Builds a ``PackedTrie``.
struct TrieBuilder {
  private struct Edge {
    let parent: Int32
    let label: Int32
    let child: Int32
  }

  private var next: [UInt64: Int32] = [:]
  private var edges: [Edge] = []
  private(set) var roots: [Int32] = []
  private var nodeCount: Int32 = 0
  private var endings: [(node: Int32, entry: Int32)] = []

  /// Adds a root; its number in the packed trie is its place among the roots.
  mutating func addRoot() -> Int32 {
    roots.append(nodeCount)
    nodeCount += 1
    return nodeCount - 1
  }

  /// The node after a node and a label, which is added if it is new.
  mutating func child(of node: Int32, _ label: Int32) -> (node: Int32, isNew: Bool) {
    let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: label))
    if let known = next[key] { return (known, false) }
    let child = nodeCount
    nodeCount += 1
    next[key] = child
    edges.append(Edge(parent: node, label: label, child: child))
    return (child, true)
  }

  /// Adds an entry that ends at a node, after the entries added before.
  mutating func end(_ entry: Int32, at node: Int32) { endings.append((node, entry)) }

  /// The three sections, and the number of each node in them.
  func sections(
    from section: UInt64
  ) -> (sections: [(number: UInt64, bytes: [UInt8])], numbers: [Int32]) {
    let (starts, sorted) = TrieBuilder.grouped(edges, by: \.parent, groups: Int(nodeCount))
    // Breadth first: the roots, then the children of each node in turn.
    var order = roots
    order.reserveCapacity(Int(nodeCount))
    var labels: [Int32] = []
    var nodes: [PackedTrie.Node] = []
    var place = 0
    while place < order.count {
      let node = Int(order[place])
      nodes.append(PackedTrie.Node(endings: 0, children: Int32(labels.count)))
      for edge in sorted[starts[node]..<starts[node + 1]].sorted(by: { $0.label < $1.label }) {
        labels.append(edge.label)
        order.append(edge.child)
      }
      place += 1
    }
    nodes.append(PackedTrie.Node(endings: 0, children: Int32(labels.count)))
    var numbers = [Int32](repeating: 0, count: Int(nodeCount))
    for (number, node) in order.enumerated() { numbers[Int(node)] = Int32(number) }
    let (endingStarts, ends) = TrieBuilder.grouped(
      endings.map { (node: numbers[Int($0.node)], entry: $0.entry) }, by: \.node,
      groups: Int(nodeCount))
    for (number, start) in endingStarts.enumerated() { nodes[number].endings = Int32(start) }
    return (
      [
        (section, PackedFile.bytes(of: nodes)), (section + 1, PackedFile.bytes(of: labels)),
        (section + 2, PackedFile.bytes(of: ends.map(\.entry))),
      ], numbers
    )
  }

  /// A counting sort, which keeps the order within a group.
  /// - Returns: for each group the place of its first element, and the end of the last group; the
  ///   elements by group.
  private static func grouped<Element>(
    _ elements: [Element], by group: (Element) -> Int32, groups: Int
  ) -> (starts: [Int], elements: [Element]) {
    var starts = [Int](repeating: 0, count: groups + 1)
    for element in elements { starts[Int(group(element)) + 1] += 1 }
    for number in 0..<groups { starts[number + 1] += starts[number] }
    guard var sorted = elements.first.map({ [Element](repeating: $0, count: elements.count) })
    else { return (starts, []) }
    var next = starts
    for element in elements {
      sorted[next[Int(group(element))]] = element
      next[Int(group(element))] += 1
    }
    return (starts, sorted)
  }
}
