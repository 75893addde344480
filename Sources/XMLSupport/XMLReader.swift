internal import CXML

/// Reads an XML document as a stream of events, over libxml2's text reader.
///
///     let reader = try XMLReader(bytes)
///     while let event = try reader.next() { … }
///
/// Nothing is fetched from the network and external entities are not loaded.
public final class XMLReader {
  /// What stands at the reader's place.
  public enum Event: Sendable, Hashable {
    /// An element begins; its attributes are asked for with ``attribute(_:)``.
    case start(String)
    /// An element ends.
    case end(String)
    /// Character data, white space included.
    case text(String)
    case comment(String)
  }

  private let handle: OpaquePointer
  private let storage: UnsafeMutableBufferPointer<UInt8>

  /// - Parameter bytes: the whole document, in any encoding that it declares.
  public init(_ bytes: [UInt8]) throws(XMLError) {
    storage = .allocate(capacity: max(bytes.count, 1))
    _ = storage.initialize(from: bytes.isEmpty ? [0x20] : bytes)
    guard let handle = cxml_reader_open(storage.baseAddress, Int32(clamping: storage.count)) else {
      storage.deallocate()
      throw XMLError(line: 1, column: 1, message: "the document cannot be read")
    }
    self.handle = handle
  }

  deinit {
    cxml_reader_close(handle)
    storage.deallocate()
  }

  /// The next event, or nil at the end of the document.
  /// - Throws: ``XMLError`` where the document is not well-formed.
  public func next() throws(XMLError) -> Event? {
    switch cxml_reader_next(handle) {
    case CXML_END: return nil
    case CXML_ELEMENT_START: return .start(string(cxml_reader_name(handle)))
    case CXML_ELEMENT_END: return .end(string(cxml_reader_name(handle)))
    case CXML_TEXT: return .text(string(cxml_reader_text(handle)))
    case CXML_COMMENT: return .comment(string(cxml_reader_text(handle)))
    default:
      throw XMLError(
        line: Int(max(cxml_reader_error_line(handle), 1)),
        column: Int(max(cxml_reader_error_column(handle), 1)),
        message: string(cxml_reader_error(handle)))
    }
  }

  /// The value of an attribute of the element that just began, by local or qualified name.
  public func attribute(_ name: String) -> String? {
    guard let value = cxml_reader_attribute(handle, name) else { return nil }
    defer { cxml_free(value) }
    return String(cString: value)
  }

  /// The name of the element that just began, with its prefix.
  public var qualifiedName: String { string(cxml_reader_qualified_name(handle)) }

  /// Every attribute of the element that just began, in order, namespace declarations included.
  public func attributes() -> [XMLElement.Attribute] {
    var attributes: [XMLElement.Attribute] = []
    while cxml_reader_next_attribute(handle) {
      attributes.append(
        XMLElement.Attribute(
          string(cxml_reader_attribute_name(handle)), string(cxml_reader_attribute_value(handle))))
    }
    return attributes
  }

  /// The parser's place in the document, 1-based.
  public var line: Int { Int(max(cxml_reader_line(handle), 1)) }
  /// The parser's place in its line, 1-based.
  public var column: Int { Int(max(cxml_reader_column(handle), 1)) }
  /// The namespace of the element at the reader's place; empty where it has none.
  public var namespace: String { string(cxml_reader_namespace(handle)) }

  private func string(_ pointer: UnsafePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}
