public import TextModel

/// A term: one language's word or phrase for a concept (ISO 30042, term section).
public struct Term: Sendable, Hashable {
  public var text: String
  public var language: LanguageTag
  public var status: TermStatus
  /// Whether the file said nothing of the status, and the first term was taken for the preferred
  /// one.
  public var isStatusAssumed = false
  /// The format's own identifier of the term; empty where it has none.
  public var id: String
  public var partOfSpeech: PartOfSpeech?
  public var type: TermType?
  /// When an admitted term goes before the preferred one: cue words, and the classes `clause`,
  /// `object` and `attribute`.
  public var when: [String]
  /// Sentences that show the term in use.
  public var usage: [String]
  public var note: String
  public var source: String
  public var transactions: [Transaction]
  /// What the format held beyond this model, by name, to be written back.
  public var extras: [Extra]

  public init(_ text: String, _ language: LanguageTag, _ status: TermStatus = .preferred) {
    self.text = text
    self.language = language
    self.status = status
    self.id = ""
    self.partOfSpeech = nil
    self.type = nil
    self.when = []
    self.usage = []
    self.note = ""
    self.source = ""
    self.transactions = []
    self.extras = []
  }

  /// Whether the term may stand in texts of `language`: that of `en-GB` in those of `en` and the
  /// reverse, and one that is not to be translated in all. ``Concept/terms(in:)`` knows whether
  /// another variety's term is needed.
  public func isUsed(in language: LanguageTag) -> Bool {
    language.accepts(self.language) || status == .doNotTranslate
  }
}
