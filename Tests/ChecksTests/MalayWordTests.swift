import Languages
import Testing
import TextModel

/// Tests every Malay word for dates and numbers in the checks.
@Suite("Malay words in the check")
struct MalayWordTests {
  struct Pair: Sendable, CustomTestStringConvertible {
    let malay: String
    let english: String
    var testDescription: String { "\(malay) | \(english)" }
  }

  static let months = pairs(\.months, \.spellings)
  static let weekdays = pairs(\.weekdays, \.full)

  private static func pairs(
    _ names: KeyPath<Calendar, [Calendar.Name]>, _ spellings: (Calendar.Name) -> [String]
  ) -> [Pair] {
    zip(
      Language.of(.malay).calendar[keyPath: names], Language.of(.english).calendar[keyPath: names]
    ).flatMap { malay, english in
      spellings(malay).map { Pair(malay: $0, english: english.full[0]) }
    }
  }

  @Test("there are twelve months and seven weekdays")
  func counts() {
    #expect(Set(Self.months.map(\.english)).count == 12)
    #expect(Set(Self.weekdays.map(\.english)).count == 7)
  }

  @Test("a month in any spelling is the same month, another one is an error", arguments: months)
  func month(pair: Pair) throws {
    let source = "Mesyuarat diadakan pada 5 \(pair.malay) 2025 di Ipoh."
    #expect(
      try findings(source, "The meeting was held on \(pair.english) 5, 2025 in Ipoh.", from: .malay)
        == [])
    let other = pair.english == "January" ? "February" : "January"
    #expect(
      try findings(source, "The meeting was held on \(other) 5, 2025 in Ipoh.", from: .malay)
        == ["error date: 5 \(pair.malay) 2025"])
  }

  @Test("a weekday is the same day, another one is an error", arguments: weekdays)
  func weekday(pair: Pair) throws {
    let source = "Mesyuarat diadakan pada \(pair.malay) di Ipoh."
    #expect(
      try findings(source, "The meeting was held on \(pair.english) in Ipoh.", from: .malay) == [])
    let other = pair.english == "Monday" ? "Tuesday" : "Monday"
    #expect(
      try findings(source, "The meeting was held on \(other) in Ipoh.", from: .malay)
        == ["error date: \(pair.malay)"])
  }

  @Test(
    "a right amount raises nothing",
    arguments: [
      ("RM7.8 bilion, naik 1,500 tan.", "RM7.8 billion, up 1,500 tonnes."),
      ("Untungnya RM1,234.56 sahaja.", "The profit was only RM1,234.56."),
      ("Untung naik 3.5 peratus.", "Profit rose 3.5 percent."),
      ("Ada lapan juta orang di sana.", "There were eight million people there."),
      ("Hutang negara RM1.2 trilion.", "The national debt is RM1.2 trillion."),
      ("Majlis bermula 9.30 pagi.", "The event began at 9.30 a.m."),
      ("Majlis bermula pukul 8 malam.", "The event began at 8 p.m."),
      ("Beliau tinggal 3 malam di Ipoh.", "He stayed 3 nights in Ipoh."),
      ("Ia bernilai sebilion ringgit.", "It is worth one billion ringgit."),
    ])
  func amount(malay: String, english: String) throws {
    #expect(try findings(malay, english, from: .malay) == [])
  }

  @Test("a changed amount is an error")
  func changedAmount() throws {
    #expect(
      try findings("Hutang itu RM7.8 bilion.", "The debt is RM7.8 million.", from: .malay)
        == ["error currency: RM7.8 bilion"])
  }
}
