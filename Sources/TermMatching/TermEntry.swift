import Glossary
import Morphology
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
  }

  /// Whether a form with these features may be one of this term, by its part of speech.
  func allows(_ features: FormFeatures, base: [UInt8], lemmaIsActive: Bool) -> Bool {
    if features.isEmpty { return true }
    if !isInflected { return features.isSubset(of: [.letterCase, .hyphen, .space]) }
    if !features.isDisjoint(with: [.passive, .bare]), !mayBeVerb || !mayHaveVoice(lemmaIsActive, features) {
      return false
    }
    if features.contains(.active), partOfSpeech != .verb { return false }
    if features.contains(.iterative), !mayBeVerb { return false }
    if features.contains(.plural), partOfSpeech == .verb || partOfSpeech == .proper { return false }
    if !features.isDisjoint(with: [.past, .progressive, .thirdSingular]), !mayBeVerb { return false }
    return base.isEmpty || root.isEmpty || sameRoot(base, root)
  }

  private var mayBeVerb: Bool {
    switch partOfSpeech {
    case .verb, .phrase, nil: true
    default: false
    }
  }

  /// `di-` and the bare base answer a `meN-` lemma; of a bare lemma only `di-` is a form.
  private func mayHaveVoice(_ lemmaIsActive: Bool, _ features: FormFeatures) -> Bool {
    lemmaIsActive || (features.contains(.passive) && partOfSpeech == .verb)
  }

  /// `root=` may name the base with or without `per-`, `-kan` and `-i`.
  private func sameRoot(_ base: [UInt8], _ root: [UInt8]) -> Bool {
    base == root || TermEntry.core(of: base) == TermEntry.core(of: root)
  }

  private static func core(of base: [UInt8]) -> ArraySlice<UInt8> {
    var core = base[...]
    if core.starts(with: "per".utf8), core.count > 6 { core = core.dropFirst(3) }
    if core.suffix(3).elementsEqual("kan".utf8), core.count > 5 {
      core = core.dropLast(3)
    } else if core.last == UInt8(ascii: "i"), core.count > 4 {
      core = core.dropLast()
    }
    return core
  }
}
