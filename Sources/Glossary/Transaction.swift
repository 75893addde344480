/// A creation or change of an entry, with date and person (ISO 30042, transaction group).
public struct Transaction: Sendable, Hashable {
  /// What was done.
  public enum Kind: String, Sendable, Hashable, CaseIterable { case created, modified, other }

  /// What was done.
  public var kind: Kind
  /// The date as the format writes it, usually ISO 8601; empty if not given.
  public var date: String
  /// The person or organization; empty if not given.
  public var responsible: String

  /// Creates a transaction.
  public init(_ kind: Kind, date: String = "", by responsible: String = "") {
    self.kind = kind
    self.date = date
    self.responsible = responsible
  }
}
