public import TextModel

/// Writes what a stage found, a record a line, for other programs.
///
/// All offsets index the document's own text in the unit asked for. One writer writes the matches
/// of one glossary.
public struct RecordWriter {
  public enum Format: Sendable, Hashable { case tsv, jsonl }

  struct ConceptKey: Hashable {
    var concept: Int
    var term: Int
  }

  /// Cells that come before and after those of the form.
  struct ConceptCells {
    var before: [UInt8]
    var after: [UInt8]
  }

  let format: Format
  let unit: OffsetUnit
  var json = JSONWriter()
  /// The cells of a match that depend on its concept alone, by concept and term.
  var conceptCells: [ConceptKey: ConceptCells] = [:]
  private var text: [UInt8] = []

  public init(_ format: Format, offsets unit: OffsetUnit = .utf8) {
    self.format = format
    self.unit = unit
  }

  /// Gives up what was written so far.
  public mutating func take() -> [UInt8] {
    switch format {
    case .jsonl: return json.take()
    case .tsv:
      defer { text.removeAll(keepingCapacity: true) }
      return text
    }
  }

  public mutating func header(_ columns: String) {
    if format == .tsv { text.append(contentsOf: "\(columns)\n".utf8) }
  }

  /// A tab or line break in a cell becomes a space.
  mutating func cell(_ value: some Collection<UInt8>) {
    let start = text.count
    text.append(contentsOf: value)
    text.withUnsafeMutableBufferPointer { text in
      for index in start..<text.count { text[index] = max(text[index], 0x20) }
    }
    text.append(0x09)
  }

  mutating func cell(_ value: String) { cell(value.utf8) }

  mutating func cell(_ value: Int) {
    text.append(decimal: value)
    text.append(0x09)
  }
  mutating func append(_ cells: [UInt8]) { text.append(contentsOf: cells) }
  /// A line break inside becomes a space.
  mutating func line(_ value: ArraySlice<UInt8>) {
    let hasControl = value.withUnsafeBufferPointer { bytes in
      var lowest: UInt8 = 0xFF
      for byte in bytes { lowest = min(lowest, byte) }
      return lowest < 0x20
    }
    guard !hasControl else { return line(oneLine(String(decoding: value, as: UTF8.self))) }
    text.append(contentsOf: value)
    text.append(0x0A)
  }
  mutating func line(_ value: String) { text.append(contentsOf: "\(value)\n".utf8) }
  mutating func endRow() { text[text.count - 1] = 0x0A }
}

extension [UInt8] {
  /// Adds a number in digits.
  mutating func append(decimal value: Int) {
    if value < 0 { append(UInt8(ascii: "-")) }
    let magnitude = value.magnitude
    var power: UInt = 1
    while magnitude / power >= 10 { power *= 10 }
    while power > 0 {
      append(0x30 + UInt8(truncatingIfNeeded: magnitude / power % 10))
      power /= 10
    }
  }
}
