public import TermDiscovery
public import TextModel

extension Session {
  /// The terms, names and acronyms of a document that the glossary does not contain, best first.
  ///
  ///     for candidate in try session.candidates(in: document, limit: 20) {
  ///       print(candidate.kind, candidate.text, candidate.count)
  ///     }
  ///
  /// - Parameters:
  ///   - limit: the maximum number of candidates; nil for all.
  ///   - exclusions: candidates that were rejected before.
  ///   - reference: how common words are elsewhere.
  public func candidates(
    in document: Document, limit: Int? = nil, excluding exclusions: ExclusionList = ExclusionList(),
    reference: ReferenceFrequencies? = nil
  ) throws(PadananError) -> [TermCandidate] {
    var collector = CandidateCollector(interface: engine.options.interface)
    collector.exclusions = exclusions
    collector.reference = reference
    collector.add(candidates(in: try analyse(document)))
    return collector.ranked(limit: limit)
  }
}
