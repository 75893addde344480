/// One possible derivation of a word: its root, and the affixes added to it.
///
/// A derived word is a word of its own, not an inflected form of its root; see
/// ``WordFormation/derivations(of:)``.
public struct Derivation: Sendable, Hashable {
  /// The root, as folded UTF-8.
  public var root: [UInt8]
  /// The parts on one line, such as `ke- + sepakat + -an`; the word alone if it is its own root.
  public var explanation: String

  /// A derivation of `root`, with its explanation.
  public init(root: [UInt8], explanation: String) {
    self.root = root
    self.explanation = explanation
  }
}
