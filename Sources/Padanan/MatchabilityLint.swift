public import Glossary
import Normalization
import Segmentation
import TermMatching
public import TextModel

/// Finds errors in a glossary by matching its terms: terms that no text can match, terms that are
/// forms of one another, and terms with several senses and no context words.
///
///     let findings = try MatchabilityLint(source: .indonesian, target: .english).check(glossary)
///
/// Every term is matched as a separate text.
public struct MatchabilityLint: Sendable {
  /// The language of the documents that the glossary is for.
  public let source: LanguageTag
  /// The language of their translations.
  public let target: LanguageTag

  /// Creates a check for a pair of languages.
  public init(source: LanguageTag, target: LanguageTag) {
    self.source = source
    self.target = target
  }

  /// The findings in the order of the concepts, those of the source language first.
  /// - Throws: P902 if libicu fails.
  public func check(_ glossary: Glossary) throws(PadananError) -> [Diagnostic] {
    try check(glossary, in: source, finding: .nearDuplicates)
      + check(glossary, in: target, finding: .unmatchable) + severalSenses(in: glossary)
  }

  /// The terms that have other senses than their concept and no context words.
  private func severalSenses(in glossary: Glossary) -> [Diagnostic] {
    SenseAdvisor(glossary, language: source).advice().map { advice in
      let concept = glossary.concepts[advice.concept]
      let cues = advice.cues.isEmpty ? "" : ", such as `\(advice.cues.joined(separator: "|"))`"
      return finding(
        .severalSenses, concept,
        "“\(advice.term)” can also mean “\(advice.otherGloss)”; words in `context` tell the senses apart\(cues)",
        severity: .suggestion)
    }
  }

  private enum Aim { case nearDuplicates, unmatchable }

  private func check(
    _ glossary: Glossary, in language: LanguageTag, finding aim: Aim
  ) throws(PadananError) -> [Diagnostic] {
    let places = glossary.concepts.enumerated().flatMap { number, concept in
      concept.places(ofTermsIn: language).sorted().map { Place(concept: number, term: $0) }
    }
    let found = try matches(of: places, in: glossary, language)
    var findings: [Diagnostic] = []
    var pairs: Set<[Int]> = []
    for (place, rivals) in zip(places, found) {
      let concept = glossary.concepts[place.concept]
      let term = concept.terms[place.term]
      guard let rivals else {
        let pattern = concept.pattern(ofTerm: place.term)
        // The equivalents of a pattern are searched for with the slots filled.
        if pattern != nil, aim == .unmatchable || pattern?.hasFixedWord == false { continue }
        if term.text.contains(where: { $0.isLetter || $0.isNumber }) {
          findings.append(
            finding(
              .unmatchableTerm, concept,
              "“\(term.text)” is not found in a text that is nothing else: no text matches it"))
        }
        continue
      }
      guard aim == .nearDuplicates, term.status.isApproved else { continue }
      for rival in rivals where rival != place.concept {
        let other = glossary.concepts[rival]
        // A noun and the verb derived from it are two concepts: ekspor, mengekspor.
        let parts = [concept.partOfSpeech, other.partOfSpeech].compactMap { $0 }
        guard Set(parts).count < 2, let twin = twin(of: term, in: other, language),
          concept.context.isEmpty || other.context.isEmpty,
          pairs.insert([min(rival, place.concept), max(rival, place.concept)]).inserted
        else { continue }
        let later = rival > place.concept ? other : concept
        let earlier = rival > place.concept ? concept : other
        findings.append(
          finding(
            .nearDuplicate, later,
            "“\(term.text)” can be read as a form of “\(twin.text)”, a term of another concept in \(earlier.origin)"
          ))
      }
    }
    return findings
  }

  /// The first approved term of the other concept, for the message; nil if one of its approved
  /// terms differs from `term` only in case, which is a duplicate, or a name and a word.
  private func twin(of term: Term, in other: Concept, _ language: LanguageTag) -> Term? {
    let terms = other.approvedTerms(in: language)
    let lowered = term.text.lowercased()
    return terms.contains { $0.text.lowercased() == lowered } ? nil : terms.first
  }

  private struct Place {
    let concept: Int
    let term: Int
  }

  /// The number of concepts that a term is compared with; equal terms of more concepts than these
  /// are reported as duplicates anyway.
  private static let rivalLimit = 16

  /// For each term the concepts that match all of it, usually with its own, at most ``rivalLimit``;
  /// nil if none does.
  ///
  /// Terms with the same text are matched once.
  private func matches(
    of places: [Place], in glossary: Glossary, _ language: LanguageTag
  ) throws(PadananError) -> [[Int]?] {
    var text: [UInt8] = []
    var starts: [Int] = []
    var numbers: [String: Int] = [:]
    let numberOfPlace = places.map { place in
      let concept = glossary.concepts[place.concept]
      let term =
        concept.pattern(ofTerm: place.term)?.text(filling: \.example)
        ?? concept.terms[place.term].text
      if let number = numbers[term] { return number }
      let number = starts.count
      numbers[term] = number
      starts.append(text.count)
      text += Array(term.utf8) + [0x0A, 0x0A]
      return number
    }
    let normalized = try Normalizer().normalize(
      Document(id: "terms", language: language, text: text))
    let analyzed = AnalyzedText(
      normalized,
      segments: try SentenceSegmenter(language: language, lineBreaks: .paragraph)
        .segments(of: normalized))
    var matcher = TermMatcher(
      TermIndex(
        glossary, language: language, statuses: Set(TermStatus.allCases), judgesSenses: false))
    var found = [[Int]?](repeating: nil, count: starts.count)
    for match in matcher.matches(in: analyzed) {
      let range = normalized.source(of: match.range)
      let number = starts.partitionPoint { $0 <= range.start } - 1
      guard number >= 0 else { continue }
      let end = number + 1 < starts.count ? starts[number + 1] : text.count
      // Punctuation at the ends of a term is not part of a match.
      guard !MatchabilityLint.hasWord(text[starts[number]..<range.start]),
        !MatchabilityLint.hasWord(text[range.end..<max(range.end, end)])
      else { continue }
      let others = match.alternatives.prefix(MatchabilityLint.rivalLimit - 1)
      found[number] = [match.concept] + others
    }
    return numberOfPlace.map { found[$0] }
  }

  private static func hasWord(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).contains { $0.isLetter || $0.isNumber }
  }

  private func finding(
    _ code: DiagnosticCode, _ concept: Concept, _ message: String,
    severity: Diagnostic.Severity = .warning
  ) -> Diagnostic {
    Diagnostic(
      code, severity, file: concept.origin.file,
      at: TextPosition(line: concept.origin.line, column: 1), message)
  }
}
