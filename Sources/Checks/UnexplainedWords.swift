import Alignment
import Languages
import Quantities
import TermMatching
import TextModel

/// Finds words of a translation without a counterpart in the source.
///
/// Such a word is not an equivalent of a term, not a dictionary equivalent and not a name. If a
/// term is missing, it may be a wrong equivalent of it.
struct UnexplainedWords {
  private let context: CheckContext
  /// Indices of the source segments aligned with each target segment.
  private let sourcesOfTarget: [[Int]]

  init(_ context: CheckContext) {
    self.context = context
    var sourcesOfTarget = [[Int]](repeating: [], count: context.target.segments.count)
    for (source, answers) in context.answers.enumerated() {
      for answer in answers { sourcesOfTarget[answer].append(source) }
    }
    self.sourcesOfTarget = sourcesOfTarget
  }

  /// The unexplained words in the segments aligned with a source segment.
  func words(for segment: Int) -> [CheckWord] {
    let answers = context.answers[segment]
    let functionWords = Language.of(context.targetLanguage).functionWords
    // Sentences with the same aligned segments, and the neighbours, because words may have moved.
    let neighbours = (segment - 1...segment + 1).filter { context.answers.indices.contains($0) }
    let sources = Set(neighbours + answers.flatMap { sourcesOfTarget[$0] }).sorted()
    var concepts: Set<Int> = []
    var forms: Set<String> = []
    for source in sources {
      for number in context.sourceMatches[source] {
        concepts.formUnion(context.concepts(of: context.source.matches[number]))
      }
      forms.formUnion(context.sourceWords[source].map(\.folded))
    }
    return answers.flatMap { answer in
      context.targetWords[answer].filter { word in
        word.folded.utf8.count >= 4 && !functionWords.isExpectedAnywhere(Array(word.folded.utf8))
          && !forms.contains(word.folded)
          && !isTerm(word, in: answer, of: concepts)
          && !context.targetQuantities[answer].contains { $0.range.overlaps(word.range) }
          && !context.links.isExplained(word.range, of: answer, by: sources)
      }
    }
  }

  private func isTerm(_ word: CheckWord, in answer: Int, of concepts: Set<Int>) -> Bool {
    context.targetMatches[answer].contains { place in
      let match = context.target.matches[place]
      return match.range.overlaps(word.range)
        && context.concepts(of: match).contains { concepts.contains($0) }
    }
  }
}
