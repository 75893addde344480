import Alignment
import Glossary
import Normalization
import Quantities
import Segmentation
import TermMatching
import TextModel

/// The two texts side by side, with all that the rules ask of them.
struct Comparison {
  let source: CheckedText
  let target: CheckedText
  let links: WordLinks
  /// For each source segment the segments of the translation that answer it, in order.
  var answers: [[Int]]
  /// Whether the translation leaves out a good deal on purpose, as newsrooms do.
  var isAbridged = false
  /// Source segments that were shortened on purpose; what they lack is no error.
  var shortened: Set<Int> = []
  let sourceQuantities: [[Quantity]]
  let targetQuantities: [[Quantity]]
  let sourceWords: [[CheckWord]]
  let targetWords: [[CheckWord]]
  /// Numbers of the matches in each segment.
  let sourceMatches: [[Int]]
  let targetMatches: [[Int]]
  /// Every concept that some match of the source may be.
  let sourceConcepts: Set<Int>

  init(
    _ source: CheckedText, _ target: CheckedText, pairs: [SentencePair],
    links: WordLinks
  ) {
    self.source = source
    self.target = target
    self.links = links
    var answers = [[Int]](repeating: [], count: source.segments.count)
    for pair in pairs {
      for segment in pair.source where answers.indices.contains(segment) {
        answers[segment] = pair.target.filter { target.segments.indices.contains($0) }
      }
    }
    self.answers = answers
    sourceQuantities = Comparison.quantities(of: source)
    targetQuantities = Comparison.quantities(of: target)
    sourceWords = source.segments.map { CheckWord.words(in: $0.range, of: source.text.bytes) }
    targetWords = target.segments.map { CheckWord.words(in: $0.range, of: target.text.bytes) }
    sourceMatches = Comparison.bySegment(source)
    targetMatches = Comparison.bySegment(target)
    sourceConcepts = Set(source.matches.flatMap { [$0.concept] + $0.alternatives })
  }

  var glossary: Glossary { source.index.glossary }
  var targetLanguage: LanguageTag { target.index.language }

  private static func quantities(of side: CheckedText) -> [[Quantity]] {
    let reader = QuantityReader(language: side.index.language)
    return side.text.bytes.withUnsafeBufferPointer { bytes in
      side.segments.map { reader.quantities(in: $0.range, of: bytes) }
    }
  }

  private static func bySegment(_ side: CheckedText) -> [[Int]] {
    var numbers = [[Int]](repeating: [], count: side.segments.count)
    for (number, match) in side.matches.enumerated() { numbers[match.segment].append(number) }
    return numbers
  }

  /// Segments of the translation near those that answer a segment, the nearest first: a clause may
  /// have moved to the next sentence.
  func neighbours(of segment: Int) -> [Int] {
    let own = answers[segment]
    let before = own.first ?? answers[..<segment].last { !$0.isEmpty }?.last.map { $0 + 1 } ?? 0
    let after = own.last ?? before - 1
    return [before - 1, after + 1, before - 2, after + 2].filter {
      target.segments.indices.contains($0)
    }
  }

  /// How a match of the translation stands to a concept; nil where it is none of its terms.
  func status(of match: TermMatch, for concept: Int) -> TermStatus? {
    if match.concept == concept { return glossary.concepts[concept].terms[match.term].status }
    guard match.alternatives.contains(concept) else { return nil }
    let text = glossary.concepts[match.concept].terms[match.term].text.lowercased()
    return glossary.concepts[concept].terms(in: targetLanguage)
      .first { $0.text.lowercased() == text }?.status ?? .admitted
  }

  /// What a translator may write for a concept.
  func approved(_ concept: Int) -> [String] {
    glossary.concepts[concept].approvedTerms(in: targetLanguage).map(\.text)
  }

  /// The concepts that may be meant where a term stands.
  func concepts(of match: TermMatch) -> [Int] {
    match.isAmbiguous ? [match.concept] + match.alternatives : [match.concept]
  }

  /// Whether a stretch of the source is a date, a sum or another quantity, which has its own rule.
  func isQuantity(_ range: TextRange, in segment: Int) -> Bool {
    sourceQuantities[segment].contains { $0.range.overlaps(range) }
  }
}
