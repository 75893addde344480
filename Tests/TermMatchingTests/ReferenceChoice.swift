import Glossary
import Languages
import Segmentation
import TextModel

@testable import TermMatching

/// Chooses between the terms that match at one position.
extension ReferenceMatcher {
  /// The match, and the hits that compete with it equally.
  func match(
    _ all: [Hit], _ place: Range<Int>, _ segment: Int, _ words: Words, isNested: Bool
  ) -> (match: TermMatch, equals: [Hit]) {
    // The most similar form first, then the order of the glossary.
    let hits = all.filter { $0.end == place.upperBound }.sorted {
      ($0.kind, $0.features.rawValue.nonzeroBitCount, $0.concept, $0.term, $0.features.rawValue)
        < ($1.kind, $1.features.rawValue.nonzeroBitCount, $1.concept, $1.term, $1.features.rawValue)
    }
    // At the start of a sentence a capital letter has no meaning, so the form counts as exact.
    func claim(_ hit: Hit) -> FormKind {
      place.lowerBound == 0 && hit.kind == .folded && hit.features == .letterCase
        ? .exact : hit.kind
    }
    let nearest = hits.filter { claim($0) == claim(hits[0]) }
    var winner = hits[0]
    var isAmbiguous = false
    if nearest.contains(where: { $0.concept != winner.concept }) {
      let weights = nearest.map { weight(of: $0, at: place, in: words) }
      let best = weights.max() ?? 0
      winner = nearest[weights.firstIndex(of: best) ?? 0]
      isAmbiguous = zip(nearest, weights).contains { $0.concept != winner.concept && $1 == best }
    }
    var others: [Int] = []
    for hit in hits where hit.concept != winner.concept && !others.contains(hit.concept) {
      others.append(hit.concept)
    }
    let range = TextRange(
      words.range(place.lowerBound).start, words.range(place.upperBound - 1).end)
    let match = TermMatch(
      concept: winner.concept, term: winner.term, segment: segment, range: range,
      kind: winner.kind, features: winner.features, base: winner.base, isNested: isNested,
      doubt: isAmbiguous ? .severalConcepts : nil, alternatives: others)
    return (match, nearest)
  }

  /// Two for a cue in the sentence, three for a cue within two words of the form, and two for a
  /// class of cues (numerals, months, weekdays) with a member within two words.
  private func weight(of hit: Hit, at place: Range<Int>, in words: Words) -> Int {
    let outside = (0..<words.count).filter { !place.contains($0) }
    let near = outside.filter { $0 >= place.lowerBound - 2 && $0 < place.upperBound + 2 }
    func stands(_ word: [UInt8], among places: [Int]) -> Bool {
      places.contains { words.readings($0).contains { $0.lemma == word } }
    }
    var weight = 0
    var classes: Set<WordClass> = []
    for cue in glossary.concepts[hit.concept].context {
      let own = Words(Array(cue.utf8), TextRange(0, cue.utf8.count), language)
      let parts = (0..<own.count).map { own.folded($0) }
      guard !parts.isEmpty else { continue }
      if parts.allSatisfy({ stands($0, among: near) }) {
        weight += 3
      } else if parts.allSatisfy({ stands($0, among: outside) }) {
        weight += 2
      }
      if parts.count == 1, let wordClass = own.language.wordClasses[parts[0]] {
        classes.insert(wordClass)
      }
    }
    for wordClass in classes where near.contains(where: { words.wordClass($0) == wordClass }) {
      weight += 2
    }
    return weight
  }

  /// Decides the remaining ambiguous matches for the concept whose field is the most frequent one
  /// among the unambiguous matches of the sentence and its neighbours.
  /// - Parameter hits: for each match, the hits that compete with it equally.
  func settleByDomain(_ matches: inout [TermMatch], _ hits: [[Hit]]) {
    func domain(_ concept: Int) -> String { glossary.concepts[concept].domain }
    for number in matches.indices where matches[number].isAmbiguous {
      let match = matches[number]
      let rivals = ([match.concept] + match.alternatives).filter { rival in
        hits[number].contains { $0.concept == rival }
      }
      let votes = rivals.map { rival in
        matches.count {
          abs($0.segment - match.segment) <= 1 && !$0.isAmbiguous && !domain(rival).isEmpty
            && domain($0.concept) == domain(rival)
        }
      }
      guard let most = votes.max(), most > 0, votes.count(where: { $0 == most }) == 1,
        let place = votes.firstIndex(of: most)
      else { continue }
      matches[number].doubt = nil
      guard place > 0 else { continue }
      // The most similar form of the chosen concept.
      let own = hits[number].filter { $0.concept == rivals[place] }
      guard
        let chosen = own.min(by: {
          ($0.kind, $0.features.rawValue.nonzeroBitCount, $0.term)
            < ($1.kind, $1.features.rawValue.nonzeroBitCount, $1.term)
        })
      else { continue }
      matches[number].concept = chosen.concept
      matches[number].term = chosen.term
      matches[number].kind = chosen.kind
      matches[number].features = chosen.features
      matches[number].base = chosen.base
      matches[number].alternatives = ([match.concept] + match.alternatives).filter {
        $0 != rivals[place]
      }
    }
  }
}
