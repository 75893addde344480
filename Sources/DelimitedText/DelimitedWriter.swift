/// Writes delimiter-separated values (RFC 4180), with LF between records.
public struct DelimitedWriter: Sendable {
  /// The byte that separates fields.
  public var delimiter: UInt8
  /// The output so far: UTF-8, after a byte order mark if there is one.
  public private(set) var bytes: [UInt8] = []

  /// Creates a writer.
  public init(
    delimiter: UInt8 = UInt8(ascii: ","),
    byteOrderMark: ByteOrderMark = .without
  ) {
    self.delimiter = delimiter
    if byteOrderMark == .with { bytes = ByteOrderMark.bytes }
  }

  /// Adds a record and quotes its fields where needed.
  public mutating func append(record: [String]) {
    for (index, field) in record.enumerated() {
      if index > 0 { bytes.append(delimiter) }
      append(field: field, isAlone: record.count == 1)
    }
    bytes.append(0x0A)
  }

  private mutating func append(field: String, isAlone: Bool) {
    let utf8 = field.utf8
    let needsQuotes =
      utf8.contains { $0 == delimiter || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
      || utf8.starts(with: ByteOrderMark.bytes) || utf8.first == 0x20 || utf8.last == 0x20
      || (isAlone && utf8.isEmpty)
    guard needsQuotes else {
      bytes.append(contentsOf: utf8)
      return
    }
    bytes.append(0x22)
    for byte in utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }
}
