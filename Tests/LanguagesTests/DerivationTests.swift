import Testing
import TextModel

/// Derived words are separate lemmas: a word has no reading with the lemma of a derived word.
@Suite struct DerivationTests {
  @Test(arguments: [
    NoForm("kesepakatan", of: "sepakat", because: "ke-an"),
    NoForm("kesepakatan", of: "menyepakati", because: "ke-an"),
    NoForm("menyepakati", of: "sepakat", because: "meN- and -i"),
    NoForm("disepakati", of: "sepakat", because: "the passive of menyepakati"),
    NoForm("keamanan", of: "aman", because: "ke-an"),
    NoForm("kementerian", of: "menteri", because: "ke-an"),
    NoForm("kepresidenan", of: "presiden", because: "ke-an"),
    NoForm("pemerintahan", of: "pemerintah", because: "-an"),
    NoForm("perundingan", of: "runding", because: "per-an"),
    NoForm("perundingan", of: "merundingkan", because: "per-an"),
    NoForm("pertempuran", of: "bertempur", because: "per-an"),
    NoForm("persenjataan", of: "senjata", because: "per-an"),
    NoForm("pemerintah", of: "perintah", because: "peN-"),
    NoForm("penyerang", of: "serang", because: "peN-"),
    NoForm("penyerang", of: "menyerang", because: "peN-"),
    NoForm("penyerangan", of: "menyerang", because: "peN-an"),
    NoForm("pengebom", of: "mengebom", because: "peN-"),
    NoForm("serangan", of: "serang", because: "-an"),
    NoForm("serangan", of: "menyerang", because: "-an"),
    NoForm("tembakan", of: "menembak", because: "-an"),
    NoForm("tembakan", of: "menembakkan", because: "-an after k is not -kan"),
    NoForm("bersenjata", of: "senjata", because: "ber-"),
    NoForm("bertempur", of: "tempur", because: "ber-"),
    NoForm("terserang", of: "menyerang", because: "ter-"),
    NoForm("tertembak", of: "tembak", because: "ter-"),
    NoForm("seorang", of: "orang", because: "se- is one"),
    NoForm("sebulan", of: "bulan", because: "se- is one"),
  ])
  func `an affix that makes a new word is left alone`(word: NoForm) { expectNone(word) }

  @Test(arguments: [
    NoForm("menyerangkan", of: "menyerang", because: "-kan is added"),
    NoForm("mengirimi", of: "mengirim", because: "-i is added"),
    NoForm("mengirimkan", of: "mengirim", because: "-kan is added"),
    NoForm("dikirimkan", of: "mengirim", because: "-kan is added"),
    NoForm("memukuli", of: "memukul", because: "-i is added"),
    NoForm("membelikan", of: "membeli", because: "-kan is added"),
    NoForm("dibelikan", of: "membeli", because: "-kan is added"),
    NoForm("diserahi", of: "menyerahkan", because: "-i stands for -kan"),
    NoForm("menduduki", of: "duduk", because: "-i is added"),
    NoForm("memperkuat", of: "menguat", because: "per- is added"),
    NoForm("diperkuat", of: "menguat", because: "per- is added"),
    NoForm("memperkuat", of: "kuat", because: "per- is added"),
    NoForm("kirim", of: "mengirimkan", because: "-kan is gone"),
    NoForm("dikirim", of: "mengirimi", because: "-i is gone"),
  ])
  func `a verb with another suffix is another verb`(word: NoForm) { expectNone(word) }

  private func expectNone(_ word: NoForm, _ location: SourceLocation = #_sourceLocation) {
    let lemmas = LanguageTag.indonesian.namedReadings(of: word.word).map(\.lemma)
    #expect(!lemmas.contains(word.lemma), sourceLocation: location)
  }
}
