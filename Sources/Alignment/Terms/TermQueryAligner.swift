internal import Segmentation
public import TextModel

/// Finds the translations of terms in independent sentence pairs, for use by other programs.
///
/// All pairs are analysed as one text, so that words are weighted by their rarity in all pairs.
public struct TermQueryAligner: Sendable {
  private let dictionaries: BilingualDictionaries
  private let lexicon: TrainedLexicon?
  var weights = SpanWeights()

  /// An aligner.
  /// - Parameters:
  ///   - lexicon: a lexicon learned from a translation memory.
  ///   - dictionaries: dictionaries used as evidence.
  public init(lexicon: TrainedLexicon? = nil, dictionaries: BilingualDictionaries = .system) {
    self.lexicon = lexicon
    self.dictionaries = dictionaries
  }

  /// One answer for each query; nil if no words were found.
  /// - Parameters:
  ///   - queries: the sentence pairs and terms.
  ///   - source: language of the source sentences.
  ///   - target: language of the translations.
  ///   - links: links of another aligner for each query, or empty.
  public func answers(
    to queries: [TermQuery], source: LanguageTag, target: LanguageTag, links: [[WordLink]] = []
  ) -> [TermQuery.Answer?] {
    var rows: [[String]: Int] = [:]
    var texts: [(source: String, target: String)] = []
    var linksOfRow: [[WordLink]] = []
    let places = queries.enumerated().map { number, query in
      let key = [query.source, query.target]
      if let known = rows[key] { return known }
      rows[key] = texts.count
      linksOfRow.append(links.indices.contains(number) ? links[number] : [])
      texts.append((query.source, query.target))
      return texts.count - 1
    }
    let sides = (
      AnalyzedText(language: source, sentences: texts.map(\.source)),
      AnalyzedText(language: target, sentences: texts.map(\.target))
    )
    var evidence = BilingualEvidence(sides.0, sides.1, dictionaries: dictionaries)
    if let lexicon { evidence.join(lexicon) }
    let finder = SpanFinder(evidence, weights: weights)
    var beads: [Int: SpanFinder.Bead] = [:]
    return zip(queries, places).map { query, row in
      let bead = beads[row] ?? finder.bead([row], [row], links: linksOfRow[row])
      beads[row] = bead
      let offset = sides.0.segments[row].range.start
      let range = TextRange(
        offset + TermQueryAligner.utf8(query.start, in: query.source),
        offset + TermQueryAligner.utf8(query.end, in: query.source))
      let term = evidence.source.words(touching: range, in: row)
      guard !term.isEmpty, let span = finder.span(of: term, in: bead) else { return nil }
      let start = Int(evidence.target.words[span.words.lowerBound].start)
      let end = finder.end(of: span)
      let base = sides.1.segments[row].range.start
      return TermQuery.Answer(
        start: TermQueryAligner.scalars(start - base, in: query.target),
        end: TermQueryAligner.scalars(end - base, in: query.target), score: span.score)
    }
  }

  private static func utf8(_ scalars: Int, in text: String) -> Int {
    text.unicodeScalars.prefix(max(0, scalars)).reduce(0) { $0 + $1.utf8.count }
  }

  private static func scalars(_ bytes: Int, in text: String) -> Int {
    text.utf8.prefix(bytes).reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
  }
}
