import Alignment
import Languages
import Quantities
import TermMatching
import TextModel

/// Words of a translation that nothing in the source asks for: not a term's equivalent, not a word
/// that dictionaries link, not a name. Where a term is missing, one of them may stand in its place.
struct UnexplainedWords {
  private let comparison: Comparison
  /// For each segment of the translation the source segments that it answers.
  private let askers: [[Int]]

  init(_ comparison: Comparison) {
    self.comparison = comparison
    var askers = [[Int]](repeating: [], count: comparison.target.segments.count)
    for (source, answers) in comparison.answers.enumerated() {
      for answer in answers { askers[answer].append(source) }
    }
    self.askers = askers
  }

  /// Those in the answers to a segment.
  func words(for segment: Int) -> [CheckWord] {
    let answers = comparison.answers[segment]
    let functionWords = Language.of(comparison.targetLanguage).functionWords
    // The sentences that share the answers, and their neighbours, whose words may have moved.
    let neighbours = (segment - 1...segment + 1).filter { comparison.answers.indices.contains($0) }
    let sources = Set(neighbours + answers.flatMap { askers[$0] }).sorted()
    var concepts: Set<Int> = []
    var forms: Set<String> = []
    for source in sources {
      for number in comparison.sourceMatches[source] {
        concepts.formUnion(comparison.concepts(of: comparison.source.matches[number]))
      }
      forms.formUnion(comparison.sourceWords[source].map(\.folded))
    }
    return answers.flatMap { answer in
      comparison.targetWords[answer].filter { word in
        word.folded.utf8.count >= 4 && !functionWords.isExpectedAnywhere(Array(word.folded.utf8))
          && !forms.contains(word.folded)
          && !isTerm(word, in: answer, of: concepts)
          && !comparison.targetQuantities[answer].contains { $0.range.overlaps(word.range) }
          && !comparison.links.isExplained(word.range, of: answer, by: sources)
      }
    }
  }

  private func isTerm(_ word: CheckWord, in answer: Int, of concepts: Set<Int>) -> Bool {
    comparison.targetMatches[answer].contains { place in
      let match = comparison.target.matches[place]
      return match.range.overlaps(word.range)
        && comparison.concepts(of: match).contains { concepts.contains($0) }
    }
  }
}
