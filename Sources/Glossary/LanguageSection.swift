public import TextModel

/// What a concept says in one language beside the terms (ISO 30042, language section).
public struct LanguageSection: Sendable, Hashable {
  public var language: LanguageTag
  public var definition: String
  public var note: String
  public var source: String
  public var transactions: [Transaction]
  /// What the format held beyond this model, by name, to be written back.
  public var extras: [Extra]

  public init(_ language: LanguageTag) {
    self.language = language
    self.definition = ""
    self.note = ""
    self.source = ""
    self.transactions = []
    self.extras = []
  }
}
