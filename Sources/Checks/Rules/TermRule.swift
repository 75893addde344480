import Glossary
import Normalization
import TermMatching
import TextModel

/// Asks of every source term whether an approved equivalent stands in the translation.
///
/// Within one sentence a term that is rendered once is rendered: the rest is pronoun or ellipsis.
/// What is not found there may have moved to a neighbouring sentence, if it is not the answer of a
/// term there; or stand in another word of the same family, or in one that a dictionary has.
struct TermRule {
  /// What was found wrong, and which match of the translation renders which of the source.
  func apply(to comparison: Comparison) -> (findings: [Finding], renderings: [Int: Int]) {
    var walk = Walk(comparison: comparison)
    for segment in comparison.answers.indices where !comparison.answers[segment].isEmpty {
      walk.pair(segment)
    }
    return (walk.judged(), walk.renderings)
  }

  private struct Walk {
    let comparison: Comparison
    /// Source match → target match.
    private(set) var renderings: [Int: Int] = [:]
    private var taken: Set<Int> = []
    /// Source matches without an approved equivalent in their sentence.
    private var open: [Int] = []
    private let unexplained: UnexplainedWords
    private var findings: [Finding] = []
    /// Segment and concept of each finding; one is enough.
    private var told: Set<[Int]> = []

    init(comparison: Comparison) {
      self.comparison = comparison
      unexplained = UnexplainedWords(comparison)
    }

    /// Pairs the terms of a segment with their equivalents in its answers, in order.
    mutating func pair(_ segment: Int) {
      var rendered: [Int: Int] = [:]
      var missing: [Int] = []
      for number in comparison.sourceMatches[segment] {
        let match = comparison.source.matches[number]
        guard !match.isNested else { continue }
        let hits = approved(match, in: comparison.answers[segment])
        if comparison.isQuantity(match.range, in: segment) {
          // What became of a quantity is asked elsewhere, but not by which word of its unit.
          if hits.isEmpty, let wrong = unapproved(match) {
            findings.append(forbidden(match, comparison.target.matches[wrong]))
          }
          continue
        }
        if let hit = hits.first(where: { !taken.contains($0) }) {
          taken.insert(hit)
          renderings[number] = hit
          rendered[match.concept, default: 0] += 1
        } else if !hits.isEmpty {
          // Another mention has taken it; a forbidden word beside it is for this one.
          if let wrong = unapproved(match) {
            told.insert([match.segment, match.concept])
            findings.append(forbidden(match, comparison.target.matches[wrong]))
          }
          rendered[match.concept, default: 0] += 1
        } else {
          missing.append(number)
        }
      }
      open += missing.filter { rendered[comparison.source.matches[$0].concept] == nil }
    }

    /// The matches in these segments that are approved equivalents.
    private func approved(_ match: TermMatch, in segments: [Int]) -> [Int] {
      segments.flatMap { comparison.targetMatches[$0] }.filter { place in
        comparison.concepts(of: match).contains { concept in
          comparison.status(of: comparison.target.matches[place], for: concept)?.isApproved == true
            && !isPartOfForbidden(place, concept)
        }
      }
    }

    /// `truce` in `weapon truce`, where the longer one is forbidden.
    private func isPartOfForbidden(_ place: Int, _ concept: Int) -> Bool {
      let match = comparison.target.matches[place]
      return comparison.targetMatches[match.segment].contains { other in
        let outer = comparison.target.matches[other]
        return outer.range != match.range && outer.range.contains(match.range)
          && comparison.status(of: outer, for: concept)?.isApproved == false
      }
    }

    mutating func judged() -> [Finding] {
      for number in open {
        let match = comparison.source.matches[number]
        guard told.insert([match.segment, match.concept]).inserted else { continue }
        if let finding = judge(match) { findings.append(finding) }
      }
      return findings
    }

    private mutating func judge(_ match: TermMatch) -> Finding? {
      if let wrong = unapproved(match) {
        return forbidden(match, comparison.target.matches[wrong])
      }
      if isReplacedByName(match) { return missing(match) }
      let near = approved(match, in: comparison.neighbours(of: match.segment))
      if let hit = near.first(where: { !taken.contains($0) }) {
        taken.insert(hit)
        return nil
      }
      let used = comparison.answers[match.segment].flatMap { comparison.targetMatches[$0] }
        .filter { taken.contains($0) }.map { comparison.target.matches[$0].range }
      guard !RelatedWords(comparison).renders(match, except: used) else { return nil }
      return missing(match)
    }

    /// Whether a name stands in the answers that the source has nowhere, while this one, a name too,
    /// is not there: translators leave names out and put pronouns, but add no strangers.
    private func isReplacedByName(_ match: TermMatch) -> Bool {
      guard comparison.source.index.concept(match.concept).partOfSpeech == .proper else {
        return false
      }
      return comparison.answers[match.segment].flatMap { comparison.targetMatches[$0] }
        .contains { place in
          let answer = comparison.target.matches[place]
          return !answer.isNested && !answer.isAmbiguous && !taken.contains(place)
            && comparison.source.index.concept(answer.concept).partOfSpeech == .proper
            && comparison.sourceConcepts.isDisjoint(with: comparison.concepts(of: answer))
        }
    }

    /// A match in the answers that a translation must not use for this term.
    private func unapproved(_ match: TermMatch) -> Int? {
      comparison.answers[match.segment].flatMap { comparison.targetMatches[$0] }.first { place in
        !taken.contains(place)
          && comparison.status(of: comparison.target.matches[place], for: match.concept)?
            .isApproved == false
      }
    }

    private func forbidden(_ match: TermMatch, _ answer: TermMatch) -> Finding {
      let status = comparison.status(of: answer, for: match.concept) ?? .forbidden
      let found = comparison.target.text.slice(answer.range)
      let expected = comparison.approved(match.concept)
      return Finding(
        .forbidden, status == .forbidden ? .error : .warning, segment: match.segment,
        source: match.range, target: answer.range, term: term(of: match), expected: expected,
        message:
          "`\(comparison.source.text.slice(match.range))` is rendered by `\(found)`, which is \(status.rawValue)\(Walk.wanted(expected))"
      )
    }

    private func missing(_ match: TermMatch) -> Finding? {
      let concept = comparison.source.index.concept(match.concept)
      let expected = comparison.approved(match.concept)
      guard !expected.isEmpty else { return nil }
      let surface = comparison.source.text.slice(match.range)
      if concept.terms.contains(where: { $0.status == .doNotTranslate }) {
        return Finding(
          .translated, .error, segment: match.segment, source: match.range, term: term(of: match),
          expected: expected,
          message: "`\(surface)` is not to be translated\(Walk.wanted(expected))")
      }
      return Finding(
        .missing, severity(of: match, concept), segment: match.segment, source: match.range,
        term: term(of: match), expected: expected,
        message:
          "`\(surface)` has no approved equivalent in the translation\(Walk.wanted(expected))")
    }

    /// How sure it is that a term without an equivalent is an error.
    ///
    /// A translator may say it in other words, verbs and adjectives above all, and a newsroom may
    /// leave it out. Where every other term of the sentence is rendered, and a word stands there
    /// that nothing in the source asks for, the one has most likely taken the other's place.
    private func severity(of match: TermMatch, _ concept: ConceptView) -> Diagnostic.Severity {
      if isReplacedByName(match) { return .warning }
      guard !match.isAmbiguous, !RelatedWords(comparison).rendersPart(of: match) else {
        return .suggestion
      }
      let isReplaced =
        isAlone(match) && !unexplained.words(for: match.segment).isEmpty
      switch concept.partOfSpeech {
      case .proper, .noun, nil, .phrase:
        return !comparison.isAbridged || (isReplaced && isFaithful(match)) ? .warning : .suggestion
      case .verb, .adjective, .adverb, .pronoun, .preposition, .conjunction, .numeral,
        .interjection, .other:
        return isReplaced && !comparison.isAbridged ? .warning : .suggestion
      }
    }

    /// Whether the other terms of its sentence, two at least, all have their equivalents.
    private func isAlone(_ match: TermMatch) -> Bool {
      let others = Set(
        comparison.sourceMatches[match.segment].map { comparison.source.matches[$0] }
          .filter { $0.concept != match.concept && !$0.isNested }.map(\.concept))
      // They stand in the order of the segments.
      let firstOpen = open.partitionPoint {
        comparison.source.matches[$0].segment < match.segment
      }
      let missing = Set(
        open[firstOpen..<open.count].lazy.map { comparison.source.matches[$0] }
          .prefix { $0.segment == match.segment }.map(\.concept))
      return others.count >= 2 && missing == [match.concept]
    }

    /// Whether its sentence, in an abridged translation, is translated whole.
    private func isFaithful(_ match: TermMatch) -> Bool {
      let support = comparison.support(
        comparison.anchors(of: match.segment), in: comparison.answers[match.segment])
      return !comparison.shortened.contains(match.segment) && support ?? 0 >= 0.85
    }

    private func term(of match: TermMatch) -> String {
      comparison.source.index.concept(match.concept).term(match.term).text
    }

    private static func wanted(_ expected: [String]) -> String {
      expected.isEmpty ? "" : "; expected \(expected.joined(separator: ", "))"
    }
  }
}
