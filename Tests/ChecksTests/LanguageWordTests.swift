import Languages
import Testing
import TextModel

/// A word of one language, and the standard word of the other language with the same meaning.
struct WordPair: Sendable, CustomTestStringConvertible {
  let indonesian: String
  let english: String

  var testDescription: String { "\(indonesian) | \(english)" }

  /// Every spelling of a month in one language, with the full name in the other.
  static let months: [WordPair] = pairs(\.months) { $0.spellings }

  /// Every full name of a weekday.
  static let weekdays: [WordPair] = pairs(\.weekdays) { $0.full.filter { !$0.hasSuffix("days") } }

  /// Every Indonesian word for thousand and larger units, with the English word.
  static let scales: [WordPair] = Language.of(.indonesian).quantityEntries.flatMap { entry in
    guard case .scale = entry.meaning else { return [] as [WordPair] }
    let answer = Language.of(.english).quantityEntries.first { $0.meaning == entry.meaning }
    return entry.spellings.map {
      WordPair(indonesian: $0, english: answer?.spellings.first ?? "")
    }
  }

  private static func pairs(
    _ names: KeyPath<Calendar, [Calendar.Name]>, _ spellings: (Calendar.Name) -> [String]
  ) -> [WordPair] {
    let indonesian = Language.of(.indonesian).calendar[keyPath: names]
    let english = Language.of(.english).calendar[keyPath: names]
    return zip(indonesian, english).flatMap { one, other in
      spellings(one).map { WordPair(indonesian: $0, english: other.full[0]) }
        + spellings(other).map { WordPair(indonesian: one.full[0], english: $0) }
    }
  }
}

/// Tests every spelling in a language's folder in alignment and the checks.
@Suite("Words of the languages in the check")
struct LanguageWordTests {
  @Test("a date in any spelling is the same date", arguments: WordPair.months)
  func month(pair: WordPair) throws {
    #expect(
      try findings(
        "Rapat digelar pada 5 \(pair.indonesian) 2025 di Jakarta.",
        "The meeting was held on \(pair.english) 5, 2025 in Jakarta.") == [])
  }

  @Test("a date in a short form with a full stop is the same date", arguments: WordPair.months)
  func stoppedMonth(pair: WordPair) throws {
    let short = Language.of(.indonesian).calendar.months.flatMap(\.short)
    guard short.contains(pair.indonesian) else { return }
    #expect(
      try findings(
        "Rapat digelar pada 5 \(pair.indonesian). 2025 di Jakarta.",
        "The meeting was held on \(pair.english) 5, 2025 in Jakarta.") == [])
  }

  @Test("another month is an error", arguments: WordPair.months)
  func otherMonth(pair: WordPair) throws {
    let other = pair.english.hasPrefix("Jan") ? "February" : "January"
    #expect(
      try findings(
        "Rapat digelar pada 5 \(pair.indonesian) 2025 di Jakarta.",
        "The meeting was held on \(other) 5, 2025 in Jakarta.")
        == ["error date: 5 \(pair.indonesian) 2025"])
  }

  @Test("a weekday in any spelling is the same day", arguments: WordPair.weekdays)
  func weekday(pair: WordPair) throws {
    #expect(
      try findings(
        "Rapat digelar pada \(pair.indonesian) di Jakarta.",
        "The meeting was held on \(pair.english) in Jakarta.") == [])
    let other = pair.english.hasPrefix("Mon") ? "Tuesday" : "Monday"
    #expect(
      try findings(
        "Rapat digelar pada \(pair.indonesian) di Jakarta.",
        "The meeting was held on \(other) in Jakarta.")
        == ["error date: \(pair.indonesian)"])
  }

  @Test("a number in any spelling is the same number", arguments: WordPair.scales)
  func scale(pair: WordPair) throws {
    #expect(
      try findings(
        "Ada 25 \(pair.indonesian) orang di sana.", "There were 25 \(pair.english) people there.")
        == [])
    #expect(
      try findings("Ada 25 \(pair.indonesian) orang di sana.", "There were 25 people there.")
        == ["error number: 25 \(pair.indonesian)"])
  }

  @Test("zero does not agree with another number")
  func zero() throws {
    #expect(try findings("Angkanya nol.", "The figure is zero.") == [])
  }

  @Test("a function word is never taken for the rendering of a term")
  func functionWord() throws {
    #expect(
      try findings("Gencatan senjata itu gagal.", "Meanwhile within because although.")
        == ["warning missing: Gencatan senjata"])
  }
}
