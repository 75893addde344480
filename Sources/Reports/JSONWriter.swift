/// Writes JSON (RFC 8259) with members in the order of the calls, so that the same input gives the
/// same bytes.
public struct JSONWriter: Sendable {
  /// The output so far, in UTF-8.
  public private(set) var bytes: [UInt8] = []
  /// Whether the next value or key needs a comma before it.
  private var needsComma = false

  /// Creates a writer without output.
  public init() {}

  /// Writes an object with the members that `body` writes.
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    wrap(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  /// Writes an array with the value that `body` writes for each element.
  public mutating func array<Element>(
    _ elements: some Sequence<Element>, _ body: (inout JSONWriter, Element) -> Void
  ) {
    wrap(UInt8(ascii: "["), UInt8(ascii: "]")) { json in
      for element in elements { body(&json, element) }
    }
  }

  /// Writes the key of a member; the value must follow.
  public mutating func key(_ name: StaticString) {
    comma()
    bytes.append(0x22)
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(0x22)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a member with a string.
  public mutating func field(_ name: StaticString, _ value: String) {
    key(name)
    string(value)
  }

  /// Writes a member with an integer.
  public mutating func field(_ name: StaticString, _ value: Int) {
    key(name)
    number(value)
  }

  /// Writes a member with `true` or `false`.
  public mutating func field(_ name: StaticString, bool value: Bool) {
    key(name)
    literal(value ? "true" : "false")
  }

  /// Writes a member with an array of strings.
  public mutating func field(_ name: StaticString, strings: [String]) {
    key(name)
    array(strings) { $0.string($1) }
  }

  /// Writes a string.
  public mutating func string(_ value: String) {
    comma()
    bytes.append(0x22)
    var value = value
    value.withUTF8 { append(escaped: $0) }
    bytes.append(0x22)
    needsComma = true
  }

  /// Writes a member with a string, given as UTF-8 bytes.
  public mutating func field(_ name: StaticString, utf8 value: some Collection<UInt8>) {
    key(name)
    bytes.append(0x22)
    append(escaped: value)
    bytes.append(0x22)
    needsComma = true
  }

  /// Writes an integer.
  public mutating func number(_ value: Int) {
    comma()
    bytes.append(decimal: value)
    needsComma = true
  }

  /// Writes a number with at most three decimal places.
  public mutating func number(_ value: Double) {
    let thousandths = Int((value * 1000).rounded())
    let whole = thousandths / 1000
    var digits = String(thousandths % 1000)
    while digits.count < 3 { digits = "0" + digits }
    while digits.count > 1, digits.last == "0" { digits.removeLast() }
    literal(thousandths % 1000 == 0 ? String(whole) : "\(whole).\(digits)")
  }

  /// Writes `null`.
  public mutating func null() { literal("null") }

  /// Ends a line of JSON Lines.
  public mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  /// Returns the output so far and removes it from the writer.
  public mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  private mutating func literal(_ text: String) {
    comma()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  private mutating func wrap(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    comma()
    bytes.append(open)
    needsComma = false
    body(&self)
    bytes.append(close)
    needsComma = true
  }

  private mutating func comma() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
  }

  private mutating func append(escaped text: some Collection<UInt8>) {
    let isDone: Void? = text.withContiguousStorageIfAvailable { append(escaped: $0) }
    if isDone == nil { Array(text).withUnsafeBufferPointer { append(escaped: $0) } }
  }

  private mutating func append(escaped text: UnsafeBufferPointer<UInt8>) {
    // Runs of bytes without escapes are copied in one step.
    var start = 0
    for (index, byte) in text.enumerated()
    where byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F {
      bytes.append(contentsOf: text[start..<index])
      append(escaped: byte)
      start = index + 1
    }
    bytes.append(contentsOf: text[start...])
  }

  private mutating func append(escaped byte: UInt8) {
    switch byte {
    case 0x22: bytes.append(contentsOf: [0x5C, 0x22])
    case 0x5C: bytes.append(contentsOf: [0x5C, 0x5C])
    case 0x0A: bytes.append(contentsOf: [0x5C, UInt8(ascii: "n")])
    case 0x0D: bytes.append(contentsOf: [0x5C, UInt8(ascii: "r")])
    case 0x09: bytes.append(contentsOf: [0x5C, UInt8(ascii: "t")])
    default:
      bytes.append(contentsOf: "\\u00".utf8)
      for digit in [byte >> 4, byte & 15] {
        bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      }
    }
  }
}
