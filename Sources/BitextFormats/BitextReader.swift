public import TextModel

/// Reads bilingual files of one format.
public protocol BitextReader: Sendable {
  /// - Parameters:
  ///   - bytes: the whole file, in its own encoding.
  ///   - file: as the user named it, for messages.
  /// - Returns: the units, and what of the file was passed over.
  /// - Throws: `PadananError` with what is wrong and where; nothing is read half.
  func read(
    _ bytes: [UInt8], file: String
  ) throws(PadananError) -> (bitext: Bitext, diagnostics: [Diagnostic])
}
