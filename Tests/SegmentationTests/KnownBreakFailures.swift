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
      "÷ Irjen. Pol. Sandi dan Kombes. Pol. Ade hadir. ÷",
      because: "Pol. between rank and name is unknown"),
    Breaks(
      "÷ Menurut Mayjen. (Purn.) Joko, proyek mundur. ÷",
      because: "Purn. in a parenthesis before a name is unknown"),
    Breaks(
      "÷ Prof. Dr. (H.C.) Ir. Sukarno berpidato. ÷",
      because: "a degree in a parenthesis before a title is taken for an end"),
    Breaks(
      "÷ Suhu turun ke -5°C. ÷ Salju turun. ÷",
      because: "the C of the temperature is taken for an initial"),
    Breaks(
      "÷ 25 orang luka. ÷ 3 orang tewas. ÷",
      because: "UAX #29 sees no end where a number and a small letter follow"),
    Breaks(
      "÷ Ia pergi pukul 10. ÷ 5 orang ikut. ÷", because: "UAX #29 sees no end between two numbers"),
    Breaks(
      "÷ Ia bergelar S.H. ÷ Warga memercayainya. ÷",
      because: "only listed words open a sentence behind dotted letters"),
    Breaks(
      "÷ Nilainya A. ÷ Gurunya senang. ÷",
      because: "nilai is known with a letter behind it, nilainya is not"),
    Breaks(
      "÷ Dana itu dari APBD-P. ÷ Jumlahnya besar. ÷",
      because: "a letter behind a hyphen is taken for an initial"),
    Breaks(
      "÷ Takhta jatuh ke Charles V. ÷ Ia masih muda. ÷",
      because: "a Roman number of one letter is taken for an initial"),
    Breaks(
      "÷ Ia kader PD. ÷ Partai itu kalah. ÷", because: "PD is taken for a firm before its name"),
    Breaks("÷ Hadir a.l. Budi dan Ani. ÷", because: "a.l. (antara lain) is unknown"),
    Breaks(
      "÷ Rapat Senin y.a.d. Pukul sepuluh mulai. ÷", because: "y.a.d. (yang akan datang) is unknown"
    ),
    Breaks(
      "÷ “Ayo!” Budi berteriak. ÷",
      because: "an attribution that begins with a name is taken for a new sentence"),
    Breaks("÷ Ia belajar di Univ. Indonesia. ÷", because: "Univ. before a name is unknown"),
    Breaks("÷ Kasus Budi cs. Dilimpahkan ke jaksa. ÷", because: "cs. before a capital is unknown"),
  ]

  static let english = [
    Breaks(
      "÷ He lives in the U.S. ÷ Nobody knows. ÷",
      because: "only listed words open a sentence behind dotted letters"),
    Breaks(
      "÷ Oranges hold vitamin C. ÷ Doctors agree. ÷",
      because: "the letter of the vitamin is taken for an initial"),
    Breaks("÷ Joko Widodo, a.k.a. Jokowi, won. ÷", because: "a.k.a. is unknown"),
    Breaks(
      "÷ “Stop!” John shouted. ÷",
      because: "an attribution that begins with a name is taken for a new sentence"),
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
