internal import CICU
public import TextModel

/// All names of one kind in CLDR (Unicode LDML, parts 1 and 4).
///
///     NameTable.weekdays.names(in: "id").map(\.text)  // Minggu, Senin, …
public enum NameTable: String, Sendable, Hashable, CaseIterable {
  /// The kind of the named things.
  case territories, languages, scripts, currencies, months, weekdays

  /// The form of a name.
  public enum Form: String, Sendable, Hashable, CaseIterable {
    /// The full name, a short one, and an alternative one.
    case wide, short, variant
    /// The form in running text: *US dollar*, where lists have *US Dollar*.
    case running
    /// An abbreviation of a month or weekday.
    case abbreviated
  }

  /// A name with its code and form.
  public struct Name: Sendable, Hashable {
    /// Code from ISO 3166 or UN M.49, ISO 639, ISO 15924 or ISO 4217.
    ///
    /// Months are 1 to 12, weekdays 1 (Sunday) to 7.
    public var code: String
    /// The form of the name.
    public var form: Form
    /// The name.
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

  /// The names in CLDR's order.
  ///
  /// A later name with the same code and form replaces an earlier one.
  /// - Parameter language: language of the names, as a BCP 47 tag.
  /// - Returns: an empty array if CLDR has no names in that language.
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
