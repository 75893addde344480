public import TextModel

/// A word or a number, and what separates it from the token before it.
///
/// Terms consist of tokens. A hyphen separates two tokens and is stored as the gap of the second
/// one, so that `syarat-syarat`, `Rusia-Ukraina` and `de facto-nya` can be read as one word or as
/// two.
public struct Token: Sendable, Hashable {
  /// What a token consists of.
  public enum Kind: UInt8, Sendable, Hashable {
    /// Letters, also with digits, inner apostrophes, or the dots of an abbreviation (`Jum'at`,
    /// `G20`, `U.S.`).
    case word
    /// Digits with inner separators: `1.500.000,00`, `10.30`.
    case number
    /// A domain name or address: `Theepochtimes.com`.
    case address
  }

  /// What is between a token and the one before it.
  public enum Gap: UInt8, Sendable, Hashable {
    /// Punctuation, or nothing if the token is the first one. A match continues across it only if
    /// the term has the same punctuation.
    case barrier
    /// Only white space, which can include a line break.
    case space
    /// One hyphen or dash without white space.
    case hyphen
    /// Nothing: between Chinese characters, or between `Rp` and its number.
    case nothing
  }

  /// UTF-8 offsets in the text that was tokenized.
  public var start: Int32
  /// UTF-8 offset after the last byte, in the text that was tokenized.
  public var end: Int32
  /// What it consists of.
  public var kind: Kind
  /// What separates it from the token before it.
  public var gap: Gap

  /// UTF-8 offsets in the text that was tokenized.
  public var range: TextRange { TextRange(Int(start), Int(end)) }
  /// Length in bytes.
  public var count: Int { Int(end - start) }
}
