public import Glossary
public import TextModel

/// Writes glossaries in one format.
public protocol GlossaryWriter: Sendable {
  /// Writes a glossary as a whole file.
  /// - Returns: the file, and notices about the values that the format cannot store.
  /// - Throws: `PadananError` if nothing can be written.
  func write(
    _ glossary: Glossary
  ) throws(PadananError) -> (bytes: [UInt8], diagnostics: [Diagnostic])
}
