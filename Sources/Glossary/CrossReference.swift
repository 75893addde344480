/// A pointer from one concept to another, or to something outside the glossary.
public struct CrossReference: Sendable, Hashable {
  public enum Relation: String, Sendable, Hashable, CaseIterable {
    case related, broader, narrower, antonym
    /// A page or document outside the glossary.
    case external
  }

  public var relation: Relation
  /// The other concept's identifier; an address where the relation is external.
  public var target: String
  /// What the reader sees; empty where the target says enough.
  public var text: String

  public init(_ relation: Relation, to target: String, text: String = "") {
    self.relation = relation
    self.target = target
    self.text = text
  }
}
