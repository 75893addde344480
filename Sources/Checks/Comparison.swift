import Alignment
import Glossary
import Normalization
import Quantities
import Segmentation
import TermMatching
import TextModel

/// The two texts side by side, with all that the rules ask of them.
struct Comparison {
  let source: MatchedText
  let target: MatchedText
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

  init(_ texts: BilingualText, pairs: [SentencePair]) {
    let (source, target) = (texts.source, texts.target)
    self.source = source
    self.target = target
    links = WordLinks(texts)
    sourceQuantities = texts.sourceQuantities
    targetQuantities = texts.targetQuantities
    var answers = [[Int]](repeating: [], count: source.segments.count)
    for pair in pairs {
      for segment in pair.source where answers.indices.contains(segment) {
        answers[segment] = pair.target.filter { target.segments.indices.contains($0) }
      }
    }
    self.answers = answers
    sourceWords = Comparison.words(of: source)
    targetWords = Comparison.words(of: target)
    sourceMatches = Comparison.bySegment(source)
    targetMatches = Comparison.bySegment(target)
    sourceConcepts = Set(source.matches.flatMap { [$0.concept] + $0.alternatives })
  }

  var targetLanguage: LanguageTag { target.index.language }

  private static func words(of side: MatchedText) -> [[CheckWord]] {
    side.segments.indices.map { CheckWord.words(of: $0, in: side.analyzed) }
  }

  private static func bySegment(_ side: MatchedText) -> [[Int]] {
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
    if match.concept == concept { return target.index.term(of: match).status }
    guard match.alternatives.contains(concept) else { return nil }
    let text = target.index.term(of: match).text.lowercased()
    return target.index.concept(concept).terms(in: targetLanguage)
      .first { $0.text.lowercased() == text }?.status ?? .admitted
  }

  /// What a translator may write for a concept.
  func approved(_ concept: Int) -> [String] {
    source.index.concept(concept).approvedTerms(in: targetLanguage).map(\.text)
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
