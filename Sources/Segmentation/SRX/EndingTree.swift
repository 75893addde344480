/// The required endings of all rules as a tree, read from their last step to the first.
struct EndingTree {
  private struct Node {
    var step: RequiredEnding.Step?
    var children: [Int] = []
    /// The endings whose first step, in text order, is this node.
    var ends: [EndingAutomaton.End] = []
  }

  private var nodes = [Node()]
  /// Number of bytes that a walk reads: the length of the longest ending, and at least 128. A run
  /// that is longer is not an ending.
  private var reach = 128
  /// Rules without a required ending.
  private var everywhere: [Int] = []

  mutating func insert(
    _ ending: RequiredEnding, rule: Int, _ evidence: EndingAutomaton.Evidence
  ) {
    guard !ending.isVoid else { return everywhere.append(rule) }
    reach = max(reach, ending.steps.count + 1)
    var node = 0
    for step in ending.steps.reversed() {
      if let child = nodes[node].children.first(where: { nodes[$0].step == step }) {
        node = child
      } else {
        nodes[node].children.append(nodes.count)
        node = nodes.count
        nodes.append(Node(step: step))
      }
    }
    nodes[node].ends.append(EndingAutomaton.End(rule: rule, evidence: evidence))
  }

  /// The tree with its nodes level by level, so that the children of a node are neighbours.
  var table: EndingAutomaton.Table {
    var table = EndingAutomaton.Table(reach: reach, everywhere: everywhere)
    var stepNumbers: [RequiredEnding.Step: Int] = [:]
    var order = [0]
    var place = 0
    while place < order.count {
      let node = nodes[order[place]]
      place += 1
      order += node.children
      var step = -1
      if let own = node.step {
        step = stepNumbers[own] ?? table.steps.count
        if step == table.steps.count {
          table.steps.append(own)
          stepNumbers[own] = step
        }
      }
      table.append(step: step, children: node.children.count)
      for end in node.ends { table.append(end) }
    }
    return table
  }
}
