/// Writes numbers, texts and lists one after another, without gaps.
package struct PackedWriter {
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []

  /// Creates an empty writer.
  package init() {}

  /// Appends a number: seven bits in each byte, the lowest first.
  package mutating func append(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Appends bytes and their number.
  package mutating func append(_ value: some Collection<UInt8>) {
    append(value.count)
    bytes.append(contentsOf: value)
  }

  /// Appends a text as UTF-8.
  package mutating func append(_ text: String) { append(text.utf8) }

  /// Appends the elements of a list and their number.
  package mutating func append<Element>(
    list: [Element], _ write: (inout PackedWriter, Element) -> Void
  ) {
    append(list.count)
    for element in list { write(&self, element) }
  }

  /// Appends texts and their number.
  package mutating func append(texts: [String]) { append(list: texts) { $0.append($1) } }
}

/// Reads what ``PackedWriter`` wrote.
///
/// Damaged bytes give zeros, empty texts and empty lists, never a crash.
package struct PackedReader {
  private let source: UnsafeRawBufferPointer
  private var place = 0

  /// - Parameter bytes: must stay alive while the reader is used.
  package init(_ bytes: UnsafeRawBufferPointer) { source = bytes }

  /// The number of bytes that were not read yet.
  package var left: Int { source.count - place }

  /// Reads a number.
  package mutating func number() -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while place < source.count {
      let byte = source[place]
      place += 1
      if shift < 64 { value |= UInt64(byte & 0x7F) << shift }
      if byte < 0x80 { return Int(truncatingIfNeeded: value) }
      shift += 7
    }
    return 0
  }

  /// Reads the number of elements that follow, each of which has at least one byte.
  package mutating func count() -> Int {
    let count = number()
    return (0...left).contains(count) ? count : 0
  }

  /// Reads bytes; the result is valid as long as the source.
  package mutating func bytes() -> UnsafeRawBufferPointer {
    let size = count()
    defer { place += size }
    return UnsafeRawBufferPointer(rebasing: source[place..<place + size])
  }

  /// Reads a text.
  package mutating func text() -> String { String(decoding: bytes(), as: UTF8.self) }

  /// Reads a list.
  package mutating func list<Element>(_ read: (inout PackedReader) -> Element) -> [Element] {
    let count = count()
    guard count > 0 else { return [] }
    var list: [Element] = []
    list.reserveCapacity(count)
    for _ in 0..<count { list.append(read(&self)) }
    return list
  }

  /// Reads texts.
  package mutating func texts() -> [String] { list { $0.text() } }
}
