/// How a term is made (ISO 12620, term type).
public enum TermType: String, Sendable, Hashable, CaseIterable {
  case fullForm = "full form"
  case abbreviation, acronym
  case shortForm = "short form"
  case variant, phrase
}
