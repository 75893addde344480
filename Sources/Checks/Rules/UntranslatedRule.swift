import Alignment
import Glossary
import Languages
import Segmentation
import TermMatching
import TextModel

/// Finds segments whose translation is empty or still in the source language.
struct UntranslatedRule {
  /// One finding for each such source segment, which needs no other check.
  func findings(in context: CheckContext) -> [Finding] {
    var findings: [Finding] = []
    for segment in context.answers.indices {
      let answers = context.answers[segment]
      let range = context.source.segments[segment].range
      // A unit of a bilingual file with an empty translation.
      if !range.isEmpty, !answers.isEmpty,
        answers.allSatisfy({ context.target.segments[$0].range.isEmpty })
      {
        findings.append(
          Finding(
            .untranslated, .error, segment: segment, source: range, term: "",
            message: "the unit has no translation"))
        continue
      }
      let answer = answers.first {
        isCopy($0, of: segment, in: context) || isLeft($0, of: segment, in: context)
      }
      guard let answer else { continue }
      findings.append(
        Finding(
          .untranslated, .error, segment: segment, source: range,
          target: context.target.segments[answer].range, term: "",
          message: "the sentence is not translated"))
    }
    return findings
  }

  /// Whether a target segment has the same words as the source segment, and a translation would
  /// have changed one of them.
  private func isCopy(_ answer: Int, of segment: Int, in context: CheckContext) -> Bool {
    let (source, target) = (context.sourceWords[segment], context.targetWords[answer])
    guard !source.isEmpty, source.map(\.folded) == target.map(\.folded) else { return false }
    return zip(source, target).contains { one, other in
      !mayStay(one, other, of: segment, in: answer, context)
    }
  }

  /// Whether a word may be the same in the translation: a name, a term whose equivalent it is, or a
  /// word that a dictionary translates by itself.
  private func mayStay(
    _ word: CheckWord, _ same: CheckWord, of segment: Int, in answer: Int, _ context: CheckContext
  ) -> Bool {
    let matches = context.sourceMatches[segment].map { context.source.matches[$0] }
      .filter { $0.range.overlaps(word.range) }
    if !matches.isEmpty {
      return matches.contains { match in
        context.targetMatches[answer].contains { place in
          let answer = context.target.matches[place]
          return answer.range.overlaps(same.range)
            && context.concepts(of: match).contains {
              context.status(of: answer, for: $0)?.isApproved == true
            }
        }
      }
    }
    let form = Array(word.folded.utf8)
    let (from, to) = (context.source.index.language, context.targetLanguage)
    let isFunction = Language.of(from).functionWords.contains(form)
    let pair = LanguagePair.joining(from, to)
    if pair?.isSameInBoth(form) == true { return true }
    return word.isCapital && !isFunction && pair?.knows(form, in: from) != true
  }

  /// Whether most words of a target segment are the source's own.
  private func isLeft(_ answer: Int, of segment: Int, in context: CheckContext) -> Bool {
    let all = Set(context.sourceWords[segment].map(\.folded))
    let own = Set(
      context.sourceWords[segment].filter { !$0.isCapital && $0.folded.utf8.count >= 3 }
        .map(\.folded))
    let (source, target) = (
      Language.of(context.source.index.language).functionWords,
      Language.of(context.targetLanguage).functionWords
    )
    let words = context.targetWords[answer].filter { $0.folded.utf8.count >= 3 }
    let small = words.filter { !$0.isCapital }
    let left = small.filter { own.contains($0.folded) }
    // Function words of the target's language show that the sentence is translated.
    let translated = context.targetWords[answer].count {
      let form = Array($0.folded.utf8)
      return target.contains(form) && !source.contains(form) && !all.contains($0.folded)
    }
    let telling = left.count {
      let form = Array($0.folded.utf8)
      return source.contains(form) && !target.contains(form)
    }
    if left.count >= 2, left.count * 2 >= small.count, left.count > translated,
      telling > 0 || left.count * 10 >= small.count * 8 && left.count >= 3
    {
      return true
    }
    // Headlines may have capitals throughout. Few words may be names only.
    let same = words.filter { all.contains($0.folded) }
    return words.count >= 5 && translated == 0 && same.count * 10 >= words.count * 8
      && same.contains { word in
        let form = Array(word.folded.utf8)
        return source.contains(form) && !target.contains(form)
          || LanguagePair.joining(context.source.index.language, context.targetLanguage)?
            .knows(form, in: context.source.index.language) == true
      }
  }
}
