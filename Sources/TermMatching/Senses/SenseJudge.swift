import Glossary
import Languages
import Normalization
import Segmentation
import TextModel

/// Decides which sense the forms of a text have, after all of it has been read.
///
/// 1. The weights of the senses of each homograph are computed (``SenseEvidence``). A sense without
///    any evidence at one place takes the evidence of the other places of the same form in the
///    text: one sense per discourse (Gale, Church and Yarowsky 1992).
/// 2. Between several concepts that the glossary's cues did not decide, the one is chosen whose
///    sense has the highest weight; then the one that cues of the glossary indicate elsewhere in
///    the text; then the one whose subject field is the most frequent near the form.
/// 3. A match whose concept has another sense than the text indicates is suppressed or ambiguous.
///    A match whose concept has cue words, none of which is in the text, is ambiguous, unless the
///    homograph's cues confirm its sense.
struct SenseJudge {
  let index: TermIndex
  let forms: FormReadings
  let questions: [SenseQuestion]

  /// The difference in weight by which another sense wins so clearly that the match is suppressed.
  static let clear = 4

  /// The weight of being the most frequent sense.
  static let prior = 1

  /// A question with the weights of the senses of its homograph.
  private struct Case {
    let question: SenseQuestion
    let homograph: CompiledHomograph?
    var weights: [SenseEvidence.Weight] = []
  }

  /// Decides all questions.
  /// - Parameters:
  ///   - matches: the matches of the text; they are changed.
  ///   - inventory: the homographs of the index's language.
  ///   - senses: the senses of the concepts.
  /// - Returns: for each suppressed match its index and the reason.
  func settle(
    _ matches: inout [TermMatch], of text: AnalyzedText, inventory: inout SenseInventory,
    senses: inout ConceptSenses
  ) -> [Int: MatchDoubt] {
    var cases: [Case] = questions.map { question in
      Case(question: question, homograph: question.homograph.flatMap { inventory.homograph($0) })
    }
    weigh(&cases, matches, text, inventory)
    var settled: Set<Int> = []
    for question in questions where !question.isUndecided && question.cueWeight > 0 {
      settled.insert(matches[question.match].concept)
    }
    var open: [DomainChoice.Undecided] = []
    for item in cases where item.question.isUndecided {
      let question = item.question
      if let winner = winner(of: item, &senses) ?? discourseWinner(of: question, settled) {
        choose(winner, for: question, in: &matches)
      } else {
        open.append(.init(match: question.match, candidates: question.candidates))
      }
    }
    var suppressed: [Int: MatchDoubt] = [:]
    var doubts: [Int: MatchDoubt] = [:]
    for item in cases where matches[item.question.match].doubt == nil {
      switch verdict(on: item, matches[item.question.match], settled, text, &senses) {
      case .certain: break
      case .doubted(let doubt): doubts[item.question.match] = doubt
      case .wrong(let reason): suppressed[item.question.match] = reason
      }
    }
    // Matches that are suppressed have no influence on others.
    for (number, reason) in suppressed { matches[number].doubt = reason }
    if !open.isEmpty { DomainChoice(index: index, forms: forms).settle(open, among: &matches) }
    for (number, doubt) in doubts { matches[number].doubt = doubt }
    return suppressed
  }

  // MARK: Weights

  private func weigh(
    _ cases: inout [Case], _ matches: [TermMatch], _ text: AnalyzedText,
    _ inventory: SenseInventory
  ) {
    guard cases.contains(where: { $0.homograph != nil }) else { return }
    var evidence = SenseEvidence(text, index: index, words: inventory.words)
    var totals: [Int: [Int]] = [:]
    for number in cases.indices {
      guard let homograph = cases[number].homograph, let key = cases[number].question.homograph
      else { continue }
      let question = cases[number].question
      cases[number].weights = evidence.weights(
        of: homograph, at: question.tokens, in: matches[question.match].segment)
      for (sense, weight) in cases[number].weights.enumerated() {
        totals[key, default: homograph.senses.map { _ in 0 }][sense] += weight.total
      }
    }
    for number in cases.indices {
      guard let key = cases[number].question.homograph, let total = totals[key],
        cases[number].weights.allSatisfy({ $0.total == 0 }), let most = total.max(), most > 0
      else { continue }
      for (sense, weight) in total.enumerated() where weight == most {
        cases[number].weights[sense].total = 1
      }
    }
  }

  // MARK: Between concepts

  /// The candidate whose sense has the highest weight; nil if there is no such one.
  private func winner(of item: Case, _ senses: inout ConceptSenses) -> MatchCandidate? {
    guard let homograph = item.homograph, let number = item.question.homograph else { return nil }
    var best: (candidate: MatchCandidate, weight: Int)?
    var isTie = false
    for candidate in item.question.candidates {
      let own = senses.senses(of: homograph, number: number, concept: Int(candidate.concept))
      guard let weight = weight(of: own, in: item.weights) else { continue }
      if let known = best, weight <= known.weight {
        if weight == known.weight, candidate.concept != known.candidate.concept { isTie = true }
      } else {
        best = (candidate, weight)
        isTie = false
      }
    }
    guard let best, !isTie else { return nil }
    return best.candidate
  }

  /// The highest weight of the senses; the most frequent sense has a little more. Nil if there are
  /// none, or if the text excludes them.
  private func weight(of senses: [Int], in weights: [SenseEvidence.Weight]) -> Int? {
    senses.compactMap { sense in
      weights[sense].isExcluded ? nil : 2 * weights[sense].total + (sense == 0 ? 1 : 0)
    }.max()
  }

  /// The only candidate whose concept is indicated by cues elsewhere in the text.
  private func discourseWinner(
    of question: SenseQuestion, _ settled: Set<Int>
  ) -> MatchCandidate? {
    let found = question.candidates.filter { settled.contains(Int($0.concept)) }
    guard let first = found.first, found.allSatisfy({ $0.concept == first.concept }) else {
      return nil
    }
    return first
  }

  private func choose(
    _ winner: MatchCandidate, for question: SenseQuestion, in matches: inout [TermMatch]
  ) {
    matches[question.match] = TermMatch(
      winner, term: index.term(ofEntry: winner.entry), base: forms.base(winner.base),
      replacing: matches[question.match])
  }

  // MARK: Verdicts

  private enum Verdict {
    case certain
    case doubted(MatchDoubt)
    case wrong(MatchDoubt)
  }

  private func verdict(
    on item: Case, _ match: TermMatch, _ settled: Set<Int>, _ text: AnalyzedText,
    _ senses: inout ConceptSenses
  ) -> Verdict {
    var isConfirmed = item.question.cueWeight > 0 || settled.contains(match.concept)
    if let homograph = item.homograph, let number = item.question.homograph {
      let own = senses.senses(of: homograph, number: number, concept: match.concept)
      if own.isEmpty {
        // Without English equivalents nothing is known about the concept.
        let isComparable = index.stored(match.concept).terms.contains {
          $0.isUsed(in: Homographs.glossLanguage)
        }
        if isComparable, let doubt = expression(in: item.weights, of: homograph, text) {
          return .doubted(doubt)
        }
      } else if own.allSatisfy({ item.weights[$0].isExcluded }),
        let other = homograph.senses.indices.first(where: { !item.weights[$0].isExcluded })
      {
        return .doubted(
          .undecidedSense(headword: homograph.headword, gloss: homograph.senses[other].gloss))
      } else {
        let mine =
          (own.filter { !item.weights[$0].isExcluded }.map { item.weights[$0].total }.max() ?? -1)
          + item.question.cueWeight
        if mine > 0 { isConfirmed = true }
        let others = homograph.senses.indices.filter {
          !own.contains($0) && !item.weights[$0].isExcluded
        }
        let rival = others.max { item.weights[$0].total < item.weights[$1].total }
        let prior = own.contains(0) ? SenseJudge.prior : 0
        if let rival, item.weights[rival].total > max(mine, 0) + prior {
          let other = item.weights[rival]
          guard let evidence = other.evidence else {
            return .doubted(
              .undecidedSense(
                headword: homograph.headword, gloss: homograph.senses[rival].gloss))
          }
          let reason = MatchDoubt.otherSense(
            headword: homograph.headword, gloss: homograph.senses[rival].gloss,
            cue: text.text.slice(text.range(of: evidence)))
          return other.total - max(mine, 0) >= SenseJudge.clear
            ? .wrong(reason) : .doubted(reason)
        }
        if mine <= 0, !own.contains(0) {
          return .doubted(
            .undecidedSense(headword: homograph.headword, gloss: homograph.senses[0].gloss))
        }
        if mine <= 0, item.question.cueWeight == 0, own.contains(0) { return .certain }
      }
    }
    return index.cues(of: match.concept).areNeeded && !isConfirmed ? .doubted(.noCue) : .certain
  }

  /// The doubt about a concept whose sense is not known, if an expression decides for a sense that is
  /// not the most frequent one; nil if none does.
  private func expression(
    in weights: [SenseEvidence.Weight], of homograph: CompiledHomograph, _ text: AnalyzedText
  ) -> MatchDoubt? {
    guard let best = weights.indices.max(by: { weights[$0].total < weights[$1].total }), best != 0,
      weights[best].isDecided, weights[best].total > weights[0].total + SenseJudge.clear,
      let evidence = weights[best].evidence
    else { return nil }
    return .otherSense(
      headword: homograph.headword, gloss: homograph.senses[best].gloss,
      cue: text.text.slice(text.range(of: evidence)))
  }
}
