public import TextModel

/// Counts of a glossary's concepts, terms and fields.
///
///     GlossaryStatistics(glossary).concepts
public struct GlossaryStatistics: Sendable, Hashable {
  /// A counted name and how often it occurs.
  public struct Count: Sendable, Hashable {
    /// The status, domain, part of speech, file or column that is counted.
    public var name: String
    /// The number of terms or concepts.
    public var count: Int
  }

  /// The counts of one language.
  public struct Language: Sendable, Hashable {
    /// The language of the terms.
    public var language: LanguageTag
    /// The number of terms in the language.
    public var terms: Int
    /// The number of concepts with a term in the language.
    public var concepts: Int
    /// The number of concepts without an approved term in the language.
    public var missing: Int
    /// The longest term.
    public var longest: String
    /// The length of the longest term in characters.
    public var longestLength: Int
  }

  /// The number of concepts.
  public var concepts: Int
  /// The number of terms in all languages.
  public var terms: Int
  /// The counts of each language, in order of appearance.
  public var languages: [Language]
  /// Terms by status, in the order of `TermStatus`.
  public var statuses: [Count]
  /// Concepts by subject field, the most frequent first; the name is empty for concepts without a
  /// subject field.
  public var domains: [Count]
  /// Concepts by part of speech, the most frequent first; the name is empty for concepts without a
  /// part of speech.
  public var partsOfSpeech: [Count]
  /// Concepts by file, in the order in which the files were read.
  public var files: [Count]
  /// The number of concepts with a value in each field, on the level of the concept or of one of
  /// its languages.
  ///
  /// Fields are named and ordered like the columns of a table.
  public var fields: [Count]
  /// The number of concepts with a discouraged term.
  public var withForbidden: Int
  /// The number of concepts whose terms have slots.
  public var patterns: Int

  /// The number of concepts with a value in the field of this column.
  public func concepts(with column: String) -> Int {
    fields.first { $0.name == column }?.count ?? 0
  }

  /// Counts the concepts, terms and fields of a glossary.
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
    patterns = all.count { $0.match.isPattern }
    withForbidden = all.count { concept in concept.terms.contains { $0.status.isDiscouraged } }
  }

  /// How often each name occurs, in order of appearance.
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
