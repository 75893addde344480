internal import Languages
public import TextModel

/// Finds probable errors in a glossary that was read without errors.
///
///     GlossaryLint(source: .indonesian, target: .english).check(glossary)
///
/// Checks that need the matcher are in the target `Padanan` (`MatchabilityLint`).
public struct GlossaryLint: Sendable {
  /// The source language of the glossary.
  public var source: LanguageTag
  /// The target language of the glossary.
  public var target: LanguageTag

  /// Creates a check for a pair of languages.
  public init(source: LanguageTag, target: LanguageTag) {
    self.source = source
    self.target = target
  }

  /// The findings in the order of the concepts.
  public func check(_ glossary: Glossary) -> [Diagnostic] {
    var rules = GlossaryRules(source: source, target: target, glossary)
    return glossary.concepts.flatMap { rules.check($0) }
  }
}

/// The rules and the data that they collect from earlier concepts.
private struct GlossaryRules {
  let source: LanguageTag
  let target: LanguageTag
  /// The identifiers that a reference may have as its target: concepts and terms.
  private let targets: Set<String>
  private let quotes: QuoteStyles
  private var firstOwner: [String: Concept] = [:]
  private var findings: [Diagnostic] = []

  init(source: LanguageTag, target: LanguageTag, _ glossary: Glossary) {
    self.source = source
    self.target = target
    targets = Set(glossary.concepts.map(\.id) + glossary.concepts.lazy.flatMap(\.terms).map(\.id))
    quotes = QuoteStyles(glossary)
  }

  mutating func check(_ concept: Concept) -> [Diagnostic] {
    findings = []
    checkSides(concept)
    checkStatuses(concept)
    for term in concept.terms { check(term, of: concept) }
    for finding in PatternRules(source: source, target: target).check(concept) {
      report(.pattern, finding.severity, concept, finding.message)
    }
    checkExceptions(concept)
    checkLanguages(concept)
    checkReferences(concept)
    checkOwners(concept)
    return findings
  }

  private mutating func report(
    _ code: DiagnosticCode, _ severity: Diagnostic.Severity, _ concept: Concept, _ message: String
  ) {
    findings.append(
      Diagnostic(
        code, severity, file: concept.origin.file,
        at: TextPosition(line: concept.origin.line, column: 1), message))
  }

  private mutating func checkSides(_ concept: Concept) {
    for language in [source, target] where concept.approvedTerms(in: language).isEmpty {
      report(.emptySide, .warning, concept, "“\(concept.id)” has no term in \(language)")
    }
  }

  private mutating func checkStatuses(_ concept: Concept) {
    let forbidden = concept.terms.filter { $0.status.isDiscouraged }
    for term in concept.terms where term.status.isApproved {
      let lowered = term.text.lowercased()
      if forbidden.contains(where: {
        $0.language == term.language && $0.text.lowercased() == lowered
      }) {
        report(
          .forbiddenIsApproved, .error, concept,
          "“\(term.text)” is both \(term.status.rawValue) and forbidden")
      }
    }
    var own: [String: TermStatus] = [:]
    var preferred: [LanguageTag: String] = [:]
    for term in concept.terms {
      // A term that is both approved and forbidden was reported above.
      let key = "\(term.language) \(term.text.oneSpaced)"
      if let status = own[key], status.isApproved == term.status.isApproved {
        report(.repeatedTerm, .warning, concept, "“\(term.text)” occurs twice in this concept")
      }
      own[key] = term.status
      guard term.status == .preferred else { continue }
      if let first = preferred[term.language], first.oneSpaced != term.text.oneSpaced {
        report(
          .preferredTwice, .warning, concept,
          "“\(first)” and “\(term.text)” are both preferred in \(term.language); expected one, the other admitted"
        )
      } else {
        preferred[term.language] = term.text
      }
    }
  }

  private mutating func check(_ term: Term, of concept: Concept) {
    if let space = term.text.straySpace {
      report(.straySpace, .warning, concept, "“\(term.text)” has \(space)")
    }
    if !term.text.contains(where: { $0.isLetter || $0.isNumber }) {
      report(
        .unmatchableTerm, .warning, concept,
        "“\(term.text)” has no letter or digit: no text matches it")
    }
    if SynonymCell.looksLikeSeveral(term.text) {
      report(
        .severalTerms, .warning, concept,
        "“\(term.text)” looks like several terms; expected one, and the others in the column \(term.language):admitted, separated by |"
      )
    }
    if let doubt = quotes.doubt(about: term) { report(.mixedQuotes, .warning, concept, doubt) }
  }

  /// Reports values of `except` that exclude a term everywhere.
  private mutating func checkExceptions(_ concept: Concept) {
    for value in concept.except {
      let key = value.oneSpaced.lowercased()
      if concept.terms.contains(where: { $0.text.oneSpaced.lowercased() == key }) {
        report(
          .unmatchableTerm, .warning, concept,
          "“\(value)” is a term of this concept and a value of `except`: no text matches it")
      }
    }
  }

  /// Reports terms whose languages are probably swapped, for pairs of languages with different
  /// letters.
  private mutating func checkLanguages(_ concept: Concept) {
    guard let pair = LanguagePair.joining(source, target), concept.partOfSpeech != .proper,
      let term = concept.preferredTerm(in: source),
      let equivalent = concept.preferredTerm(in: target),
      pair.looksSwapped(term.text, in: source, equivalent.text)
    else { return }
    report(
      .languagesSwapped, .warning, concept,
      "“\(term.text)” looks like \(target) and “\(equivalent.text)” like \(source); expected them in the other order"
    )
  }

  private mutating func checkReferences(_ concept: Concept) {
    for reference in concept.references where reference.relation != .external {
      if !targets.contains(reference.target) {
        report(
          .danglingReference, .warning, concept,
          "“\(concept.id)” refers to “\(reference.target)”, which is not a concept of this glossary"
        )
      }
    }
  }

  private mutating func checkOwners(_ concept: Concept) {
    for term in concept.approvedTerms(in: source) {
      // Case is compared here, because it distinguishes a name from a common word (Serang, serang).
      let key = term.text.oneSpaced
      guard let first = firstOwner[key] else {
        firstOwner[key] = concept
        continue
      }
      guard first.id != concept.id, first.context.isEmpty || concept.context.isEmpty else {
        continue
      }
      report(
        .duplicateTerm, .warning, concept,
        "“\(term.text)” is a term of \(first.origin) too; give both a context to tell them apart")
    }
  }
}

extension String {
  /// The text with runs of white space replaced by one space.
  fileprivate var oneSpaced: String {
    guard utf8.contains(where: { $0 <= 0x20 || $0 >= 0x80 }) else { return self }
    return split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A description of superfluous white space in the text; nil if there is none.
  fileprivate var straySpace: String? {
    if first?.isWhitespace == true || last?.isWhitespace == true { return "white space at an end" }
    if contains("  ") { return "two spaces together" }
    var last: Unicode.Scalar?
    for scalar in unicodeScalars {
      switch scalar {
      case "\t", "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": return "a tab or line break in it"
      case "\u{200B}", "\u{2060}", "\u{FEFF}", "\u{AD}": return "an invisible character"
      case ",", ";", ")", "!", "?": if last == " " { return "a space before “\(scalar)”" }
      case " ": if last == "(" { return "a space after “(”" }
      default: break
      }
      last = scalar
    }
    return nil
  }
}
