internal import CICU

/// All that CLDR names of one kind, in any language (Unicode LDML, part 1 and part 4).
///
///     NameTable.weekdays.names(in: "id").map(\.text)  // Minggu, Senin, …
public enum NameTable: String, Sendable, Hashable, CaseIterable {
  case territories, languages, scripts, currencies, months, weekdays

  public enum Form: String, Sendable, Hashable, CaseIterable {
    case wide, short, variant
    /// As it stands in running text: *US dollar* where a list has *US Dollar*.
    case running
    case abbreviated
  }

  public struct Name: Sendable, Hashable {
    /// ISO 3166 or UN M.49, ISO 639, ISO 15924, ISO 4217; months count from 1, and weekdays from 1,
    /// which is Sunday.
    public var code: String
    public var form: Form
    public var text: String
  }

  private var code: cicu_name_table {
    switch self {
    case .territories: CICU_TERRITORIES
    case .languages: CICU_LANGUAGES
    case .scripts: CICU_SCRIPTS
    case .currencies: CICU_CURRENCIES
    case .months: CICU_MONTHS
    case .weekdays: CICU_WEEKDAYS
    }
  }

  /// The names in CLDR's order; a later name of the same code and form stands for an earlier one.
  /// - Parameter language: a BCP 47 tag.
  /// - Returns: nothing where CLDR has no names in that language.
  public func names(in language: String) throws(ICUError) -> [Name] {
    var status: Int32 = 0
    let bytes = cicu_names(code, language, &status).take()
    try ICUError.check(status)
    let parts = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    var names: [Name] = []
    for start in stride(from: 0, to: parts.count - 2, by: 3) {
      guard let form = Form(rawValue: String(decoding: parts[start + 1], as: UTF8.self)) else {
        continue
      }
      names.append(
        Name(
          code: String(decoding: parts[start], as: UTF8.self), form: form,
          text: String(decoding: parts[start + 2], as: UTF8.self)))
    }
    return names
  }
}
