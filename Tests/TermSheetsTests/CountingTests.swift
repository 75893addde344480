import Languages
import TermSheets
import Testing
import TextModel

/// Every number word and month of Indonesian before a noun.
@Suite struct CountingTests {
  private static let entries = Language.of(.indonesian).quantityEntries

  private static func spellings(_ isWanted: (QuantityWord) -> Bool) -> [String] {
    entries.filter { isWanted($0.meaning) }.flatMap(\.spellings)
  }

  @Test(
    arguments: spellings { meaning in
      switch meaning {
      case .unit(let unit): unit > 1
      case .ordinal(let rank): rank > 1
      case .number, .oneHundred, .oneOfScale, .magnitude: true
      default: false
      }
    } + ["dua milyar", "tiga trilyun", "dua belas", "lima puluh", "enam ratus", "dua jt", "5 rb"])
  func `a number above one gives a hint to the plural`(number: String) throws {
    let hint = Hint("Ada \(number) kapal di sana.", "kapal", "ship", "ships")
    #expect(try hint.sheet().terms.first?.occurrences.map(\.hint) == ["ships"])
  }

  @Test(arguments: ["nol", "satu", "1", "pertama", "setengah", "separuh"])
  func `a number of at most one gives no hint`(number: String) throws {
    let hint = Hint("Ada \(number) kapal di sana.", "kapal", "ship", nil)
    #expect(try hint.sheet().terms.first?.occurrences.map(\.hint) == [nil])
  }

  @Test(arguments: Language.of(.indonesian).calendar.months.flatMap(\.spellings))
  func `a number after a month is a day`(month: String) throws {
    let hint = Hint("Sejak \(month) 12 kapal itu berlayar.", "kapal", "ship", nil)
    #expect(try hint.sheet().terms.first?.occurrences.map(\.hint) == [nil])
  }
}
