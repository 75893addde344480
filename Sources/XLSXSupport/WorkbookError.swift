internal import ArchiveSupport

/// Why a workbook cannot be read or written.
public enum WorkbookError: Error, Sendable, Hashable {
  /// The bytes are not a ZIP archive, or it contains no readable workbook.
  case notAWorkbook(String)
  /// The workbook or a part of it is encrypted.
  case encrypted
  /// A part is larger than the limit, or its compression ratio is suspicious.
  case tooLarge(part: String)
  /// A part is damaged.
  /// - Parameters:
  ///   - part: name of the part in the archive.
  ///   - line: 1-based line in the part.
  ///   - column: 1-based column in the part.
  ///   - message: the cause.
  case malformed(part: String, line: Int, column: Int, message: String)
  /// A text is longer than a cell allows.
  /// - Parameters:
  ///   - cell: name of the cell, such as `B7`.
  ///   - length: length of the text in UTF-16 code units.
  case textTooLong(cell: String, length: Int)
  /// More rows than a sheet allows.
  case tooManyRows
  /// The workbook cannot be written, with the cause.
  case cannotWrite(String)

  /// The error as an English sentence without a full stop, for the user; the caller adds the file
  /// name.
  public var message: String {
    switch self {
    case .notAWorkbook(let reason): "not an Excel workbook (.xlsx): \(reason)"
    case .encrypted:
      "the workbook is encrypted; expected one without a password"
    case .tooLarge(let part):
      "the part `\(part)` is too large when unpacked; expected at most \(ZipArchive.limit >> 20) MiB"
    case .malformed(let part, let line, let column, let message):
      "the part `\(part)` is damaged at \(line):\(column): \(message)"
    case .textTooLong(let cell, let length):
      "the text of cell \(cell) has \(length) characters; an Excel cell has at most \(WorkbookWriter.longestText)"
    case .tooManyRows: "an Excel sheet has at most \(WorkbookWriter.mostRows) rows"
    case .cannotWrite(let reason): "cannot write the workbook: \(reason)"
    }
  }
}

extension WorkbookError {
  init(_ error: ArchiveError) {
    switch error {
    case .unreadable(let reason): self = .notAWorkbook(reason)
    case .compoundFile:
      self = .notAWorkbook("it is an Excel 97 file (.xls); save it as .xlsx")
    case .encrypted: self = .encrypted
    case .tooLarge(let part): self = .tooLarge(part: part)
    case .malformed(let part, let line, let column, let message):
      self = .malformed(part: part, line: line, column: column, message: message)
    }
  }
}
