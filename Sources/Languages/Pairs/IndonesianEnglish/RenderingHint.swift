public import TextModel

/// What an Indonesian form asks of its English equivalent: `kesepakatan-kesepakatan` wants
/// *agreements*, `diserang` *(be) attacked*, `kesepakatannya` *its/the agreement*.
///
/// Only what the form says is suggested; whose the agreement is, is for the translator to see.
public struct RenderingHint: Sendable {
  /// What a term is, as far as its equivalent's form depends on it.
  public enum Role: Sendable, Hashable {
    /// It has a plural and an owner.
    case noun
    case verb
    /// A name, or a word without forms.
    case invariable
  }

  private let features: FormFeatures
  private let role: Role

  /// - Parameters:
  ///   - features: of the Indonesian form.
  ///   - role: of the term; a form in another voice is a verb's whatever is given.
  public init(_ features: FormFeatures, of role: Role) {
    self.features = features
    self.role = features.isDisjoint(with: .voices) ? role : .verb
  }

  /// Whether forms of `source` ask for forms of `target`.
  public static func isGiven(from source: LanguageTag, to target: LanguageTag) -> Bool {
    guard let pair = LanguagePair.joining(source, target) else { return false }
    return !pair.hasHeadwords(in: source)
  }

  /// The suggestion, or nil where the equivalent does as it stands.
  /// - Parameters:
  ///   - equivalent: the English term to put in its form.
  ///   - isCounted: whether a word before the form says that there are several.
  ///   - surface: the form, as the text writes it.
  public func text(for equivalent: String, isCounted: Bool, surface: String) -> String? {
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
