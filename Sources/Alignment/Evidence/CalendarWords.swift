internal import TextModel

/// The names of the months in Indonesian and English, whole and short.
struct CalendarWords {
  private let months: [String: Int]

  init(language: LanguageTag) {
    let names: [[String]]
    switch language.language {
    case "id":
      names = [
        ["januari", "jan"], ["februari", "feb", "pebruari"], ["maret", "mar"], ["april", "apr"],
        ["mei"], ["juni", "jun"], ["juli", "jul"], ["agustus", "agu", "agt"],
        ["september", "sep", "sept"], ["oktober", "okt"], ["november", "nov", "nopember"],
        ["desember", "des"],
      ]
    case "en":
      names = [
        ["january", "jan"], ["february", "feb"], ["march"], ["april", "apr"], ["may"],
        ["june", "jun"], ["july", "jul"], ["august", "aug"], ["september", "sep", "sept"],
        ["october", "oct"], ["november", "nov"], ["december", "dec"],
      ]
    default: names = []
    }
    var months: [String: Int] = [:]
    for (number, spellings) in names.enumerated() {
      for spelling in spellings { months[spelling] = number + 1 }
    }
    self.months = months
  }

  func month(_ word: String) -> Int? { months[word] }
}
