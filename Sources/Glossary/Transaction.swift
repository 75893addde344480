/// What was done to an entry, when and by whom (ISO 30042, transaction group).
public struct Transaction: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable { case created, modified, other }

  public var kind: Kind
  /// As the format writes it, ISO 8601 as a rule; empty where it is not said.
  public var date: String
  /// Who did it; empty where it is not said.
  public var responsible: String

  public init(_ kind: Kind, date: String = "", by responsible: String = "") {
    self.kind = kind
    self.date = date
    self.responsible = responsible
  }
}
