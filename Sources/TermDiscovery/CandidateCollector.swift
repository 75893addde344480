public import Languages
internal import TextModel

/// Joins the candidates of one text or many and ranks them.
///
///     var collector = CandidateCollector()
///     for text in texts { collector.add(finder.candidates(in: text)) }
///     let candidates = collector.ranked(limit: 100)
///
/// Memory grows with the number of distinct candidates, not with the number of texts; beyond
/// `mostCandidates`, phrases that occurred once are dropped.
public struct CandidateCollector {
  /// The number of distinct candidates that are kept.
  static let mostCandidates = 2_000_000

  /// A candidate in all texts.
  private struct Entry {
    var found: FoundCandidate
    var count: Int
    var freeCount: Int
    var headlineCount: Int
    var documents: Int
    var longerCount = 0
    var longerKinds = 0
    /// The greatest count of a longer candidate.
    var longestCount = 0
    var score = 0.0
    var isDropped = false
  }

  /// The frequencies that termhood is measured against; nil for none.
  public var reference: ReferenceFrequencies?
  /// Rejected candidates.
  public var exclusions = ExclusionList()
  private let interface: InterfaceLanguage
  private var entries: [Entry] = []
  private var places: [[UInt8]: Int] = [:]

  /// An empty collector.
  /// - Parameter interface: the language of explanations.
  public init(interface: InterfaceLanguage = .english) { self.interface = interface }

  /// Adds the candidates of a text.
  public mutating func add(_ candidates: [FoundCandidate]) {
    for candidate in candidates {
      let key = candidate.key
      guard let place = places[key] else {
        places[key] = entries.count
        entries.append(
          Entry(
            found: candidate, count: candidate.occurrences.count, freeCount: candidate.freeCount,
            headlineCount: candidate.headlineCount, documents: 1))
        entries[entries.count - 1].found.occurrences = []
        continue
      }
      entries[place].count += candidate.occurrences.count
      entries[place].freeCount += candidate.freeCount
      entries[place].headlineCount += candidate.headlineCount
      entries[place].documents += 1
      entries[place].found.merge(candidate)
    }
    if entries.count > CandidateCollector.mostCandidates { dropRare() }
  }

  private mutating func dropRare() {
    entries.removeAll { $0.count == 1 && $0.found.kind == .term }
    places.removeAll(keepingCapacity: true)
    for (place, entry) in entries.enumerated() { places[entry.found.key] = place }
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
    var entries = entries
    countNested(&entries)
    for place in entries.indices { settle(place, &entries) }
    for place in entries.indices { score(&entries[place]) }
    var chosen = entries.indices.filter { place in
      let entry = entries[place]
      return !entry.isDropped && entry.score > 0 && entry.count >= minimumCount
        && kinds.contains(entry.found.kind) && !exclusions.contains(entry.found)
    }
    chosen.sort {
      entries[$0].score != entries[$1].score
        ? entries[$0].score > entries[$1].score : $0 < $1
    }
    if let limit { chosen = Array(chosen.prefix(limit)) }
    return chosen.enumerated().map { candidate(entries[$1], rank: $0 + 1) }
  }

  // MARK: Nested candidates

  /// Counts how often each candidate is a part of longer ones.
  private func countNested(_ entries: inout [Entry]) {
    for place in entries.indices where entries[place].found.isPhrase {
      let words = entries[place].found.words
      guard words.count > 1 else { continue }
      for part in parts(of: words) {
        entries[part].longerCount += entries[place].count
        entries[part].longerKinds += 1
        entries[part].longestCount = max(entries[part].longestCount, entries[place].count)
      }
    }
  }

  /// The indices of the candidates that are proper parts of a phrase.
  private func parts(of words: [[UInt8]]) -> [Int] {
    var found: [Int] = []
    for start in words.indices {
      for end in start + 1...words.count where end - start < words.count {
        if let place = places[FoundCandidate.key(of: words[start..<end])] { found.append(place) }
      }
    }
    return found
  }

  /// Decides between a phrase and its parts.
  private func settle(_ place: Int, _ entries: inout [Entry]) {
    let entry = entries[place]
    guard entry.found.isPhrase else { return }
    let words = entry.found.words
    // A single word that only occurs in longer phrases is a part of them.
    if entry.freeCount == 0, entry.found.innerCount == 0,
      entry.longerKinds == 0 || entry.longestCount >= entry.count
    {
      entries[place].isDropped = true
      return
    }
    guard words.count > 2, entry.count == 1 else { return }
    // A long phrase that occurs once: one or two of its parts that occur elsewhere are the terms.
    for middle in 1..<words.count {
      let first = places[FoundCandidate.key(of: words[..<middle])]
      let second = places[FoundCandidate.key(of: words[middle...])]
      func isTerm(_ place: Int?, _ words: Int) -> Bool {
        place.map { entries[$0].freeCount > 1 && words > 1 } ?? false
      }
      func isPlain(_ place: Int?) -> Bool { place.map { entries[$0].found.isEveryday } ?? true }
      if isTerm(first, middle) && isTerm(second, words.count - middle)
        || isTerm(second, words.count - middle) && isPlain(first)
        || isTerm(first, middle) && isPlain(second)
      {
        entries[place].isDropped = true
      }
    }
  }

  // MARK: Scores

  private func score(_ entry: inout Entry) {
    let found = entry.found
    let frequency = 1 + Logarithm.base2(Double(entry.count)) / 2
    switch found.evidence {
    case .known, .capitals:
      let base: Double =
        switch found.kind {
        case .acronym: found.longForm != nil ? 2.4 : 1.6
        case .organization: 2.2
        case .work: 2.2
        case .place: 1.5
        case .person: 1.6
        case .term: 2.4
        }
      entry.score = base * frequency * (found.evidence == .capitals ? 0.7 : 1)
    case .phrase, .repetition:
      let nested =
        entry.longerKinds > 0 ? Double(entry.longerCount) / Double(entry.longerKinds) : 0
      let free = max(Double(entry.count) - nested, Double(entry.freeCount), 0.5)
      let cValue =
        Logarithm.base2(Double(found.length) + 1) * (1 + Logarithm.base2(free) / 2)
      var termhood = found.weight
      if let reference { termhood *= reference.rarity(of: found.words) }
      if found.length == 1 { termhood *= found.isEveryday ? 0 : 0.6 }
      if found.isQuality, entry.freeCount < 2 {
        termhood *= found.length > 2 ? 0 : found.isEveryday ? 0.3 : 0.5
      }
      if found.isDoubtful, !found.isQuality { termhood *= entry.count > 1 ? 0.7 : 0.2 }
      if entry.freeCount == 0 { termhood *= 0.7 }
      if found.length > 2, entry.count == 1 { termhood *= found.length > 3 ? 0.4 : 0.6 }
      if entry.headlineCount > 0 { termhood *= 1.15 }
      entry.score = cValue * termhood
    }
  }

  private func candidate(_ entry: Entry, rank: Int) -> TermCandidate {
    var reason: String
    switch entry.found.evidence {
    case .phrase:
      reason = interface.candidatePhrase(words: entry.found.length)
      if entry.longerKinds > 0 { reason += "; " + interface.candidateNested(entry.longerKinds) }
    case .known(let explanation): reason = explanation
    case .capitals: reason = interface.candidateCapitals
    case .repetition: reason = interface.candidateRepetition
    }
    return TermCandidate(
      rank: rank, kind: entry.found.kind, text: entry.found.text, forms: entry.found.forms,
      longForm: entry.found.longForm, count: entry.count, documents: entry.documents,
      score: entry.score, reason: reason, first: entry.found.first, targets: entry.found.targets)
  }
}

extension FoundCandidate {
  /// Whether it is a phrase or a word by the grammar, and not a name.
  var isPhrase: Bool { evidence == .phrase }

  /// Adds the forms and equivalents of the same candidate in another text.
  mutating func merge(_ other: FoundCandidate) {
    for form in other.forms where forms.count < 12 && !forms.contains(form) { forms.append(form) }
    if longForm == nil { longForm = other.longForm }
    if evidence == .capitals, other.evidence != .capitals {
      evidence = other.evidence
      kind = other.kind
    }
    for target in other.targets {
      if let place = targets.firstIndex(where: { $0.text == target.text }) {
        let sum =
          targets[place].score * Double(targets[place].count) + target.score * Double(target.count)
        targets[place].count += target.count
        if targets[place].count > 0 { targets[place].score = sum / Double(targets[place].count) }
      } else if targets.count < 20 {
        targets.append(target)
      }
    }
  }
}
