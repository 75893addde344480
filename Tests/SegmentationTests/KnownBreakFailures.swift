import Segmentation
import TestSupport
import Testing
import TextModel

/// Sentences that are segmented wrongly today.
///
/// If a rule corrects one of them, its case fails here and must be moved to the tests of its
/// subject.
@Suite("Sentences that are divided wrongly today")
struct KnownBreakFailures {
  static let indonesian = [
    Breaks("÷ Kasus Budi cs. Dilimpahkan ke jaksa. ÷", because: "cs. before a capital is unknown"),
    Breaks(
      "÷ Kita ke pasar ... ÷ Ibu sudah menunggu. ÷",
      because: "three points with a space before them are taken for words left out"),
    Breaks(
      "÷ Ia pindah ke U.K. ÷ London menjadi rumahnya. ÷",
      because: "behind dotted letters only listed words open a sentence"),
    Breaks(
      "÷ Buku “Mengapa Kita Gagal?” Karya Tan Malaka itu laris. ÷",
      because: "a title with a question mark looks like a quoted question"),
    Breaks(
      "÷ Allah SWT. Maha Pengasih kepada hamba-Nya. ÷", because: "SWT. may end a sentence, too"),
  ]

  static let english = [
    Breaks(
      "÷ He moved to the U.S. ÷ Congress agreed. ÷",
      because: "behind dotted letters only listed words open a sentence"),
    Breaks(
      "÷ The Ph.D. Program is full. ÷", because: "behind a degree a capital opens a sentence"),
    Breaks("÷ 5th Ave. Theater closed. ÷", because: "Ave. may end a sentence, too"),
    Breaks(
      "÷ (We sell nails, screws, etc.) ÷ Come in. ÷",
      because: "an aside and a sentence look alike in parentheses"),
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
