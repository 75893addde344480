import Languages
import Testing
import TextModel

/// A verb in `meN-`, and the base that its voices have in common.
struct Verb: Sendable, CustomTestStringConvertible {
  let base: String
  let active: String

  init(_ base: String, _ active: String) {
    self.base = base
    self.active = active
  }

  var testDescription: String { "meN- + \(base) is \(active)" }

  static let dropped = [
    Verb("pukul", "memukul"), Verb("pimpin", "memimpin"), Verb("periksa", "memeriksa"),
    Verb("perintah", "memerintah"), Verb("pengaruhi", "memengaruhi"),
    Verb("percayai", "memercayai"), Verb("publikasikan", "memublikasikan"),
    Verb("tembak", "menembak"), Verb("tolak", "menolak"), Verb("tuduh", "menuduh"),
    Verb("terjemahkan", "menerjemahkan"), Verb("tandatangani", "menandatangani"),
    Verb("serang", "menyerang"), Verb("sepakati", "menyepakati"), Verb("sita", "menyita"),
    Verb("sukseskan", "menyukseskan"), Verb("survei", "menyurvei"),
    Verb("kirim", "mengirim"), Verb("kecam", "mengecam"), Verb("kuasai", "menguasai"),
    Verb("koordinasikan", "mengoordinasikan"),
  ]

  static let kept = [
    Verb("produksi", "memproduksi"), Verb("protes", "memprotes"), Verb("proses", "memproses"),
    Verb("plagiat", "memplagiat"), Verb("punyai", "mempunyai"),
    Verb("transfer", "mentransfer"), Verb("traktir", "mentraktir"),
    Verb("stabilkan", "menstabilkan"), Verb("skors", "menskors"),
    Verb("sponsori", "mensponsori"), Verb("syaratkan", "mensyaratkan"),
    Verb("klaim", "mengklaim"), Verb("klaim", "mengeklaim"), Verb("kritik", "mengkritik"),
    Verb("kaji", "mengkaji"), Verb("khianati", "mengkhianati"),
    Verb("khawatirkan", "mengkhawatirkan"),
  ]

  static let withPer = [
    Verb("perbaiki", "memperbaiki"), Verb("perkuat", "memperkuat"), Verb("perluas", "memperluas"),
    Verb("percepat", "mempercepat"), Verb("perpanjang", "memperpanjang"),
    Verb("pertahankan", "mempertahankan"), Verb("pertimbangkan", "mempertimbangkan"),
    Verb("peringatkan", "memperingatkan"),
  ]

  static let beforeOtherSounds = [
    Verb("bahas", "membahas"), Verb("blokir", "memblokir"), Verb("fitnah", "memfitnah"),
    Verb("veto", "memveto"), Verb("cegah", "mencegah"), Verb("duduki", "menduduki"),
    Verb("jatuhkan", "menjatuhkan"), Verb("ziarahi", "menziarahi"), Verb("gelar", "menggelar"),
    Verb("hukum", "menghukum"), Verb("akui", "mengakui"), Verb("evakuasi", "mengevakuasi"),
    Verb("invasi", "menginvasi"), Verb("operasikan", "mengoperasikan"), Verb("usir", "mengusir"),
    Verb("larang", "melarang"), Verb("luncurkan", "meluncurkan"), Verb("masuki", "memasuki"),
    Verb("menangkan", "memenangkan"), Verb("nilai", "menilai"), Verb("nyatakan", "menyatakan"),
    Verb("rusak", "merusak"), Verb("rundingkan", "merundingkan"),
    Verb("wajibkan", "mewajibkan"), Verb("yakini", "meyakini"),
  ]

  static let monosyllables = [
    Verb("bom", "mengebom"), Verb("cat", "mengecat"), Verb("cek", "mengecek"),
    Verb("bor", "mengebor"), Verb("las", "mengelas"), Verb("pel", "mengepel"),
    Verb("tes", "mengetes"), Verb("rem", "mengerem"), Verb("sahkan", "mengesahkan"),
  ]

  static let all = dropped + kept + withPer + beforeOtherSounds + monosyllables
}

@Suite struct VoiceTests {
  @Test(arguments: Verb.all)
  func `the passive is a form of the active verb`(verb: Verb) {
    expectReading(Form("di" + verb.base, of: verb.active, "pass"), in: .indonesian)
  }

  @Test(arguments: Verb.all)
  func `the bare base is a form of the active verb`(verb: Verb) {
    expectReading(Form(verb.base, of: verb.active, "bare"), in: .indonesian)
  }

  @Test(arguments: Verb.all)
  func `the active verb is a form of its base`(verb: Verb) {
    expectReading(Form(verb.active, of: verb.base, "act"), in: .indonesian)
  }

  @Test(arguments: Verb.all)
  func `a reading in another voice names the shared base`(verb: Verb) {
    let bases = LanguageTag.indonesian.readings(of: "di" + verb.base)
      .filter { $0.lemma == Array(verb.active.utf8) }
      .map { String(decoding: $0.base, as: UTF8.self) }
    #expect(Set(bases) == [verb.base])
  }

  @Test(arguments: [
    Form("kuserang", of: "menyerang", "poss1 bare"),
    Form("kauserang", of: "menyerang", "poss2 bare"),
    Form("kubaca", of: "membaca", "poss1 bare"),
    Form("kautolak", of: "menolak", "poss2 bare"),
    Form("kukirimkan", of: "mengirimkan", "poss1 bare"),
    Form("kaupertahankan", of: "mempertahankan", "poss2 bare"),
    Form("diserang", of: "serang", "pass"),
    Form("mengukur", of: "ukur", "act"),
    Form("mengukur", of: "kukur", "act"),
    Form("diukur", of: "mengukur", "pass"),
    Form("dikukur", of: "mengukur", "pass"),
  ])
  func `prefixes of persons and doubtful bases are read`(form: Form) {
    expectReading(form, in: .indonesian)
  }

  @Test(arguments: [
    NoForm("memproduksi", of: "poduksi", because: "the cluster stays whole"),
    NoForm("mengirim", of: "gengirim", because: "meng- adds nothing to the base"),
    NoForm("menembak", of: "dembak", because: "d stays behind the nasal"),
    NoForm("memukul", of: "bukul", because: "b stays behind the nasal"),
    NoForm("menyerang", of: "cerang", because: "c stays behind the nasal"),
    NoForm("mengebom", of: "gebom", because: "g stays behind the nasal"),
    NoForm("diserang", of: "menyerangi", because: "-i is missing"),
  ])
  func `no wrong base or verb is read`(word: NoForm) {
    let lemmas = LanguageTag.indonesian.namedReadings(of: word.word).map(\.lemma)
    #expect(!lemmas.contains(word.lemma))
  }
}
