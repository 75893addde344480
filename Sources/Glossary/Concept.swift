public import TextModel

/// One idea and the terms for it in each language (ISO 704; ISO 30042, concept entry).
public struct Concept: Sendable, Hashable {
  /// The file and line from which a concept was read.
  public struct Origin: Sendable, Hashable, CustomStringConvertible {
    /// The file's name without its folder.
    public var file: String
    /// 1-based line on which the concept begins; 0 if it was not read from a file.
    public var line: Int
    /// Whether the glossary is one of those supplied with padanan.
    ///
    /// Its equivalents are advice: a translation that uses others is not wrong.
    public var isSupplied = false

    /// Creates an origin from a file name and a line number.
    public init(file: String, line: Int) {
      self.file = file
      self.line = line
    }

    /// `FILE:LINE`, or the file name if the line is 0.
    public var description: String { line > 0 ? "\(file):\(line)" : file }
  }

  /// The identifier, unique within a glossary; empty if the format has none.
  public var id: String
  /// The terms of all languages, in the order of the file.
  public var terms: [Term]
  /// The fields of each language; a language that has only terms has no section.
  public var sections: [LanguageSection]
  /// The subject field; empty if not given.
  public var domain: String
  /// How the source terms are matched.
  public var match: MatchOptions
  /// Cue words: in the same sentence they make this concept more likely.
  public var context: [String]
  /// Expressions that contain the terms, and words near them, that exclude this concept.
  public var except: [String]
  /// The definition; empty if not given.
  public var definition: String
  /// The note; empty if not given.
  public var note: String
  /// The editing status of the entry; nil if not given.
  public var status: EntryStatus?
  /// The date on which the entry was last checked.
  public var checked: EntryDate?
  /// The source of the entry, such as a book or an address; empty if not given.
  public var source: String
  /// The first date on which the entry is valid, for example of the holder of an office.
  public var validFrom: EntryDate?
  /// The last date on which the entry is valid.
  public var validUntil: EntryDate?
  /// References to other concepts and to documents.
  public var references: [CrossReference]
  /// When and by whom the entry was created and changed.
  public var transactions: [Transaction]
  /// Where the concept was read.
  public var origin: Origin
  /// Values that the model has no field for, by name; they are written back.
  public var extras: [Extra]

  /// Creates a concept whose other fields are empty.
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

  /// The part of speech of the first term that has one.
  ///
  /// Setting it sets the part of speech of every term.
  public var partOfSpeech: PartOfSpeech? {
    get { terms.lazy.compactMap(\.partOfSpeech).first }
    set { for index in terms.indices { terms[index].partOfSpeech = newValue } }
  }

  /// Whether all terms have the same part of speech, or none of them has one.
  package var hasOnePartOfSpeech: Bool {
    terms.allSatisfy { $0.partOfSpeech == terms.first?.partOfSpeech }
  }

  /// The identifier for a concept without one: its first terms, joined.
  ///
  /// It depends on these terms only.
  package var madeIdentifier: String {
    var places = terms.indices.filter { terms[$0].status == .preferred }
    if places.isEmpty { places = Array(terms.indices) }
    guard let first = places.first else { return "" }
    return places.count == 1 ? terms[first].text : "\(terms[first].text)=\(terms[places[1]].text)"
  }

  /// Whether the identifier is the one that is made of the terms.
  package var hasMadeIdentifier: Bool { id == madeIdentifier }

  /// The terms of a language, without variants, in the order of preference.
  ///
  /// Approved terms come first, among them those whose language tag fits best, then by status. A
  /// term with the status `doNotTranslate` belongs to every language. For `en`, the terms of
  /// `en-GB` are included; for `en-GB`, its own terms come first, followed by those of `en`. Terms
  /// of another variety (`en-US`) are included only if there is no approved term otherwise.
  public func terms(in language: LanguageTag) -> [Term] {
    places(ofTermsIn: language).map { terms[$0] }.filter { $0.status != .variant }
  }

  /// The indices in ``terms`` of the terms of a language in the order of ``terms(in:)``, followed
  /// by the variants.
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

  /// The indices in ``terms`` of the result of ``terms(in:)``, in the order of ``terms``.
  public func placesInOrder(ofTermsIn language: LanguageTag) -> [Int] {
    fits(ofTermsIn: language).map(\.place)
  }

  /// The terms that belong to a language, in the order of ``terms``, and how well the tag of each
  /// fits.
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

  /// The terms that a translation may use, the preferred one first.
  public func approvedTerms(in language: LanguageTag) -> [Term] {
    terms(in: language).filter(\.status.isApproved)
  }
}
