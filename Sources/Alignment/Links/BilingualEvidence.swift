internal import Languages
internal import Segmentation
internal import TextModel

/// The features of two texts, and the links between them.
struct BilingualEvidence {
  private(set) var source: AlignmentFeatures
  private(set) var target: AlignmentFeatures
  private(set) var graph: LinkGraph

  init(
    _ source: AlignmentFeatures, _ target: AlignmentFeatures, dictionaries: BilingualDictionaries
  ) {
    #if DEBUG
      ReadingMeter.current?.count(.evidence)
    #endif
    var from = source
    var to = target
    var joins = BilingualEvidence.equals(from, to)
    switch LanguagePair.joining(from.language, to.language) {
    case let pair? where pair.hasHeadwords(in: to.language):
      joins += BilingualEvidence.words(of: pair, headwords: &to, answers: &from, dictionaries)
        .map(\.reversed)
    case let pair?:
      joins += BilingualEvidence.words(of: pair, headwords: &from, answers: &to, dictionaries)
    case nil:
      joins += CognateLinker.joins(from, to)
    }
    var graph = LinkGraph(sourceCount: from.features.count, targetCount: to.features.count)
    for join in joins { graph.join(join) }
    self.source = from
    self.target = to
    self.graph = graph
  }

  init(_ source: AnalyzedText, _ target: AnalyzedText, dictionaries: BilingualDictionaries) {
    self.init(AlignmentFeatures(source), AlignmentFeatures(target), dictionaries: dictionaries)
  }

  /// Adds the word pairs of a lexicon, if its languages are those of the texts.
  mutating func join(_ lexicon: TrainedLexicon) {
    guard lexicon.source.base == source.language.base,
      lexicon.target.base == target.language.base
    else { return }
    func numbers(_ words: [[UInt8]], _ side: AlignmentFeatures) -> [Int32?] {
      var forms: [[UInt8]: Int32] = [:]
      for (number, form) in side.forms.enumerated() { forms[form] = Int32(number) }
      return words.map { forms[$0] }
    }
    let from = numbers(lexicon.sourceWords, source)
    let to = numbers(lexicon.targetWords, target)
    for entry in lexicon.entries {
      guard let here = from[entry.source], let there = to[entry.target] else { continue }
      graph.join(
        FeatureJoin(
          source: here, target: there,
          weight: BilingualEvidence.linkWeight(ofLearnt: entry.weight)))
    }
  }

  private static func linkWeight(ofLearnt weight: Double) -> Float {
    Float(min(0.95, 0.9 * weight.squareRoot()))
  }

  /// Links of features that are the same on both sides: amounts, months, signs, concepts.
  private static func equals(_ source: AlignmentFeatures, _ target: AlignmentFeatures)
    -> [FeatureJoin]
  {
    source.features.compactMap { feature in
      guard let here = source.known(feature), let there = target.known(feature) else { return nil }
      var join = FeatureJoin(source: here, target: there, weight: 1)
      if case .concept = feature { join.origin = .concepts }
      return join
    }
  }

  /// Links of words by dictionaries and spelling.
  private static func words(
    of pair: LanguagePair, headwords: inout AlignmentFeatures, answers: inout AlignmentFeatures,
    _ dictionaries: BilingualDictionaries
  ) -> [FeatureJoin] {
    var linker = DictionaryLinker(dictionaries.sources, for: pair, answers: answers)
    linker.run(headwords: &headwords, answers: &answers)
    return linker.joins + CognateLinker.joins(headwords, answers)
  }
}
