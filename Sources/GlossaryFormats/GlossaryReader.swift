public import Glossary
public import TextModel

/// Reads glossaries of one format.
public protocol GlossaryReader: Sendable {
  /// - Parameters:
  ///   - bytes: what the format's `content` says.
  ///   - file: as the user named it, for messages.
  /// - Returns: every concept, and what the user may want to know of the reading.
  /// - Throws: `PadananError` with what is wrong and where; nothing is read half.
  func read(
    _ bytes: [UInt8], file: String
  ) throws(PadananError) -> (glossary: Glossary, diagnostics: [Diagnostic])
}
