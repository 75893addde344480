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
  /// Concepts with a definition, a note, a context, a forbidden term.
  public var withDefinition: Int
  public var withNote: Int
  public var withContext: Int
  public var withForbidden: Int

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
    func has(_ text: (LanguageSection) -> String, _ own: (Concept) -> String) -> Int {
      all.count { !own($0).isEmpty || $0.sections.contains { !text($0).isEmpty } }
    }
    withDefinition = has(\.definition, \.definition)
    withNote = has(\.note, \.note)
    withContext = all.count { !$0.context.isEmpty }
    withForbidden = all.count { concept in concept.terms.contains { !$0.status.isApproved } }
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
