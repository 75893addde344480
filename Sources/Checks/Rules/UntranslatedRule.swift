import Segmentation
import TextModel

/// Finds segments that were left in the source's language, and words of it.
struct UntranslatedRule {
  /// - Returns: the findings, and the segments that need no other check.
  func findings(in comparison: Comparison) -> [Finding] {
    var findings: [Finding] = []
    for segment in comparison.answers.indices {
      let answers = comparison.answers[segment]
      let own = Set(
        comparison.sourceWords[segment].filter { !$0.isCapital && $0.folded.utf8.count >= 3 }
          .map(\.folded))
      guard own.count >= 2 else { continue }
      for answer in answers {
        let words = comparison.targetWords[answer].filter {
          !$0.isCapital && $0.folded.utf8.count >= 3
        }
        let left = words.filter { own.contains($0.folded) }
        guard left.count >= 2, left.count * 2 >= words.count else { continue }
        findings.append(
          Finding(
            .untranslated, .error, segment: segment,
            source: comparison.source.segments[segment].range,
            target: comparison.target.segments[answer].range, term: "",
            message: "the sentence is not translated"))
        break
      }
    }
    return findings
  }
}
