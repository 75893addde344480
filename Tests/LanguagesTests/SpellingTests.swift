import Testing
import TextModel

/// Verbs that are often misspelt with the sound that is dropped after the prefix.
@Suite struct SpellingTests {
  @Test(arguments: [
    Form("mempengaruhi", of: "memengaruhi", "nonstd"),
    Form("mempercayai", of: "memercayai", "nonstd"),
    Form("mempesona", of: "memesona", "nonstd"),
    Form("mempedulikan", of: "memedulikan", "nonstd"),
    Form("mempopulerkan", of: "memopulerkan", "nonstd"),
    Form("mempublikasikan", of: "memublikasikan", "nonstd"),
    Form("mentaati", of: "menaati", "nonstd"),
    Form("menterjemahkan", of: "menerjemahkan", "nonstd"),
    Form("mentargetkan", of: "menargetkan", "nonstd"),
    Form("mensukseskan", of: "menyukseskan", "nonstd"),
    Form("mensosialisasikan", of: "menyosialisasikan", "nonstd"),
    Form("mensuplai", of: "menyuplai", "nonstd"),
    Form("mensurvei", of: "menyurvei", "nonstd"),
    Form("mensubsidi", of: "menyubsidi", "nonstd"),
    Form("mengkoordinasikan", of: "mengoordinasikan", "nonstd"),
    Form("mengkonsumsi", of: "mengonsumsi", "nonstd"),
    Form("mengkombinasikan", of: "mengombinasikan", "nonstd"),
    Form("mengkampanyekan", of: "mengampanyekan", "nonstd"),
    Form("mengeklaim", of: "mengklaim", "nonstd"),
    Form("mengklaim", of: "mengeklaim", "nonstd"),
    Form("membom", of: "mengebom", "nonstd"),
    Form("mencat", of: "mengecat", "nonstd"),
    Form("mencek", of: "mengecek", "nonstd"),
    Form("mensukseskannya", of: "menyukseskan", "poss3 nonstd"),
    Form("mempengaruhiku", of: "memengaruhi", "poss1 nonstd"),
  ])
  func `the other spelling is the same verb`(form: Form) { expectReading(form, in: .indonesian) }

  @Test(arguments: [
    NoForm("mengarang", of: "menyarang", because: "karang and sarang are two bases"),
    NoForm("menari", of: "menyari", because: "tari and sari are two bases"),
    NoForm("memukul", of: "mengukul", because: "the prefix has one shape for one base"),
    NoForm("menyatakan", of: "memnyatakan", because: "no writer puts mem- before ny-"),
    NoForm("memaku", of: "membaku", because: "paku and baku are two bases"),
  ])
  func `another base is another verb`(word: NoForm) {
    let lemmas = LanguageTag.indonesian.namedReadings(of: word.word).map(\.lemma)
    #expect(!lemmas.contains(word.lemma))
  }
}
