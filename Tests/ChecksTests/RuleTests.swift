import Testing

@Suite("Rules of the check")
struct RuleTests {
  @Test(
    "a correct translation has no finding",
    arguments: [
      Case("Utusan itu tiba di Jakarta.", "The envoys arrived in Jakarta."),
      Case("Kesepakatannya rapuh.", "Its deal is fragile."),
      Case("Amerika Serikat (AS) menolak.", "The US refused."),
      Case(
        "Gencatan senjata itu, gencatan senjata pertama, gagal.", "The truce, the first, failed."),
      Case("Perundingan dengan Prancis berlanjut.", "Talks with the French went on."),
      Case("Kota itu diserang pada Jumat (11/4/2025).", "The city was attacked on Friday."),
      Case("Ada 1.500 orang, naik 5,25 persen.", "There were 1,500 people, up 5.25 percent."),
      Case("Kapal menembak 24 jam.", "The ship fired around the clock."),
      Case("Witkoff bertemu Peskov.", "Witkoff met Peskov."),
    ])
  func correct(sample: Case) throws {
    #expect(try findings(sample.source, sample.target) == [])
  }

  @Test(
    "an error has its finding",
    arguments: [
      Case(
        "Gencatan senjata itu gagal.", "The carpet failed.", "warning missing: Gencatan senjata"),
      Case(
        "Gencatan senjata itu gagal.", "The weapon truce failed.",
        "error forbidden: Gencatan senjata"),
      Case(
        "Pejabat itu, Witkoff, tiba.", "The official, Witkof, arrived.", "warning name: Witkoff"),
      Case("Ada 25 orang di sana.", "There were 26 people there.", "error number: 25"),
      Case("Ada 25 orang di sana.", "There were people there.", "warning number: 25"),
      Case(
        "Harga naik 5,25 persen.", "Prices rose 5.52 percent.", "error percent: 5,25 persen"),
      Case("Denda itu Rp5 miliar.", "The fine is Rp5 million.", "error currency: Rp5 miliar"),
      Case(
        "Ia tiba pada 11 April 2025.", "He came on April 12, 2025.", "error date: 11 April 2025"),
      Case(
        "Hujan turun sangat deras di kota itu.", "Hujan turun sangat deras di kota itu.",
        "error untranslated: Hujan turun sangat deras di kota itu."),
    ])
  func wrong(sample: Case) throws {
    #expect(try findings(sample.source, sample.target) == sample.findings)
  }

  @Test("a sentence that was left out is named, and nothing in it")
  func omitted() throws {
    let source =
      "Utusan Amerika Serikat tiba di Moskow pada Jumat. Ia membawa 25 surat dari Prancis kepada Peskov. Perundingan berlangsung lama."
    let target = "The US envoy arrived in Moscow on Friday. The talks lasted long."
    let found = try findings(source, target)
    #expect(
      found == ["warning omitted: Ia membawa 25 surat dari Prancis kepada Peskov."])
  }
}
