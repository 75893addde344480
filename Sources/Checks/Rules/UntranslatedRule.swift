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
      let own = Set(
        context.sourceWords[segment].filter { !$0.isCapital && $0.folded.utf8.count >= 3 }
          .map(\.folded))
      let all = Set(context.sourceWords[segment].map(\.folded))
      for answer in answers {
        let words = context.targetWords[answer].filter { $0.folded.utf8.count >= 3 }
        let small = words.filter { !$0.isCapital }
        let left = small.count { own.contains($0.folded) }
        // Headlines may have capitals throughout. Few words may be names only.
        let isHeadline =
          words.count >= 5 && words.count { all.contains($0.folded) } * 10 >= words.count * 8
        guard isHeadline || (left >= 2 && left * 2 >= small.count) else { continue }
        findings.append(
          Finding(
            .untranslated, .error, segment: segment,
            source: range,
            target: context.target.segments[answer].range, term: "",
            message: "the sentence is not translated"))
        break
      }
    }
    return findings
  }
}
