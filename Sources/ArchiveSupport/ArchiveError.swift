/// Why an archive, or an XML part in it, cannot be read.
public enum ArchiveError: Error, Sendable, Hashable {
  /// The bytes are not a ZIP archive, or it is damaged; with the cause.
  case unreadable(String)
  /// The bytes are an OLE compound file, as Word, Excel and PowerPoint wrote before 2007.
  case compoundFile
  /// The archive or a part of it is encrypted.
  case encrypted
  /// A part is larger than ``ZipArchive/limit``, or its compression ratio is suspicious.
  case tooLarge(part: String)
  /// A part is damaged.
  /// - Parameters:
  ///   - part: name of the part in the archive.
  ///   - line: 1-based line in the part.
  ///   - column: 1-based column in the part.
  ///   - message: the cause.
  case malformed(part: String, line: Int, column: Int, message: String)
}
