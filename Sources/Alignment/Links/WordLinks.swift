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

  /// What links two words.
  public enum Basis: Sendable, Hashable {
    /// Dictionaries of words, amounts, and similar spelling.
    case words
    /// Dictionaries of words and of names, and amounts.
    case dictionaries
  }

  private let evidence: BilingualEvidence

  /// The links between the words of `texts`.
  public init(_ texts: BilingualText) { evidence = texts.evidence }

  /// The best counterpart of a source range in a target sentence; nil if there is none.
  /// - Parameters:
  ///   - range: UTF-8 offsets in the source.
  ///   - sentence: 0-based index of the source sentence.
  ///   - answer: 0-based index of the target sentence.
  public func answer(
    to range: TextRange, of sentence: Int, in answer: Int, by basis: Basis = .words
  ) -> Answer? {
    answers(to: range, of: sentence, in: answer, by: basis).max { $0.weight < $1.weight }
  }

  /// The counterparts of a source range in a target sentence, in the order of the sentence.
  /// - Parameters:
  ///   - range: UTF-8 offsets in the source.
  ///   - sentence: 0-based index of the source sentence.
  ///   - answer: 0-based index of the target sentence.
  public func answers(
    to range: TextRange, of sentence: Int, in answer: Int, by basis: Basis = .words
  ) -> [Answer] {
    guard evidence.source.occurrences.indices.contains(sentence),
      evidence.target.occurrences.indices.contains(answer)
    else { return [] }
    let words = evidence.source.words(touching: range, in: sentence)
    var found: [Answer] = []
    for here in evidence.source.occurrences[sentence]
    where words.contains(Int(here.first)) && words.contains(Int(here.last)) {
      for there in evidence.target.occurrences[answer] {
        guard let link = evidence.graph.link(here.feature, there.feature) else { continue }
        let weight = Double(weight(of: link, by: basis))
        if weight > 0 { found.append(Answer(range: self.range(there), weight: weight)) }
      }
    }
    return found
  }

  private func weight(of link: LinkGraph.Link, by basis: Basis) -> Float {
    switch basis {
    case .words: link.wordWeight
    case .dictionaries: link.listedWeight
    }
  }

  /// The words of a source sentence that a target range may translate.
  /// - Parameters:
  ///   - range: UTF-8 offsets in the translation.
  ///   - answer: 0-based index of the target sentence.
  ///   - sentence: 0-based index of the source sentence.
  /// - Returns: UTF-8 ranges in the source, with the weights of the links.
  public func origins(
    of range: TextRange, in answer: Int, from sentence: Int, by basis: Basis = .words
  ) -> [Answer] {
    guard evidence.source.occurrences.indices.contains(sentence),
      evidence.target.occurrences.indices.contains(answer)
    else { return [] }
    let words = evidence.target.words(touching: range, in: answer)
    var found: [Answer] = []
    for there in evidence.target.occurrences[answer]
    where words.contains(Int(there.first)) && words.contains(Int(there.last)) {
      for here in evidence.source.occurrences[sentence] {
        guard let link = evidence.graph.link(here.feature, there.feature) else { continue }
        let weight = Double(weight(of: link, by: basis))
        guard weight > 0 else { continue }
        let (first, last) = (
          evidence.source.words[Int(here.first)], evidence.source.words[Int(here.last)]
        )
        found.append(
          Answer(range: TextRange(Int(first.start), Int(last.end)), weight: weight))
      }
    }
    return found
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
