internal import DictSupport
internal import Languages
internal import TextModel

/// Two texts, read, and the links between what is in them.
struct BilingualEvidence {
  private(set) var source: SideEvidence
  private(set) var target: SideEvidence
  private(set) var graph: LinkGraph

  init(
    _ source: AlignmentText, _ target: AlignmentText, sourceConcepts: [ConceptMention] = [],
    targetConcepts: [ConceptMention] = [], dictionaries: [any TranslationSource]
  ) {
    var from = SideEvidence(source)
    var to = SideEvidence(target)
    BilingualEvidence.add(sourceConcepts, to: &from)
    BilingualEvidence.add(targetConcepts, to: &to)
    var joins = BilingualEvidence.equals(from, to)
    switch LanguagePair.joining(source.language, target.language) {
    case let pair? where pair.hasHeadwords(in: target.language):
      joins += BilingualEvidence.words(of: pair, headwords: &to, answers: &from, dictionaries).map {
        ($0.1, $0.0, $0.2)
      }
    case let pair?:
      joins += BilingualEvidence.words(of: pair, headwords: &from, answers: &to, dictionaries)
    case nil:
      joins += CognateLinker.joins(from, to)
    }
    var graph = LinkGraph(sourceCount: from.features.count, targetCount: to.features.count)
    for join in joins { graph.join(join.0, join.1, weight: join.2) }
    self.source = from
    self.target = to
    self.graph = graph
  }

  /// Joins what a lexicon holds, as surely as it was learnt.
  mutating func join(_ lexicon: TrainedLexicon) {
    guard lexicon.source == source.language, lexicon.target == target.language else { return }
    func numbers(_ words: [[UInt8]], _ side: SideEvidence) -> [Int32?] {
      var forms: [[UInt8]: Int32] = [:]
      for (number, form) in side.forms.enumerated() { forms[form] = Int32(number) }
      return words.map { forms[$0] }
    }
    let from = numbers(lexicon.sourceWords, source)
    let to = numbers(lexicon.targetWords, target)
    for entry in lexicon.entries {
      guard let here = from[entry.source], let there = to[entry.target] else { continue }
      graph.join(here, there, weight: BilingualEvidence.linkWeight(ofLearnt: entry.weight))
    }
  }

  private static func linkWeight(ofLearnt weight: Double) -> Float {
    Float(min(0.95, 0.9 * weight.squareRoot()))
  }

  private static func add(_ mentions: [ConceptMention], to side: inout SideEvidence) {
    for mention in mentions where side.sentenceWords.indices.contains(mention.sentence) {
      let words = side.words(touching: mention.range, in: mention.sentence)
      guard !words.isEmpty else { continue }
      let feature = side.number(of: .concept(Int32(mention.concept)))
      side.add(feature, in: mention.sentence, first: words.lowerBound, last: words.upperBound - 1)
    }
  }

  private typealias Join = (Int32, Int32, Float)

  /// Amounts, months, signs and concepts answer themselves.
  private static func equals(_ source: SideEvidence, _ target: SideEvidence) -> [Join] {
    source.features.compactMap { feature in
      guard let here = source.known(feature), let there = target.known(feature) else { return nil }
      return (here, there, 1)
    }
  }

  /// Words that dictionaries or their spelling join.
  private static func words(
    of pair: LanguagePair, headwords: inout SideEvidence, answers: inout SideEvidence,
    _ dictionaries: [any TranslationSource]
  ) -> [Join] {
    var linker = DictionaryLinker(dictionaries, for: pair, answers: answers)
    linker.run(headwords: &headwords, answers: &answers)
    return linker.joins + CognateLinker.joins(headwords, answers)
  }
}
