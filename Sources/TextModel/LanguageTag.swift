/// A language tag (BCP 47), in canonical form: `id`, `en-GB`, `zh-Hant-TW`.
///
///     LanguageTag("in_ID")?.description  // id-ID
///     LanguageTag("eng")?.description    // en
public struct LanguageTag: Sendable, Hashable, CustomStringConvertible {
  /// The tag in canonical form.
  public let description: String

  /// Indonesian: `id`.
  public static let indonesian = LanguageTag(canonical: "id")
  /// English: `en`.
  public static let english = LanguageTag(canonical: "en")
  /// Malay: `ms`.
  public static let malay = LanguageTag(canonical: "ms")
  /// An undetermined language: `und`.
  public static let undetermined = LanguageTag(canonical: "und")

  /// A tag of which `canonical` is the ``description``.
  package init(canonical: String) { description = canonical }

  /// Parses a tag and makes it canonical.
  ///
  /// Accepts any case, `_` for `-`, codes that ISO 639 replaced (`in`, `iw`) and codes of three
  /// letters (`ind`, `ger`). An extended language subtag (`zh-yue`) replaces the language.
  ///
  /// Returns nil if `text` is not well-formed. A well-formed tag has subtags of one to eight
  /// letters or digits, and the first has two or three letters.
  public init?(_ text: some StringProtocol) {
    var subtags = text.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "-" || $0 == "_" }
    ).map { $0.lowercased() }[...]
    for subtag in subtags {
      guard (1...8).contains(subtag.utf8.count),
        subtag.utf8.allSatisfy({ ASCII.isLetter($0) || ASCII.isDigit($0) })
      else { return nil }
    }
    guard var language = subtags.popFirst(), (2...3).contains(language.utf8.count),
      language.utf8.allSatisfy(ASCII.isLetter)
    else { return nil }
    if let extended = subtags.first, extended.utf8.count == 3,
      extended.utf8.allSatisfy(ASCII.isLetter),
      LanguageTag.extendedPrefixes.contains(LanguageCodes.canonical(language)),
      (language, extended) != ("zh", "min")
    {
      language = extended
      subtags.removeFirst()
    }
    var parts = [LanguageCodes.canonical(language)]
    // Serbo-Croatian in Latin letters is Serbian.
    if language == "sh" {
      parts = subtags.first?.utf8.count == 4 ? ["sr"] : ["sr", "Latn"]
    }
    for (place, subtag) in subtags.enumerated() {
      let isBehindSingleton = subtags.prefix(place).contains { $0.utf8.count == 1 }
      switch subtag.utf8.count {
      case 4 where !isBehindSingleton && subtag.utf8.allSatisfy(ASCII.isLetter):
        parts.append(subtag.prefix(1).uppercased() + subtag.dropFirst())
      case 2 where !isBehindSingleton:
        let region = subtag.uppercased()
        parts.append(LanguageTag.replacedRegions[region] ?? region)
      default: parts.append(subtag)
      }
    }
    description = parts.joined(separator: "-")
  }

  /// The primary language subtag: `en` of `en-GB`.
  public var language: String { String(description.prefix { $0 != "-" }) }

  /// The language without script, region and variants: `en` of `en-GB`.
  public var base: LanguageTag { LanguageTag(canonical: language) }

  /// Languages that have extended language subtags in the registry.
  ///
  /// After any other language, three letters are read as a region code: `eng-GBR`.
  private static let extendedPrefixes: Set<String> = ["ar", "lv", "ms", "sw", "uz", "zh"]

  /// Region codes that ISO 3166 replaced by one other code, and `UK`, which is often used for `GB`.
  private static let replacedRegions = [
    "UK": "GB", "BU": "MM", "DD": "DE", "TP": "TL", "ZR": "CD", "YD": "YE",
  ]
}
