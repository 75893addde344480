import Languages
import Segmentation
import Testing
import TextKnowledge
import TextModel

/// A text in which the initials of persons are marked: `«AS» (30)`.
struct InitialsRow: Sendable, CustomTestStringConvertible {
  let marked: String
  let language: LanguageTag

  init(_ marked: String, in language: LanguageTag = .indonesian) {
    self.marked = marked
    self.language = language
  }

  var testDescription: String { marked }

  func check() {
    let analyzed = NameRow.analyzed(marked.filter { !"«»".contains($0) }, language)
    var found = ""
    var start = 0
    for initials in TextEntities(of: analyzed).initials {
      let range = analyzed.tokens[initials.token].range
      found += String(decoding: analyzed.bytes[start..<range.start], as: UTF8.self) + "«"
      found += String(decoding: analyzed.bytes[range.range], as: UTF8.self) + "»"
      start = range.end
    }
    found += String(decoding: analyzed.bytes[start...], as: UTF8.self)
    // Each sentence has a line break after it.
    if found.last == "\n" { found.removeLast() }
    #expect(found == marked)
  }
}

@Suite("Initials of persons")
struct PersonInitialsTests {
  @Test(
    "an age or a sex after capitals makes them initials",
    arguments: [
      InitialsRow("Polisi menahan «RS» (23) di rumahnya."),
      InitialsRow("Polisi menahan «RS» (23 tahun) dan «MA» (35 th) di rumahnya."),
      InitialsRow("Dua remaja, «RS» (L/17) dan «MA» (16/P), dipulangkan."),
      InitialsRow("Dua remaja, «RS» (L) dan «MA» (P), dipulangkan."),
      InitialsRow("Anak itu, «KPU» (4 tahun), selamat."),
      InitialsRow("Tersangka «AS» (30) mengaku mencuri."),
      InitialsRow("Pelakunya «AS», 30 tahun, warga Bekasi."),
      InitialsRow("Pelakunya «AS», 30, warga Bekasi."),
      InitialsRow("«AS» berusia 30 tahun saat ditangkap."),
      InitialsRow("Korban «MA» yang masih berusia 14 tahun trauma."),
      InitialsRow("Police arrested «AS» (30) and «MA» (F, 35) on Monday.", in: .english),
      InitialsRow("The man, «RS», 23, was held.", in: .english),
      InitialsRow("The victim, «RS», aged 23, was treated.", in: .english),
    ])
  func age(row: InitialsRow) { row.check() }

  @Test(
    "words before capitals make them initials",
    arguments: [
      InitialsRow("Seorang pria berinisial «AS» ditangkap."),
      InitialsRow("Pria berinisial “«RS»” itu diam."),
      InitialsRow("Tiga orang berinisial «RS», «MA», dan «AS» ditahan."),
      InitialsRow("Dua orang dengan inisial «KPU» dan «PBB» ditahan."),
      InitialsRow("Tersangka «AS» mengaku, kata polisi."),
      InitialsRow("Polisi memeriksa korban «MA» dan pelaku «RS»."),
      InitialsRow("The man, identified only as «AS», was held.", in: .english),
      InitialsRow("Two men with the initials «RS» and «MA» were held.", in: .english),
    ])
  func introduction(row: InitialsRow) { row.check() }

  @Test(
    "the same capitals elsewhere in the text are the initials",
    arguments: [
      InitialsRow("Polisi menahan «AS» (30). Menurut polisi, «AS» mengaku."),
      InitialsRow("«AS» mengaku. Polisi menahan «AS» (30). Ia mengirim uang ke AS."),
      InitialsRow("Polisi menahan «RS» (30). Lalu «RS» dirawat di RS Harapan."),
      InitialsRow("Polisi menahan «AS» (30). Militer AS diam. Mereka terbang ke AS."),
      InitialsRow(
        "Polisi menahan «MA» (30). Mahkamah Agung (MA) menolak. Putusan MA itu final. Kata MA, itu sah."
      ),
    ])
  func discourse(row: InitialsRow) { row.check() }

  @Test(
    "other numbers and words leave an acronym what it is",
    arguments: [
      InitialsRow("PBB (1945) dibentuk sesudah perang."),
      InitialsRow("Perserikatan Bangsa-Bangsa (PBB) bersidang."),
      InitialsRow("PBB (Perserikatan Bangsa-Bangsa) bersidang."),
      InitialsRow("Menurut KPK (3), hal itu benar."), InitialsRow("Pajak PBB (150 ribu) naik."),
      InitialsRow("Menurut AS, 30 tahun lalu keadaannya lain."),
      InitialsRow("Menurut AS, 30 orang tewas."),
      InitialsRow("Seorang WNA (35) ditahan."), InitialsRow("Oknum PNS (45) ditahan."),
      InitialsRow("Pelaku UKM mengeluh."), InitialsRow("Korban PHK bertambah."),
      InitialsRow("Korban di RS Harapan bertambah."), InitialsRow("Tersangka KPK ditahan."),
      InitialsRow("Di AS, 30, dan di Cina, 20."),
      InitialsRow("Norwegia (16), AS (12), dan Kanada (10) meraih medali."),
      InitialsRow("KPK berusia 20 tahun."), InitialsRow("Korban RS Harapan mengeluh."),
      InitialsRow("Peserta BPJS (23) itu pulang."),
      InitialsRow("Warga AS ditahan. Presiden AS hadir."),
      InitialsRow("The US (250) celebrated.", in: .english),
      InitialsRow("UN (1945) resolutions remain.", in: .english),
    ])
  func acronym(row: InitialsRow) { row.check() }

  @Test("the evidence is the first place that shows the initials")
  func evidence() {
    let analyzed = NameRow.analyzed("AS diam. Polisi menahan tersangka AS kemarin.", .indonesian)
    let found = TextEntities(of: analyzed).initials.map {
      NameRow.words($0.evidence, of: analyzed)
    }
    #expect(found == ["tersangka AS", "tersangka AS"])
  }
}
