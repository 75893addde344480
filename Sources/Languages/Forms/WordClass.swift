/// A closed word class.
///
/// A neighbour of such a class can decide between senses of a term.
public enum WordClass: Sendable, Hashable {
  case numeral, month, weekday
}
