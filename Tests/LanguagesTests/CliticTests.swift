import Testing
import TextModel

@Suite struct CliticTests {
  @Test(arguments: [
    Form("rumahnya", of: "rumah", "poss3"),
    Form("rumahku", of: "rumah", "poss1"),
    Form("rumahmu", of: "rumah", "poss2"),
    Form("kesepakatannya", of: "kesepakatan", "poss3"),
    Form("gencatannya", of: "gencatan", "poss3"),
    Form("negaraku", of: "negara", "poss1"),
    Form("pemimpinmu", of: "pemimpin", "poss2"),
    Form("jakartanya", of: "jakarta", "poss3"),
    Form("asnya", of: "as", "poss3"),
  ])
  func `an attached pronoun is a possessive`(form: Form) { expectReading(form, in: .indonesian) }

  @Test(arguments: [
    Form("inilah", of: "ini", "particle"),
    Form("merekalah", of: "mereka", "particle"),
    Form("presidenlah", of: "presiden", "particle"),
    Form("siapakah", of: "siapa", "particle"),
    Form("bukankah", of: "bukan", "particle"),
    Form("pemerintahpun", of: "pemerintah", "particle"),
    Form("rumahnyalah", of: "rumah", "poss3 particle"),
    Form("rumahkulah", of: "rumah", "poss1 particle"),
    Form("rumahmukah", of: "rumah", "poss2 particle"),
    Form("kesepakatannyalah", of: "kesepakatan", "poss3 particle"),
    Form("kesepakatannyakah", of: "kesepakatan", "poss3 particle"),
  ])
  func `a particle follows the pronoun`(form: Form) { expectReading(form, in: .indonesian) }

  @Test(arguments: [
    Form("masalahnya", of: "masalah", "poss3"),
    Form("masalahkah", of: "masalah", "particle"),
    Form("sekolahku", of: "sekolah", "poss1"),
    Form("bukuku", of: "buku", "poss1"),
    Form("bukunya", of: "buku", "poss3"),
    Form("bukukulah", of: "buku", "poss1 particle"),
    Form("sukunya", of: "suku", "poss3"),
    Form("ilmunya", of: "ilmu", "poss3"),
    Form("tamumu", of: "tamu", "poss2"),
    Form("pelakunya", of: "pelaku", "poss3"),
    Form("langkahnyalah", of: "langkah", "poss3 particle"),
    Form("naskahku", of: "naskah", "poss1"),
  ])
  func `a word that itself ends like a clitic takes them`(form: Form) {
    expectReading(form, in: .indonesian)
  }

  @Test(arguments: [
    Form("menyerangnya", of: "menyerang", "poss3"),
    Form("diserangnya", of: "menyerang", "poss3 pass"),
    Form("seranglah", of: "menyerang", "bare particle"),
    Form("bebaskanlah", of: "membebaskan", "bare particle"),
    Form("ditolaknyakah", of: "menolak", "poss3 pass particle"),
    Form("mengirimkannya", of: "mengirimkan", "poss3"),
    Form("mempengaruhinya", of: "memengaruhi", "poss3 nonstd"),
  ])
  func `a verb takes them too`(form: Form) { expectReading(form, in: .indonesian) }

  @Test(arguments: [
    NoForm("masalah", of: "masa", because: "it is a problem, not a time"),
    NoForm("makalah", of: "maka", because: "it is a paper"),
    NoForm("majalah", of: "maja", because: "it is a magazine"),
    NoForm("langkah", of: "lang", because: "it is a step"),
    NoForm("naskah", of: "nas", because: "it is a manuscript"),
    NoForm("sekolah", of: "seko", because: "it is a school"),
    NoForm("bangku", of: "bang", because: "it is a bench"),
    NoForm("buku", of: "bu", because: "it is a book"),
    NoForm("hanya", of: "ha", because: "it is `only`"),
    NoForm("himpun", of: "him", because: "it is `to gather`"),
    NoForm("berlaku", of: "berla", because: "it is `to be valid`"),
    NoForm("maluku", of: "malu", because: "the province has nothing to do with shame"),
    NoForm("serumpun", of: "serum", because: "peoples of one stock are no vaccine"),
    NoForm("selaku", of: "sela", because: "it is `in the capacity of`"),
    NoForm("terpaku", of: "terpa", because: "it is ter- on paku"),
    NoForm("masalahnya", of: "masa", because: "the pronoun stands behind the whole word"),
    NoForm("bukuku", of: "bu", because: "the pronoun comes off once"),
    NoForm("rumahlahnya", of: "rumah", because: "a pronoun never follows a particle"),
    NoForm("rumahnyaku", of: "rumah", because: "two pronouns never stand together"),
  ])
  func `an ending that only looks like a clitic is not removed`(word: NoForm) {
    let lemmas = LanguageTag.indonesian.namedReadings(of: word.word).map(\.lemma)
    #expect(!lemmas.contains(word.lemma))
  }
}
