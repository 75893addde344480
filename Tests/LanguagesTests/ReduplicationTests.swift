import Testing
import TextModel

@Suite struct ReduplicationTests {
  @Test(arguments: [
    Form("syarat-syarat", of: "syarat", "plur"),
    Form("menteri-menteri", of: "menteri", "plur"),
    Form("kebijakan-kebijakan", of: "kebijakan", "plur"),
    Form("negara-negaranya", of: "negara", "plur poss3"),
    Form("pasukan-pasukannya", of: "pasukan", "plur poss3"),
    Form("anak-anakku", of: "anak", "plur poss1"),
    Form("teman-temanmu", of: "teman", "plur poss2"),
    Form("teman-temanlah", of: "teman", "plur particle"),
    Form("senjata-senjatanyalah", of: "senjata", "plur poss3 particle"),
    Form("buku-bukuku", of: "buku", "plur poss1"),
    Form("masalah-masalah", of: "masalah", "plur"),
  ])
  func `a repeated noun is its plural`(form: Form) { expectReading(form, in: .indonesian) }

  @Test(arguments: [
    Form("teman2", of: "teman", "plur num2"),
    Form("negara2", of: "negara", "plur num2"),
    Form("anak2nya", of: "anak", "plur poss3 num2"),
    Form("anak2ku", of: "anak", "plur poss1 num2"),
    Form("anak2mulah", of: "anak", "plur poss2 particle num2"),
    Form("syarat-2", of: "syarat", "plur num2"),
  ])
  func `a 2 is read as a repetition`(form: Form) { expectReading(form, in: .indonesian) }

  @Test(arguments: [
    Form("memukul-mukul", of: "memukul", "iter"),
    Form("memukul-mukulnya", of: "memukul", "poss3 iter"),
    Form("menembak-nembak", of: "menembak", "iter"),
    Form("mencari-cari", of: "mencari", "iter"),
    Form("menarik-narik", of: "menarik", "iter"),
    Form("mengejar-ngejar", of: "mengejar", "iter"),
    Form("memilih-milih", of: "memilih", "iter"),
    Form("mengulur-ulur", of: "mengulur", "iter"),
    Form("melihat-lihat", of: "melihat", "iter"),
    Form("dipukul-pukul", of: "memukul", "pass iter"),
    Form("diulur-ulur", of: "mengulur", "pass iter"),
    Form("pukul-pukul", of: "memukul", "bare iter"),
    Form("memukul-mukul", of: "pukul", "act iter"),
  ])
  func `a verb repeats its base`(form: Form) { expectReading(form, in: .indonesian) }

  @Test(arguments: [
    NoForm("rumah-rumahan", of: "rumah", because: "-an makes a toy of it"),
    NoForm("orang-orangan", of: "orang", because: "-an makes a scarecrow of it"),
    NoForm("kebarat-baratan", of: "barat", because: "ke-an makes an adjective of it"),
    NoForm("sayur-mayur", of: "sayur", because: "the sound changes: a word of its own"),
    NoForm("rusia-ukraina", of: "rusia", because: "two names are no plural"),
    NoForm("menteri-jenderal", of: "menteri", because: "two titles are no plural"),
    NoForm("memukul-pukulan", of: "memukul", because: "-an is no clitic"),
    NoForm("memukul-tendang", of: "memukul", because: "the second part is another verb"),
    NoForm("teman-3", of: "teman", because: "only a 2 means twice"),
    NoForm("g20", of: "g", because: "the digits belong to the name"),
    NoForm("covid2019", of: "covid", because: "a year is no plural"),
    NoForm("k2", of: "k", because: "a mountain is no plural"),
  ])
  func `not every hyphen and every 2 is a plural`(word: NoForm) {
    let lemmas = LanguageTag.indonesian.namedReadings(of: word.word).map(\.lemma)
    #expect(!lemmas.contains(word.lemma))
  }

  @Test(arguments: [
    NoForm("tiba-tiba", of: "tiba", because: "it means suddenly"),
    NoForm("paru-paru", of: "paru", because: "it is a word of its own"),
    NoForm("paru-parunya", of: "paru", because: "a clitic follows the whole word"),
    NoForm("ubur-ubur", of: "ubur", because: "it is a jellyfish"),
    NoForm("kunang-kunang", of: "kunang", because: "it is a firefly"),
    NoForm("laba-laba", of: "laba", because: "a spider is not a profit"),
    NoForm("undang-undangnya", of: "undang", because: "a law is not an invitation"),
    NoForm("hati-hatilah", of: "hati", because: "it means careful"),
    NoForm("undang-2", of: "undang", because: "2 stands for the repetition"),
    NoForm("undang2", of: "undang", because: "2 stands for the repetition"),
    NoForm("cita2nya", of: "cita", because: "2 stands for the repetition"),
    NoForm("laki-laki", of: "laki", because: "a man is not the plural of a husband"),
    NoForm("satu-satunya", of: "satu", because: "it means the only one"),
    NoForm("mengada-ada", of: "mengada", because: "it means to make things up"),
    NoForm("dua-duanya", of: "dua", because: "it means both"),
  ])
  func `a lexicalised reduplication is not a form of its half`(word: NoForm) {
    let lemmas = LanguageTag.indonesian.namedReadings(of: word.word).map(\.lemma)
    #expect(!lemmas.contains(word.lemma))
  }

  @Test(arguments: [
    Form("jalan-jalan", of: "jalan", "plur"), Form("kuda-kuda", of: "kuda", "plur"),
    Form("macam-macam", of: "macam", "plur"), Form("anak-anak", of: "anak", "plur"),
    Form("orang-orangnya", of: "orang", "plur poss3"), Form("menunda-nunda", of: "menunda", "iter"),
    Form("jalan2", of: "jalan", "plur num2"),
  ])
  func `a reduplication that can be a plural or a repetition is one`(form: Form) {
    expectReading(form, in: .indonesian)
  }
}
