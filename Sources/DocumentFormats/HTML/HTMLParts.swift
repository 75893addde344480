import TextModel

/// Finds the article on an HTML page, and what is not text of it.
struct HTMLParts {
  /// Whether each node is left out with its subtree.
  private(set) var isLeftOut: [Bool]
  /// The element with the text of the article, or the body.
  private(set) var root = 0
  /// The headline, if it is outside of `root`.
  private(set) var headline: Int?
  /// Lines of date and author between the headline and `root`.
  private(set) var bylines: [Int] = []
  /// The title that the page gives to other sites, if it has no heading of the first level.
  private(set) var title: String?
  /// Numbers of elements that were left out.
  private(set) var omitted = (frame: 0, deletions: 0)

  private let tree: HTMLTree
  private let isPage: Bool
  /// For each node, the number of bytes of its text that are not white space, of those in paragraphs,
  /// and of those in links.
  private var lengths: [Int]
  private var paragraphs: [Int]
  private var links: [Int]

  init(_ tree: HTMLTree, isPage: Bool) {
    self.tree = tree
    self.isPage = isPage
    let count = tree.nodes.count
    isLeftOut = [Bool](repeating: false, count: count)
    lengths = [Int](repeating: 0, count: count)
    paragraphs = lengths
    links = lengths
    markInvisible()
    measure()
    if let body = tree.nodes.firstIndex(where: { $0.name == "body" }) { root = body }
    guard isPage else { return }
    guard markFrame() else { return }
    measure()
    root = article()
    markLinkLists()
    findHeadline()
  }

  /// Leaves out what is not shown, and deletions.
  private mutating func markInvisible() {
    for (index, node) in tree.nodes.enumerated() where !node.isText {
      let style = (node["style"] ?? "").lowercased().filter { $0 != " " }
      if HTMLNames.invisible.contains(node.name) || node["hidden"] != nil
        || node["aria-hidden"]?.lowercased() == "true" || style.contains("display:none")
        || style.contains("visibility:hidden") || HTMLParts.isPageMargin(node)
        || node.marks.contains(where: { HTMLNames.noteMarks.contains($0) })
      {
        isLeftOut[index] = true
        if node.name == "del" { omitted.deletions += 1 }
      }
    }
  }

  /// Whether an element is the header or footer of printed pages, as LibreOffice writes them.
  private static func isPageMargin(_ node: HTMLTree.Node) -> Bool {
    node.name == "div" && ["header", "footer"].contains(node["title"] ?? "")
  }

  /// Computes the lengths of what is not left out; one pass forward, one back.
  private mutating func measure() {
    for index in lengths.indices { (lengths[index], paragraphs[index], links[index]) = (0, 0, 0) }
    var index = 0
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      guard !isLeftOut[index] else {
        index = node.end
        continue
      }
      if node.isText { lengths[index] = node.text.utf8.count { !ASCII.isSpace($0) } }
      index += 1
    }
    for index in tree.nodes.indices.dropFirst().reversed() {
      let node = tree.nodes[index]
      if node.name == "a" { links[index] = lengths[index] }
      if node.name == "p" { paragraphs[index] = lengths[index] - links[index] }
      lengths[node.parent] += lengths[index]
      links[node.parent] += links[index]
      paragraphs[node.parent] += paragraphs[index]
    }
    // A page without paragraphs has its text between line breaks.
    if paragraphs[0] == 0 { paragraphs = zip(lengths, links).map { $0 - $1 } }
  }

  /// Leaves out navigation, advertisements and the like.
  /// - Returns: whether there is any such part, so that it is the page of a site.
  private mutating func markFrame() -> Bool {
    let whole = paragraphs[0]
    var isSite = false
    var headlines = [0]
    for node in tree.nodes {
      headlines.append(headlines[headlines.count - 1] + (node.name == "h1" ? 1 : 0))
    }
    // The end of the last article or main part, whose header has the headline.
    var articleEnd = 0
    var index = 0
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      guard !node.isText, !isLeftOut[index] else {
        index = isLeftOut[index] ? node.end : index + 1
        continue
      }
      if node.name == "article" || node.name == "main" {
        articleEnd = max(articleEnd, node.end)
        isSite = true
      }
      let hasHeadline = headlines[node.end] > headlines[index]
      if isFrame(node, keepsHeader: index < articleEnd || hasHeadline),
        paragraphs[index] * 2 <= whole,
        !["html", "body", "article", "main", "#page", "h1"].contains(node.name)
      {
        isLeftOut[index] = true
        omitted.frame += 1
        isSite = true
        index = node.end
      } else {
        index += 1
      }
    }
    return isSite
  }

  private func isFrame(_ node: HTMLTree.Node, keepsHeader: Bool) -> Bool {
    guard !node.marks.contains(where: { HTMLNames.notes.contains($0) }) else { return false }
    if HTMLNames.frame.contains(node.name) { return true }
    if node.name == "header" { return !keepsHeader }
    if let role = node["role"]?.lowercased(), HTMLNames.frameRoles.contains(role[...]) {
      return true
    }
    return node.marks.contains { mark in
      HTMLNames.words(of: mark).contains { HTMLNames.frameWords.contains($0) }
    }
  }

  /// The element with the article: the first that says so and has most of the text in paragraphs, or
  /// else the deepest element that has nearly all of it.
  private func article() -> Int {
    let whole = paragraphs
    guard whole[0] > 0 else { return root }
    func largest(_ wants: (HTMLTree.Node) -> Bool) -> Int? {
      var best: Int?
      for (index, node) in tree.nodes.enumerated() where !node.isText && !isLeftOut[index] {
        if wants(node), whole[index] > best.map({ whole[$0] }) ?? 0 { best = index }
      }
      return best
    }
    if let article = largest({ $0.name == "article" || $0["role"]?.lowercased() == "article" }),
      whole[article] * 2 >= whole[0]
    {
      return article
    }
    if let main = largest({ $0.name == "main" || $0["role"]?.lowercased() == "main" }),
      whole[main] * 2 >= whole[0]
    {
      return narrowed(main, whole)
    }
    if let body = largest({ ($0["itemprop"] ?? "").lowercased() == "articlebody" }),
      whole[body] * 2 >= whole[0]
    {
      return body
    }
    return narrowed(root, whole)
  }

  /// The deepest element below `node` that has at least nine tenths of its text.
  private func narrowed(_ node: Int, _ whole: [Int]) -> Int {
    var node = node
    while true {
      var child = node + 1
      var next: Int?
      while child < tree.nodes[node].end {
        if !tree.nodes[child].isText, !isLeftOut[child], whole[child] * 10 >= whole[node] * 9 {
          next = child
        }
        child = tree.nodes[child].end
      }
      // A heading beside the text belongs to the article.
      guard let next, !["p", "table", "tbody", "tr", "ul", "ol"].contains(tree.nodes[next].name)
      else { return node }
      node = next
    }
  }

  /// Leaves out lists and boxes in the article that consist of links.
  private mutating func markLinkLists() {
    var index = root + 1
    while index < tree.nodes[root].end {
      let node = tree.nodes[index]
      guard !node.isText, !isLeftOut[index] else {
        index = isLeftOut[index] ? node.end : index + 1
        continue
      }
      let isBox = ["ul", "ol", "div", "section", "table", "dl"].contains(node.name)
      if isBox, lengths[index] > 0, links[index] * 10 >= lengths[index] * 7 {
        isLeftOut[index] = true
        omitted.frame += 1
        index = node.end
      } else {
        index += 1
      }
    }
  }

  /// Finds the headline before the article, and the lines of date and author after it.
  private mutating func findHeadline() {
    let inside = (root..<tree.nodes[root].end).contains { index in
      tree.nodes[index].name == "h1" && lengths[index] > 0
    }
    guard !inside else { return }
    let before = (0..<root).last { tree.nodes[$0].name == "h1" && lengths[$0] > 0 }
    guard let before else {
      title =
        tree.nodes.first { $0.name == "meta" && $0["property"]?.lowercased() == "og:title" }?[
          "content"]
      return
    }
    headline = before
    var index = tree.nodes[before].end
    while index < root {
      let node = tree.nodes[index]
      // An element that contains the article is entered.
      if node.isText || node.end > root {
        index += 1
      } else if isLeftOut[index] {
        index = node.end
      } else if isByline(index) {
        bylines.append(index)
        index = node.end
      } else {
        index += 1
      }
    }
  }

  /// Whether an element is a line with the date or the author, by its name or class.
  func isByline(_ index: Int) -> Bool {
    guard isPage, (1...120).contains(lengths[index]) else { return false }
    let node = tree.nodes[index]
    if node.name == "time" { return true }
    let marks = node.marks + [(node["itemprop"] ?? "").lowercased()[...]]
    return marks.contains { mark in
      HTMLNames.words(of: mark).contains { HTMLNames.bylineWords.contains($0) }
    }
  }
}
