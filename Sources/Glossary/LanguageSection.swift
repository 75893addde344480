public import TextModel

/// The fields of a concept in one language, except the terms (ISO 30042, language section).
public struct LanguageSection: Sendable, Hashable {
  /// The language of the section.
  public var language: LanguageTag
  /// The definition in this language; empty if not given.
  public var definition: String
  /// The note in this language; empty if not given.
  public var note: String
  /// The source of the section's texts; empty if not given.
  public var source: String
  /// When and by whom the section was created and changed.
  public var transactions: [Transaction]
  /// Values that the model has no field for, by name; they are written back.
  public var extras: [Extra]

  /// Creates an empty section for a language.
  public init(_ language: LanguageTag) {
    self.language = language
    self.definition = ""
    self.note = ""
    self.source = ""
    self.transactions = []
    self.extras = []
  }
}
