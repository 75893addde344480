/// The term type (ISO 12620), such as full form or acronym.
public enum TermType: String, Sendable, Hashable, CaseIterable {
  case fullForm = "full form"
  case abbreviation, acronym
  case shortForm = "short form"
  case variant, phrase
}
