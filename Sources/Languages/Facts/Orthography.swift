/// How the text of a language is written, as far as it concerns finding its sentences and words.
public struct Orthography: Sendable {
  public enum SentenceMarks: Sendable, Hashable {
    /// Latin letters and full stops, by Unicode's own rules.
    case plainLatin
    /// ICU may have rules of its own.
    case other
  }

  public enum FinalApostrophe: Sendable, Hashable {
    /// It makes the possessive of a word in -s: `ministers’`.
    case possessive
    /// It closes a quotation.
    case quotationMark
  }

  public var sentenceMarks = SentenceMarks.other
  public var finalApostrophe = FinalApostrophe.quotationMark
  /// With white space between them; `_` for a space inside one.
  var titleList = ""

  /// Titles, ranks and offices before a name that take a full stop, in the spellings in use: `Prof`.
  public var titles: [String] {
    list(titleList).map { String($0.map { $0 == "_" ? " " : $0 }) }
  }
}
