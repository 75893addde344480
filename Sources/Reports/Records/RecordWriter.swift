public import Languages
internal import TermMatching
public import TextModel

/// Writes the results of a stage for other programs, one record per line.
///
/// All offsets index the text of the document in the writer's unit. A writer writes the matches of
/// only one glossary.
public struct RecordWriter {
  /// The format of the records: tab-separated values or JSON Lines.
  public enum Format: Sendable, Hashable { case tsv, jsonl }

  /// The cells before and after the cells of the form.
  struct ConceptCells {
    var before: [UInt8]
    var after: [UInt8]
    /// Whether the equivalent in `before` depends on the text around the form.
    var dependsOnText: Bool
  }

  struct Form: Hashable {
    var kind: FormKind
    var features: FormFeatures
  }

  let format: Format
  let unit: OffsetUnit
  let interface: InterfaceLanguage
  var json = JSONWriter()
  /// Caches: the cells of a match that depend only on its term, by concept and term; and below,
  /// those that depend only on its form.
  var conceptCells: [[ConceptCells]] = []
  var formCells: [(form: Form, cells: [UInt8])] = []
  private var text: [UInt8] = []

  /// Creates a writer.
  /// - Parameters:
  ///   - unit: the unit of all offsets.
  ///   - interface: the language of explanations.
  public init(
    _ format: Format, offsets unit: OffsetUnit = .utf8, interface: InterfaceLanguage = .english
  ) {
    self.format = format
    self.unit = unit
    self.interface = interface
  }

  /// Returns the output so far and removes it from the writer.
  public mutating func take() -> [UInt8] {
    switch format {
    case .jsonl: return json.take()
    case .tsv:
      defer { text.removeAll(keepingCapacity: true) }
      return text
    }
  }

  /// Adds the header line in TSV; JSON Lines have none.
  public mutating func header(_ columns: String) {
    if format == .tsv { text.append(contentsOf: "\(columns)\n".utf8) }
  }

  /// Adds a cell of TSV; a tab, a line break or another control character in it becomes a space.
  mutating func cell(_ value: some Collection<UInt8>) {
    let start = text.count
    text.append(contentsOf: value)
    var isPlain = true
    text.withUnsafeMutableBufferPointer { text in
      for index in start..<text.count {
        let byte = max(text[index], 0x20)
        text[index] = byte
        // The first bytes of U+0080 … U+00BF and of U+2000 … U+2FFF.
        if byte == 0x7F || byte == 0xC2 || byte == 0xE2 { isPlain = false }
      }
    }
    if !isPlain { blankControls(from: start) }
    text.append(0x09)
  }

  /// Replaces the control characters outside ASCII and the line separators by spaces.
  private mutating func blankControls(from start: Int) {
    let cell = String(decoding: text[start...], as: UTF8.self)
    guard cell.unicodeScalars.contains(where: RecordWriter.isControl) else { return }
    text.removeSubrange(start...)
    for scalar in cell.unicodeScalars {
      let shown = RecordWriter.isControl(scalar) ? " " : scalar
      text.append(contentsOf: String(shown).utf8)
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x7F..<0xA0, 0x2028, 0x2029: true
    default: false
    }
  }

  mutating func cell(_ value: String) {
    var value = value
    value.withUTF8 { cell($0) }
  }

  /// Texts as cells of TSV, each with the tab after it.
  static func cells(_ values: String...) -> [UInt8] {
    var writer = RecordWriter(.tsv)
    for value in values { writer.cell(value) }
    return writer.take()
  }

  /// Adds numbers that are not negative.
  mutating func cells(_ values: Int...) {
    for value in values {
      text.append(decimal: value)
      text.append(0x09)
    }
  }

  /// Reserves capacity for `count` more bytes.
  mutating func reserve(_ count: Int) { text.reserveCapacity(text.count + count) }

  mutating func append(_ cells: [UInt8]) { text.append(contentsOf: cells) }

  /// Adds a line; a line break in it becomes a space.
  mutating func line(_ value: ArraySlice<UInt8>) {
    let hasControl = value.withUnsafeBufferPointer { bytes in
      var lowest: UInt8 = 0xFF
      for byte in bytes { lowest = min(lowest, byte) }
      return lowest < 0x20
    }
    guard !hasControl else { return line(String(decoding: value, as: UTF8.self).onOneLine) }
    text.append(contentsOf: value)
    text.append(0x0A)
  }

  /// Adds a line of a report for people, in which control characters are made visible.
  mutating func report(_ value: String) { line(value.visible) }

  mutating func line(_ value: String) { text.append(contentsOf: "\(value)\n".utf8) }
  mutating func endRow() { text[text.count - 1] = 0x0A }
}

extension [UInt8] {
  /// Adds a number in decimal digits.
  mutating func append(decimal value: Int) {
    if value < 0 { append(UInt8(ascii: "-")) }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var left = value.magnitude
      var first = digits.count
      repeat {
        first -= 1
        digits[first] = 0x30 + UInt8(truncatingIfNeeded: left % 10)
        left /= 10
      } while left > 0
      append(contentsOf: UnsafeMutableBufferPointer(rebasing: digits[first...]))
    }
  }
}
