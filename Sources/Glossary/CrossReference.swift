/// A pointer from one concept to another, or to something outside the glossary.
public struct CrossReference: Sendable, Hashable {
  /// How the concept is related to the target.
  public enum Relation: String, Sendable, Hashable, CaseIterable {
    case related, broader, narrower, antonym
    /// A page or document outside the glossary.
    case external
  }

  /// The relation to the target.
  public var relation: Relation
  /// The other concept's identifier, or an address if the relation is `external`.
  public var target: String
  /// The text that is shown for the reference; if empty, the target is shown.
  public var text: String

  /// Creates a reference to a concept or an address.
  public init(_ relation: Relation, to target: String, text: String = "") {
    self.relation = relation
    self.target = target
    self.text = text
  }
}
