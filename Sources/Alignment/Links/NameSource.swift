internal import DictSupport
internal import ICUSupport

/// The names of countries, languages, currencies and weekdays in English and Indonesian, from
/// libicu (CLDR).
enum NameSource {
  /// Read when first asked.
  static let shared = WordList(words: read(), origin: .namesOrConcepts)

  private static func read() -> [(english: String, indonesian: String)] {
    var names: [(english: String, indonesian: String)] = []
    for table in [NameTable.territories, .languages, .currencies, .weekdays] {
      guard let english = try? table.names(in: "en"), let indonesian = try? table.names(in: "id")
      else { continue }
      var answers: [String: [String]] = [:]
      for name in indonesian { answers[name.code, default: []].append(name.text) }
      for name in english {
        for answer in answers[name.code] ?? [] where answer != name.text {
          names.append((name.text, answer))
        }
      }
    }
    return names
  }
}
