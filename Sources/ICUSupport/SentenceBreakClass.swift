internal import CICU

/// Values of the property Sentence_Break (UAX #29, table 4), with ICU's numbers.
public enum SentenceBreakClass: Int32, Sendable, Hashable {
  case other, fullStop, close, format, lower, numeric, otherLetter, separator, space, mark, upper
  case carriageReturn, extend, lineFeed, continuation

  /// The value of a scalar.
  public init(of scalar: UInt32) { self = Self(rawValue: cicu_sentence_break(scalar)) ?? .other }
}
