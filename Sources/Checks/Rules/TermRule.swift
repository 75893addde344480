import Glossary
import Languages
import Normalization
import TermMatching
import TextModel

/// Checks that the translation has an approved equivalent of every source term.
///
/// One equivalent is enough for all occurrences of a term in a sentence, because the others may be
/// pronouns or omitted. If it is missing, the rule accepts an unused equivalent in a neighbouring
/// sentence, and words of the same family. What one term uses, another cannot.
struct TermRule {
  /// The result of the rule.
  struct Result {
    /// The findings.
    var findings: [Finding]
    /// Index of the target match for each source match that has one.
    var renderings: [Int: Int]
    /// What the rule says about each source match of a translated segment.
    var judgements: [Int: Judgement]
  }

  /// What the rule says about a source match.
  enum Judgement {
    /// It has an approved equivalent, or another occurrence in the sentence has; with the range of
    /// the equivalent if it is known.
    case found(TextRange?)
    /// It is rendered by a forbidden or deprecated equivalent.
    case forbidden(TextRange)
    /// It has no approved equivalent; with the range of the words used instead, if they are known.
    case missing(TextRange?)
  }

  /// The findings, and the renderings.
  func apply(to context: CheckContext) -> Result {
    var walk = Walk(context: context)
    walk.pair()
    walk.judge()
    return Result(
      findings: walk.findings, renderings: walk.renderings, judgements: walk.judgements)
  }

  private struct Walk {
    let context: CheckContext
    /// Index of the target match for each source match that has one.
    private(set) var renderings: [Int: Int] = [:]
    private(set) var judgements: [Int: Judgement] = [:]
    /// For each concept, the offset of its first source match that has an approved equivalent.
    private var firstRendered: [Int: Int] = [:]
    private(set) var findings: [Finding] = []
    /// Indices of target matches that already correspond to a source match.
    private var taken: Set<Int> = []
    /// Ranges of these matches, by target segment, with their concept.
    private var takenRanges: [Int: [(range: TextRange, concept: Int)]] = [:]
    /// Indices of source matches without an approved equivalent in their sentence, in text order.
    private var open: [Int] = []
    private let unexplained: UnexplainedWords
    /// The range of an equivalent for each segment and concept that has one.
    private var rendered: [[Int]: TextRange] = [:]
    /// Segment and concept of each finding, to report each pair once.
    private var reported: Set<[Int]> = []

    init(context: CheckContext) {
      self.context = context
      unexplained = UnexplainedWords(context)
    }

    private mutating func take(_ place: Int, for concept: Int) {
      taken.insert(place)
      let match = context.target.matches[place]
      takenRanges[match.segment, default: []].append((match.range, concept))
    }

    /// Pairs the terms of all source segments with their equivalents in the aligned segments.
    ///
    /// Longer terms go first, so that a shorter one does not take a part of their equivalent.
    mutating func pair() {
      var byLength: [Int: [Int]] = [:]
      for segment in context.answers.indices where !context.answers[segment].isEmpty {
        for number in context.sourceMatches[segment] where !context.source.matches[number].isNested
        {
          byLength[wordCount(number), default: []].append(number)
        }
      }
      var missing: [Int] = []
      for (_, numbers) in byLength.sorted(by: { $0.key > $1.key }) {
        for number in numbers where !pair(number) { missing.append(number) }
      }
      for number in missing.sorted() {
        let match = context.source.matches[number]
        if let other = rendered[[match.segment, match.concept]] {
          judgements[number] = .found(other)
        } else {
          open.append(number)
        }
      }
    }

    /// Pairs a source match with an equivalent; false if there is none for it.
    private mutating func pair(_ number: Int) -> Bool {
      let match = context.source.matches[number]
      let hits = approved(match, in: context.answers[match.segment])
      // A pattern is more than the number in it.
      if match.fills.isEmpty, context.isQuantity(match.range, in: match.segment) {
        // QuantityRule checks the value, but not the word for its unit.
        if hits.isEmpty, let wrong = unapproved(match) {
          findings.append(forbidden(match, context.target.matches[wrong]))
          judgements[number] = .forbidden(context.target.matches[wrong].range)
        } else {
          judgements[number] = .found(hits.first.map { context.target.matches[$0].range })
        }
        return true
      }
      if let hit = hits.first(where: { isFree($0, for: match) }) {
        let range = context.target.matches[hit].range
        take(hit, for: match.concept)
        renderings[number] = hit
        firstRendered[match.concept] = min(
          firstRendered[match.concept] ?? .max, match.range.start)
        judgements[number] = .found(range)
        rendered[[match.segment, match.concept]] = range
        return true
      }
      guard let hit = hits.first, isRepeated(match, hits) else { return false }
      // Another occurrence has taken it; a forbidden equivalent beside it belongs to this one.
      let range = context.target.matches[hit].range
      rendered[[match.segment, match.concept]] = range
      if let wrong = unapproved(match) {
        reported.insert([match.segment, match.concept])
        findings.append(forbidden(match, context.target.matches[wrong]))
        judgements[number] = .forbidden(context.target.matches[wrong].range)
      } else {
        judgements[number] = .found(range)
      }
      return true
    }

    private func wordCount(_ number: Int) -> Int {
      let match = context.source.matches[number]
      return context.source.index.term(of: match).text.utf8.count { $0 == 0x20 }
    }

    /// Whether a target match is unused, and not inside an equivalent that another term uses.
    private func isFree(_ place: Int, for match: TermMatch) -> Bool {
      let answer = context.target.matches[place]
      guard !taken.contains(place) else { return false }
      return !(takenRanges[answer.segment] ?? []).contains { used in
        used.range != answer.range && used.range.overlaps(answer.range)
      }
    }

    /// Whether the equivalents of a term are used by itself or an equal of it, or by a longer term
    /// of the sentence that contains it (`bank` after `bank sentral`).
    private func isRepeated(_ match: TermMatch, _ hits: [Int]) -> Bool {
      let isInLonger = context.sourceMatches[match.segment].contains {
        let other = context.source.matches[$0]
        return other.range != match.range && contains(other, match)
      }
      if isInLonger { return true }
      return hits.contains { hit in
        let answer = context.target.matches[hit]
        return (takenRanges[answer.segment] ?? []).contains { $0.range == answer.range }
      }
    }

    /// Whether the words of a longer source match include those of another one elsewhere.
    private func contains(_ longer: TermMatch, _ match: TermMatch) -> Bool {
      let term = context.source.index.term(of: match).text.lowercased()
      let other = context.source.index.term(of: longer).text.lowercased()
      return other.utf8.count > term.utf8.count
        && " \(other) ".contains(" \(term) ")
    }

    /// Indices of the approved equivalents of a match in these target segments, outer ones first.
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

    mutating func judge() {
      for number in open {
        let match = context.source.matches[number]
        let (judgement, finding) = judge(match)
        judgements[number] = judgement
        if let finding, reported.insert([match.segment, match.concept]).inserted {
          findings.append(finding)
        }
      }
    }

    private mutating func judge(_ match: TermMatch) -> (Judgement, Finding?) {
      if let wrong = unapproved(match) {
        let answer = context.target.matches[wrong]
        return (.forbidden(answer.range), forbidden(match, answer))
      }
      if isReplacedByName(match) { return (.missing(nil), missing(match)) }
      let near = approved(match, in: context.neighbours(of: match.segment))
      if let hit = near.first(where: { isFree($0, for: match) && !isExpected($0, except: match) }) {
        take(hit, for: match.concept)
        return (.found(context.target.matches[hit].range), nil)
      }
      // QuantityRule reports another number in digits.
      if OtherFilling(context).differsInDigitsOnly(match) { return (.missing(nil), nil) }
      if let other = OtherFilling(context).range(of: match, unless: isTaken) {
        return (.missing(other), filledOtherwise(match, other))
      }
      let used = context.answers[match.segment].flatMap { takenRanges[$0] ?? [] }.map(\.range)
      let rendering = RelatedWords(context, except: used).rendering(of: match)
      guard hasFills(match) else {
        // `the police` for `Polres Bekasi`
        guard case .part? = rendering else { return (.missing(nil), missing(match)) }
        return (.missing(nil), missing(match, isPart: true))
      }
      switch rendering {
      case .family(let range): return (.found(range), nil)
      case .negation(let range):
        return (.missing(range), negated(match, range))
      case .other(let range): return (.missing(range), other(match, range))
      case .part(let range):
        let isFirst = (firstRendered[match.concept] ?? .max) > match.range.start
        return (.missing(range), isFirst ? other(match, range) : missing(match, isPart: true))
      case nil: return (.missing(nil), missing(match))
      }
    }

    /// Whether a target match in a neighbouring sentence is inside an equivalent of a term of the
    /// source there: `bank` in `central bank`.
    private func isExpected(_ place: Int, except match: TermMatch) -> Bool {
      let answer = context.target.matches[place]
      return context.targetMatches[answer.segment].contains { other in
        let outer = context.target.matches[other]
        return outer.range != answer.range && outer.range.contains(answer.range)
          && outer.concept != match.concept
          && !context.sourceConcepts.isDisjoint(with: context.concepts(of: outer))
      }
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

    // MARK: Findings

    private func forbidden(_ match: TermMatch, _ answer: TermMatch) -> Finding {
      let status = context.status(of: answer, for: match.concept) ?? .forbidden
      let found = context.target.text.slice(answer.range)
      let expected = context.expected(for: match)
      let severity: Diagnostic.Severity =
        context.isAmbiguous(match) ? .suggestion : status == .forbidden ? .error : .warning
      return Finding(
        .forbidden, severity, segment: match.segment, source: match.range, target: answer.range,
        term: context.term(of: match), expected: expected,
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
        .missing, context.isAmbiguous(match) ? .suggestion : .warning, segment: match.segment,
        source: match.range, target: answer, term: context.term(of: match), expected: expected,
        message:
          "`\(context.source.text.slice(match.range))` is rendered by `\(context.target.text.slice(answer))`\(Walk.wanted(expected))"
      )
    }

    /// The finding for a term that other words render.
    private func other(_ match: TermMatch, _ range: TextRange) -> Finding? {
      let concept = context.source.index.concept(match.concept)
      let expected = context.expected(for: match)
      guard !expected.isEmpty else { return nil }
      if isKeptAsWritten(concept) { return translated(match, expected, range) }
      let isAdvice = concept.origin.isSupplied || context.isAmbiguous(match)
      return Finding(
        .unapproved, isAdvice ? .suggestion : .warning, segment: match.segment,
        source: match.range, target: range, term: context.term(of: match), expected: expected,
        message:
          "`\(context.source.text.slice(match.range))` is rendered as `\(context.target.text.slice(range))`, which the glossary does not have\(Walk.wanted(expected))"
      )
    }

    /// The finding for a term whose negation is lost or added.
    private func negated(_ match: TermMatch, _ range: TextRange) -> Finding {
      let expected = context.expected(for: match)
      return Finding(
        .negation, context.isAmbiguous(match) ? .suggestion : .warning, segment: match.segment,
        source: match.range, target: range, term: context.term(of: match), expected: expected,
        message:
          "`\(context.source.text.slice(match.range))` is rendered as `\(context.target.text.slice(range))`, its opposite\(Walk.wanted(expected))"
      )
    }

    private func isKeptAsWritten(_ concept: ConceptView) -> Bool {
      concept.terms.contains { $0.status == .doNotTranslate }
    }

    private func translated(
      _ match: TermMatch, _ expected: [String], _ range: TextRange? = nil
    ) -> Finding {
      Finding(
        .translated, context.isAmbiguous(match) ? .suggestion : .error, segment: match.segment,
        source: match.range, target: range, term: context.term(of: match), expected: expected,
        message:
          "`\(context.source.text.slice(match.range))` must not be translated\(Walk.wanted(expected))"
      )
    }

    private func missing(_ match: TermMatch, isPart: Bool = false) -> Finding? {
      let concept = context.source.index.concept(match.concept)
      let expected = context.expected(for: match)
      guard !expected.isEmpty else { return nil }
      if isKeptAsWritten(concept) { return translated(match, expected) }
      return Finding(
        .missing, isPart ? .suggestion : severity(of: match, concept), segment: match.segment,
        source: match.range, term: context.term(of: match), expected: expected,
        message:
          "`\(context.source.text.slice(match.range))` has no approved equivalent in the translation\(Walk.wanted(expected))"
      )
    }

    /// Severity of a missing equivalent.
    ///
    /// Translators may paraphrase a term, especially a verb or adjective, or omit it. If all other
    /// terms of the sentence have equivalents and the translation has an unexplained word, this
    /// word probably replaces the term, so the finding is a warning. For the supplied glossaries
    /// this is the only case that is a warning, for names and terms of several words.
    private func severity(of match: TermMatch, _ concept: ConceptView) -> Diagnostic.Severity {
      guard !context.isAmbiguous(match) else { return .suggestion }
      if isReplacedByName(match), !concept.origin.isSupplied || !isPartOfName(match) {
        return .warning
      }
      let isDoubtful =
        context.shortened.contains(match.segment) || context.isDoubtful(match.segment)
      if isDoubtful { return .suggestion }
      if isPronounInstead(of: match) { return .suggestion }
      let isReplaced = isAlone(match) && !unexplained.words(for: match.segment).isEmpty
      if concept.origin.isSupplied {
        let isSpecific =
          concept.partOfSpeech == .proper || context.term(of: match).utf8.contains(0x20)
        return isReplaced && isSpecific && !isPartOfName(match) ? .warning : .suggestion
      }
      switch concept.partOfSpeech {
      case .proper, .noun, nil, .phrase: return .warning
      case .verb, .adjective, .adverb, .pronoun, .preposition, .conjunction, .numeral,
        .interjection, .other:
        return isReplaced ? .warning : .suggestion
      }
    }

    /// Whether an earlier sentence renders the term and this one has a pronoun that the source lacks.
    private func isPronounInstead(of match: TermMatch) -> Bool {
      guard firstRendered[match.concept] ?? .max < match.range.start else { return false }
      let (source, target) = (
        Language.of(context.source.index.language).functionWords,
        Language.of(context.targetLanguage).functionWords
      )
      let own = context.sourceWords[match.segment].count {
        source.isPronoun(Array($0.folded.utf8))
      }
      let others = context.answers[match.segment].flatMap { context.targetWords[$0] }
        .count { target.isPronoun(Array($0.folded.utf8)) }
      return others > own
    }

    /// Whether a word with a capital that no glossary has stands beside the match: `Barat` in `Maluku
    /// Barat Daya`.
    private func isPartOfName(_ match: TermMatch) -> Bool {
      let words = context.sourceWords[match.segment]
      guard let first = words.firstIndex(where: { $0.range.overlaps(match.range) }),
        let last = words.lastIndex(where: { $0.range.overlaps(match.range) }),
        words[first].isCapital
      else { return false }
      return [first - 1, last + 1].contains { place in
        words.indices.contains(place) && words[place].isCapital
          && max(words[place].range.start, match.range.start)
            - min(words[place].range.end, match.range.end) == 1
          && !context.sourceMatches[match.segment].contains {
            context.source.matches[$0].range.overlaps(words[place].range)
          }
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

    private static func wanted(_ expected: [String]) -> String {
      expected.isEmpty ? "" : "; expected \(expected.joined(separator: ", "))"
    }
  }
}
