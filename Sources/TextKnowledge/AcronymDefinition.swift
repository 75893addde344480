public import Languages

/// A short form that a text defines: `Badan Gizi Nasional (BGN)`.
public struct AcronymDefinition: Sendable, Hashable {
  /// How the text defines a short form.
  public enum Pattern: Sendable, Hashable {
    /// `Badan Gizi Nasional (BGN)`
    case shortFormInBrackets
    /// `BGN (Badan Gizi Nasional)`
    case longFormInBrackets
    /// `OTT atau operasi tangkap tangan`, `…, selanjutnya disebut BGN`
    case words
    /// `Badan Kesehatan Dunia (WHO)`: the letters are from another language.
    case foreign

    /// The reason in words, for users.
    public func explanation(in language: InterfaceLanguage) -> String {
      switch self {
      case .shortFormInBrackets: language.acronymInBrackets
      case .longFormInBrackets: language.longFormInBrackets
      case .words: language.acronymInWords
      case .foreign: language.foreignAcronym
      }
    }
  }

  /// Indices of the tokens of the short form in its definition.
  public let shortForm: Range<Int>
  /// Indices of the tokens of the long form.
  public let longForm: Range<Int>
  /// How the text defines the short form.
  public let pattern: Pattern
  /// Indices of the tokens of the other occurrences of the short form, in text order.
  ///
  /// They include occurrences before the definition, for example in a headline.
  public internal(set) var uses: [Range<Int>] = []
}
