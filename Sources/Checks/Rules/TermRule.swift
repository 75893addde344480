import Glossary
import Normalization
import TermMatching
import TextModel

/// Checks that the translation has an approved equivalent of every source term.
///
/// One equivalent is enough for all occurrences of a term in a sentence, because the others may be
/// pronouns or omitted. If it is missing, the rule accepts an unused equivalent in a neighbouring
/// sentence, a word of the same family, or a dictionary equivalent.
struct TermRule {
  /// The findings, and the index of the target match for each source match that has one.
  func apply(to context: CheckContext) -> (findings: [Finding], renderings: [Int: Int]) {
    var walk = Walk(context: context)
    for segment in context.answers.indices where !context.answers[segment].isEmpty {
      walk.pair(segment)
    }
    return (walk.judged(), walk.renderings)
  }

  private struct Walk {
    let context: CheckContext
    /// Index of the target match for each source match that has one.
    private(set) var renderings: [Int: Int] = [:]
    /// Indices of target matches that already correspond to a source match.
    private var taken: Set<Int> = []
    /// Indices of source matches without an approved equivalent in their sentence, in text order.
    private var open: [Int] = []
    private let unexplained: UnexplainedWords
    private var findings: [Finding] = []
    /// Segment and concept of each finding, to report each pair once.
    private var reported: Set<[Int]> = []

    init(context: CheckContext) {
      self.context = context
      unexplained = UnexplainedWords(context)
    }

    /// Pairs the terms of a source segment with their equivalents in the aligned segments, in
    /// order.
    mutating func pair(_ segment: Int) {
      var rendered: [Int: Int] = [:]
      var missing: [Int] = []
      for number in context.sourceMatches[segment] {
        let match = context.source.matches[number]
        guard !match.isNested else { continue }
        let hits = approved(match, in: context.answers[segment])
        // A pattern is more than the number in it.
        if match.fills.isEmpty, context.isQuantity(match.range, in: segment) {
          // QuantityRule checks the value, but not the word for its unit.
          if hits.isEmpty, let wrong = unapproved(match) {
            findings.append(forbidden(match, context.target.matches[wrong]))
          }
          continue
        }
        if let hit = hits.first(where: { !taken.contains($0) }) {
          taken.insert(hit)
          renderings[number] = hit
          rendered[match.concept, default: 0] += 1
        } else if !hits.isEmpty {
          // Another occurrence has taken it; a forbidden equivalent beside it belongs to this one.
          if let wrong = unapproved(match) {
            reported.insert([match.segment, match.concept])
            findings.append(forbidden(match, context.target.matches[wrong]))
          }
          rendered[match.concept, default: 0] += 1
        } else {
          missing.append(number)
        }
      }
      open += missing.filter { rendered[context.source.matches[$0].concept] == nil }
    }

    /// Indices of the approved equivalents of a match in these target segments.
    private func approved(_ match: TermMatch, in segments: [Int]) -> [Int] {
      segments.flatMap { context.targetMatches[$0] }.filter { place in
        context.concepts(of: match).contains { concept in
          context.status(of: context.target.matches[place], for: concept)?.isApproved == true
            && !isPartOfForbidden(place, concept)
        }
      }
    }

    /// Whether a target match is part of a forbidden equivalent: `truce` in `weapon truce`.
    private func isPartOfForbidden(_ place: Int, _ concept: Int) -> Bool {
      let match = context.target.matches[place]
      return context.targetMatches[match.segment].contains { other in
        let outer = context.target.matches[other]
        return outer.range != match.range && outer.range.contains(match.range)
          && context.status(of: outer, for: concept)?.isApproved == false
      }
    }

    mutating func judged() -> [Finding] {
      for number in open {
        let match = context.source.matches[number]
        guard reported.insert([match.segment, match.concept]).inserted else { continue }
        if let finding = judge(match) { findings.append(finding) }
      }
      return findings
    }

    private mutating func judge(_ match: TermMatch) -> Finding? {
      if let wrong = unapproved(match) {
        return forbidden(match, context.target.matches[wrong])
      }
      if isReplacedByName(match) { return missing(match) }
      let near = approved(match, in: context.neighbours(of: match.segment))
      if let hit = near.first(where: { !taken.contains($0) }) {
        taken.insert(hit)
        return nil
      }
      // QuantityRule reports another number in digits.
      if OtherFilling(context).differsInDigitsOnly(match) { return nil }
      if let other = OtherFilling(context).range(of: match, unless: isTaken) {
        return filledOtherwise(match, other)
      }
      guard hasFills(match) else { return missing(match) }
      let used = context.answers[match.segment].flatMap { context.targetMatches[$0] }
        .filter { taken.contains($0) }.map { context.target.matches[$0].range }
      guard !RelatedWords(context).renders(match, except: used) else { return nil }
      return missing(match)
    }

    /// Whether the aligned segments contain what fills the slots of a pattern: `Bekasi` of `Polres
    /// Bekasi`; true for other terms.
    private func hasFills(_ match: TermMatch) -> Bool {
      guard !match.fills.isEmpty else { return true }
      let words = Set(
        context.answers[match.segment].flatMap { context.targetWords[$0] }.map(\.folded))
      return match.fills.allSatisfy { fill in
        context.source.renderings(of: fill, in: context.targetLanguage).contains { text in
          // QuantityRule checks numbers in digits.
          text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }
            .allSatisfy { words.contains(String($0)) || $0.allSatisfy(\.isNumber) }
        }
      }
    }

    /// Whether a name is missing and the aligned segments contain a name that does not occur in the
    /// source.
    ///
    /// Translators replace names with pronouns, but do not add new names.
    private func isReplacedByName(_ match: TermMatch) -> Bool {
      guard context.source.index.concept(match.concept).partOfSpeech == .proper else {
        return false
      }
      return context.answers[match.segment].flatMap { context.targetMatches[$0] }
        .contains { place in
          let answer = context.target.matches[place]
          return !answer.isNested && !answer.isAmbiguous && !taken.contains(place)
            && context.source.index.concept(answer.concept).partOfSpeech == .proper
            && context.sourceConcepts.isDisjoint(with: context.concepts(of: answer))
        }
    }

    /// Index of a forbidden or deprecated equivalent in the aligned segments.
    private func unapproved(_ match: TermMatch) -> Int? {
      context.answers[match.segment].flatMap { context.targetMatches[$0] }.first { place in
        !taken.contains(place)
          && context.status(of: context.target.matches[place], for: match.concept)?
            .isApproved == false
      }
    }

    private func forbidden(_ match: TermMatch, _ answer: TermMatch) -> Finding {
      let status = context.status(of: answer, for: match.concept) ?? .forbidden
      let found = context.target.text.slice(answer.range)
      let expected = context.expected(for: match)
      return Finding(
        .forbidden, status == .forbidden ? .error : .warning, segment: match.segment,
        source: match.range, target: answer.range, term: term(of: match), expected: expected,
        message:
          "`\(context.source.text.slice(match.range))` is rendered by `\(found)`, which is \(status.rawValue)\(Walk.wanted(expected))"
      )
    }

    private func isTaken(_ range: TextRange) -> Bool {
      taken.contains { context.target.matches[$0].range.overlaps(range) }
    }

    private func filledOtherwise(_ match: TermMatch, _ answer: TextRange) -> Finding {
      let expected = context.expected(for: match)
      return Finding(
        .missing, .warning, segment: match.segment, source: match.range, target: answer,
        term: term(of: match), expected: expected,
        message:
          "`\(context.source.text.slice(match.range))` is rendered by `\(context.target.text.slice(answer))`\(Walk.wanted(expected))"
      )
    }

    private func missing(_ match: TermMatch) -> Finding? {
      let concept = context.source.index.concept(match.concept)
      let expected = context.expected(for: match)
      guard !expected.isEmpty else { return nil }
      let surface = context.source.text.slice(match.range)
      if concept.terms.contains(where: { $0.status == .doNotTranslate }) {
        return Finding(
          .translated, .error, segment: match.segment, source: match.range, term: term(of: match),
          expected: expected,
          message: "`\(surface)` must not be translated\(Walk.wanted(expected))")
      }
      return Finding(
        .missing, severity(of: match, concept), segment: match.segment, source: match.range,
        term: term(of: match), expected: expected,
        message:
          "`\(surface)` has no approved equivalent in the translation\(Walk.wanted(expected))")
    }

    /// Severity of a missing equivalent.
    ///
    /// Translators may paraphrase a term, especially a verb or adjective, or omit it. If all other
    /// terms of the sentence have equivalents and the translation has an unexplained word, this
    /// word probably replaces the term, so the finding is a warning.
    private func severity(of match: TermMatch, _ concept: ConceptView) -> Diagnostic.Severity {
      if isReplacedByName(match) { return .warning }
      guard !match.isAmbiguous, !RelatedWords(context).rendersPart(of: match) else {
        return .suggestion
      }
      let isReplaced =
        isAlone(match) && !unexplained.words(for: match.segment).isEmpty
      switch concept.partOfSpeech {
      case .proper, .noun, nil, .phrase:
        return !context.isAbridged || (isReplaced && isFaithful(match)) ? .warning : .suggestion
      case .verb, .adjective, .adverb, .pronoun, .preposition, .conjunction, .numeral,
        .interjection, .other:
        return isReplaced && !context.isAbridged ? .warning : .suggestion
      }
    }

    /// Whether the sentence has at least two other terms and all of them have equivalents.
    private func isAlone(_ match: TermMatch) -> Bool {
      let others = Set(
        context.sourceMatches[match.segment].map { context.source.matches[$0] }
          .filter { $0.concept != match.concept && !$0.isNested }.map(\.concept))
      // `open` is in the order of segments.
      let firstOpen = open.partitionPoint {
        context.source.matches[$0].segment < match.segment
      }
      let missing = Set(
        open[firstOpen..<open.count].lazy.map { context.source.matches[$0] }
          .prefix { $0.segment == match.segment }.map(\.concept))
      return others.count >= 2 && missing == [match.concept]
    }

    /// Whether an abridged translation contains the whole sentence.
    private func isFaithful(_ match: TermMatch) -> Bool {
      let support = context.support(
        context.anchors(of: match.segment), in: context.answers[match.segment])
      return !context.shortened.contains(match.segment) && support ?? 0 >= 0.85
    }

    private func term(of match: TermMatch) -> String {
      context.source.index.concept(match.concept).term(match.term).text
    }

    private static func wanted(_ expected: [String]) -> String {
      expected.isEmpty ? "" : "; expected \(expected.joined(separator: ", "))"
    }
  }
}
