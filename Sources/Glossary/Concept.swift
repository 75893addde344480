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
  /// Expressions that the terms are part of, and words near them, where another thing is meant.
  public var except: [String]
  public var definition: String
  public var note: String
  /// How far the work on the entry has come; nil where it is not given.
  public var status: EntryStatus?
  /// When the entry was last checked.
  public var checked: EntryDate?
  public var source: String
  /// From when, and until when, the entry is true, as for the holder of an office.
  public var validFrom: EntryDate?
  public var validUntil: EntryDate?
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
    self.except = []
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

  /// Whether all terms have the same part of speech, or none has any.
  package var hasOnePartOfSpeech: Bool {
    terms.allSatisfy { $0.partOfSpeech == terms.first?.partOfSpeech }
  }

  /// The identifier of a concept that has none of its own: its first terms joined, stable as long as
  /// they are the same.
  package var madeIdentifier: String {
    var places = terms.indices.filter { terms[$0].status == .preferred }
    if places.isEmpty { places = Array(terms.indices) }
    guard let first = places.first else { return "" }
    return places.count == 1 ? terms[first].text : "\(terms[first].text)=\(terms[places[1]].text)"
  }

  /// The terms of a language without the variants, the approved ones first, among them those that fit
  /// it best, and then by status; a term that is not to be translated is one in every language.
  ///
  /// For `en` the terms of `en-GB` count too; for `en-GB` its own come first and those of `en`
  /// follow. Those of another variety (`en-US`) stand in where it has no approved term otherwise.
  public func terms(in language: LanguageTag) -> [Term] {
    places(ofTermsIn: language).map { terms[$0] }.filter { $0.status != .variant }
  }

  /// The indices in ``terms`` of the terms of a language in the order of ``terms(in:)``, the variants
  /// last.
  public func places(ofTermsIn language: LanguageTag) -> [Int] {
    let found = fits(ofTermsIn: language)
    guard found.count > 1 else { return found.map(\.place) }
    func key(_ entry: (place: Int, fit: LanguageFit)) -> (Int, Int, Int, Int, Int) {
      let status = terms[entry.place].status
      return (
        status.isApproved ? 0 : 1, entry.fit.dropped, status.rank, entry.fit.added, entry.place
      )
    }
    return found.sorted { key($0) < key($1) }.map(\.place)
  }

  /// The indices in ``terms`` of what ``terms(in:)`` gives, in the order of ``terms``.
  public func placesInOrder(ofTermsIn language: LanguageTag) -> [Int] {
    fits(ofTermsIn: language).map(\.place)
  }

  /// The terms that count for a language, in the order of ``terms``, and how well each fits it.
  private func fits(ofTermsIn language: LanguageTag) -> [(place: Int, fit: LanguageFit)] {
    var found: [(place: Int, fit: LanguageFit)] = []
    var (hasOwn, hasOtherVarieties, hasUntranslated) = (false, false, false)
    for place in terms.indices {
      if let fit = language.fit(of: terms[place].language) {
        found.append((place, fit))
        if fit.isOtherVariety {
          hasOtherVarieties = true
        } else if terms[place].status.isApproved {
          hasOwn = true
        }
      } else if terms[place].status == .doNotTranslate {
        hasUntranslated = true
      }
    }
    if hasOwn, hasOtherVarieties { found.removeAll { $0.fit.isOtherVariety } }
    guard hasUntranslated else { return found }
    let nearest = found.map(\.fit).min() ?? .same
    for place in terms.indices
    where terms[place].status == .doNotTranslate
      && language.fit(of: terms[place].language) == nil
    {
      found.append((place, nearest))
    }
    return found.sorted { $0.place < $1.place }
  }

  /// What a translator may write, preferred first.
  public func approvedTerms(in language: LanguageTag) -> [Term] {
    terms(in: language).filter(\.status.isApproved)
  }
}
