public import TextModel

/// Links between words of a text and its translation, by dictionaries, quantities, names and
/// cognates.
///
///     let links = WordLinks(texts)
///     links.answer(to: range, of: 3, in: 4)?.weight
public struct WordLinks: Sendable {
  /// Words of the translation linked with words of the source.
  public struct Answer: Sendable, Hashable {
    /// UTF-8 offsets in the translation.
    public var range: TextRange
    /// Weight of the link, 0 to 1.
    public var weight: Double
  }

  private let evidence: BilingualEvidence

  /// The links between the words of `texts`.
  public init(_ texts: BilingualText) { evidence = texts.evidence }

  /// The best counterpart of a source range in a target sentence; nil if there is none.
  /// - Parameters:
  ///   - range: UTF-8 offsets in the source.
  ///   - sentence: 0-based index of the source sentence.
  ///   - answer: 0-based index of the target sentence.
  public func answer(to range: TextRange, of sentence: Int, in answer: Int) -> Answer? {
    guard evidence.source.occurrences.indices.contains(sentence),
      evidence.target.occurrences.indices.contains(answer)
    else { return nil }
    let words = evidence.source.words(touching: range, in: sentence)
    var best: Answer?
    for here in evidence.source.occurrences[sentence]
    where words.contains(Int(here.first)) && words.contains(Int(here.last)) {
      for there in evidence.target.occurrences[answer] {
        let weight = Double(evidence.graph.wordWeight(here.feature, there.feature))
        if weight > best?.weight ?? 0 { best = Answer(range: self.range(there), weight: weight) }
      }
    }
    return best
  }

  /// Whether a target range has a counterpart with a weight above 0.3 in these source sentences.
  /// - Parameters:
  ///   - range: UTF-8 offsets in the translation.
  ///   - answer: 0-based index of the target sentence.
  ///   - sentences: 0-based indices of source sentences.
  public func isExplained(_ range: TextRange, of answer: Int, by sentences: [Int]) -> Bool {
    let words = evidence.target.words(touching: range, in: answer)
    for there in evidence.target.occurrences[answer]
    where words.contains(Int(there.first)) || words.contains(Int(there.last)) {
      for sentence in sentences {
        for here in evidence.source.occurrences[sentence]
        where evidence.graph.wordWeight(here.feature, there.feature) > 0.3 { return true }
      }
    }
    return false
  }

  private func range(_ place: AlignmentFeatures.Occurrence) -> TextRange {
    TextRange(
      Int(evidence.target.words[Int(place.first)].start),
      Int(evidence.target.words[Int(place.last)].end))
  }
}
