import Glossary

/// Settles matches that no cue has decided by the subject fields around them: where the terms of
/// the same and the neighbouring sentences speak for one concept's field, it is meant.
struct DomainChoice {
  let glossary: Glossary

  func settle(_ matches: inout [TermMatch]) {
    for number in matches.indices where matches[number].isAmbiguous {
      let rivals = [matches[number].concept] + matches[number].alternatives
      let votes = votes(around: number, in: matches)
      let counts = rivals.map { votes[glossary.concepts[$0].domain] ?? 0 }
      guard let most = counts.max(), most > 0, counts.count(where: { $0 == most }) == 1,
        let place = counts.firstIndex(of: most)
      else { continue }
      matches[number].isAmbiguous = false
      guard place > 0 else { continue }
      let chosen = rivals[place]
      guard let term = sameTerm(as: matches[number], in: glossary.concepts[chosen]) else { continue }
      matches[number].alternatives = rivals.filter { $0 != chosen }
      matches[number].concept = chosen
      matches[number].term = term
    }
  }

  /// How many certain matches each field has in the sentence and those beside it.
  private func votes(around number: Int, in matches: [TermMatch]) -> [String: Int] {
    var votes: [String: Int] = [:]
    let segment = matches[number].segment
    var first = number
    while first > 0, matches[first - 1].segment >= segment - 1 { first -= 1 }
    var index = first
    while index < matches.count, matches[index].segment <= segment + 1 {
      let domain = glossary.concepts[matches[index].concept].domain
      if !matches[index].isAmbiguous, !domain.isEmpty { votes[domain, default: 0] += 1 }
      index += 1
    }
    return votes
  }

  /// The other concept's term of the same spelling.
  private func sameTerm(as match: TermMatch, in concept: Concept) -> Int? {
    let text = glossary.concepts[match.concept].terms[match.term].text.lowercased()
    return concept.terms.firstIndex { $0.text.lowercased() == text && $0.status != .forbidden }
  }
}
