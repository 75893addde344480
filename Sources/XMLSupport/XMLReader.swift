internal import CXML

/// Reads an XML document as a stream of events, with libxml2's push parser.
///
///     let reader = try XMLReader(bytes)
///     while let event = try reader.next() { … }
///
/// The reader does not access the network or load document types, and it expands no entities: a
/// reference to an entity other than the five predefined ones is an error. The parser holds one
/// block of the document at a time, independent of its size.
public final class XMLReader {
  /// The current event.
  public enum Event: Sendable, Hashable {
    /// Start of an element, with its local name. Get attributes with ``XMLReader/attribute(_:)``.
    case start(String)
    /// End of an element, with its local name.
    case end(String)
    /// All character data up to the next tag or comment, white space included.
    case text(String)
    /// A comment.
    case comment(String)
  }

  /// Limits against hostile documents; exceeding one is an error.
  public struct Limits: Sendable, Hashable {
    /// Maximum nesting of elements.
    public var depth = 256
    /// Maximum character data between two tags, in bytes.
    public var text = 64 << 20
    /// Maximum length of one attribute, in bytes.
    public var attribute = 1 << 20
    /// Maximum length of one tag, comment or processing instruction, in bytes.
    ///
    /// Also, a tag can have at most 1,000 attributes.
    public var markup = 4 << 20

    /// The default limits.
    public init() {}
  }

  private let handle: OpaquePointer
  private let bytes: [UInt8]
  /// Number of bytes given to the parser so far.
  private var fed: Int
  private var isFed = false
  /// Number of empty lines skipped before the document, added to line numbers.
  private let skippedLines: Int
  /// Element names by the C reader's numbers.
  private var names: [String] = []

  /// A reader at the beginning of a document.
  /// - Parameters:
  ///   - bytes: the whole document, in any encoding that it declares.
  ///   - limits: limits against hostile documents.
  public init(_ bytes: [UInt8], limits: Limits = Limits()) throws(XMLError) {
    let opening = XMLOpening(bytes)
    let encoding =
      opening.outweighsDeclaration ? CXML_ENCODING_DETECTED : CXML_ENCODING_DECLARED
    guard
      let handle = cxml_reader_open(
        encoding,
        cxml_limits(
          depth: Int32(clamping: limits.depth), text: limits.text, attribute: limits.attribute,
          markup: limits.markup))
    else { throw XMLError(line: 1, column: 1, message: "out of memory") }
    self.handle = handle
    self.bytes = bytes
    fed = opening.start
    skippedLines = opening.skippedLines
  }

  deinit { cxml_reader_close(handle) }

  /// The next event; nil at the end of the document.
  /// - Throws: ``XMLError`` if the document is not well-formed or exceeds a limit.
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

  /// The value of an attribute of the current element, by qualified name; nil if there is none.
  public func attribute(_ name: String) -> String? {
    for index in 0..<cxml_reader_attribute_count(handle)
    where equal(cxml_reader_attribute_name(handle, index), name) {
      return string(cxml_reader_attribute_value(handle, index))
    }
    return nil
  }

  /// All attributes of the current element, namespace declarations first.
  public func attributes() -> [XMLElement.Attribute] {
    (0..<cxml_reader_attribute_count(handle)).map { index in
      XMLElement.Attribute(
        string(cxml_reader_attribute_name(handle, index)),
        string(cxml_reader_attribute_value(handle, index)))
    }
  }

  /// Number of attributes of the current element, including namespace declarations.
  public var attributeCount: Int { Int(cxml_reader_attribute_count(handle)) }

  /// The qualified name of the current element.
  public var qualifiedName: String {
    let prefix = string(cxml_reader_prefix(handle))
    return prefix.isEmpty ? name : prefix + ":" + name
  }

  /// The namespace of the current element; empty if it has none.
  public var namespace: String { string(cxml_reader_namespace(handle)) }

  /// 1-based line at which the event begins; an element begins at its `<`.
  public var line: Int { place(cxml_reader_line(handle)) + skippedLines }
  /// 1-based column at which the event begins, in characters.
  public var column: Int { place(cxml_reader_column(handle)) }

  /// The local name of a document's root element, in any encoding; nil if the bytes do not begin an
  /// XML document.
  ///
  /// Only the first 64 KiB are read.
  public static func root(of bytes: [UInt8]) -> String? {
    // Enough for a declaration, a document type and a long comment.
    guard let reader = try? XMLReader(Array(bytes.prefix(1 << 16))) else { return nil }
    while let event = try? reader.next() {
      if case .start(let name) = event { return name }
    }
    return nil
  }

  private func feed() {
    // libxml2 detects the encoding from a first block of four bytes.
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
