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
}
