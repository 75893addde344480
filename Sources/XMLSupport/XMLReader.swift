internal import CXML

/// Reads an XML document as a stream of events, over libxml2's push parser.
///
///     let reader = try XMLReader(bytes)
///     while let event = try reader.next() { … }
///
/// Nothing is fetched from the network, no document type is loaded, and no entity is expanded: a
/// reference to any but XML's own five is an error. Memory holds one piece of the document at a
/// time, whatever its size.
public final class XMLReader {
  /// What stands at the reader's place.
  public enum Event: Sendable, Hashable {
    /// An element begins; its attributes are asked for with ``XMLReader/attribute(_:)``.
    case start(String)
    /// An element ends.
    case end(String)
    /// All character data up to the next tag or comment, white space included.
    case text(String)
    case comment(String)
  }

  /// What stops the reading of a document that asks too much.
  public struct Limits: Sendable, Hashable {
    /// Elements inside elements.
    public var depth = 256
    /// Bytes of character data between two tags.
    public var text = 64 << 20
    /// Bytes of one attribute.
    public var attribute = 1 << 20

    public init() {}
  }

  private let handle: OpaquePointer
  private let bytes: [UInt8]
  /// How much of `bytes` the parser was given.
  private var fed: Int
  private var isFed = false
  /// Empty lines before the document, which XML does not allow and which count all the same.
  private let skippedLines: Int
  /// The names of elements by the reader's numbers for them.
  private var names: [String] = []

  /// - Parameter bytes: the whole document, in any encoding that it declares.
  public init(_ bytes: [UInt8], limits: Limits = Limits()) throws(XMLError) {
    let opening = XMLOpening(bytes)
    let encoding =
      opening.outweighsDeclaration ? CXML_ENCODING_DETECTED : CXML_ENCODING_DECLARED
    guard
      let handle = cxml_reader_open(
        encoding,
        cxml_limits(
          depth: Int32(clamping: limits.depth), text: limits.text, attribute: limits.attribute))
    else { throw XMLError(line: 1, column: 1, message: "there is no memory left") }
    self.handle = handle
    self.bytes = bytes
    fed = opening.start
    skippedLines = opening.skippedLines
  }

  deinit { cxml_reader_close(handle) }

  /// The next event, or nil at the end of the document.
  /// - Throws: ``XMLError`` where the document is not well-formed, or asks too much.
  public func next() throws(XMLError) -> Event? {
    while true {
      switch cxml_reader_next(handle) {
      case CXML_END: return nil
      case CXML_ELEMENT_START: return .start(name)
      case CXML_ELEMENT_END: return .end(name)
      case CXML_TEXT: return .text(string(cxml_reader_text(handle)))
      case CXML_COMMENT: return .comment(string(cxml_reader_text(handle)))
      case CXML_MORE: feed()
      default:
        throw XMLError(
          line: place(cxml_reader_error_line(handle)) + skippedLines,
          column: place(cxml_reader_error_column(handle)),
          message: String(cString: cxml_reader_error(handle)))
      }
    }
  }

  /// The value of an attribute of the element that just began, by qualified name.
  public func attribute(_ name: String) -> String? {
    for index in 0..<cxml_reader_attribute_count(handle)
    where equal(cxml_reader_attribute_name(handle, index), name) {
      return string(cxml_reader_attribute_value(handle, index))
    }
    return nil
  }

  /// Every attribute of the element that just began, namespace declarations first.
  public func attributes() -> [XMLElement.Attribute] {
    (0..<cxml_reader_attribute_count(handle)).map { index in
      XMLElement.Attribute(
        string(cxml_reader_attribute_name(handle, index)),
        string(cxml_reader_attribute_value(handle, index)))
    }
  }

  /// How many attributes ``attributes()`` gives.
  public var attributeCount: Int { Int(cxml_reader_attribute_count(handle)) }

  /// The name of the element that just began or ended, with its prefix.
  public var qualifiedName: String {
    let prefix = string(cxml_reader_prefix(handle))
    return prefix.isEmpty ? name : prefix + ":" + name
  }

  /// The namespace of the element that just began or ended; empty where it has none.
  public var namespace: String { string(cxml_reader_namespace(handle)) }

  /// The line at which the event begins, 1-based; an element begins at its `<`.
  public var line: Int { place(cxml_reader_line(handle)) + skippedLines }
  /// The column at which the event begins, 1-based, in characters.
  public var column: Int { place(cxml_reader_column(handle)) }

  /// The name of a document's root element without its prefix, whatever the encoding; nil where
  /// the bytes do not begin an XML document.
  public static func root(of bytes: [UInt8]) -> String? {
    // Room for a declaration, a document type and a long comment before it.
    guard let reader = try? XMLReader(Array(bytes.prefix(1 << 16))) else { return nil }
    while let event = try? reader.next() {
      if case .start(let name) = event { return name }
    }
    return nil
  }

  private func feed() {
    // The first four bytes alone tell libxml2 the encoding.
    let end = min(bytes.count, fed + (isFed ? 1 << 15 : 4))
    bytes.withUnsafeBufferPointer { all in
      cxml_reader_feed(
        handle, all.baseAddress.map { $0 + fed }, end - fed, end == bytes.count && isFed)
    }
    isFed = true
    fed = end
  }

  private var name: String {
    let number = Int(cxml_reader_name_number(handle))
    while names.count <= number { names.append("") }
    if names[number].isEmpty { names[number] = string(cxml_reader_name(handle)) }
    return names[number]
  }

  private func place(_ number: Int32) -> Int { Int(max(number, 1)) }

  private func string(_ string: cxml_string) -> String {
    String(decoding: raw(string), as: UTF8.self)
  }

  private func equal(_ string: cxml_string, _ other: String) -> Bool {
    string.length == other.utf8.count && raw(string).elementsEqual(other.utf8)
  }

  private func raw(_ string: cxml_string) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: string.bytes, count: string.length)
  }
}
