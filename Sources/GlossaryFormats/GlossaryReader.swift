public import Glossary
public import TextModel

/// Reads glossaries of one format.
public protocol GlossaryReader: Sendable {
  /// Reads all concepts of a file.
  /// - Parameters:
  ///   - bytes: the input that the format's `content` describes.
  ///   - file: the name of the file for messages.
  /// - Returns: all concepts, and notices about the file.
  /// - Throws: `PadananError` with the errors and their positions; no concept is returned then.
  func read(
    _ bytes: [UInt8], file: String
  ) throws(PadananError) -> (glossary: Glossary, diagnostics: [Diagnostic])
}
