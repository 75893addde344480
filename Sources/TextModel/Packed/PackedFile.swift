/// Numbered sections of bytes in one block, which is used where it lies: in memory, or in a file
/// that is mapped into memory.
///
/// | bytes | content |
/// |---|---|
/// | 0 | `PADANAN` and the byte 0x1A |
/// | 8, 12 | version of the format and 0x01020304, both as UInt32 in the machine's byte order |
/// | 16 | size of the whole in bytes |
/// | 24 | number of sections |
/// | 32 | checksum of all bytes after the table |
/// | 40 | checksum of the header (with 0 here) and the table |
/// | 48 | the table: for each section its number, its offset (divisible by 8) and its size in bytes |
///
/// All fields from byte 16 on are UInt64. The checksums find damage, not forgery.
package struct PackedFile: Sendable {
  /// The version of the format of the sections; a file with another version is not read.
  package static let version: UInt32 = 1
  private static let magic = Array("PADANAN\u{1A}".utf8)
  private static let byteOrder: UInt32 = 0x0102_0304
  private static let headerSize = 48
  private static let rowSize = 24
  /// More sections than any file has.
  private static let mostSections = 1024

  /// Why bytes are not a file of this format.
  package enum Damage: String, Error {
    /// Another kind of file, or one that another version of padanan or another machine wrote.
    case foreign = "is not a compiled glossary of this version of padanan"
    case cut = "is incomplete"
    case changed = "is damaged: its checksum is wrong"
  }

  /// The bytes of all sections; whoever uses a section keeps them alive.
  package let bytes: SharedBytes
  private let contents: Int
  private let sections: [UInt64: Range<Int>]

  /// Sections in memory.
  package init(inMemory sections: [(number: UInt64, bytes: [UInt8])]) {
    var all: [UInt8] = []
    all.reserveCapacity(sections.reduce(0) { $0 + $1.bytes.count + 8 })
    var places: [UInt64: Range<Int>] = [:]
    for section in sections {
      places[section.number] = all.count..<all.count + section.bytes.count
      all += section.bytes
      all.append(contentsOf: repeatElement(0, count: (8 - all.count % 8) % 8))
    }
    bytes = SharedBytes(all)
    self.sections = places
    contents = 0
  }

  /// Reads header and table; the sections are not touched.
  package init(_ bytes: SharedBytes) throws(Damage) {
    let all = bytes.buffer
    guard all.count >= PackedFile.headerSize else {
      let isBeginning = all.prefix(8).elementsEqual(PackedFile.magic.prefix(all.count))
      throw isBeginning ? .cut : .foreign
    }
    guard all[..<8].elementsEqual(PackedFile.magic),
      all.load(fromByteOffset: 8, as: UInt32.self) == PackedFile.version,
      all.load(fromByteOffset: 12, as: UInt32.self) == PackedFile.byteOrder
    else { throw .foreign }
    func number(_ offset: Int) -> UInt64 { all.load(fromByteOffset: offset, as: UInt64.self) }
    guard number(16) <= UInt64(all.count) else { throw .cut }
    let count = number(24)
    guard number(16) == UInt64(all.count), count <= UInt64(PackedFile.mostSections) else {
      throw .changed
    }
    contents = PackedFile.headerSize + Int(count) * PackedFile.rowSize
    guard contents <= all.count,
      PackedFile.checksum(ofHeader: UnsafeRawBufferPointer(rebasing: all[..<contents]))
        == number(40)
    else { throw .changed }
    var sections: [UInt64: Range<Int>] = [:]
    for row in 0..<Int(count) {
      let place = PackedFile.headerSize + row * PackedFile.rowSize
      let (start, size) = (number(place + 8), number(place + 16))
      guard start % 8 == 0, start >= UInt64(contents), start <= UInt64(all.count),
        size <= UInt64(all.count) - start
      else { throw .changed }
      sections[number(place)] = Int(start)..<Int(start + size)
    }
    self.bytes = bytes
    self.sections = sections
  }

  /// Reads all bytes and compares them with the checksum.
  package func verify() throws(Damage) {
    guard PackedFile.checksum(of: content) == checksum else { throw .changed }
  }

  /// The checksum of the sections, as the header of a file has it.
  package var checksum: UInt64 { bytes.buffer.load(fromByteOffset: 32, as: UInt64.self) }

  private var content: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: bytes.buffer[contents...])
  }

  /// The bytes of a section; empty if there is no such section.
  package func section(_ number: UInt64) -> UnsafeRawBufferPointer {
    guard let range = sections[number] else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    return UnsafeRawBufferPointer(rebasing: bytes.buffer[range])
  }

  /// The values of a section.
  /// - Parameter absent: the value of places outside the section.
  package func values<Value: BitwiseCopyable & Sendable>(
    _ number: UInt64, absent: Value
  ) -> PackedValues<Value> { PackedValues(section(number), absent: absent) }

  // MARK: Writing

  /// The bytes of a file with these sections.
  package static func bytes(of sections: [(number: UInt64, bytes: [UInt8])]) -> [UInt8] {
    let start = headerSize + sections.count * rowSize
    var table: [UInt8] = []
    var content: [UInt8] = []
    content.reserveCapacity(sections.reduce(0) { $0 + $1.bytes.count + 8 })
    for section in sections {
      for value in [section.number, UInt64(start + content.count), UInt64(section.bytes.count)] {
        append(value, to: &table)
      }
      content += section.bytes
      content.append(contentsOf: repeatElement(0, count: (8 - content.count % 8) % 8))
    }
    var header = magic
    append(version, to: &header)
    append(byteOrder, to: &header)
    append(UInt64(start + content.count), to: &header)
    append(UInt64(sections.count), to: &header)
    append(content.withUnsafeBytes(checksum(of:)), to: &header)
    append(UInt64(0), to: &header)
    header += table
    let sum = header.withUnsafeBytes(checksum(ofHeader:))
    withUnsafeBytes(of: sum) { header.replaceSubrange(40..<48, with: $0) }
    return header + content
  }

  private static func append(_ value: some BitwiseCopyable, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: value) { bytes.append(contentsOf: $0) }
  }

  /// The bytes of values as a section holds them.
  package static func bytes<Value: BitwiseCopyable>(of values: [Value]) -> [UInt8] {
    values.withUnsafeBytes { Array($0) }
  }

  private static func checksum(ofHeader bytes: UnsafeRawBufferPointer) -> UInt64 {
    // The checksum's own field is left out.
    let first = checksum(of: UnsafeRawBufferPointer(rebasing: bytes[..<40]))
    let rest = checksum(of: UnsafeRawBufferPointer(rebasing: bytes[48...]))
    return WordTable.mix(first ^ (rest << 1 | rest >> 63))
  }

  /// Eight bytes at a time, so that a section of some megabytes costs a few milliseconds.
  private static func checksum(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    var sum = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: bytes.count)
    var place = 0
    while place + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      sum = WordTable.mix((sum ^ word) &+ 0xA076_1D64_78BD_642F)
      place += 8
    }
    while place < bytes.count {
      sum = WordTable.mix((sum ^ UInt64(bytes[place])) &+ 0xA076_1D64_78BD_642F)
      place += 1
    }
    return sum
  }
}
