public import TextModel

/// One idea and the terms for it in each language (ISO 704, ISO 30042).
public struct Concept: Sendable, Hashable {
  /// Where a concept was read.
  public struct Origin: Sendable, Hashable, CustomStringConvertible {
    /// The file's name without its folder.
    public var file: String
    /// 1-based line at which the concept begins; 0 where it came from no file.
    public var line: Int

    public init(file: String, line: Int) {
      self.file = file
      self.line = line
    }

    public var description: String { line > 0 ? "\(file):\(line)" : file }
  }

  public var id: String
  public var terms: [Term]
  /// What is said per language; a language with nothing beside its terms has no section.
  public var sections: [LanguageSection]
  /// Subject field.
  public var domain: String
  public var match: MatchOptions
  /// Words in the same sentence that speak for this concept.
  public var context: [String]
  public var definition: String
  public var note: String
  public var source: String
  public var references: [CrossReference]
  public var transactions: [Transaction]
  public var origin: Origin
  /// What the format held beyond this model, by name, to be written back.
  public var extras: [Extra]

  public init(id: String, terms: [Term], origin: Origin) {
    self.id = id
    self.terms = terms
    self.sections = []
    self.domain = ""
    self.match = MatchOptions()
    self.context = []
    self.definition = ""
    self.note = ""
    self.source = ""
    self.references = []
    self.transactions = []
    self.origin = origin
    self.extras = []
  }

  /// What the terms are that say what they are: the first one's. Setting it sets every term's.
  public var partOfSpeech: PartOfSpeech? {
    get { terms.lazy.compactMap(\.partOfSpeech).first }
    set { for index in terms.indices { terms[index].partOfSpeech = newValue } }
  }

  /// The terms of a language, `en` taking `en-GB` too, preferred first; a term that is not to be
  /// translated is one in every language.
  public func terms(in language: LanguageTag) -> [Term] {
    let found = terms.filter { $0.isUsed(in: language) }
    return TermStatus.allCases.flatMap { status in found.filter { $0.status == status } }
  }

  /// What a translator may write, preferred first.
  public func approvedTerms(in language: LanguageTag) -> [Term] {
    terms(in: language).filter(\.status.isApproved)
  }
}
