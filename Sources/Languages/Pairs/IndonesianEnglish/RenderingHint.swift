public import TextModel

/// The English form that corresponds to an Indonesian form: *agreements* for
/// `kesepakatan-kesepakatan`, *(be) attacked* for `diserang`, *its/the agreement* for
/// `kesepakatannya`, *economic* for `ekonomi` in `diplomasi ekonomi`.
///
/// The translator chooses between *its* and *the*.
public struct RenderingHint: Sendable {
  /// The kind of term, which decides which forms its equivalent has.
  public enum Role: Sendable, Hashable {
    /// A noun: plural and possessive.
    case noun
    /// A verb: voice, subject and object.
    case verb
    /// A name or another term without inflection.
    case invariable
  }

  private let features: FormFeatures
  private let role: Role

  /// A hint for one form.
  /// - Parameters:
  ///   - features: features of the Indonesian form.
  ///   - role: the kind of term; ignored for a form with a voice, which is always a verb.
  public init(_ features: FormFeatures, of role: Role) {
    self.features = features
    self.role = features.isDisjoint(with: .voices) ? role : .verb
  }

  /// Whether there are hints for this direction: only from Indonesian to English.
  public static func isGiven(from source: LanguageTag, to target: LanguageTag) -> Bool {
    guard let pair = LanguagePair.joining(source, target) else { return false }
    return !pair.hasHeadwords(in: source)
  }

  /// The suggested form of the equivalent; nil if the equivalent needs no change.
  /// - Parameters:
  ///   - equivalent: the English term to inflect.
  ///   - isCounted: whether a word before the form means more than one.
  ///   - isAttribute: whether the form modifies the noun before it.
  ///   - surface: the form as written in the text.
  public func text(
    for equivalent: String, isCounted: Bool, isAttribute: Bool = false, surface: String
  ) -> String? {
    if isAttribute, role != .verb, !isCounted,
      features.isDisjoint(with: [.plural, .possessive1, .possessive2, .possessive3]),
      !RenderingHint.withoutAdjective.contains(surface.lowercased()),
      let adjective = EnglishAdjectives.adjective(of: equivalent)
    {
      return adjective
    }
    switch role {
    case .verb: return verb(equivalent, surface: surface.lowercased())
    case .invariable: return nil
    case .noun: break
    }
    let isPlural = isCounted || features.contains(.plural)
    let plural = isPlural ? EnglishForms.plural(of: equivalent) : nil
    let noun = plural ?? equivalent
    if features.contains(.possessive3) { return "its/the \(noun)" }
    if features.contains(.possessive1) { return "my/our \(noun)" }
    if features.contains(.possessive2) { return "your \(noun)" }
    return plural
  }

  /// Nouns that another Indonesian noun shares its equivalent with, and that are rendered by the
  /// noun also as attributes: *law* is `hukum` (*legal*) and `undang-undang`.
  private static let withoutAdjective: Set<String> = [
    "undang-undang", "uu", "pemerintahan", "wilayah", "kawasan", "bulan",
  ]

  private func verb(_ equivalent: String, surface: String) -> String? {
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
}
