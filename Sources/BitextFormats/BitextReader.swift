public import TextModel

/// Reads bilingual files of one format.
public protocol BitextReader: Sendable {
  /// Reads a whole file.
  /// - Parameters:
  ///   - bytes: content of the file, in its own encoding.
  ///   - file: path as given by the user, for messages.
  /// - Returns: the content, and warnings about omitted parts.
  /// - Throws: `PadananError` with the position of the first error; no partial result is returned.
  func read(
    _ bytes: [UInt8], file: String
  ) throws(PadananError) -> (bitext: Bitext, diagnostics: [Diagnostic])
}
