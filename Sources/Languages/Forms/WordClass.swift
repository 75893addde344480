/// A closed word class.
///
/// A neighbour of such a class can decide between senses of a term.
public enum WordClass: Sendable, Hashable {
  case numeral, month, weekday
  /// A title before a person's name: `Pak`, `Letkol`.
  case title
  /// A word that introduces the name of a place: `kota`, `Jalan`.
  case place
}
