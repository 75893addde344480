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
  func allows(_ features: FormFeatures, base: [UInt8], lemmaIsActive: Bool) -> Bool {
    if features.isEmpty { return true }
    if !isInflected { return features.isSubset(of: TermEntry.unchanged) }
    if base.isEmpty, !features.isDisjoint(with: .voices) {
      // A foreign word is a verb for the occasion: di-lockdown.
      return partOfSpeech != .proper && words.count == 1
    }
    if !features.isDisjoint(with: [.passive, .bare]),
      !mayBeVerb || !mayHaveVoice(lemmaIsActive, features)
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
    return base.isEmpty || root.isEmpty || sameRoot(base, root)
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

  /// `di-` and the bare base answer a `meN-` lemma; of a bare lemma only `di-` is a form.
  private func mayHaveVoice(_ lemmaIsActive: Bool, _ features: FormFeatures) -> Bool {
    lemmaIsActive || (features.contains(.passive) && partOfSpeech == .verb)
  }

  /// `root=` may name the base with or without `per-`, `-kan` and `-i`.
  private func sameRoot(_ base: [UInt8], _ root: [UInt8]) -> Bool {
    base == root || !TermEntry.cores(of: base).isDisjoint(with: TermEntry.cores(of: root))
  }

  /// The base, and without its suffix, and without `per-`.
  private static func cores(of base: [UInt8]) -> Set<[UInt8]> {
    var cores: Set<[UInt8]> = [base]
    if base.suffix(3).elementsEqual("kan".utf8), base.count > 5 { cores.insert(base.dropLast(3)) }
    if base.last == UInt8(ascii: "i"), base.count > 4 { cores.insert(base.dropLast()) }
    for core in cores where core.starts(with: "per".utf8) && core.count > 6 {
      cores.insert(Array(core.dropFirst(3)))
    }
    return cores
  }
}
