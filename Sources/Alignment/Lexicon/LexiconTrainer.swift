internal import Segmentation
public import TextModel

/// Learns word translations from sentence pairs, such as those of a translation memory.
public struct LexiconTrainer: Sendable {
  /// Longer sentences (in words) are ignored: they give little information and take long.
  private static let longest = 80
  /// Word pairs with a lower weight are omitted.
  private static let leastWeight = 0.03

  /// A trainer with the default parameters.
  public init() {}

  /// The lexicon learned from sentence pairs.
  /// - Parameters:
  ///   - pairs: sentences and their translations.
  ///   - source: language of the first sentence of each pair.
  ///   - target: language of the second.
  public func train(
    _ pairs: [(source: String, target: String)], source: LanguageTag, target: LanguageTag
  ) -> TrainedLexicon {
    let evidence = BilingualEvidence(
      AnalyzedText(language: source, sentences: pairs.map(\.source)),
      AnalyzedText(language: target, sentences: pairs.map(\.target)), dictionaries: .system)
    let entries = entries(evidence)
    return TrainedLexicon(
      source: source, target: target, sourceWords: evidence.source.forms,
      targetWords: evidence.target.forms, entries: entries)
  }

  /// The aligned pairs of forms, where sentence n of one side is the translation of sentence n of
  /// the other.
  func entries(_ evidence: BilingualEvidence) -> [TrainedLexicon.Entry] {
    let sides = (
      LexiconTrainer.words(of: evidence.source), LexiconTrainer.words(of: evidence.target)
    )
    var (left, right) = sides
    for sentence in left.indices
    where max(left[sentence].count, right[sentence].count) > LexiconTrainer.longest {
      (left[sentence], right[sentence]) = ([], [])
    }
    var forward = TranslationModel(left, right, rowCount: evidence.source.forms.count) {
      evidence.graph.weight($0, $1)
    }
    forward.train()
    var backward = TranslationModel(right, left, rowCount: evidence.target.forms.count) {
      evidence.graph.weight($1, $0)
    }
    backward.train()
    var joint: [UInt64: Double] = [:]
    var sourceCounts = [Double](repeating: 0, count: evidence.source.forms.count)
    var targetCounts = [Double](repeating: 0, count: evidence.target.forms.count)
    for sentence in left.indices {
      for word in left[sentence] { sourceCounts[Int(word)] += 1 }
      for word in right[sentence] { targetCounts[Int(word)] += 1 }
      let points = Symmetrization.growDiagFinalAnd(
        forward: forward.alignment(of: sentence), backward: backward.alignment(of: sentence))
      for point in points {
        let (a, b) = (left[sentence][point.row], right[sentence][point.column])
        joint[UInt64(UInt32(a)) << 32 | UInt64(UInt32(b)), default: 0] += 1
      }
    }
    // A pair seen once that is not in a dictionary may be due to chance.
    return joint.sorted { $0.key < $1.key }.compactMap { key, count in
      let (a, b) = (Int(key >> 32), Int(key & 0xFFFF_FFFF))
      guard count > 1 || evidence.graph.weight(Int32(a), Int32(b)) > 0 else { return nil }
      let seen = count - 0.5
      let weight = seen / (sourceCounts[a] * targetCounts[b]).squareRoot()
      guard weight >= LexiconTrainer.leastWeight else { return nil }
      return TrainedLexicon.Entry(source: a, target: b, weight: min(1, weight))
    }
  }

  private static func words(of side: AlignmentFeatures) -> [[Int32]] {
    side.sentenceWords.map { range in range.map { side.words[$0].form } }
  }
}
