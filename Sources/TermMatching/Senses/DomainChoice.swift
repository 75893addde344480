import Glossary

/// Decides ambiguous matches by the subject fields of the matches around them.
///
/// The concept is chosen whose field is the most frequent one among the unambiguous matches in the
/// same sentence and the sentences directly before and after it.
struct DomainChoice {
  /// A match that the context cues did not decide, and the candidates for it.
  struct Undecided {
    /// Index of the match in the array of matches.
    let match: Int
    let candidates: [MatchCandidate]
  }

  let index: TermIndex
  let forms: FormReadings

  func settle(_ undecided: [Undecided], among matches: inout [TermMatch]) {
    for question in undecided {
      let votes = votes(around: question.match, in: matches)
      let counts = question.candidates.map { votes[index.domain(of: Int($0.concept))] ?? 0 }
      guard let most = counts.max(), most > 0, let place = counts.firstIndex(of: most) else {
        continue
      }
      let winner = question.candidates[place]
      let isTie = zip(counts, question.candidates).contains {
        $0 == most && $1.concept != winner.concept
      }
      guard !isTie else { continue }
      matches[question.match] = TermMatch(
        winner, term: index.term(ofEntry: winner.entry), base: forms.base(winner.base),
        replacing: matches[question.match])
    }
  }

  /// For each subject field, the number of unambiguous matches in the match's sentence and the
  /// sentences directly before and after it.
  private func votes(around number: Int, in matches: [TermMatch]) -> [String: Int] {
    let segment = matches[number].segment
    var first = number
    while first > 0, matches[first - 1].segment >= segment - 1 { first -= 1 }
    var votes: [String: Int] = [:]
    for match in matches[first...].prefix(while: { $0.segment <= segment + 1 }) {
      let domain = index.domain(of: match.concept)
      if !match.isAmbiguous, !domain.isEmpty { votes[domain, default: 0] += 1 }
    }
    return votes
  }
}
