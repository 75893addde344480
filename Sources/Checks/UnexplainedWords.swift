import Alignment
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
        word.folded.utf8.count >= 4 && !UnexplainedWords.common.contains(word.folded)
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

  /// English words that stand in any sentence, whatever the source says.
  private static let common: Set<String> = [
    "about", "after", "also", "another", "because", "been", "before", "being", "both", "could",
    "does", "done", "down", "during", "each", "ever", "every", "from", "have", "here", "into",
    "itself", "just", "like", "made", "make", "many", "more", "most", "much", "must", "once",
    "only", "other", "over", "same", "should", "some", "still", "such", "than", "that", "their",
    "them", "themselves", "then", "there", "these", "they", "this", "those", "through", "under",
    "until", "upon", "very", "were", "what", "when", "where", "which", "while", "whom", "whose",
    "will", "with", "within", "without", "would", "your", "himself", "herself", "said", "according",
  ]
}
