public import Glossary
public import TextModel

/// Writes glossaries in one format.
public protocol GlossaryWriter: Sendable {
  /// - Returns: the whole file, and what of the glossary the format cannot hold.
  /// - Throws: `PadananError` where nothing can be written at all.
  func write(
    _ glossary: Glossary
  ) throws(PadananError) -> (bytes: [UInt8], diagnostics: [Diagnostic])
}
