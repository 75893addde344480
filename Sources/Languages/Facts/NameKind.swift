/// What a proper name names.
public enum NameKind: String, Sendable, Hashable, CaseIterable {
  case person, place, street, institution, company, club, event
  /// The title of a film, a book, a song or another work.
  case work
  /// A ship.
  case vessel
}
