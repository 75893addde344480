internal import CICU

/// What part a character plays at the end of a sentence: Sentence_Break (UAX #29, table 4), in
/// ICU's numbering.
public enum SentenceBreakClass: Int32, Sendable, Hashable {
  case other, fullStop, close, format, lower, numeric, otherLetter, separator, space, mark, upper
  case carriageReturn, extend, lineFeed, continuation

  /// That of a scalar.
  public init(of scalar: UInt32) { self = Self(rawValue: cicu_sentence_break(scalar)) ?? .other }
}
