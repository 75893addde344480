public import Languages
public import Segmentation
internal import TextModel

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

extension AcronymDefinition {
  /// Whether the short form can abbreviate other words than the text's long form.
  /// - Parameters:
  ///   - words: the folded words of a possible long form.
  ///   - text: the text of the definition.
  public func isSpelled(by words: [[UInt8]], in text: AnalyzedText) -> Bool {
    let functionWords = Language.of(text.language).functionWords
    var letters: [UInt8] = []
    var isInitials = true
    for token in shortForm {
      letters += text.forms.bytes(of: text.tokenForms[token]).filter { (0x30...0x7A).contains($0) }
      isInitials =
        isInitials
        && !text.bytes[text.tokens[token].range.range].contains { (0x61...0x7A).contains($0) }
    }
    let parts = words.enumerated().map { place, word in
      let isFunctionWord = functionWords.contains(word) && place < words.count - 1
      let isRepeated = place > 0 && words[place - 1] == word
      return AcronymAligner.Word(
        letters: word, isOptional: isFunctionWord || isRepeated, isContent: !isFunctionWord)
    }
    for asInitials in isInitials ? [true, false] : [false]
    where AcronymAligner(letters, isInitials: asInitials)?.align(parts, .both) != nil {
      return true
    }
    return false
  }
}
