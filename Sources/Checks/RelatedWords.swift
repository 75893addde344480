import Alignment
import Glossary
import Languages
import Normalization
import Quantities
import TermMatching
import TextModel

/// Finds the words that translate a term without being one of its approved equivalents.
struct RelatedWords {
  /// How the words of a translation render a term.
  enum Rendering {
    /// By words of the same families as an approved equivalent.
    case family(TextRange)
    /// By a negated equivalent, or by one without its negation.
    case negation(TextRange)
    /// By other words: a synonym, the source's own word, half of an equivalent and another word.
    case other(TextRange)
    /// By a part of an approved equivalent alone.
    case part(TextRange)
  }

  private let context: CheckContext
  private let derivation: any WordFormation
  private let functionWords: FunctionWords
  private let negation: NegationFacts
  /// Target ranges that correspond to other terms.
  private let taken: [TextRange]

  /// - Parameter taken: target ranges that already correspond to other terms.
  init(_ context: CheckContext, except taken: [TextRange]) {
    self.context = context
    self.taken = taken
    let language = Language.of(context.targetLanguage)
    derivation = language.derivation
    functionWords = language.functionWords
    negation = language.negation
  }

  /// How the aligned segments render a term; nil if they have no such words.
  func rendering(of match: TermMatch) -> Rendering? {
    let terms = context.concepts(of: match).flatMap { context.approved($0) }
    for term in terms {
      if let range = lostOrAddedNegation(term, match) { return .negation(range) }
      if let range = deniedOpposite(of: term, match) { return .family(range) }
    }
    for term in terms {
      if let words = family(term, match), let first = words.first {
        return .family(hull(words.map(\.range), match) ?? first.range)
      }
    }
    if let range = leftInPlace(match) { return .other(range) }
    if let range = synonym(of: match) { return .other(range) }
    var part: TextRange?
    for term in terms {
      guard let (range, isReplaced) = half(of: term, match) else { continue }
      if isReplaced { return .other(range) }
      part = part ?? range
    }
    return part.map { .part($0) }
  }

  /// The words of an aligned segment that may belong to a term.
  private func free(_ answer: Int, for match: TermMatch) -> [CheckWord] {
    context.targetWords[answer].filter { word in
      !taken.contains { $0.overlaps(word.range) } && !isOthers(word.range, in: answer, match)
    }
  }

  /// Whether target words translate other words of the source sentence, by a dictionary, and not the
  /// term.
  private func isOthers(_ range: TextRange, in answer: Int, _ match: TermMatch) -> Bool {
    let origins = context.links.origins(
      of: range, in: answer, from: match.segment, by: .dictionaries
    ).filter { $0.weight >= 0.6 }
    return !origins.isEmpty && !origins.contains { $0.range.overlaps(match.range) }
  }

  private func words(of term: String) -> [String] {
    term.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
      .map(String.init)
  }

  private func contentWords(of term: String) -> [String] {
    // The first word counts even if it is a preposition elsewhere: `down payment`.
    words(of: term).enumerated().filter { place, word in
      word.utf8.count > 3 && !negation.words.contains(word)
        && (place == 0 || !functionWords.contains(Array(word.utf8)))
    }.map(\.element)
  }

  private func areRelated(_ word: String, _ part: String) -> Bool {
    derivation.areRelated(word, part) || derivation.adjective(ofCountry: part) == word
  }

  /// The words of the same families as all content words of an equivalent, in any order: `power
  /// plants and grids` for `power grid`, `Russian` for `Russia`.
  private func family(_ term: String, _ match: TermMatch) -> [CheckWord]? {
    let parts = contentWords(of: term)
    guard !parts.isEmpty else { return nil }
    let isDenied = words(of: term).contains { negation.words.contains($0) }
    for answer in context.answers[match.segment] {
      if isDenied,
        !context.targetWords[answer].contains(where: { negation.words.contains($0.folded) })
      {
        continue
      }
      let words = free(answer, for: match)
      let found = parts.map { part in words.first { areRelated($0.folded, part) } }
      if found.allSatisfy({ $0 != nil }) { return found.compactMap { $0 } }
    }
    return nil
  }

  /// The equivalent without its negation, or negated: `valid` for `invalid`, `with a permit` for
  /// `without permit`.
  private func lostOrAddedNegation(_ term: String, _ match: TermMatch) -> TextRange? {
    let all = words(of: term)
    let content = contentWords(of: term)
    guard let head = content.last else { return nil }
    if all.contains(where: { negation.words.contains($0) }) {
      return find(match) { words, place in
        isForm(words[place].folded, of: [head]) && !isDenied(place, in: words)
      }
    }
    let positives = negation.denied(by: head)
    if !positives.isEmpty {
      let found = find(match) { words, place in
        isForm(words[place].folded, of: positives) && !isDenied(place, in: words)
      }
      if let found { return found }
    }
    return find(match) { words, place in
      let denied = negation.denied(by: words[place].folded)
      return denied.contains(head) && !isDenied(place, in: words)
    }
  }

  /// The opposite of an equivalent with a negation: `not valid` for `invalid`.
  private func deniedOpposite(of term: String, _ match: TermMatch) -> TextRange? {
    guard let head = contentWords(of: term).last else { return nil }
    let positives = negation.denied(by: head)
    guard !positives.isEmpty else { return nil }
    return find(match) { words, place in
      isForm(words[place].folded, of: positives) && isDenied(place, in: words)
    }
  }

  /// Whether a word is one of some words, with an ending of at most two letters.
  private func isForm(_ word: String, of bases: [String]) -> Bool {
    bases.contains { base in
      base.utf8.count >= 4 && word.hasPrefix(base) && word.utf8.count - base.utf8.count <= 2
    }
  }

  private func isDenied(_ place: Int, in words: [CheckWord]) -> Bool {
    words[max(0, place - 4)..<place].contains { negation.mayDeny($0.folded) }
  }

  private func find(
    _ match: TermMatch, where fits: (_ words: [CheckWord], _ place: Int) -> Bool
  ) -> TextRange? {
    for answer in context.answers[match.segment] {
      let words = context.targetWords[answer]
      let place = words.indices.first { place in
        !taken.contains { $0.overlaps(words[place].range) } && fits(words, place)
      }
      if let place { return words[place].range }
    }
    return nil
  }

  /// The source's own words in the translation.
  private func leftInPlace(_ match: TermMatch) -> TextRange? {
    let parts = context.sourceWords[match.segment].filter { $0.range.overlaps(match.range) }
    guard !parts.isEmpty, parts.contains(where: { $0.folded.utf8.count >= 3 }) else { return nil }
    let isName = context.source.index.concept(match.concept).partOfSpeech == .proper
    for answer in context.answers[match.segment] {
      let words = context.targetWords[answer]
      guard words.count >= parts.count else { continue }
      for start in 0...(words.count - parts.count) {
        let run = words[start..<start + parts.count]
        guard zip(run, parts).allSatisfy({ $0.folded == $1.folded }) else { continue }
        // In a name such as `Bank Rakyat`.
        if !isName, run.allSatisfy(\.isCapital), parts.allSatisfy(\.isCapital) { continue }
        guard let range = hull(run.map(\.range), match), !taken.contains(where: range.overlaps),
          !context.targetMatches[answer].contains(where: {
            context.target.matches[$0].range.overlaps(range)
              && !context.sourceConcepts.isDisjoint(
                with: context.concepts(of: context.target.matches[$0]))
          })
        else { continue }
        return range
      }
    }
    return nil
  }

  /// The words that a dictionary or their spelling links with all words of the term.
  private func synonym(of match: TermMatch) -> TextRange? {
    let parts = context.sourceWords[match.segment].filter { $0.range.overlaps(match.range) }
    guard !parts.isEmpty else { return nil }
    for answer in context.answers[match.segment] {
      var found: [TextRange] = []
      for part in parts {
        let best = context.links.answers(to: part.range, of: match.segment, in: answer).filter {
          link in
          link.weight >= 0.5 && !taken.contains { $0.overlaps(link.range) }
            && !isOthers(link.range, in: answer, match)
        }.max { $0.weight < $1.weight }
        guard let best else { break }
        found.append(best.range)
      }
      guard found.count == parts.count, let range = hull(found, match) else { continue }
      return range
    }
    return nil
  }

  /// The words that have the place of an equivalent of which only a part is there, and whether
  /// another word replaces the rest: `home minister` for `defence minister`.
  private func half(
    of term: String, _ match: TermMatch
  ) -> (range: TextRange, isReplaced: Bool)? {
    let parts = words(of: term)
    guard parts.count > 1 else { return nil }
    let sources = [match.segment]
    for answer in context.answers[match.segment] {
      let words = context.targetWords[answer]
      for (index, part) in parts.enumerated() where part.utf8.count >= 4 {
        let place = words.indices.first { place in
          areRelated(words[place].folded, part)
            && !taken.contains { $0.overlaps(words[place].range) }
            && !isOthers(words[place].range, in: answer, match)
        }
        guard let place else { continue }
        var ranges = [words[place].range]
        for other in parts.indices where other != index {
          let beside = place + other - index
          guard words.indices.contains(beside) else { continue }
          let word = words[beside]
          guard !functionWords.isExpectedAnywhere(Array(word.folded.utf8)),
            word.folded.utf8.count >= 3,
            !taken.contains(where: { $0.overlaps(word.range) }),
            !context.links.isExplained(word.range, of: answer, by: sources),
            !context.sourceForms(of: match.segment).contains(word.folded),
            !context.targetQuantities[answer].contains(where: { $0.range.overlaps(word.range) })
          else { continue }
          ranges.append(word.range)
        }
        guard let range = hull(ranges, match) else { continue }
        return (range, ranges.count > 1)
      }
    }
    return nil
  }

  /// The range from the first to the last of some ranges; nil if there are none, or they are far
  /// apart.
  private func hull(_ ranges: [TextRange], _ match: TermMatch) -> TextRange? {
    guard let start = ranges.map(\.start).min(), let end = ranges.map(\.end).max() else {
      return nil
    }
    let own = ranges.reduce(0) { $0 + $1.count }
    return end - start <= own + 24 ? TextRange(start, end) : nil
  }
}
