import Segmentation
import TestSupport
import Testing
import TextModel

/// Sentences that are broken wrongly today. A rule that sets one of them right makes its case
/// fail here, and moves it to the tests of its subject.
@Suite("Sentences that are known to be broken wrongly")
struct KnownBreakFailures {
  static let indonesian = [
    Breaks(
      "÷ Ia pergi pukul 10. ÷ 5 orang ikut. ÷", because: "UAX #29 sees no end between two numbers"),
    Breaks(
      "÷ Ia kader PD. ÷ Partai itu kalah. ÷", because: "PD is taken for a firm before its name"),
    Breaks("÷ Kasus Budi cs. Dilimpahkan ke jaksa. ÷", because: "cs. before a capital is unknown"),
    Breaks(
      "÷ Nilainya: 9. ÷ Guru senang. ÷",
      because: "a number behind a colon is taken for that of an item"),
    Breaks(
      "÷ Kita ke pasar ... ÷ Ibu sudah menunggu. ÷",
      because: "three points with a space before them are taken for words left out"),
  ]

  static let english = [
    Breaks(
      "÷ He moved to the U.S. ÷ Congress agreed. ÷",
      because: "behind dotted letters only listed words open a sentence"),
    Breaks(
      "÷ 1. Open the lid ÷ 2. Press it ÷", because: "items in one line without full stops"),
  ]

  @Test("are in Indonesian", arguments: indonesian)
  func inIndonesian(_ breaks: Breaks) throws { try expectKnownFailure(breaks, in: .indonesian) }

  @Test("are in English", arguments: english)
  func inEnglish(_ breaks: Breaks) throws { try expectKnownFailure(breaks, in: .english) }

  private func expectKnownFailure(_ breaks: Breaks, in language: LanguageTag) throws {
    let found = try Segmented(breaks.text, in: language).texts
    withKnownIssue("\(breaks.reason)") { #expect(found == breaks.segments) }
  }
}
