/// Writes an XML 1.0 document in UTF-8, escaping as it goes.
///
///     var xml = XMLWriter()
///     xml.start("term", [("id", "t1")])
///     xml.text("a < b")
///     xml.end()
///     let bytes = xml.finish()
///
/// Elements that hold elements only are laid out one to a line; `start` with `.inline` leaves an
/// element's content as it is given.
public struct XMLWriter: Sendable {
  public enum Layout: Sendable {
    /// Children on lines of their own.
    case block
    /// White space inside counts: text, perhaps with elements among it.
    case inline
  }

  public enum Kind: Sendable {
    /// A file, with its declaration.
    case document
    /// Elements that go into another document.
    case fragment
  }

  private var bytes: [UInt8] = []
  private let kind: Kind
  private var open: [(name: String, layout: Layout, hasContent: Bool)] = []
  /// How many characters XML 1.0 does not allow were replaced by U+FFFD.
  public private(set) var replaced = 0

  public init(_ kind: Kind = .document) {
    self.kind = kind
    if kind == .document { prolog("<?xml version=\"1.0\" encoding=\"UTF-8\"?>") }
  }

  /// A line before the root element: a document type or a processing instruction, as it stands.
  public mutating func prolog(_ line: String) {
    bytes.append(contentsOf: Array((line + "\n").utf8))
  }

  /// - Parameter attributes: in the order to write; those whose value is nil are left out.
  public mutating func start(
    _ name: String, _ attributes: [(String, String?)] = [], _ layout: Layout = .block
  ) {
    beginContent(line: true)
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: name.utf8)
    for (key, value) in attributes {
      guard let value else { continue }
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: key.utf8)
      bytes.append(contentsOf: "=\"".utf8)
      escape(value, in: .attribute)
      bytes.append(UInt8(ascii: "\""))
    }
    open.append((name, insideInline ? .inline : layout, false))
  }

  public mutating func end() {
    guard let element = open.popLast() else { return }
    guard element.hasContent else {
      bytes.append(contentsOf: "/>".utf8)
      return
    }
    if element.layout == .block { newLine() }
    bytes.append(contentsOf: "</\(element.name)>".utf8)
  }

  public mutating func text(_ text: String) {
    guard !text.isEmpty else { return }
    beginContent(line: false)
    escape(text, in: .text)
  }

  /// XML as it stands, well-formed by the caller's word.
  public mutating func raw(_ xml: String) {
    guard !xml.isEmpty else { return }
    beginContent(line: false)
    bytes.append(contentsOf: xml.utf8)
  }

  /// A whole element that holds text.
  public mutating func element(
    _ name: String, _ attributes: [(String, String?)] = [], text: String
  ) {
    start(name, attributes, .inline)
    self.text(text)
    end()
  }

  /// The document, every element that is still open closed.
  public mutating func finish() -> [UInt8] {
    while !open.isEmpty { end() }
    if kind == .document { bytes.append(UInt8(ascii: "\n")) }
    return bytes
  }

  private var insideInline: Bool { open.last?.layout == .inline }

  /// Closes the start tag before the first content, and goes to a new line where children do.
  private mutating func beginContent(line: Bool) {
    guard let last = open.indices.last else { return }
    if !open[last].hasContent {
      bytes.append(UInt8(ascii: ">"))
      open[last].hasContent = true
    }
    if line, open[last].layout == .block { newLine() }
  }

  private mutating func newLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * open.count))
  }

  private enum Place { case text, attribute }

  private mutating func escape(_ text: String, in place: Place) {
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for index in utf8.indices {
        guard let replacement = replacement(at: index, of: utf8, in: place) else { continue }
        bytes.append(contentsOf: utf8[start..<index])
        bytes.append(contentsOf: replacement.utf8)
        start = index + (utf8[index] == 0xEF ? 3 : 1)
      }
      bytes.append(contentsOf: utf8[start...])
    }
  }

  /// What stands for the character that begins at `index`; nil where it stands for itself.
  private mutating func replacement(
    at index: Int, of utf8: UnsafeBufferPointer<UInt8>, in place: Place
  ) -> String? {
    switch utf8[index] {
    case UInt8(ascii: "&"): return "&amp;"
    case UInt8(ascii: "<"): return "&lt;"
    case UInt8(ascii: ">"): return "&gt;"
    case UInt8(ascii: "\"") where place == .attribute: return "&quot;"
    // White space that a parser would make a space or a line feed of.
    case 0x09: return place == .attribute ? "&#9;" : nil
    case 0x0A: return place == .attribute ? "&#10;" : nil
    case 0x0D: return "&#13;"
    case 0x00..<0x20: break
    // U+FFFE and U+FFFF.
    case 0xEF where utf8[index + 1] == 0xBF && utf8[index + 2] >= 0xBE: break
    default: return nil
    }
    replaced += 1
    return "\u{FFFD}"
  }
}
