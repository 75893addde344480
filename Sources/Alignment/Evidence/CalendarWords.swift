internal import Languages
internal import TextModel

/// The names of the months, whole and short.
struct CalendarWords {
  private let words: QuantityWords

  init(language: LanguageTag) { words = Language.of(language).quantityWords }

  func month(_ word: String) -> Int? {
    guard case .month(let month) = words[word] else { return nil }
    return month
  }
}
