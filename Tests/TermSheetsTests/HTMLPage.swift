import XMLSupport

/// A page parsed as XML after its void elements were closed.
struct HTMLPage {
  /// An element, and the number of elements around it.
  struct Element: Equatable {
    var name: String
    var classes: String
    var parents: [String]
  }

  private(set) var elements: [Element] = []
  /// The text of the first paragraph in each row of the table of sentences, source and target side,
  /// without the numbers.
  private(set) var sources: [String] = []
  private(set) var targets: [String] = []
  private(set) var text = ""

  static let void = ["meta", "br", "hr", "img", "link", "input", "col", "wbr"]

  init(_ bytes: [UInt8]) throws {
    let reader = try XMLReader(HTMLPage.closingVoidElements(bytes))
    var open: [String] = []
    var isSource = false
    var isTarget = false
    var language = ""
    while let event = try reader.next() {
      switch event {
      case .start(let name):
        elements.append(
          Element(name: name, classes: reader.attribute("class") ?? "", parents: open))
        if name == "td" { language = reader.attribute("lang") ?? "" }
        if name == "p", open.last == "td" {
          isSource = language == "id"
          isTarget = language == "en"
          if isSource { sources.append("") }
          if isTarget { targets.append("") }
        }
        open.append(name)
      case .end(let name):
        if name == "p" { (isSource, isTarget) = (false, false) }
        if open.last == name { open.removeLast() }
      case .text(let piece):
        text += piece
        guard !open.contains("sup") else { continue }
        if isSource { sources[sources.count - 1] += piece }
        if isTarget { targets[targets.count - 1] += piece }
      case .comment: continue
      }
    }
  }

  /// Replaces `<br>` by `<br/>`.
  private static func closingVoidElements(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let rest = bytes[index...]
      let isVoid = void.contains { name in
        rest.starts(with: "<\(name) ".utf8) || rest.starts(with: "<\(name)>".utf8)
      }
      guard isVoid, let end = rest.firstIndex(of: UInt8(ascii: ">")) else {
        result.append(bytes[index])
        index += 1
        continue
      }
      result += bytes[index..<end]
      result += [UInt8(ascii: "/"), UInt8(ascii: ">")]
      index = end + 1
    }
    return result
  }
}
