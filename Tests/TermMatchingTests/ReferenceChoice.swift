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
  ) -> (match: TermMatch, equals: [Hit], weight: Int) {
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
    // A compound can contain its own cue.
    let isCompound = !nearest.contains { $0.concept != winner.concept }
    let cueWeight = weight(
      of: winner, at: place, in: words, includesForm: isCompound && place.count > 1)
    return (match, nearest, cueWeight)
  }

  /// Whether a value of the `except` column excludes a hit.
  func isExcepted(_ hit: Hit, at start: Int, in words: Words) -> Bool {
    let concept = glossary.concepts[hit.concept]
    func parts(_ text: String) -> [[UInt8]] {
      let own = Words(Array(text.utf8), TextRange(0, text.utf8.count), language)
      return (0..<own.count).map { own.folded($0) }
    }
    return concept.except.contains { value in
      let value = parts(value)
      let isExpression = concept.terms.contains { term in
        let term = parts(term.text)
        return value.indices.contains { value[$0...].starts(with: term) }
      }
      return (0..<words.count).contains { place in
        let end = place + value.count
        guard end <= words.count,
          value.indices.allSatisfy({ offset in
            words.readings(place + offset).contains { $0.lemma == value[offset] }
          })
        else { return false }
        let match = start..<hit.end
        return isExpression
          ? place <= match.lowerBound && end >= match.upperBound : !match.overlaps(place..<end)
      }
    }
  }

  /// Decides what only the whole text can: by cues elsewhere, then by subject fields; a concept with
  /// cue words of which none is in its sentence or with another occurrence is ambiguous.
  /// - Parameter weights: for each match, the weight of the cues of its concept.
  func settle(_ matches: inout [TermMatch], _ hits: [[Hit]], _ weights: [Int]) {
    let settled = Set(
      matches.indices.filter { matches[$0].doubt == nil && weights[$0] > 0 }
        .map { matches[$0].concept })
    for number in matches.indices where matches[number].doubt != nil {
      let rivals = hits[number].filter { settled.contains($0.concept) }
      guard let first = rivals.first, Set(rivals.map(\.concept)).count == 1 else { continue }
      take(first, at: number, in: &matches)
      matches[number].doubt = nil
    }
    let doubted = matches.indices.filter {
      matches[$0].doubt == nil && weights[$0] == 0 && !settled.contains(matches[$0].concept)
        && !glossary.concepts[matches[$0].concept].context.isEmpty
    }
    settleByDomain(&matches, hits)
    for number in doubted { matches[number].doubt = .noCue }
  }

  private func take(_ hit: Hit, at number: Int, in matches: inout [TermMatch]) {
    let match = matches[number]
    guard hit.concept != match.concept else { return }
    matches[number].concept = hit.concept
    matches[number].term = hit.term
    matches[number].kind = hit.kind
    matches[number].features = hit.features
    matches[number].base = hit.base
    matches[number].alternatives = ([match.concept] + match.alternatives).filter {
      $0 != hit.concept
    }
  }

  /// Two for a cue in the sentence, three for a cue within two words of the form, and two for a
  /// class of cues (numerals, months, weekdays) with a member within two words.
  private func weight(
    of hit: Hit, at place: Range<Int>, in words: Words, includesForm: Bool = false
  ) -> Int {
    let outside = (0..<words.count).filter { includesForm || !place.contains($0) }
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
      take(chosen, at: number, in: &matches)
    }
  }
}
