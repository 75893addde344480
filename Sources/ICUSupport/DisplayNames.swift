internal import CICU

/// Names of languages, regions and scripts in any language (CLDR, through libicu).
public enum DisplayNames {
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

  /// - Parameters:
  ///   - code: an ISO code or BCP 47 tag, such as `CN` or `id`.
  ///   - locale: the language of the answer.
  /// - Returns: nil where CLDR has no name for `code`.
  public static func name(of code: String, _ kind: Kind, in locale: String) -> String? {
    var status: Int32 = 0
    let name = cicu_display_name(kind.code, code, locale, &status).takeString()
    guard status <= 0, !name.isEmpty else { return nil }
    return name
  }
}
