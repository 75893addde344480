/// Spelling conventions that sentence segmentation and tokenization need.
public struct Orthography: Sendable {
  /// How sentence boundaries are found.
  public enum SentenceMarks: Sendable, Hashable {
    /// The default rules of UAX #29 apply, so paragraphs in plain Latin text need no call to ICU.
    case plainLatin
    /// ICU may have rules for the language; it is asked for every paragraph.
    case other
  }

  /// The function of an apostrophe after a final -s.
  public enum FinalApostrophe: Sendable, Hashable {
    /// The possessive: `ministers’`.
    case possessive
    /// A closing quotation mark.
    case quotationMark
  }

  /// How sentence boundaries are found.
  public var sentenceMarks = SentenceMarks.other
  /// The function of an apostrophe after a final -s.
  public var finalApostrophe = FinalApostrophe.quotationMark
  /// Titles separated by white space; `_` is a space inside a title.
  var titleList = ""

  /// Abbreviated titles and ranks that precede a name, without the full stop: `Prof`.
  public var titles: [String] {
    list(titleList).map { String($0.map { $0 == "_" ? " " : $0 }) }
  }
}
