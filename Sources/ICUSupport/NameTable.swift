internal import CICU
public import TextModel

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
  public func names(in language: String) throws(PadananError) -> [Name] {
    var status: Int32 = 0
    let bytes = cicu_names(code, language, &status).take()
    try ICUStatus.check(status)
    var names: [Name] = []
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      func part() -> String {
        let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
        defer { start = end + 1 }
        return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
      }
      while start < bytes.count {
        let code = part()
        let form = Form(rawValue: part())
        let text = part()
        if let form { names.append(Name(code: code, form: form, text: text)) }
      }
    }
    return names
  }
}
