import Alignment
import TextModel

/// The table of `align --terms`: source text, target text, start and end in Unicode scalars.
struct TermQueries {
  let queries: [TermQuery]

  /// Parses the table.
  /// - Throws: `PadananError` (P410) at the first invalid row.
  init(_ text: [UInt8], file: String) throws(PadananError) {
    var queries: [TermQuery] = []
    for (number, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      let row = line.last == 0x0D ? line.dropLast() : line
      if row.isEmpty, line.endIndex == text.endIndex { break }
      let cells = row.split(separator: 0x09, omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }
      guard cells.count == 4 else {
        throw PadananError(
          .invalidTable, file: file, at: TextPosition(line: number + 1, column: 1),
          "the row has \(cells.count) cells; expected 4: source text, target text, start, end")
      }
      guard let start = Int(cells[2]), let end = Int(cells[3]), start >= 0, start < end,
        end <= cells[0].unicodeScalars.count
      else {
        throw PadananError(
          .invalidTable, file: file, at: TextPosition(line: number + 1, column: 1),
          "`\(cells[2])` to `\(cells[3])` is not a range in the source text of \(cells[0].unicodeScalars.count) characters; expected a start before an end"
        )
      }
      queries.append(TermQuery(source: cells[0], target: cells[1], start: start, end: end))
    }
    self.queries = queries
  }
}
