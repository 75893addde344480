public import TextModel

/// A word or a number, and what parts it from the token before it.
///
/// Tokens are what terms are made of. A hyphen parts two tokens and is remembered as their gap,
/// so that `syarat-syarat`, `Rusia-Ukraina` and `de facto-nya` can be read both ways.
public struct Token: Sendable, Hashable {
  /// What a token consists of.
  public enum Kind: UInt8, Sendable, Hashable {
    /// Letters, with digits, inner apostrophes, or the dots of an abbreviation (`Jum'at`, `G20`, `U.S.`).
    case word
    /// Digits with inner separators: `1.500.000,00`, `10.30`.
    case number
    /// A domain name or address: `Theepochtimes.com`.
    case address
  }

  /// What stands between a token and the one before it.
  public enum Gap: UInt8, Sendable, Hashable {
    /// The first token of the text, or punctuation between the two: no term reaches across.
    case barrier
    /// White space alone, a line break included.
    case space
    /// One hyphen or dash without white space around it.
    case hyphen
    /// Nothing at all: characters of Chinese, `Rp` before its number.
    case nothing
  }

  /// UTF-8 offsets in the text that was tokenized.
  public var start: Int32
  /// UTF-8 offset after the last byte.
  public var end: Int32
  /// What it consists of.
  public var kind: Kind
  /// What separates it from the token before.
  public var gap: Gap

  /// UTF-8 offsets in the text that was tokenized.
  public var range: TextRange { TextRange(Int(start), Int(end)) }
  /// Length in bytes.
  public var count: Int { Int(end - start) }
}
