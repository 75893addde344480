public import TextModel

/// Writes what a stage found, a record a line, for other programs.
///
/// All offsets index the document's own text in the converter's unit.
public struct RecordWriter {
  public enum Format: Sendable, Hashable { case tsv, jsonl }

  let format: Format
  let unit: OffsetUnit
  var json = JSONWriter()
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

  mutating func cell(_ value: some Collection<UInt8>) {
    for byte in value { text.append(byte < 0x20 ? 0x20 : byte) }
    text.append(0x09)
  }

  mutating func cell(_ value: String) { cell(value.utf8) }
  mutating func cell(_ value: Int) { cell(String(value).utf8) }
  mutating func line(_ value: String) { text.append(contentsOf: "\(value)\n".utf8) }
  mutating func endRow() { text[text.count - 1] = 0x0A }
}
