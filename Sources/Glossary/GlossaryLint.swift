public import TextModel

/// Finds what is doubtful in a glossary that could be read.
///
///     GlossaryLint(source: .indonesian, target: .english).check(glossary)
public struct GlossaryLint: Sendable {
  public var source: LanguageTag
  public var target: LanguageTag

  public init(source: LanguageTag, target: LanguageTag) {
    self.source = source
    self.target = target
  }

  /// In the order of the concepts.
  public func check(_ glossary: Glossary) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var firstOwner: [String: Concept] = [:]
    let targets = Set(glossary.concepts.map(\.id) + glossary.concepts.flatMap(\.terms).map(\.id))
    for concept in glossary.concepts {
      func report(_ code: DiagnosticCode, _ severity: Diagnostic.Severity, _ message: String) {
        findings.append(
          Diagnostic(
            code, severity, file: concept.origin.file,
            at: TextPosition(line: concept.origin.line, column: 1), message))
      }
      for language in [source, target] where concept.approvedTerms(in: language).isEmpty {
        report(.emptySide, .warning, "“\(concept.id)” has no term in \(language)")
      }
      let forbidden = concept.terms.filter { !$0.status.isApproved }
      for term in concept.terms where term.status.isApproved {
        if forbidden.contains(where: { $0.language == term.language && same($0.text, term.text) }) {
          report(
            .forbiddenIsApproved, .error,
            "“\(term.text)” is both \(term.status.rawValue) and forbidden")
        }
      }
      var own: [String: TermStatus] = [:]
      for term in concept.terms {
        // Approved and forbidden at once was reported above.
        let key = "\(term.language) \(folded(term.text))"
        if let status = own[key], status.isApproved == term.status.isApproved {
          report(.repeatedTerm, .warning, "“\(term.text)” stands twice in this concept")
        }
        own[key] = term.status
        if term.text.first?.isWhitespace == true || term.text.last?.isWhitespace == true
          || term.text.contains("  ")
        {
          report(.straySpace, .warning, "“\(term.text)” has white space too much")
        }
        if !term.text.contains(where: { $0.isLetter || $0.isNumber }) {
          report(
            .unmatchableTerm, .warning, "“\(term.text)” has no letter or digit: no text matches it")
        }
      }
      for reference in concept.references
      where reference.relation != .external && !targets.contains(reference.target) {
        report(
          .danglingReference, .warning,
          "“\(concept.id)” refers to “\(reference.target)”, which is no concept here")
      }
      for term in concept.approvedTerms(in: source) {
        let key = folded(term.text)
        guard let first = firstOwner[key] else {
          firstOwner[key] = concept
          continue
        }
        guard first.id != concept.id, first.context.isEmpty || concept.context.isEmpty else {
          continue
        }
        report(
          .duplicateTerm, .warning,
          "“\(term.text)” is a term of \(first.origin) too; give both a context to tell them apart")
      }
    }
    return findings
  }

  private func folded(_ text: String) -> String {
    // A capital tells a name from a common word (Serang, serang), so it counts here.
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func same(_ a: String, _ b: String) -> Bool { a.lowercased() == b.lowercased() }
}
