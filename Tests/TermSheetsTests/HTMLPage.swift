import XMLSupport

/// A page parsed as XML after its void elements were closed.
struct HTMLPage {
  /// An element, and the number of elements around it.
  struct Element: Equatable {
    var name: String
    var classes: String
    var parents: [String]
    var attributes: [String: String] = [:]
  }

  private(set) var elements: [Element] = []
  /// The sentences of the text and the translations beside them, without the numbers.
  private(set) var sources: [String] = []
  private(set) var targets: [String] = []
  private(set) var text = ""

  private static let attributes = [
    "id", "href", "lang", "scope", "role", "aria-labelledby", "aria-label", "data-p",
  ]
  static let void = ["meta", "br", "hr", "img", "link", "input", "col", "wbr"]

  init(_ bytes: [UInt8]) throws {
    let reader = try XMLReader(HTMLPage.closingVoidElements(HTMLPage.withoutScript(bytes)))
    var open: [String] = []
    var isSource = false
    var isTarget = false
    while let event = try reader.next() {
      switch event {
      case .start(let name):
        let classes = reader.attribute("class") ?? ""
        var attributes: [String: String] = [:]
        for name in HTMLPage.attributes { attributes[name] = reader.attribute(name) }
        elements.append(
          Element(name: name, classes: classes, parents: open, attributes: attributes))
        if name == "p", open.last == "li" {
          isSource = classes == "src"
          isTarget = classes.hasPrefix("tgt")
          if isSource { sources.append("") }
          if isTarget { targets.append("") }
        }
        open.append(name)
      case .end(let name):
        if name == "p" { (isSource, isTarget) = (false, false) }
        if open.last == name { open.removeLast() }
      case .text(let piece):
        if open.last != "style" { text += piece }
        guard !open.contains("sup") else { continue }
        if isSource { sources[sources.count - 1] += piece }
        if isTarget { targets[targets.count - 1] += piece }
      case .comment: continue
      }
    }
  }

  /// The page without the content of its script, which is not XML.
  private static func withoutScript(_ bytes: [UInt8]) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let start = text.firstRange(of: "<script>"), let end = text.firstRange(of: "</script>")
    else { return bytes }
    return Array((text[..<start.upperBound] + text[end.lowerBound...]).utf8)
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
