public import TextModel

/// Composes an equivalent of the equivalents of a phrase's parts: *ceasefire agreement* of
/// *agreement* and *ceasefire*, *Russian invasion* of *invasion* and *Russia*.
public struct EquivalentComposition: Sendable {
  /// Composes from Indonesian or Malay to English; nil for other languages.
  public init?(from source: LanguageTag, to target: LanguageTag) {
    guard Language.of(source).phrases?.head == .first, Language.of(target).phrases?.head == .last,
      target.language == "en"
    else { return nil }
  }

  /// The equivalent of a phrase.
  /// - Parameter parts: the equivalents of its parts, in the order of the source: the head first.
  public func equivalent(of parts: [String]) -> String? {
    guard let head = parts.first, parts.count > 1 else { return nil }
    let modifiers = parts.dropFirst().reversed().map { EnglishAdjectives.adjective(of: $0) ?? $0 }
    return (modifiers + [head]).joined(separator: " ")
  }

  /// Whether a name has an adjective: *Russian* for *Russia*.
  public func hasAdjective(_ name: String) -> Bool {
    EnglishAdjectives.adjective(of: name) != nil
  }
}
