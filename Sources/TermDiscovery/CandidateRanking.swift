public import Languages
import TextModel

/// How often a candidate is a part of longer ones.
package struct Nesting: Sendable, Hashable {
  /// The number of occurrences of longer candidates.
  package var count: Int
  /// The number of longer candidates.
  package var kinds: Int
  /// The greatest number of occurrences of one of them.
  package var greatest: Int

  package static let none = Nesting(count: 0, kinds: 0, greatest: 0)

  package init(count: Int, kinds: Int, greatest: Int) {
    self.count = count
    self.kinds = kinds
    self.greatest = greatest
  }

  package mutating func merge(_ other: Nesting) {
    count += other.count
    kinds += other.kinds
    greatest = max(greatest, other.greatest)
  }
}

/// Which candidates are kept, and their order: C-value (Frantzi et al. 2000) times how special the
/// words are.
public struct CandidateRanking: Sendable {
  /// The frequencies that termhood is measured against; nil for none.
  public var reference: ReferenceFrequencies?
  /// Rejected candidates.
  public var exclusions = ExclusionList()
  /// The maximum number of candidates; nil for all.
  public var limit: Int?
  /// The minimum number of occurrences.
  public var minimumCount = 1
  /// The kinds that are kept.
  public var kinds = Set(TermCandidate.Kind.allCases)
  /// The language of explanations.
  public var interface = InterfaceLanguage.english

  /// A ranking of all candidates.
  public init() {}

  /// A candidate with its score.
  package struct Scored: Sendable {
    package var candidate: CountedCandidate
    var nesting: Nesting
    var score: Double

    /// The order of the ranking: by score, then by the place of the first occurrence.
    package static func precedes(_ left: Scored, _ right: Scored) -> Bool {
      left.score != right.score
        ? left.score > right.score : left.candidate.place < right.candidate.place
    }
  }

  /// The keys of the proper parts of a phrase.
  package static func parts(of words: [[UInt8]]) -> [[UInt8]] {
    var keys: [[UInt8]] = []
    for start in words.indices {
      for end in start + 1...words.count where end - start < words.count {
        keys.append(FoundCandidate.key(of: words[start..<end]))
      }
    }
    return keys
  }

  /// The candidate with its score; nil if it is left out.
  package func scored(_ candidate: CountedCandidate, _ nesting: Nesting) -> Scored? {
    let counts = candidate.counts
    guard counts.all >= minimumCount, kinds.contains(candidate.traits.kind) else { return nil }
    // A phrase that only occurs in longer phrases is a part of them.
    if candidate.isPhrase, counts.free == 0, counts.inner == 0,
      nesting.kinds == 0 || nesting.greatest >= counts.all
    {
      return nil
    }
    let score = score(candidate, nesting)
    guard score > 0, !exclusions.contains(candidate) else { return nil }
    return Scored(candidate: candidate, nesting: nesting, score: score)
  }

  /// The keys that ``isSplit(_:_:)`` looks up for a candidate.
  package static func splits(of candidate: CountedCandidate) -> [[UInt8]] {
    let words = candidate.words
    guard candidate.isPhrase, words.count > 2, candidate.counts.all == 1 else { return [] }
    return (1..<words.count).flatMap {
      [FoundCandidate.key(of: words[..<$0]), FoundCandidate.key(of: words[$0...])]
    }
  }

  /// Whether a long phrase that occurs once consists of one or two parts that occur elsewhere, which
  /// are the terms.
  package func isSplit(
    _ candidate: CountedCandidate, _ part: ([UInt8]) -> CountedCandidate?
  ) -> Bool {
    let words = candidate.words
    guard candidate.isPhrase, words.count > 2, candidate.counts.all == 1 else { return false }
    for middle in 1..<words.count {
      let first = part(FoundCandidate.key(of: words[..<middle]))
      let second = part(FoundCandidate.key(of: words[middle...]))
      func isTerm(_ part: CountedCandidate?, _ words: Int) -> Bool {
        part.map { $0.counts.free > 1 && words > 1 } ?? false
      }
      func isPlain(_ part: CountedCandidate?) -> Bool { part.map(\.traits.isEveryday) ?? true }
      if isTerm(first, middle) && isTerm(second, words.count - middle)
        || isTerm(second, words.count - middle) && isPlain(first)
        || isTerm(first, middle) && isPlain(second)
      {
        return true
      }
    }
    return false
  }

  /// The best candidates of a list, best first.
  package func ranked(_ scored: [Scored]) -> [TermCandidate] {
    var sorted = scored.sorted(by: Scored.precedes)
    if let limit, sorted.count > limit { sorted.removeLast(sorted.count - limit) }
    return sorted.enumerated().map { candidate($1, rank: $0 + 1) }
  }

  // MARK: Scores

  private func score(_ candidate: CountedCandidate, _ nesting: Nesting) -> Double {
    let (traits, counts) = (candidate.traits, candidate.counts)
    let frequency = 1 + Logarithm.base2(Double(counts.all)) / 2
    switch traits.evidence {
    case .known, .capitals:
      let base: Double =
        switch traits.kind {
        case .acronym: candidate.longForm != nil ? 2.4 : 1.6
        case .organization: 2.2
        case .work: 2.2
        case .place: 1.5
        case .person: 1.6
        case .term: 2.4
        }
      return base * frequency * (traits.evidence == .capitals ? 0.7 : 1)
    case .phrase, .repetition:
      let nested = nesting.kinds > 0 ? Double(nesting.count) / Double(nesting.kinds) : 0
      let free = max(Double(counts.all) - nested, Double(counts.free), 0.5)
      let length = candidate.length
      let cValue = Logarithm.base2(Double(length) + 1) * (1 + Logarithm.base2(free) / 2)
      var termhood = traits.weight
      if let reference { termhood *= reference.rarity(of: candidate.words) }
      if length == 1 { termhood *= traits.isEveryday ? 0 : 0.6 }
      if traits.isQuality, counts.free < 2 {
        termhood *= length > 2 ? 0 : traits.isEveryday ? 0.3 : 0.5
      }
      if traits.isDoubtful, !traits.isQuality { termhood *= counts.all > 1 ? 0.7 : 0.2 }
      // The last two words of a longer phrase are more often a term than a single word is.
      if counts.free == 0 { termhood *= counts.inner > 0 ? 0.95 : 0.7 }
      if length > 2, counts.all == 1 { termhood *= length > 3 ? 0.4 : 0.6 }
      if counts.headline > 0 { termhood *= 1.15 }
      return cValue * termhood
    }
  }

  private func candidate(_ scored: Scored, rank: Int) -> TermCandidate {
    let candidate = scored.candidate
    var reason: String
    switch candidate.traits.evidence {
    case .phrase:
      reason = interface.candidatePhrase(words: candidate.length)
      if scored.nesting.kinds > 0 {
        reason += "; " + interface.candidateNested(scored.nesting.kinds)
      }
    case .known(let explanation): reason = explanation
    case .capitals: reason = interface.candidateCapitals
    case .repetition: reason = interface.candidateRepetition
    }
    return TermCandidate(
      rank: rank, kind: candidate.traits.kind, text: candidate.traits.text,
      forms: candidate.forms.map(\.text), longForm: candidate.longForm?.text,
      count: candidate.counts.all, documents: candidate.counts.documents, score: scored.score,
      reason: reason, first: candidate.first, targets: candidate.targets(limit: 20))
  }
}
