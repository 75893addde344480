/// One way in which a word may be derived: the root, and what was put to it.
///
/// Derived words are other words than their root and never forms of it; see
/// ``WordFormation/derivations(of:)``.
public struct Derivation: Sendable, Hashable {
  /// Folded UTF-8.
  public var root: [UInt8]
  /// As one line: `ke- + sepakat + -an`; the root alone for a word that is its own root.
  public var explanation: String

  public init(root: [UInt8], explanation: String) {
    self.root = root
    self.explanation = explanation
  }
}
