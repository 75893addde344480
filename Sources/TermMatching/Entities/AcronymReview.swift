import Glossary
import Languages
import Segmentation
import TextKnowledge
import TextModel

/// Decides which concepts the acronyms of a text mean, by the long forms that the text gives.
struct AcronymReview {
  enum Verdict {
    /// The match, possibly of another concept that has the long form of the text.
    case right(TermMatch)
    /// The long forms have some words in common; the range is that of the text's.
    case doubtful(TextRange)
    /// The long forms contradict each other; the range is that of the text's.
    case wrong(TextRange)
  }

  private let text: MatchedText
  private let comparison: LongFormComparison
  private let definitions: [AcronymDefinition]
  /// The definitions with the content words of their long forms; nil until needed.
  private var prepared: [LongFormComparison.Definition?]
  /// The indices of the definitions by the start of each short form and of its uses, in UTF-8
  /// offsets.
  private let places: [Int: Int]

  init(_ text: MatchedText, entities: TextEntities, by comparison: LongFormComparison) {
    self.text = text
    self.comparison = comparison
    definitions = entities.acronyms
    prepared = entities.acronyms.map { _ in nil }
    var places: [Int: Int] = [:]
    for (number, definition) in entities.acronyms.enumerated() {
      for tokens in [definition.shortForm] + definition.uses {
        places[text.analyzed.range(of: tokens).start] = number
      }
    }
    self.places = places
  }

  /// The verdict on a match of an acronym that the text defines; nil for other matches, and if the
  /// glossary has no long form that can be compared.
  ///
  /// A term in small letters is not an acronym, so away from the start of a sentence it is wrong.
  mutating func verdict(on match: TermMatch) -> Verdict? {
    guard let number = places[match.range.start], isWhole(match, definitions[number]) else {
      return nil
    }
    let definition =
      prepared[number] ?? comparison.prepare(definitions[number], of: text.analyzed)
    prepared[number] = definition
    guard !definition.words.isEmpty else { return nil }
    let longForm = text.analyzed.range(of: definition.acronym.longForm)
    let own = agreement(of: match.concept, with: definition)
    var best: (concept: Int, share: Double)?
    if case .agrees(let share) = own { best = (match.concept, share) }
    var open: [Int] = []
    for concept in match.alternatives {
      switch agreement(of: concept, with: definition) {
      case .agrees(let share): if share > best?.share ?? 0 { best = (concept, share) }
      case .unknown: open.append(concept)
      case .doubtful, .contradicts: break
      }
    }
    if let best { return .right(choosing(best.concept, instead: match)) }
    if !text.term(of: match).text.contains(where: \.isUppercase) {
      // The glossary has the common word of `Himpunan Mahasiswa Agronomi (Hama)`. At the start of a
      // sentence a capital does not tell them apart.
      return isOpening(match, definition.acronym) ? nil : .wrong(longForm)
    }
    switch own {
    case .agrees, .unknown: return nil
    case .doubtful: return .doubtful(longForm)
    case .contradicts:
      guard let concept = open.first else { return .wrong(longForm) }
      return .right(choosing(concept, instead: match))
    }
  }

  private func agreement(
    of concept: Int, with definition: LongFormComparison.Definition
  ) -> LongFormComparison.Agreement {
    comparison.agreement(of: concept, in: text.index, with: definition, of: text.analyzed)
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
}
