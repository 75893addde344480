import Glossary
import Languages
import Normalization
import Segmentation
import TextModel

@testable import TermMatching

/// Finds matches by brute force: every start, every term, every reading of every word.
///
/// Written from the specification and not from `TermMatcher`. It is slow, and has no index and no
/// tables.
struct ReferenceMatcher {
  let glossary: Glossary
  let language: LanguageTag
  let overlaps: TermMatcher.Overlaps
  private let lexicon: Words.Lexicon
  private let rules: [(concept: Int, term: Int, rule: TermRule)]

  init(glossary: Glossary, language: LanguageTag, overlaps: TermMatcher.Overlaps) {
    self.glossary = glossary
    self.language = language
    self.overlaps = overlaps
    var rules: [(concept: Int, term: Int, rule: TermRule)] = []
    for (conceptNumber, concept) in glossary.concepts.enumerated() {
      var seen: Set<String> = []
      for (termNumber, term) in concept.terms.enumerated()
      where concept.terms(in: language).contains(term) && term.status != .forbidden {
        guard seen.insert(term.text).inserted else { continue }
        let rule = TermRule(term.text, of: concept, language: language)
        rules.append((conceptNumber, termNumber, rule))
      }
    }
    self.rules = rules
    let cues = glossary.concepts.flatMap { $0.context + $0.except }.map {
      Words(Array($0.utf8), TextRange(0, $0.utf8.count), language)
    }
    var lemmas: Set<[UInt8]> = []
    for words in rules.map({ $0.rule.words }) + cues {
      for word in 0..<words.count { lemmas.insert(words.folded(word)) }
    }
    lemmas.formUnion(rules.compactMap { $0.rule.solid })
    lexicon = Words.Lexicon(
      dictionary: WordDictionary(name: Language.of(language).inflection.dictionaryName),
      lemmas: lemmas)
  }

  struct Hit {
    var concept: Int
    var term: Int
    var end: Int
    var kind: FormKind
    var features: FormFeatures
    var base: [UInt8]
  }

  func matches(in prepared: Prepared) -> [TermMatch] {
    var matches: [TermMatch] = []
    var rivals: [[Hit]] = []
    var weights: [Int] = []
    for (number, segment) in prepared.segments.enumerated() {
      let words = Words(prepared.text.bytes, segment.range, language, lexicon)
      var start = 0
      while start < words.count {
        let hits = hits(at: start, in: words)
        guard let end = hits.map(\.end).max() else {
          start += 1
          continue
        }
        let found = match(hits, start..<end, number, words, isNested: false)
        matches.append(found.match)
        rivals.append(found.equals)
        weights.append(found.weight)
        if overlaps == .nested {
          for inner in start..<end {
            let hits = self.hits(at: inner, in: words)
            for innerEnd in Set(hits.map(\.end)).sorted(by: >)
            where innerEnd <= end && inner..<innerEnd != start..<end {
              let found = match(hits, inner..<innerEnd, number, words, isNested: true)
              matches.append(found.match)
              rivals.append(found.equals)
              weights.append(found.weight)
            }
          }
        }
        start = end
      }
    }
    settle(&matches, rivals, weights)
    return matches
  }

  // MARK: Terms that match here

  private func hits(at start: Int, in words: Words) -> [Hit] {
    rules.flatMap { concept, term, rule in
      rule.fits(at: start, in: words).map {
        Hit(
          concept: concept, term: term, end: $0.end, kind: $0.kind, features: $0.features,
          base: $0.base)
      }
    }.filter { !isExcepted($0, at: start, in: words) }
  }
}
