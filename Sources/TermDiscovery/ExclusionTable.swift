internal import DelimitedText
public import TextModel

/// A list of rejected candidates (``ExclusionList``) to which rows are added; the rows that are there
/// stay as they are.
public struct ExclusionTable: Sendable {
  /// The names of the columns, in order; those of a new list if the file is empty.
  private var columns = ["term", "kind", "reason"]
  private var list = ExclusionList()
  /// The list as CSV.
  public private(set) var bytes: [UInt8]
  /// The number of added rows.
  public private(set) var added = 0

  /// Reads a list.
  /// - Parameters:
  ///   - text: valid UTF-8: CSV with a header; empty for a new list.
  ///   - file: the file's name, for errors.
  /// - Throws: `PadananError` with the line and column of a row that cannot be read.
  public init(_ text: [UInt8] = [], file: String) throws(PadananError) {
    bytes = text
    try list.add(text, file: file)
    // The list is valid CSV here.
    let records = try? DelimitedReader().records(in: ByteOrderMark.removed(from: text))
    if let header = records?.first { columns = header.fields.map { $0.text.lowercased() } }
  }

  /// Whether a term is rejected as a candidate of this kind.
  public func contains(_ term: String, _ kind: TermCandidate.Kind) -> Bool {
    list.contains(term, kind)
  }

  /// Adds a row.
  public mutating func append(_ term: String, _ kind: TermCandidate.Kind, reason: String) {
    if bytes.isEmpty {
      var header = DelimitedWriter()
      header.append(record: columns)
      bytes = header.bytes
    } else if bytes.last != 0x0A {
      bytes.append(0x0A)
    }
    var row = DelimitedWriter()
    row.append(
      record: columns.map { column in
        switch column {
        case "term": term
        case "kind": kind.rawValue
        case "reason": reason
        default: ""
        }
      })
    bytes += row.bytes
    added += 1
    list.insert(term, kind)
  }
}
