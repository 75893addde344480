/// Closed classes of words that stand beside a term and tell its sense.
public enum WordClass: Sendable, Hashable {
  case numeral, month, weekday
}
