public import TextModel

/// How much a glossary holds.
///
///     GlossaryStatistics(glossary).concepts
public struct GlossaryStatistics: Sendable, Hashable {
  /// Something that is counted, and how often it occurs.
  public struct Count: Sendable, Hashable {
    public var name: String
    public var count: Int
  }

  /// What one language has.
  public struct Language: Sendable, Hashable {
    public var language: LanguageTag
    public var terms: Int
    /// Concepts with a term in it.
    public var concepts: Int
    /// Concepts without a term in it that may be used.
    public var missing: Int
    /// The longest term, and its length in characters.
    public var longest: String
    public var longestLength: Int
  }

  public var concepts: Int
  public var terms: Int
  /// In order of appearance.
  public var languages: [Language]
  /// By status, in the order of `TermStatus`.
  public var statuses: [Count]
  /// Concepts by subject field, the most frequent first; the name is empty for those without one.
  public var domains: [Count]
  /// Concepts by part of speech, the most frequent first; the name is empty for those without one.
  public var partsOfSpeech: [Count]
  /// Concepts by file, in the order of reading.
  public var files: [Count]
  /// How many concepts have a value in each field of a concept or of one of its languages, by the
  /// field's column, in the order of a table's columns.
  public var fields: [Count]
  /// Concepts with a term that is not to be used.
  public var withForbidden: Int

  /// How many concepts have a value in the field of this column.
  public func concepts(with column: String) -> Int {
    fields.first { $0.name == column }?.count ?? 0
  }

  public init(_ glossary: Glossary) {
    let all = glossary.concepts
    concepts = all.count
    terms = all.reduce(0) { $0 + $1.terms.count }
    languages = glossary.languages.map { language in
      let own = all.map { concept in concept.terms.filter { $0.language == language } }
      let longest = own.joined().map { (text: $0.text, length: $0.text.count) }
        .max { $0.length < $1.length }
      return Language(
        language: language, terms: own.reduce(0) { $0 + $1.count },
        concepts: own.count { !$0.isEmpty },
        missing: all.count { $0.approvedTerms(in: language).isEmpty },
        longest: longest?.text ?? "", longestLength: longest?.length ?? 0)
    }
    let statuses = GlossaryStatistics.counts(all.flatMap(\.terms).map(\.status.rawValue))
    self.statuses = TermStatus.allCases.compactMap { status in
      statuses.first { $0.name == status.rawValue }
    }
    domains = GlossaryStatistics.byFrequency(all.map(\.domain))
    partsOfSpeech = GlossaryStatistics.byFrequency(all.map { $0.partOfSpeech?.rawValue ?? "" })
    files = GlossaryStatistics.counts(all.map(\.origin.file))
    fields = Concept.fields.map { field in
      let ofLanguage = LanguageSection.fields.first { $0.column == field.column }
      return Count(
        name: field.column,
        count: all.count { concept in
          !field.values(of: concept).isEmpty
            || concept.sections.contains { ofLanguage?.values(of: $0).isEmpty == false }
        })
    }
    withForbidden = all.count { concept in concept.terms.contains { $0.status.isDiscouraged } }
  }

  /// In order of appearance.
  private static func counts(_ names: [String]) -> [Count] {
    var places: [String: Int] = [:]
    var counts: [Count] = []
    for name in names {
      if let place = places[name] {
        counts[place].count += 1
      } else {
        places[name] = counts.count
        counts.append(Count(name: name, count: 1))
      }
    }
    return counts
  }

  private static func byFrequency(_ names: [String]) -> [Count] {
    counts(names).sorted { ($1.count, $0.name) < ($0.count, $1.name) }
  }
}
