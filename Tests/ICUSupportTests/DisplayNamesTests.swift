import ICUSupport
import Testing

@Suite("A display name")
struct DisplayNamesTests {
  struct Name: Sendable, CustomTestStringConvertible {
    let code: String
    let kind: DisplayNames.Kind
    let locale: String
    let name: String?
    var testDescription: String { "\(kind) \(code) in \(locale) is \(name ?? "unknown")" }

    init(_ code: String, _ kind: DisplayNames.Kind, _ locale: String, _ name: String?) {
      self.code = code
      self.kind = kind
      self.locale = locale
      self.name = name
    }
  }

  @Test(
    "comes from CLDR",
    arguments: [
      Name("CN", .region, "id", "Tiongkok"), Name("US", .region, "id", "Amerika Serikat"),
      Name("KR", .region, "id", "Korea Selatan"), Name("GB", .region, "en", "United Kingdom"),
      Name("ID", .region, "zh", "印度尼西亚"), Name("419", .region, "en", "Latin America"),
      Name("id", .language, "id", "Indonesia"), Name("en", .language, "id", "Inggris"),
      Name("jv", .language, "en", "Javanese"), Name("min", .language, "en", "Minangkabau"),
      Name("Latn", .script, "id", "Latin"), Name("Hans", .script, "en", "Simplified"),
      Name("en-GB", .locale, "en", "English (United Kingdom)"),
      Name("zh-Hant-TW", .locale, "id", "Tionghoa (Tradisional, Taiwan)"),
    ])
  func name(_ item: Name) {
    #expect(DisplayNames.name(of: item.code, item.kind, in: item.locale) == item.name)
  }

  @Test(
    "is absent where CLDR has none",
    arguments: [
      Name("QX", .region, "id", nil), Name("qqq", .language, "en", nil),
      Name("Qabc", .script, "en", nil),
      Name("", .region, "id", nil), Name("qx-ZY", .locale, "id", nil),
    ])
  func absent(_ item: Name) {
    #expect(DisplayNames.name(of: item.code, item.kind, in: item.locale) == nil)
  }

  @Test(
    "may be the same as the code",
    arguments: [Name("Thai", .script, "en", "Thai"), Name("Arab", .script, "id", "Arab")])
  func sameAsCode(_ item: Name) {
    #expect(DisplayNames.name(of: item.code, item.kind, in: item.locale) == item.name)
  }
}
