public import TextModel

/// A word or phrase of one language for a concept (ISO 30042, term section).
public struct Term: Sendable, Hashable {
  /// The term as it is written.
  public var text: String
  /// The language of the term.
  public var language: LanguageTag
  /// Whether and how the term may be used.
  public var status: TermStatus
  /// Whether the file gives no status and the first term was assumed to be preferred.
  public var isStatusAssumed = false
  /// The identifier of the term in the file; empty if it has none.
  public var id: String
  /// The part of speech; nil if not given.
  public var partOfSpeech: PartOfSpeech?
  /// The term type; nil if not given.
  public var type: TermType?
  /// The conditions for using an admitted term instead of the preferred one: cue words, and the
  /// classes `clause`, `object` and `attribute`.
  public var when: [String]
  /// Sentences that show the term in use.
  public var usage: [String]
  /// The note; empty if not given.
  public var note: String
  /// The source of the term; empty if not given.
  public var source: String
  /// When and by whom the term was created and changed.
  public var transactions: [Transaction]
  /// Values that the model has no field for, by name; they are written back.
  public var extras: [Extra]

  /// Creates a term whose other fields are empty.
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

  /// Whether the term can occur in texts of `language`.
  ///
  /// A term of `en-GB` can occur in texts of `en` and the reverse; a term that is not translated
  /// can occur in every language. ``Concept/terms(in:)`` decides whether a term of another variety
  /// is needed.
  public func isUsed(in language: LanguageTag) -> Bool {
    language.accepts(self.language) || status == .doNotTranslate
  }
}
