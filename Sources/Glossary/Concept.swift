public import TextModel

/// One idea and the terms for it in each language (ISO 704, ISO 30042).
public struct Concept: Sendable, Hashable {
  /// Where a concept was read.
  public struct Origin: Sendable, Hashable, CustomStringConvertible {
    /// The file's name without its folder.
    public var file: String
    /// 1-based line at which the concept begins.
    public var line: Int

    public init(file: String, line: Int) {
      self.file = file
      self.line = line
    }

    public var description: String { "\(file):\(line)" }
  }

  public var id: String
  public var terms: [Term]
  public var partOfSpeech: PartOfSpeech?
  /// Subject field.
  public var domain: String
  public var match: MatchOptions
  /// Words in the same sentence that speak for this concept.
  public var context: [String]
  public var definition: String
  public var note: String
  public var source: String
  public var origin: Origin
  /// What the format held beyond this model, by name, to be written back.
  public var extras: [Extra]

  public struct Extra: Sendable, Hashable {
    public var name: String
    public var value: String

    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  public init(id: String, terms: [Term], origin: Origin) {
    self.id = id
    self.terms = terms
    self.partOfSpeech = nil
    self.domain = ""
    self.match = MatchOptions()
    self.context = []
    self.definition = ""
    self.note = ""
    self.source = ""
    self.origin = origin
    self.extras = []
  }

  /// The terms of a language, `en` taking `en-GB` too, preferred first.
  public func terms(in language: LanguageTag) -> [Term] {
    let found = terms.filter { language.accepts($0.language) }
    return TermStatus.allCases.flatMap { status in found.filter { $0.status == status } }
  }

  /// What a translator may write, preferred first.
  public func approvedTerms(in language: LanguageTag) -> [Term] {
    terms(in: language).filter(\.status.isApproved)
  }
}
