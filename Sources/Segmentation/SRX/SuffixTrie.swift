/// Finds the rules whose literal ending stands right before a place, by walking backwards.
struct SuffixTrie {
  private struct Node {
    var children: [(byte: UInt8, node: Int)] = []
    var rules: [Int] = []
  }

  private var nodes = [Node()]

  /// - Parameter ending: in lower-case ASCII where it is ASCII.
  mutating func insert(_ ending: [UInt8], rule: Int) {
    var current = 0
    for byte in ending.reversed() {
      if let child = nodes[current].children.first(where: { $0.byte == byte }) {
        current = child.node
      } else {
        nodes.append(Node())
        nodes[current].children.append((byte, nodes.count - 1))
        current = nodes.count - 1
      }
    }
    nodes[current].rules.append(rule)
  }

  var isEmpty: Bool { nodes.count == 1 && nodes[0].rules.isEmpty }

  /// The last bytes of the endings.
  var finalBytes: [UInt8] { nodes[0].children.map(\.byte) }

  /// Adds the rules whose ending is an ending of `text[..<end]`.
  func collect(in text: UnsafeBufferPointer<UInt8>, endingAt end: Int, into rules: inout [Int]) {
    var current = 0
    var index = end
    rules.append(contentsOf: nodes[0].rules)
    while index > 0 {
      index -= 1
      let byte = text[index]
      let folded = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      guard let child = nodes[current].children.first(where: { $0.byte == folded }) else { return }
      current = child.node
      rules.append(contentsOf: nodes[current].rules)
    }
  }
}
