/// Why a workbook cannot be read or written.
public enum WorkbookError: Error, Sendable, Hashable {
  /// The bytes are no ZIP archive, or one without a workbook in it.
  case notAWorkbook(String)
  /// The workbook, or a part of it, wants a password.
  case encrypted
  /// The part holds more than any table should, or grows out of proportion when unpacked.
  case tooLarge(part: String)
  /// A part is damaged.
  /// - Parameters:
  ///   - line: 1-based, in the part.
  ///   - column: 1-based, in the part.
  case malformed(part: String, line: Int, column: Int, message: String)
  /// A text is longer than a cell may hold.
  /// - Parameters:
  ///   - cell: its name, as in `B7`.
  ///   - length: of the text, in UTF-16 code units.
  case textTooLong(cell: String, length: Int)
  /// More rows than a sheet may have.
  case tooManyRows
  /// The workbook cannot be made: what libxlsxwriter says.
  case cannotWrite(String)

  /// What a user is told, without the file's name.
  public var message: String {
    switch self {
    case .notAWorkbook(let reason): "is no workbook of Excel (.xlsx): \(reason)"
    case .encrypted:
      "is encrypted; expected a workbook without a password"
    case .tooLarge(let part):
      "`\(part)` in it is too large when unpacked; expected a table of at most \(ZipArchive.limit >> 20) MiB"
    case .malformed(let part, let line, let column, let message):
      "`\(part)` in it is damaged at \(line):\(column): \(message)"
    case .textTooLong(let cell, let length):
      "the text of cell \(cell) has \(length) characters; a cell of Excel holds \(WorkbookWriter.longestText)"
    case .tooManyRows: "a sheet of Excel has at most \(WorkbookWriter.mostRows) rows"
    case .cannotWrite(let reason): "the workbook cannot be made: \(reason)"
    }
  }
}
