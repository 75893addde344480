import Languages
import Normalization
import TermMatching
import TextModel

/// Finds sentences whose translation loses or adds a negation.
///
/// A negation is lost if the source denies something and no word of the translation denies, by
/// itself or by its meaning (`refuse`, `unpaid`). Fixed expressions (`tidak hanya`) do not count.
struct NegationRule {
  /// One finding for each such source segment.
  /// - Parameters:
  ///   - reported: source segments in which a term is already reported for its negation.
  ///   - renderings: index of the target match for each source match that has one.
  func findings(
    in context: CheckContext, except reported: Set<Int>, renderings: [Int: Int]
  ) -> [Finding] {
    let facts = (
      source: Language.of(context.source.index.language).negation,
      target: Language.of(context.targetLanguage).negation
    )
    guard !facts.source.words.isEmpty, !facts.target.words.isEmpty else { return [] }
    return context.answers.indices.compactMap { segment in
      guard !context.answers[segment].isEmpty, !reported.contains(segment) else { return nil }
      return lost(segment, facts.source, facts.target, context)
        ?? added(segment, facts.source, facts.target, context, renderings)
    }
  }

  private func lost(
    _ segment: Int, _ source: NegationFacts, _ target: NegationFacts, _ context: CheckContext
  ) -> Finding? {
    let denials = self.denials(in: context.sourceWords[segment], source)
    guard let denial = denials.first else { return nil }
    let words = context.answers[segment].flatMap { context.targetWords[$0] }
    guard !words.isEmpty, !words.contains(where: { target.mayDeny($0.folded) }) else {
      return nil
    }
    let isUnclear =
      denials.count != 1 || context.shortened.contains(segment)
      || context.isDoubtful(segment)
    return Finding(
      .negation, isUnclear ? .suggestion : .warning, segment: segment, source: denial.range,
      term: denial.text,
      message: "the negation `\(denial.text)` is not in the translation")
  }

  /// A negation directly before the equivalent of a term, where the source denies nothing.
  private func added(
    _ segment: Int, _ source: NegationFacts, _ target: NegationFacts, _ context: CheckContext,
    _ renderings: [Int: Int]
  ) -> Finding? {
    guard !context.sourceWords[segment].contains(where: { source.mayDeny($0.folded) }) else {
      return nil
    }
    for number in context.sourceMatches[segment] {
      guard let place = renderings[number] else { continue }
      let answer = context.target.matches[place]
      let words = context.targetWords[answer.segment]
      guard var before = words.firstIndex(where: { $0.range.overlaps(answer.range) }) else {
        continue
      }
      var steps = 0
      while before > 0, steps < 3, target.between.contains(words[before - 1].folded) {
        before -= 1
        steps += 1
      }
      guard before > 0, target.words.contains(words[before - 1].folded),
        !isFixed(before - 1, in: words, target)
      else { continue }
      let match = context.source.matches[number]
      let range = TextRange(words[before - 1].range.start, answer.range.end)
      return Finding(
        .negation, .warning, segment: segment, source: match.range, target: range,
        term: context.term(of: match),
        message:
          "`\(context.source.text.slice(match.range))` is denied in the translation: `\(context.target.text.slice(range))`"
      )
    }
    return nil
  }

  /// The words that deny something outside fixed expressions.
  private func denials(in words: [CheckWord], _ facts: NegationFacts) -> [CheckWord] {
    words.indices.filter {
      // A capital inside a sentence: `No. 7`.
      facts.words.contains(words[$0].folded) && (!words[$0].isCapital || words[$0].isFirst)
        && !isFixed($0, in: words, facts)
    }.map { words[$0] }
  }

  private func isFixed(_ place: Int, in words: [CheckWord], _ facts: NegationFacts) -> Bool {
    facts.fixedExpressions.phrases.contains { phrase in
      phrase.indices.contains { position in
        let start = place - position
        guard start >= 0, start + phrase.count <= words.count else { return false }
        return phrase.indices.allSatisfy {
          words[start + $0].folded.utf8.elementsEqual(phrase[$0])
        }
      }
    }
  }
}
