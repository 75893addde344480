import Glossary
import Languages
import Segmentation
import TextKnowledge
import TextModel

/// Compares the long forms that the text gives for its acronyms with those of the glossary.
struct AcronymReview {
  enum Verdict {
    /// The match, possibly of another concept that has the long form of the text.
    case right(TermMatch)
    /// The long forms have some words in common; the range is that of the text's.
    case doubtful(TextRange)
    /// The long forms contradict each other; the range is that of the text's.
    case wrong(TextRange)
  }

  /// How a concept agrees with the long form of the text.
  private enum Agreement {
    case agrees(Double)
    case unknown
    case doubtful
    case contradicts
  }

  private struct Pair: Hashable {
    let concept: Int
    let definition: Int
  }

  private let text: MatchedText
  /// The comparisons made so far.
  private var agreements: [Pair: Agreement] = [:]
  private var knownRoots: [[UInt8]: Set<[UInt8]>] = [:]
  /// The definitions by the start of each short form and of its uses, in UTF-8 offsets.
  private let definitions: [Int: AcronymDefinition]
  private let language: Language

  init(_ text: MatchedText, entities: TextEntities) {
    self.text = text
    language = Language.of(text.index.language)
    var definitions: [Int: AcronymDefinition] = [:]
    for definition in entities.acronyms {
      for tokens in [definition.shortForm] + definition.uses {
        definitions[text.analyzed.range(of: tokens).start] = definition
      }
    }
    self.definitions = definitions
  }

  /// The verdict on a match of an acronym that the text defines; nil for other matches, and if the
  /// glossary has no long form that can be compared.
  ///
  /// A term in small letters is not an acronym, so away from the start of a sentence it is wrong.
  mutating func verdict(on match: TermMatch) -> Verdict? {
    guard let definition = definitions[match.range.start], isWhole(match, definition) else {
      return nil
    }
    let longForm = text.analyzed.range(of: definition.longForm)
    let words = contentWords(
      of: definition.longForm.map {
        text.analyzed.forms.bytes(of: text.analyzed.tokenForms[$0])
      })
    guard !words.isEmpty else { return nil }
    let own = agreement(of: match.concept, with: words, definition)
    var best: (concept: Int, share: Double)?
    if case .agrees(let share) = own { best = (match.concept, share) }
    var open: [Int] = []
    for concept in match.alternatives {
      switch agreement(of: concept, with: words, definition) {
      case .agrees(let share): if share > best?.share ?? 0 { best = (concept, share) }
      case .unknown: open.append(concept)
      case .doubtful, .contradicts: break
      }
    }
    if let best { return .right(choosing(best.concept, instead: match)) }
    if !text.term(of: match).text.contains(where: \.isUppercase) {
      // The glossary has the common word of `Himpunan Mahasiswa Agronomi (Hama)`. At the start of a
      // sentence a capital does not tell them apart.
      return isOpening(match, definition) ? nil : .wrong(longForm)
    }
    switch own {
    case .agrees, .unknown: return nil
    case .doubtful: return .doubtful(longForm)
    case .contradicts:
      guard let concept = open.first else { return .wrong(longForm) }
      return .right(choosing(concept, instead: match))
    }
  }

  /// Whether a match is the first word of its segment, and not the place of the definition.
  private func isOpening(_ match: TermMatch, _ definition: AcronymDefinition) -> Bool {
    let first = text.analyzed.tokenRange(of: match.segment).lowerBound
    return text.analyzed.tokens[first].range.start == match.range.start
      && first != definition.shortForm.lowerBound
  }

  /// Whether a match is the whole short form, possibly with a clitic.
  private func isWhole(_ match: TermMatch, _ definition: AcronymDefinition) -> Bool {
    let words = text.term(of: match).text.split(separator: " ").map { Folding.fold(Array($0.utf8)) }
    return words
      == definition.shortForm.map { text.analyzed.forms.bytes(of: text.analyzed.tokenForms[$0]) }
  }

  /// The match with another of the concepts that have its form.
  private func choosing(_ concept: Int, instead match: TermMatch) -> TermMatch {
    var chosen = match
    chosen.doubt = nil
    guard concept != match.concept else { return chosen }
    let form = Folding.fold(Array(text.term(of: match).text.utf8))
    let terms = text.index.concept(concept).terms
    guard
      let term = terms.firstIndex(where: {
        $0.language == text.index.language && Folding.fold(Array($0.text.utf8)) == form
      })
    else { return match }
    chosen.concept = concept
    chosen.term = term
    chosen.alternatives = ([match.concept] + match.alternatives).filter { $0 != concept }
    return chosen
  }

  // MARK: Comparison

  /// Compares the long forms of a concept, in any language, with the words of the text's.
  ///
  /// They agree if at least seven of ten content words are related, and contradict each other if
  /// fewer than half are. Only a long form in the text's language whose letters spell the acronym can
  /// contradict, and only one of the text that spells it: long forms of other languages have other
  /// words for the same thing.
  private mutating func agreement(
    of concept: Int, with words: [[UInt8]], _ definition: AcronymDefinition
  ) -> Agreement {
    let key = Pair(concept: concept, definition: definition.shortForm.lowerBound)
    if let known = agreements[key] { return known }
    let agreement = comparison(of: concept, with: words, definition)
    agreements[key] = agreement
    return agreement
  }

  private mutating func comparison(
    of concept: Int, with words: [[UInt8]], _ definition: AcronymDefinition
  ) -> Agreement {
    var most = 0.0
    var longForms: [[[UInt8]]] = []
    for term in text.index.concept(concept).terms {
      let all = term.text.split { " -/".contains($0) }.map { Folding.fold(Array($0.utf8)) }
      guard all.count > 1 else { continue }
      most = max(most, share(of: contentWords(of: all), in: words))
      if term.language == text.index.language { longForms.append(all) }
    }
    if most >= 0.7 { return .agrees(most) }
    let canContradict =
      definition.pattern != .foreign
      && longForms.contains { definition.isSpelled(by: $0, in: text.analyzed) }
    guard canContradict else { return .unknown }
    return most >= 0.5 ? .doubtful : .contradicts
  }

  /// The words without function words and without the name of the state, in order.
  private func contentWords(of words: [[UInt8]]) -> [[UInt8]] {
    let content = words.filter { !language.functionWords.contains($0) }
    let states = language.names.stateWords.phrases
    let rest = content.filter { !states.contains([$0]) }
    return rest.isEmpty ? content : rest
  }

  /// The share of the words of the longer list that are related to a word of the other one.
  private mutating func share(of a: [[UInt8]], in b: [[UInt8]]) -> Double {
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    var rest = b
    for word in a {
      for place in rest.indices where isRelated(word, rest[place]) {
        rest.remove(at: place)
        break
      }
    }
    return Double(b.count - rest.count) / Double(max(a.count, b.count))
  }

  /// Whether two words are equal, have a root in common, or begin with the same five bytes or more.
  private mutating func isRelated(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    if a == b { return true }
    let derivation = text.index.derivation
    let common = zip(a, b).prefix { $0 == $1 }.count
    if common >= 5,
      derivation.areRelated(
        String(decoding: a, as: UTF8.self), String(decoding: b, as: UTF8.self))
    {
      return true
    }
    return !roots(of: a).isDisjoint(with: roots(of: b))
  }

  /// A word and its possible roots.
  private mutating func roots(of word: [UInt8]) -> Set<[UInt8]> {
    if let known = knownRoots[word] { return known }
    let roots = Set([word] + text.index.derivation.roots(of: word))
    knownRoots[word] = roots
    return roots
  }
}
