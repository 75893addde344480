import TextModel

/// Finds the errors of pattern terms: slots that are unknown, missing, or cannot be filled.
struct PatternRules {
  typealias Finding = (severity: Diagnostic.Severity, message: String)

  let source: LanguageTag
  let target: LanguageTag

  func check(_ concept: Concept) -> [Finding] {
    guard concept.match.isPattern else {
      return concept.terms.filter { TermPattern.isWritten(in: $0.text) }.prefix(1).map {
        (
          .warning,
          "“\($0.text)” has a slot, but the concept is not a pattern; expected `pattern` in the column `match`"
        )
      }
    }
    var findings: [Finding] = []
    var patterns: [Int: TermPattern] = [:]
    for (number, term) in concept.terms.enumerated() {
      do throws(TermPattern.SyntaxError) {
        patterns[number] = try TermPattern(parsing: term.text)
      } catch {
        findings.append((.error, error.message))
      }
    }
    if findings.isEmpty, patterns.values.allSatisfy(\.slots.isEmpty) {
      findings.append((.error, TermPattern.noSlot))
    }
    guard findings.isEmpty else { return findings }
    let own = approved(concept, source, patterns)
    for (term, pattern) in own {
      if pattern.slots.isEmpty {
        findings.append(
          (
            .warning,
            "“\(term.text)” has no slot, but the concept is a pattern; expected a row of its own"
          ))
        continue
      }
      if !pattern.hasFixedWord {
        findings.append(
          (.error, "“\(term.text)” has no word outside its slots, so it would match any name"))
      }
      if let (first, second) = pattern.inseparableSlots {
        findings.append(
          (
            .error,
            "“\(term.text)” has \(first.written) and \(second.written) side by side, so the end of the first is not known; expected a word between them"
          ))
      }
    }
    findings += differences(own, approved(concept, target, patterns))
    return findings
  }

  private func approved(
    _ concept: Concept, _ language: LanguageTag, _ patterns: [Int: TermPattern]
  ) -> [(term: Term, pattern: TermPattern)] {
    concept.places(ofTermsIn: language).filter { concept.terms[$0].status.isApproved }
      .compactMap { number in patterns[number].map { (concept.terms[number], $0) } }
  }

  /// Slots that only one of the two languages has.
  private func differences(
    _ own: [(term: Term, pattern: TermPattern)], _ others: [(term: Term, pattern: TermPattern)]
  ) -> [Finding] {
    guard let first = own.first, !others.isEmpty else { return [] }
    var findings: [Finding] = []
    let given = Set(own.flatMap(\.pattern.slots))
    for (term, pattern) in others {
      if let slot = pattern.slots.first(where: { !given.contains($0) }) {
        findings.append(
          (
            .error,
            "\(slot.written) of “\(term.text)” is in no term in \(source), so nothing can fill it"
          ))
      }
    }
    let taken = Set(others.flatMap(\.pattern.slots))
    if let slot = first.pattern.slots.first(where: { !taken.contains($0) }) {
      findings.append(
        (
          .suggestion,
          "\(slot.written) of “\(first.term.text)” is in no term in \(target), so what fills it is left out"
        ))
    }
    return findings
  }
}
