public import Languages
internal import TextModel

/// Joins the candidates of one text or of several and ranks them.
///
///     var collector = CandidateCollector()
///     for text in texts { collector.add(finder.candidates(in: text)) }
///     let candidates = collector.ranked(limit: 100)
///
/// Memory grows with the number of distinct candidates; for large collections, padanan has a
/// `CandidateArchive`.
public struct CandidateCollector {
  /// The frequencies that termhood is measured against; nil for none.
  public var reference: ReferenceFrequencies?
  /// Rejected candidates.
  public var exclusions = ExclusionList()
  private let interface: InterfaceLanguage
  private var entries: [CountedCandidate] = []
  private var places: [[UInt8]: Int] = [:]

  /// An empty collector.
  /// - Parameter interface: the language of explanations.
  public init(interface: InterfaceLanguage = .english) { self.interface = interface }

  /// Adds the candidates of a text.
  public mutating func add(_ candidates: [FoundCandidate]) {
    for candidate in candidates { add(CountedCandidate(candidate)) }
  }

  /// Adds a candidate counted in other texts.
  package mutating func add(_ candidate: CountedCandidate) {
    let key = candidate.key
    if let place = places[key] {
      entries[place].merge(candidate)
    } else {
      places[key] = entries.count
      entries.append(candidate)
    }
  }

  /// The candidates, best first.
  /// - Parameters:
  ///   - limit: the maximum number of candidates; nil for all.
  ///   - minimumCount: the minimum number of occurrences.
  ///   - kinds: the kinds that are returned.
  public func ranked(
    limit: Int? = nil, minimumCount: Int = 1,
    kinds: Set<TermCandidate.Kind> = Set(TermCandidate.Kind.allCases)
  ) -> [TermCandidate] {
    var ranking = CandidateRanking()
    ranking.reference = reference
    ranking.exclusions = exclusions
    ranking.limit = limit
    ranking.minimumCount = minimumCount
    ranking.kinds = kinds
    ranking.interface = interface
    return ranked(by: ranking)
  }

  /// The candidates in the order of a ranking.
  package func ranked(by ranking: CandidateRanking) -> [TermCandidate] {
    var nesting = [Nesting](repeating: .none, count: entries.count)
    for entry in entries where entry.isPhrase && entry.words.count > 1 {
      for key in CandidateRanking.parts(of: entry.words) {
        guard let part = places[key] else { continue }
        nesting[part].merge(
          Nesting(count: entry.counts.all, kinds: 1, greatest: entry.counts.all))
      }
    }
    let scored = entries.indices.compactMap { place -> CandidateRanking.Scored? in
      guard let scored = ranking.scored(entries[place], nesting[place]),
        !ranking.isSplit(entries[place], { key in places[key].map { entries[$0] } })
      else { return nil }
      return scored
    }
    return ranking.ranked(scored)
  }
}
