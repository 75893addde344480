public import TextModel

/// A term: one language's word or phrase for a concept.
public struct Term: Sendable, Hashable {
  public var text: String
  public var language: LanguageTag
  public var status: TermStatus

  public init(_ text: String, _ language: LanguageTag, _ status: TermStatus = .preferred) {
    self.text = text
    self.language = language
    self.status = status
  }
}
