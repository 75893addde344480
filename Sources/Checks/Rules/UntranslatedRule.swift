import Segmentation
import TermMatching
import TextModel

/// Finds segments whose translation is empty, and those that were left in the source's language.
struct UntranslatedRule {
  /// - Returns: the findings, and the segments that need no other check.
  func findings(in comparison: Comparison) -> [Finding] {
    var findings: [Finding] = []
    for segment in comparison.answers.indices {
      let answers = comparison.answers[segment]
      let range = comparison.source.segments[segment].range
      // Units of a bilingual file, whose translation is there and holds nothing.
      if !range.isEmpty, !answers.isEmpty,
        answers.allSatisfy({ comparison.target.segments[$0].range.isEmpty })
      {
        findings.append(
          Finding(
            .untranslated, .error, segment: segment, source: range, term: "",
            message: "the unit has no translation"))
        continue
      }
      let own = Set(
        comparison.sourceWords[segment].filter { !$0.isCapital && $0.folded.utf8.count >= 3 }
          .map(\.folded))
      let all = Set(comparison.sourceWords[segment].map(\.folded))
      for answer in answers {
        let words = comparison.targetWords[answer].filter { $0.folded.utf8.count >= 3 }
        let small = words.filter { !$0.isCapital }
        let left = small.count { own.contains($0.folded) }
        // Headlines have capitals throughout, and names alone are no headline.
        let isHeadline =
          words.count >= 5 && words.count { all.contains($0.folded) } * 10 >= words.count * 8
        guard isHeadline || (left >= 2 && left * 2 >= small.count) else { continue }
        findings.append(
          Finding(
            .untranslated, .error, segment: segment,
            source: range,
            target: comparison.target.segments[answer].range, term: "",
            message: "the sentence is not translated"))
        break
      }
    }
    return findings
  }
}
