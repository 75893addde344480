import Glossary
import Languages
import Segmentation

/// One term of the glossary, made ready for matching.
struct TermEntry: Sendable {
  /// Index of the concept in the glossary, and of the term in the concept.
  let concept: Int32
  let term: Int32
  let words: [Word]
  let caseRule: MatchOptions.CaseRule
  let isInflected: Bool
  let partOfSpeech: PartOfSpeech?
  /// Folded base of a verb, from `root=`.
  let root: [UInt8]

  struct Word: Sendable {
    /// As the glossary writes it.
    let bytes: [UInt8]
    let letterCase: LetterCase
    /// What parts it from the word before.
    let gap: Token.Gap
    /// The punctuation between the two, where the gap is a barrier; a text must have the same.
    let punctuation: [UInt8]
  }

  /// Whether a form with these features may be one of this term, by its part of speech.
  func allows(_ features: FormFeatures, base: [UInt8], by inflection: any Inflection) -> Bool {
    if features.isEmpty { return true }
    if !isInflected { return features.isSubset(of: TermEntry.unchanged) }
    if base.isEmpty, !features.isDisjoint(with: .voices) {
      // A foreign word is a verb for the occasion.
      return partOfSpeech != .proper && words.count == 1
    }
    if !features.isDisjoint(with: [.passive, .bare]),
      !mayBeVerb || !mayHaveVoice(features, by: inflection)
    {
      return false
    }
    if features.contains(.active), partOfSpeech != .verb { return false }
    if features.contains(.iterative), !mayBeVerb { return false }
    if features.contains(.plural), partOfSpeech == .verb || partOfSpeech == .proper { return false }
    if !features.isDisjoint(with: [.past, .progressive, .thirdSingular]), !mayBeVerb {
      return false
    }
    if !features.isDisjoint(with: [.comparative, .superlative]), !mayBeCompared { return false }
    return base.isEmpty || root.isEmpty || inflection.isSameRoot(base, root)
  }

  /// What does not inflect.
  private static let unchanged: FormFeatures = [.letterCase, .hyphen, .space, .spelling]

  private var mayBeCompared: Bool {
    switch partOfSpeech {
    case .adjective, .adverb, .phrase, nil: true
    default: false
    }
  }

  private var mayBeVerb: Bool {
    switch partOfSpeech {
    case .verb, .phrase, nil: true
    default: false
    }
  }

  /// A lemma in the active voice has a passive and a bare base; of a bare lemma only the passive is a
  /// form.
  private func mayHaveVoice(_ features: FormFeatures, by inflection: any Inflection) -> Bool {
    inflection.isActive(words[0].bytes)
      || (features.contains(.passive) && partOfSpeech == .verb)
  }
}
