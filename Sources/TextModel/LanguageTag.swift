/// A language tag (BCP 47), in canonical case: `id`, `en-GB`, `zh-Hant-TW`.
public struct LanguageTag: Sendable, Hashable, CustomStringConvertible {
  public let description: String

  public static let indonesian = LanguageTag(canonical: "id")
  public static let english = LanguageTag(canonical: "en")
  public static let malay = LanguageTag(canonical: "ms")

  private init(canonical: String) { description = canonical }

  /// nil where `text` is not well-formed: subtags of one to eight letters or digits, the first
  /// of two or three letters (ISO 639) or `x`. `_` is read as `-`.
  public init?(_ text: some StringProtocol) {
    let subtags = text.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "-" || $0 == "_" })
    guard let language = subtags.first, (2...3).contains(language.utf8.count),
      language.utf8.allSatisfy({ isLetter($0) })
    else { return nil }
    var parts = [language.lowercased()]
    for subtag in subtags.dropFirst() {
      guard (1...8).contains(subtag.utf8.count),
        subtag.utf8.allSatisfy({ isLetter($0) || (0x30...0x39).contains($0) })
      else { return nil }
      switch subtag.utf8.count {
      case 4: parts.append(subtag.prefix(1).uppercased() + subtag.dropFirst().lowercased())
      case 2: parts.append(subtag.uppercased())
      default: parts.append(subtag.lowercased())
      }
    }
    description = parts.joined(separator: "-")
  }

  /// The primary language subtag: `en` of `en-GB`.
  public var language: String { String(description.prefix { $0 != "-" }) }

  /// Whether text in `other` answers a request for this tag: `en` accepts `en-GB`, not the reverse.
  public func accepts(_ other: LanguageTag) -> Bool {
    other == self || other.description.hasPrefix(description + "-")
  }
}

private func isLetter(_ byte: UInt8) -> Bool {
  (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}
