internal import DictSupport
public import TextModel

/// Answers which words of a translation stand for a term, pair by pair, for other programs.
///
/// All pairs are read as one text, so that each word is weighed by how rare it is in all of them.
public struct TermQueryAligner: Sendable {
  private let dictionaries: [any TranslationSource]
  var weights = SpanWeights()

  public init() {
    dictionaries = [WordList.shared] + [DictdDictionary.system].compactMap { $0 }
  }

  /// One answer for each query, nil where there is none.
  public func answers(
    to queries: [TermQuery], source: LanguageTag, target: LanguageTag
  ) -> [TermQuery.Answer?] {
    var rows: [[String]: Int] = [:]
    var texts: [(source: String, target: String)] = []
    let places = queries.map { query in
      let key = [query.source, query.target]
      if let known = rows[key] { return known }
      rows[key] = texts.count
      texts.append((query.source, query.target))
      return texts.count - 1
    }
    let sides = (
      TermQueryAligner.text(of: texts.map(\.source), source),
      TermQueryAligner.text(of: texts.map(\.target), target)
    )
    let evidence = BilingualEvidence(sides.0, sides.1, dictionaries: dictionaries)
    let finder = SpanFinder(evidence, weights: weights)
    var beads: [Int: SpanFinder.Bead] = [:]
    return zip(queries, places).map { query, row in
      let bead = beads[row] ?? finder.bead([row], [row])
      beads[row] = bead
      let offset = sides.0.sentences[row].start
      let range = TextRange(
        offset + TermQueryAligner.utf8(query.start, in: query.source),
        offset + TermQueryAligner.utf8(query.end, in: query.source))
      let term = evidence.source.words(touching: range, in: row)
      guard !term.isEmpty, let span = finder.span(of: term, in: bead) else { return nil }
      let start = Int(evidence.target.words[span.words.lowerBound].start)
      let end = finder.end(of: span)
      let base = sides.1.sentences[row].start
      return TermQuery.Answer(
        start: TermQueryAligner.scalars(start - base, in: query.target),
        end: TermQueryAligner.scalars(end - base, in: query.target), score: span.score)
    }
  }

  private static func text(of sentences: [String], _ language: LanguageTag) -> AlignmentText {
    var bytes: [UInt8] = []
    var ranges: [TextRange] = []
    for sentence in sentences {
      let start = bytes.count
      bytes += Array(sentence.utf8)
      ranges.append(TextRange(start, bytes.count))
      bytes.append(0x0A)
    }
    return AlignmentText(
      language: language, bytes: bytes, sentences: ranges,
      paragraphs: Array(sentences.indices))
  }

  private static func utf8(_ scalars: Int, in text: String) -> Int {
    text.unicodeScalars.prefix(max(0, scalars)).reduce(0) { $0 + $1.utf8.count }
  }

  private static func scalars(_ bytes: Int, in text: String) -> Int {
    text.utf8.prefix(bytes).reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
  }
}
