import Alignment
import Glossary
import Normalization
import Quantities
import Segmentation
import TermMatching
import TextModel

/// A text and its translation, with the data that the check rules use.
struct CheckContext {
  let source: MatchedText
  let target: MatchedText
  /// Links between words of the two sides.
  let links: WordLinks
  /// Indices of the target segments aligned with each source segment, in order; empty if there are
  /// none or the segment needs no further check.
  var answers: [[Int]]
  /// Whether so many sentences are missing that the translation is deliberately abridged.
  var isAbridged = false
  /// Source segments that an abridged translation shortens.
  ///
  /// Missing elements in them are suggestions.
  var shortened: Set<Int> = []
  /// Source segments of an abridged translation that may have lost their counterpart.
  ///
  /// A sentence that is left out is often aligned with the translation of a neighbour.
  var doubtful: Set<Int> = []
  /// Quantities in each source segment.
  let sourceQuantities: [[Quantity]]
  /// Quantities in each target segment.
  let targetQuantities: [[Quantity]]
  /// Words in each source segment.
  let sourceWords: [[CheckWord]]
  /// Words in each target segment.
  let targetWords: [[CheckWord]]
  /// For each source segment, the indices of its matches in `source.matches`.
  let sourceMatches: [[Int]]
  /// For each target segment, the indices of its matches in `target.matches`.
  let targetMatches: [[Int]]
  /// All concepts that the matches of the source may denote.
  let sourceConcepts: Set<Int>

  init(_ texts: BilingualText, pairs: [SentencePair]) {
    let source = CheckContext.preferringOwn(texts.source)
    let target = texts.target
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
    sourceWords = CheckContext.words(of: source)
    targetWords = CheckContext.words(of: target)
    sourceMatches = CheckContext.bySegment(source)
    targetMatches = CheckContext.bySegment(target)
    sourceConcepts = Set(source.matches.flatMap { [$0.concept] + $0.alternatives })
  }

  var targetLanguage: LanguageTag { target.index.language }

  /// Whether an abridged translation may have left the segment out.
  func isDoubtful(_ segment: Int) -> Bool { doubtful.contains(segment) }

  /// The folded words of a source segment.
  func sourceForms(of segment: Int) -> Set<String> { Set(sourceWords[segment].map(\.folded)) }

  /// The glossary term of a source match.
  func term(of match: TermMatch) -> String {
    source.index.concept(match.concept).term(match.term).text
  }

  /// The text with matches that denote the user's own concepts where a supplied one competes.
  private static func preferringOwn(_ side: MatchedText) -> MatchedText {
    var matches = side.matches
    for place in matches.indices {
      let match = matches[place]
      guard side.index.concept(match.concept).origin.isSupplied,
        let own = match.alternatives.first(where: {
          !side.index.concept($0).origin.isSupplied
        })
      else { continue }
      let text = side.index.term(of: match).text.lowercased()
      let terms = side.index.concept(own).terms
      guard let term = terms.firstIndex(where: { $0.text.lowercased() == text }) else { continue }
      matches[place].concept = own
      matches[place].term = term
      matches[place].alternatives = [match.concept] + match.alternatives.filter { $0 != own }
    }
    var side = side
    side.matches = matches
    return side
  }

  private static func words(of side: MatchedText) -> [[CheckWord]] {
    side.segments.indices.map { CheckWord.words(of: $0, in: side.analyzed) }
  }

  private static func bySegment(_ side: MatchedText) -> [[Int]] {
    var numbers = [[Int]](repeating: [], count: side.segments.count)
    for (number, match) in side.matches.enumerated() { numbers[match.segment].append(number) }
    return numbers
  }

  /// Target segments near those aligned with a source segment, nearest first.
  ///
  /// A clause may have moved there.
  func neighbours(of segment: Int) -> [Int] {
    let own = answers[segment]
    let before = own.first ?? answers[..<segment].last { !$0.isEmpty }?.last.map { $0 + 1 } ?? 0
    let after = own.last ?? before - 1
    return [before - 1, after + 1, before - 2, after + 2].filter {
      target.segments.indices.contains($0)
    }
  }

  /// Status of a target match as a term of `concept`; nil if it is not one of its terms.
  func status(of match: TermMatch, for concept: Int) -> TermStatus? {
    if match.concept == concept { return target.index.term(of: match).status }
    guard match.alternatives.contains(concept) else { return nil }
    let text = target.index.term(of: match).text.lowercased()
    return target.index.concept(concept).terms(in: targetLanguage)
      .first { $0.text.lowercased() == text }?.status ?? .admitted
  }

  /// The approved equivalents of a match, the one that fits its form first.
  func expected(for match: TermMatch) -> [String] {
    EquivalentOrder(of: source.index, target: targetLanguage).terms(for: match, in: source)
      .filter(\.status.isApproved).map(\.text)
  }

  /// The approved target terms of a concept.
  func approved(_ concept: Int) -> [String] {
    source.index.concept(concept).approvedTerms(in: targetLanguage).map(\.text)
  }

  /// The concepts that a match may denote: several if it is ambiguous.
  ///
  /// A concept of a supplied glossary does not compete with one of the user's own.
  func concepts(of match: TermMatch) -> [Int] {
    guard match.isAmbiguous else { return [match.concept] }
    let all = [match.concept] + match.alternatives
    let own = all.filter { !source.index.concept($0).origin.isSupplied }
    return own.isEmpty ? all : own
  }

  /// Whether the text does not decide which concept a match denotes, or whether it denotes the
  /// concept at all.
  func isAmbiguous(_ match: TermMatch) -> Bool {
    guard let doubt = match.doubt else { return false }
    return doubt != .severalConcepts || concepts(of: match).count > 1
  }

  /// Whether a source range overlaps a quantity, which `QuantityRule` checks.
  func isQuantity(_ range: TextRange, in segment: Int) -> Bool {
    sourceQuantities[segment].contains { $0.range.overlaps(range) }
  }
}
