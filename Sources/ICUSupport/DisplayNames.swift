internal import CICU

/// Names of languages, regions and scripts in any language (CLDR, through libicu).
public enum DisplayNames {
  /// The kind of code.
  public enum Kind: Sendable, Hashable {
    case language, region, script, locale

    var code: cicu_name_kind {
      switch self {
      case .language: CICU_LANGUAGE
      case .region: CICU_REGION
      case .script: CICU_SCRIPT
      case .locale: CICU_LOCALE
      }
    }
  }

  /// The name of a code.
  /// - Parameters:
  ///   - code: an ISO code or BCP 47 tag, such as `CN` or `id`.
  ///   - kind: the kind of code.
  ///   - locale: language of the name, as a BCP 47 tag.
  /// - Returns: nil if CLDR has no name for `code`.
  public static func name(of code: String, _ kind: Kind, in locale: String) -> String? {
    var status: Int32 = 0
    let name = cicu_display_name(kind.code, code, locale, &status).takeString()
    guard status <= 0, !name.isEmpty else { return nil }
    return name
  }
}
