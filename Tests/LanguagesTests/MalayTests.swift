import Languages
import Testing
import TextModel

@Suite struct MalayFormTests {
  @Test(arguments: [
    Form("rumahnya", of: "rumah", "poss3"),
    Form("kerajaannya", of: "kerajaan", "poss3"),
    Form("rumahku", of: "rumah", "poss1"),
    Form("negaramu", of: "negara", "poss2"),
    Form("perjanjiannya", of: "perjanjian", "poss3"),
    Form("naskhahnya", of: "naskhah", "poss3"),
    Form("bahasaku", of: "bahasa", "poss1"),
    Form("syarikatnya", of: "syarikat", "poss3"),
    Form("bukuku", of: "buku", "poss1"),
    Form("tetamunya", of: "tetamu", "poss3"),
    Form("masalahnya", of: "masalah", "poss3"),
    Form("sekolahku", of: "sekolah", "poss1"),
    Form("mesyuaratnya", of: "mesyuarat", "poss3"),
    Form("universitimu", of: "universiti", "poss2"),
  ])
  func `an attached pronoun is a possessive`(form: Form) { expectReading(form, in: .malay) }

  @Test(arguments: [
    Form("inilah", of: "ini", "particle"),
    Form("kerajaanlah", of: "kerajaan", "particle"),
    Form("siapakah", of: "siapa", "particle"),
    Form("menteripun", of: "menteri", "particle"),
    Form("merekalah", of: "mereka", "particle"),
    Form("rumahnyalah", of: "rumah", "poss3 particle"),
    Form("rumahkukah", of: "rumah", "poss1 particle"),
    Form("negaramulah", of: "negara", "poss2 particle"),
    Form("masalahkah", of: "masalah", "particle"),
    Form("peratusanlah", of: "peratusan", "particle"),
  ])
  func `a particle follows the pronoun`(form: Form) { expectReading(form, in: .malay) }

  @Test(arguments: [
    Form("diserang", of: "menyerang", "pass"),
    Form("dibincangkan", of: "membincangkan", "pass"),
    Form("ditubuhkan", of: "menubuhkan", "pass"),
    Form("dilantik", of: "melantik", "pass"),
    Form("dikuatkuasakan", of: "menguatkuasakan", "pass"),
    Form("disiasat", of: "menyiasat", "pass"),
    Form("diterjemahkan", of: "menterjemahkan", "pass"),
    Form("dipengaruhi", of: "mempengaruhi", "pass"),
    Form("diperluas", of: "memperluas", "pass"),
    Form("dihantar", of: "menghantar", "pass"),
    Form("diumumkan", of: "mengumumkan", "pass"),
    Form("dikaji", of: "mengkaji", "pass"),
    Form("ditangkap", of: "menangkap", "pass"),
    Form("dibom", of: "mengebom", "pass"),
    Form("dibincangkannya", of: "membincangkan", "poss3 pass"),
    Form("disiasatlah", of: "menyiasat", "pass particle"),
  ])
  func `di- makes the passive`(form: Form) { expectReading(form, in: .malay) }

  @Test(arguments: [
    Form("serang", of: "menyerang", "bare"),
    Form("lantik", of: "melantik", "bare"),
    Form("pengaruhi", of: "mempengaruhi", "bare"),
    Form("terjemahkan", of: "menterjemahkan", "bare"),
    Form("tubuhkan", of: "menubuhkan", "bare"),
    Form("kuatkuasakan", of: "menguatkuasakan", "bare"),
    Form("hantarlah", of: "menghantar", "bare particle"),
    Form("siasatlah", of: "menyiasat", "bare particle"),
    Form("kuhantar", of: "menghantar", "poss1 bare"),
    Form("kaubaca", of: "membaca", "poss2 bare"),
    Form("kaji", of: "mengkaji", "bare"),
    Form("umumkan", of: "mengumumkan", "bare"),
  ])
  func `the bare base is a voice of the verb`(form: Form) { expectReading(form, in: .malay) }

  @Test(arguments: [
    Form("menyerang", of: "serang", "act"),
    Form("menyiasat", of: "siasat", "act"),
    Form("menghantar", of: "hantar", "act"),
    Form("melantik", of: "lantik", "act"),
    Form("membincangkan", of: "bincangkan", "act"),
    Form("memeriksa", of: "periksa", "act"),
    Form("mengetuai", of: "ketuai", "act"),
    Form("menubuhkan", of: "tubuhkan", "act"),
    Form("mentadbir", of: "tadbir", "act"),
    Form("mengkaji", of: "kaji", "act"),
    Form("menyiasatnya", of: "menyiasat", "poss3"),
    Form("menghantarnya", of: "menghantar", "poss3"),
  ])
  func `meN- makes the active`(form: Form) { expectReading(form, in: .malay) }

  @Test(arguments: [
    Form("syarikat-syarikat", of: "syarikat", "plur"),
    Form("negeri-negeri", of: "negeri", "plur"),
    Form("menteri-menteri", of: "menteri", "plur"),
    Form("jabatan-jabatan", of: "jabatan", "plur"),
    Form("perjanjian-perjanjian", of: "perjanjian", "plur"),
    Form("syarikat-syarikatnya", of: "syarikat", "plur poss3"),
    Form("anak-anakku", of: "anak", "plur poss1"),
    Form("kawan-kawanmu", of: "kawan", "plur poss2"),
    Form("negara-negaralah", of: "negara", "plur particle"),
    Form("pekerja2", of: "pekerja", "plur num2"),
    Form("anak2nya", of: "anak", "plur poss3 num2"),
    Form("memukul-mukul", of: "memukul", "iter"),
    Form("menjerit-jerit", of: "menjerit", "iter"),
    Form("ditanya-tanya", of: "menanya", "pass iter"),
  ])
  func `a repeated word is a plural or a continued action`(form: Form) {
    expectReading(form, in: .malay)
  }

  @Test(arguments: [
    Form("di-lockdown", of: "lockdown", "pass"),
    Form("me-lockdown", of: "lockdown", "act"),
    Form("di-viralkan", of: "viralkan", "pass"),
  ])
  func `a foreign verb takes its voice with a hyphen`(form: Form) {
    expectReading(form, in: .malay)
  }

  @Test(arguments: [
    NoForm("masalah", of: "masa", because: "it is a problem, not a time"),
    NoForm("majalah", of: "maja", because: "it is a magazine"),
    NoForm("sekolah", of: "seko", because: "it is a school"),
    NoForm("istilah", of: "isti", because: "it is a term"),
    NoForm("langkah", of: "lang", because: "it is a step"),
    NoForm("mahupun", of: "mahu", because: "it is `nor`"),
    NoForm("serumpun", of: "serum", because: "it is `of one stock`"),
    NoForm("bangku", of: "bang", because: "it is a bench"),
    NoForm("tetamu", of: "teta", because: "it is a guest"),
    NoForm("hanya", of: "ha", because: "it is `only`"),
    NoForm("pelaku", of: "pela", because: "it is the one who does it"),
    NoForm("bertemu", of: "berte", because: "it is `to meet`"),
    NoForm("rumahlahnya", of: "rumah", because: "a pronoun never follows a particle"),
    NoForm("undang-undang", of: "undang", because: "it is a law"),
    NoForm("rama-rama", of: "rama", because: "it is a butterfly"),
    NoForm("gula-gula", of: "gula", because: "it is a sweet"),
    NoForm("biri-biri", of: "biri", because: "it is a sheep"),
    NoForm("dirubah", of: "mengubah", because: "that slip is an Indonesian one"),
  ])
  func `a word that only looks like a form has no reading`(word: NoForm) {
    let lemmas = LanguageTag.malay.namedReadings(of: word.word).map(\.lemma)
    #expect(!lemmas.contains(word.lemma))
  }

  @Test func `no dictionary is used`() {
    #expect(Language.of(.malay).inflection.dictionaryName == nil)
  }
}

@Suite struct MalayFactTests {
  @Test(arguments: [
    ("ogos", QuantityWord.month(8)), ("mac", .month(3)), ("jun", .month(6)), ("julai", .month(7)),
    ("disember", .month(12)), ("dis", .month(12)), ("isnin", .weekday(1)), ("khamis", .weekday(4)),
    ("jumaat", .weekday(5)), ("ahad", .weekday(7)), ("bilion", .scale(9)), ("trilion", .scale(12)),
    ("sebilion", .oneOfScale(9)), ("lapan", .unit(8)), ("sifar", .unit(0)), ("peratus", .percent),
    ("kelapan", .ordinal(8)), ("rm", .currency("MYR")), ("paun", .currency("GBP")),
  ])
  func `Malay words of numbers and dates are known`(word: String, meaning: QuantityWord) {
    #expect(Language.of(.malay).quantityWords[word] == meaning)
  }

  @Test(arguments: ["agustus", "desember", "maret", "senin", "miliar", "triliun", "persen", "rb"])
  func `Indonesian ones are not Malay`(word: String) {
    #expect(Language.of(.malay).quantityWords[word] == nil)
  }

  @Test func `its numbers have a decimal point`() {
    #expect(Language.of(.malay).numerals.convention == .decimalPoint)
    #expect(Language.of(.malay).calendar.dayOrder == .dayFirst)
  }

  @Test(arguments: [
    ("yang", true), ("daripada", true), ("kerana", true), ("bahawa", true), ("kerajaan", false),
    ("menteri", false),
  ])
  func `function words are recognized`(word: String, expected: Bool) {
    #expect(Language.of(.malay).functionWords.contains(Array(word.utf8)) == expected)
  }
}
