internal import ArchiveSupport
internal import XMLSupport

/// Collects the rows of a worksheet part (ECMA-376 part 1, 18.3).
struct SheetReader {
  /// The type of a cell (18.18.11).
  private enum Kind: String {
    case number = "n"
    case shared = "s"
    case text = "str"
    case inline = "inlineStr"
    case boolean = "b"
    case error = "e"
    case date = "d"
  }

  let strings: [String]
  let formats: [NumberFormat]
  let calendar: SerialDate.Calendar

  private var rows: [Workbook.Row] = []
  private var row = Workbook.Row(number: 0, cells: [])
  private var column = -1
  private var kind = Kind.number
  private var style = 0
  private var value = ""
  private var isValue = false
  private var isData = false
  private var inline = RichText()
  /// Merged cells over several rows: column, first and last row.
  private var spans: [(column: Int, first: Int, last: Int)] = []

  init(strings: [String], formats: [NumberFormat], calendar: SerialDate.Calendar) {
    self.strings = strings
    self.formats = formats
    self.calendar = calendar
  }

  mutating func take(
    _ event: XMLReader.Event, _ xml: XMLReader, _ part: PackagePart
  ) throws(ArchiveError) {
    switch event {
    case .start("sheetData"): isData = true
    case .end("sheetData"): isData = false
    case .start("mergeCell"): addSpan(xml.attribute("ref") ?? "")
    case .start("row") where isData:
      row = Workbook.Row(
        number: xml.attribute("r").flatMap { Int($0) } ?? row.number + 1, cells: [])
      column = -1
    case .end("row") where isData: if !row.cells.isEmpty { rows.append(row) }
    case .start("c") where isData:
      column = xml.attribute("r").flatMap { SheetReader.place($0)?.column } ?? column + 1
      kind = try readKind(xml, part)
      style = xml.attribute("s").flatMap { Int($0) } ?? 0
      value = ""
    case .end("c") where isData:
      let text = try text(xml, part)
      if !text.isEmpty { row.cells.append(Workbook.Cell(column: column, text: text)) }
    case .start("v") where isData: isValue = true
    case .end("v"): isValue = false
    case .text(let piece) where isValue: value += piece
    default: if isData, kind == .inline { inline.take(event) }
    }
  }

  /// All rows in order, with the cells merged over several rows filled in.
  mutating func finish() -> [Workbook.Row] {
    rows.sort { $0.number < $1.number }
    fillSpans()
    return rows
  }

  private func readKind(_ xml: XMLReader, _ part: PackagePart) throws(ArchiveError) -> Kind {
    guard let name = xml.attribute("t") else { return .number }
    guard let kind = Kind(rawValue: name) else {
      throw part.malformed(xml, "unknown cell type `\(name)`")
    }
    return kind
  }

  private mutating func text(_ xml: XMLReader, _ part: PackagePart) throws(ArchiveError) -> String {
    switch kind {
    case .inline: return inline.take()
    case .shared:
      guard let index = Int(value.filter { !$0.isWhitespace }), strings.indices.contains(index)
      else {
        throw part.malformed(
          xml, "a cell refers to string \(value); the workbook has \(strings.count)")
      }
      return strings[index]
    case .text: return RichText.unescape(value)
    case .boolean: return value == "1" ? "TRUE" : value == "0" ? "FALSE" : value
    case .error, .date: return value
    case .number:
      guard let number = Double(value) else { return value }
      let format = formats.indices.contains(style) ? formats[style] : .general
      return format.text(number, calendar)
    }
  }

  private mutating func addSpan(_ reference: String) {
    let corners = reference.split(separator: ":").compactMap { SheetReader.place(String($0)) }
    guard corners.count == 2, corners[1].row > corners[0].row else { return }
    spans.append((corners[0].column, corners[0].row, corners[1].row))
  }

  /// Copies the first cell of each span to the rows below it that are not empty.
  private mutating func fillSpans() {
    guard !spans.isEmpty else { return }
    var places: [Int: Int] = [:]
    for (index, row) in rows.enumerated() { places[row.number] = index }
    spans.sort { ($0.column, $0.first) < ($1.column, $1.first) }
    // Valid spans do not overlap. Overlapping ones are ignored, because they could take quadratic
    // time.
    var end = (column: -1, row: 0)
    for span in spans where span.column != end.column || span.first > end.row {
      end = (span.column, span.last)
      guard var index = places[span.first] else { continue }
      let text = rows[index][span.column]
      index += 1
      while index < rows.count, rows[index].number <= span.last, !text.isEmpty {
        if rows[index][span.column].isEmpty {
          let cells = rows[index].cells
          let place = cells.firstIndex { $0.column > span.column } ?? cells.count
          rows[index].cells.insert(Workbook.Cell(column: span.column, text: text), at: place)
        }
        index += 1
      }
    }
  }

  /// Column (0-based) and row (1-based) of a reference such as `B7` or `$B$7`.
  private static func place(_ reference: String) -> (column: Int, row: Int)? {
    var column = 0
    var row = 0
    for byte in reference.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case 0x41...0x5A where row == 0 && column < 1 << 20: column = column * 26 + Int(byte) - 64
      case 0x30...0x39 where column > 0 && row < 1 << 30: row = row * 10 + Int(byte) - 48
      default: return nil
      }
    }
    return column > 0 ? (column - 1, row) : nil
  }
}
