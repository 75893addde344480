public import TermDiscovery
public import TextModel

/// The candidates of any number of texts, in bounded memory.
///
///     let archive = CandidateArchive()
///     for document in documents { try archive.add(session.foundCandidates(in: document)) }
///     let candidates = try archive.ranked(by: CandidateRanking())
///
/// The result is the same for the same documents, in whatever order and in whatever parts they are
/// added. What does not fit in memory is in a temporary file.
public final class CandidateArchive {
  private let table: SpillTable<CountedCandidate>
  private let limit: Int

  /// An empty archive.
  /// - Parameter limit: the maximum number of candidates in memory.
  public init(limit: Int = 60_000) {
    self.limit = limit
    table = SpillTable(limit: limit)
  }

  /// Adds the candidates of a text.
  /// - Throws: `PadananError` if a temporary file cannot be written.
  public func add(_ candidates: [FoundCandidate]) throws(PadananError) {
    for candidate in candidates { try add(CountedCandidate(candidate)) }
  }

  /// Adds a candidate counted in other texts.
  /// - Throws: `PadananError` if a temporary file cannot be written.
  public func add(_ candidate: CountedCandidate) throws(PadananError) {
    try table.add(candidate.key, candidate)
  }

  /// Calls a function with every candidate, not ranked, in the order of their words.
  /// - Throws: what the function throws, or `PadananError` if a temporary file cannot be used.
  public func forEach(_ body: (CountedCandidate) throws -> Void) throws {
    try table.forEach { try body($1) }
  }

  /// The candidates in the order of a ranking.
  /// - Throws: `PadananError` if a temporary file cannot be used.
  public func ranked(by ranking: CandidateRanking) throws -> [TermCandidate] {
    guard table.hasSpilled else {
      var collector = CandidateCollector()
      for candidate in table.inMemory { collector.add(candidate) }
      return collector.ranked(by: ranking)
    }
    let nesting = SpillTable<Nesting>(limit: limit * 4)
    try forEach { candidate in
      guard candidate.isPhrase, candidate.words.count > 1 else { return }
      let count = candidate.counts.all
      for part in CandidateRanking.parts(of: candidate.words) {
        try nesting.add(part, Nesting(count: count, kinds: 1, greatest: count))
      }
    }
    // More than are asked for, because some are left out at the end.
    var room = ranking.limit.map { $0 * 2 + 1000 }
    while true {
      var best = BestCandidates(room)
      try join(nesting) { candidate, nesting in
        if let scored = ranking.scored(candidate, nesting) { best.add(scored) }
      }
      let kept = try withoutSplit(best.all, ranking)
      guard let limit = ranking.limit, let size = room, kept.count < limit, best.isCut else {
        return ranking.ranked(kept)
      }
      room = size * 8
    }
  }

  /// Calls a function with every candidate and how it is nested in others.
  private func join(
    _ nesting: SpillTable<Nesting>, _ body: (CountedCandidate, Nesting) throws -> Void
  ) throws {
    var reader = try nesting.reader()
    try table.forEach { key, candidate in
      try body(candidate, reader.value(of: key) ?? .none)
    }
  }

  /// Leaves out the long phrases that consist of terms.
  private func withoutSplit(
    _ scored: [CandidateRanking.Scored], _ ranking: CandidateRanking
  ) throws -> [CandidateRanking.Scored] {
    var parts: [[UInt8]: CountedCandidate?] = [:]
    for one in scored {
      for key in CandidateRanking.splits(of: one.candidate) { parts[key] = .some(nil) }
    }
    if !parts.isEmpty {
      try table.forEach { key, candidate in
        if parts[key] != nil { parts[key] = candidate }
      }
    }
    return scored.filter { one in
      !ranking.isSplit(one.candidate) { key in parts[key].flatMap(\.self) }
    }
  }
}

/// The candidates with the greatest scores.
private struct BestCandidates {
  private let room: Int?
  private(set) var all: [CandidateRanking.Scored] = []
  /// Whether candidates were left out.
  private(set) var isCut = false

  init(_ room: Int?) { self.room = room }

  mutating func add(_ scored: CandidateRanking.Scored) {
    all.append(scored)
    guard let room, all.count >= room * 2 else { return }
    all.sort(by: CandidateRanking.Scored.precedes)
    all.removeLast(all.count - room)
    isCut = true
  }
}
