import Glossary
import Languages
import Segmentation

/// A term of the glossary, prepared for matching.
struct TermEntry: Sendable {
  /// Index of the concept in the glossary; `term` is the index of the term in the concept.
  let concept: Int32
  let term: Int32
  let words: [Word]
  let caseRule: MatchOptions.CaseRule
  let isInflected: Bool
  let partOfSpeech: PartOfSpeech?
  /// The folded base of a verb, given by `root=`; empty if there is none.
  let root: [UInt8]
  /// The signs at the edges of the term that belong to it: `++` of `C++`.
  let signs: EdgeSigns

  struct Word: Sendable {
    /// The word as the glossary writes it.
    let bytes: [UInt8]
    let letterCase: LetterCase
    /// What separates it from the word before it.
    let gap: Token.Gap
    /// The punctuation between the two, if the gap is a barrier; it must be the same in the text.
    let punctuation: [UInt8]
  }

  /// Whether a form with these features can be a form of this term, judged by its part of speech.
  func allows(_ features: FormFeatures, base: [UInt8], by inflection: any Inflection) -> Bool {
    if features.isEmpty { return true }
    if !isInflected { return features.isSubset(of: TermEntry.unchanged) }
    if base.isEmpty, !features.isDisjoint(with: .voices) {
      // A foreign word used as a verb.
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

  /// The features that a term without inflection can have.
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

  /// Whether a lemma can have a form in another voice.
  ///
  /// A lemma in the active voice has a passive and a bare base; a bare base has only a passive.
  private func mayHaveVoice(_ features: FormFeatures, by inflection: any Inflection) -> Bool {
    inflection.isActive(words[0].bytes)
      || (features.contains(.passive) && partOfSpeech == .verb)
  }
}
