internal import Alignment
public import BitextFormats
public import TermDiscovery
internal import TermSheets
public import TextModel

extension Session {
  /// The terms, names and acronyms of a document that the glossary does not contain, best first.
  ///
  ///     for candidate in try session.candidates(in: document, limit: 20) {
  ///       print(candidate.kind, candidate.text, candidate.count)
  ///     }
  ///
  /// - Parameters:
  ///   - translation: the document's translation, for equivalents.
  ///   - limit: the maximum number of candidates; nil for all.
  ///   - exclusions: candidates that were rejected before.
  ///   - reference: how common words are elsewhere.
  public func candidates(
    in document: Document, translation: Document? = nil, limit: Int? = nil,
    excluding exclusions: ExclusionList = ExclusionList(),
    reference: ReferenceFrequencies? = nil
  ) throws(PadananError) -> [TermCandidate] {
    var collector = CandidateCollector(interface: engine.options.interface)
    collector.exclusions = exclusions
    collector.reference = reference
    collector.add(try foundCandidates(in: document, translation: translation))
    return collector.ranked(limit: limit)
  }

  /// The candidates of a document, to be joined with those of others by a `CandidateCollector`.
  /// - Parameter translation: the document's translation, for equivalents.
  public func foundCandidates(
    in document: Document, translation: Document? = nil
  ) throws(PadananError) -> [FoundCandidate] {
    guard let translation else { return candidates(in: try analyse(document)) }
    let texts = try bilingual(document, translation, sentences: .found)
    let (translated, likely) = align(texts)
    return candidates(in: texts, translated, likely)
  }

  /// The candidates of the source side of a bilingual file, with their equivalents in its target
  /// side.
  public func foundCandidates(
    in bitext: Bitext, file: String
  ) throws(PadananError) -> [FoundCandidate] {
    let (source, target) = Session.documents(of: bitext, file: file)
    let texts = try bilingual(source, target, sentences: .lines)
    let (translated, likely) = align(texts, pairs: Session.pairsOfLines(texts))
    return candidates(in: texts, translated, likely)
  }

  private func candidates(
    in texts: BilingualText, _ translated: TranslatedText, _ likely: LikelyTerms
  ) -> [FoundCandidate] {
    var likely = likely
    var found = candidates(in: texts.source)
    var collector = CandidateCollector()
    collector.add(found)
    let chosen = Set(collector.ranked().map(\.text))
    let finder = CandidateTargets(engine.options.target, translated)
    for place in found.indices where chosen.contains(found[place].text) {
      found[place].targets = finder.targets(of: found[place], likely: &likely)
    }
    return found
  }

  /// The best candidates of a text for its sheet.
  func ranked(_ found: [FoundCandidate]) -> [TermCandidate] {
    var collector = CandidateCollector(interface: engine.options.interface)
    collector.exclusions = engine.options.exclusions
    collector.add(found)
    return collector.ranked(limit: engine.options.candidates)
  }

  /// The best candidates of a text with their equivalents in its translation.
  func ranked(
    _ found: [FoundCandidate], likely: inout LikelyTerms, translation: TranslatedText
  ) -> [TermCandidate] {
    var candidates = ranked(found)
    let finder = CandidateTargets(engine.options.target, translation)
    for place in candidates.indices {
      guard
        let one = found.first(where: {
          $0.text == candidates[place].text && $0.kind == candidates[place].kind
        })
      else { continue }
      candidates[place].targets = finder.targets(of: one, likely: &likely)
    }
    return candidates
  }
}
