import TextModel
import XMLSupport

/// The elements and texts of an HTML page in document order; a subtree is a range of nodes.
struct HTMLTree {
  struct Node {
    /// Name of the element in lower case; empty for text.
    var name: String
    /// The text of a text node.
    var text = ""
    /// Index of the parent; the first node has none.
    var parent: Int
    /// Index after the last node of the subtree.
    var end: Int
    var attributes: [XMLElement.Attribute] = []

    subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }

    var isText: Bool { name.isEmpty }

    /// The words of `class`, `id`, `role` and `epub:type`, in lower case.
    var marks: [Substring] {
      var words: [Substring] = []
      for attribute in attributes
      where ["class", "id", "role", "epub:type"].contains(attribute.name) {
        words += attribute.value.lowercased().split { $0.isWhitespace }
      }
      return words
    }
  }

  private(set) var nodes: [Node] = []

  /// Deeper pages are not made by people.
  private static let deepest = 1000

  /// - Parameter page: UTF-8.
  init(_ page: [UInt8]) throws(XMLError) {
    var limits = XMLReader.Limits()
    limits.depth = HTMLTree.deepest
    let reader = try XMLReader(html: page, limits: limits)
    nodes.append(Node(name: "#page", parent: -1, end: 0))
    var open = [0]
    while let event = try reader.next() {
      switch event {
      case .start(let name):
        nodes.append(
          Node(
            name: name, parent: open.last ?? 0, end: 0,
            attributes: reader.attributeCount > 0 ? reader.attributes() : []))
        open.append(nodes.count - 1)
      case .end(let name):
        // The parser closes what is open, so the last element has this name.
        guard open.count > 1, let last = open.last, nodes[last].name == name else { continue }
        nodes[last].end = nodes.count
        open.removeLast()
      case .text(let text):
        nodes.append(
          Node(name: "", text: text, parent: open.last ?? 0, end: nodes.count + 1))
      case .comment: break
      }
    }
    for node in open { nodes[node].end = nodes.count }
  }
}
