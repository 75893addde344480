public import Languages

/// A short form that a text defines: `Badan Gizi Nasional (BGN)`.
public struct AcronymDefinition: Sendable, Hashable {
  public enum Pattern: Sendable, Hashable {
    /// `Badan Gizi Nasional (BGN)`
    case shortFormInBrackets
    /// `BGN (Badan Gizi Nasional)`
    case longFormInBrackets
    /// `OTT atau operasi tangkap tangan`, `…, selanjutnya disebut BGN`
    case words
    /// `Badan Kesehatan Dunia (WHO)`: the letters are those of another language.
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

  /// Indices of the tokens of the short form where it is defined.
  public let shortForm: Range<Int>
  /// Indices of the tokens of the long form.
  public let longForm: Range<Int>
  public let pattern: Pattern
  /// The other places that have the short form, in text order: those before the first definition
  /// as well, a headline among them.
  public internal(set) var uses: [Range<Int>] = []
}
