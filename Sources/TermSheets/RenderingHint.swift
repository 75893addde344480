import Glossary
import Languages
import Segmentation
import TermMatching
import TextModel

/// What an Indonesian form asks of its English equivalent: `kesepakatan-kesepakatan` wants
/// *agreements*, `diserang` *(be) attacked*, `kesepakatannya` *its/the agreement*.
///
/// Only what the form says is suggested; whose the agreement is, is for the translator to see.
struct RenderingHint {
  private let match: TermMatch
  private let partOfSpeech: PartOfSpeech?

  init(_ match: TermMatch, partOfSpeech: PartOfSpeech?) {
    self.match = match
    self.partOfSpeech = partOfSpeech
  }

  /// Whether forms of `source` ask for forms of `target`.
  static func isGiven(from source: LanguageTag, to target: LanguageTag) -> Bool {
    source.language == "id" && target.language == "en"
  }

  /// The equivalent that is to `approved`'s other ones what the term found is to the concept's:
  /// the same name (`Trump` of `Donald Trump`), or an acronym for an acronym (`US` for `AS`).
  static func answer(to term: String, among approved: [String]) -> String? {
    if let same = approved.first(where: { $0 == term }) { return same }
    return isAcronym(term) ? approved.first(where: isAcronym) : nil
  }

  private static func isAcronym(_ text: String) -> Bool {
    text.utf8.count > 1 && text.contains { $0.isUppercase }
      && text.allSatisfy { $0.isUppercase || $0.isNumber || $0 == "." || $0 == "-" }
  }

  /// The suggestion, or nil where the equivalent does as it stands.
  /// - Parameters:
  ///   - equivalent: the English term to put in its form.
  ///   - isCounted: whether a word before the form says that there are several.
  ///   - surface: the form, as the text writes it.
  func text(for equivalent: String, isCounted: Bool, surface: String) -> String? {
    if isVerb { return verb(equivalent, surface: surface.lowercased()) }
    guard isNoun else { return nil }
    let isPlural = isCounted || match.features.contains(.plural)
    let plural = isPlural ? EnglishForms.plural(of: equivalent) : nil
    let noun = plural ?? equivalent
    if match.features.contains(.possessive3) { return "its/the \(noun)" }
    if match.features.contains(.possessive1) { return "my/our \(noun)" }
    if match.features.contains(.possessive2) { return "your \(noun)" }
    return plural
  }

  private func verb(_ equivalent: String, surface: String) -> String? {
    let features = match.features
    if features.contains(.passive) {
      guard let participle = EnglishForms.pastParticiple(of: equivalent) else { return nil }
      let agent =
        features.contains(.possessive3)
        ? " by him/her/it"
        : features.contains(.possessive1)
          ? " by me" : features.contains(.possessive2) ? " by you" : ""
      return "(be) \(participle)\(agent)"
    }
    if features.isSuperset(of: [.bare, .possessive1]), surface.hasPrefix("ku") {
      return "I \(equivalent)"
    }
    if features.isSuperset(of: [.bare, .possessive2]), surface.hasPrefix("kau") {
      return "you \(equivalent)"
    }
    if features.contains(.possessive3) { return "\(equivalent) him/her/it" }
    if features.contains(.possessive1) { return "\(equivalent) me" }
    if features.contains(.possessive2) { return "\(equivalent) you" }
    return nil
  }

  private var isVerb: Bool {
    partOfSpeech == .verb || !match.features.isDisjoint(with: [.passive, .active, .bare])
  }

  private var isNoun: Bool {
    switch partOfSpeech {
    case .noun, .phrase, .other, nil: true
    case .proper:
      // A name has no plural, but an owner.
      false
    case .verb, .adjective, .adverb, .pronoun, .preposition, .conjunction, .numeral,
      .interjection:
      false
    }
  }
}
