import TextModel
import XMLSupport

/// Reads the text of an HTML page; of a site's page, only the article with its headline.
///
///     let read = try HTMLDocument(page, path: "article.html").read()
///
/// Scripts, forms, navigation, advertisements and lists of links are left out, and everything outside
/// the article. All passes over the page take time proportional to its size.
struct HTMLDocument {
  private let tree: HTMLTree
  private var builder = TextBuilder()
  /// Whether navigation and other parts of a site's page may be left out.
  private let isPage: Bool

  /// - Parameters:
  ///   - page: UTF-8.
  ///   - isPage: false for a part of a book, in which only what is never text is left out.
  init(_ page: [UInt8], path: String, isPage: Bool = true) throws(PadananError) {
    do {
      tree = try HTMLTree(page)
    } catch {
      throw PadananError(
        .unreadableDocument, file: path, "the page cannot be read: \(error.message)")
    }
    self.isPage = isPage
  }

  /// The text of the page.
  func read() -> ReadText {
    var document = self
    document.append()
    return document.builder.finish(.html)
  }

  /// Appends the text of the page to that of other pages.
  mutating func append(to book: inout TextBuilder) {
    swap(&builder, &book)
    append()
    swap(&builder, &book)
  }

  private mutating func append() {
    let parts = HTMLParts(tree, isPage: isPage)
    if let headline = parts.headline {
      walk(headline..<tree.nodes[headline].end, parts)
      builder.close(.heading)
      for line in parts.bylines {
        walk(line..<tree.nodes[line].end, parts)
        builder.close(.byline)
      }
    } else if let title = parts.title {
      builder.appendCollapsed(title)
      builder.close(.heading)
    }
    walk(parts.root..<tree.nodes[parts.root].end, parts)
    builder.close(.paragraph)
    let left = parts.omitted
    if left.deletions > 0 { builder.omit("deletion", left.deletions) }
    if left.frame > 0 { builder.omit("part of the page beside the article", left.frame) }
  }

  /// An element that is open in the walk.
  private struct Open {
    var end: Int
    /// The kind of block that its text belongs to; nil for an inline element.
    var kind: TextBlock.Kind?
    var isBlock: Bool
    var isPreformatted: Bool
    var isQuote: Bool
  }

  /// A list that is open in the walk.
  private struct OpenList {
    var end: Int
    /// The next number of an ordered list.
    var next: Int?
    var isItemNew = false
  }

  private mutating func walk(_ range: Range<Int>, _ parts: HTMLParts) {
    var open: [Open] = []
    var lists: [OpenList] = []
    var notesEnd = 0
    var breaks = 0
    func kind() -> TextBlock.Kind { open.last { $0.kind != nil }?.kind ?? .paragraph }
    func closeBlock() {
      breaks = 0
      guard !builder.isAtStart else { return builder.clear() }
      let kind = kind()
      var marker = ""
      if kind == .listItem, !lists.isEmpty, lists[lists.count - 1].isItemNew {
        lists[lists.count - 1].isItemNew = false
        marker = lists[lists.count - 1].next.map { "\($0). " } ?? "- "
        lists[lists.count - 1].next? += 1
      }
      builder.close(kind, marker: marker)
    }
    func pop(before node: Int) {
      while let last = open.last, last.end <= node {
        if last.isQuote { builder.append("”") }
        if last.isBlock { closeBlock() }
        open.removeLast()
      }
      while let last = lists.last, last.end <= node { lists.removeLast() }
    }
    var index = range.lowerBound
    while index < range.upperBound {
      pop(before: index)
      let node = tree.nodes[index]
      if node.isText {
        if open.last?.isPreformatted == true {
          builder.append(node.text)
        } else {
          builder.appendCollapsed(node.text)
        }
        if !node.text.allSatisfy(\.isWhitespace) { breaks = 0 }
        index += 1
        continue
      }
      guard !parts.isLeftOut[index] else {
        // What is left out still separates words.
        if HTMLNames.blocks.contains(node.name) { closeBlock() }
        index = node.end
        continue
      }
      if index >= notesEnd, node.marks.contains(where: { HTMLNames.notes.contains($0) }) {
        notesEnd = node.end
      }
      let isBlock = HTMLNames.blocks.contains(node.name)
      if isBlock { closeBlock() }
      var blockKind: TextBlock.Kind?
      switch node.name {
      case "h1", "h2", "h3", "h4", "h5", "h6": blockKind = .heading
      case "ul", "menu": lists.append(OpenList(end: node.end, next: nil))
      case "ol": lists.append(OpenList(end: node.end, next: node["start"].flatMap { Int($0) } ?? 1))
      case "li":
        if !lists.isEmpty { lists[lists.count - 1].isItemNew = true }
        blockKind = .listItem
      case "td", "th": blockKind = .cell
      case "q": builder.append("“")
      case "br":
        breaks += 1
        if kind() == .heading {
          builder.append(" ")
        } else if breaks == 2 {
          closeBlock()
        } else {
          builder.breakLine()
        }
      default: break
      }
      if isBlock, blockKind == nil, parts.isByline(index) { blockKind = .byline }
      if index < notesEnd, blockKind != .heading { blockKind = isBlock ? .note : blockKind }
      open.append(
        Open(
          end: node.end, kind: blockKind, isBlock: isBlock,
          isPreformatted: node.name == "pre" || open.last?.isPreformatted == true,
          isQuote: node.name == "q"))
      index += 1
    }
    pop(before: range.upperBound)
  }
}
