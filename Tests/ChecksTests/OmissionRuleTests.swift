import Alignment
import Checks
import Testing
import TextModel

@Suite("Omitted and untranslated sentences in the check")
struct OmissionRuleTests {
  @Test("an omitted sentence is one warning, and nothing in it is reported")
  func omitted() throws {
    try Case(
      "Utusan itu tiba di Moskow. Ia membawa 25 surat dari Prancis kepada Peskov. Perundingan berlangsung lama.",
      "The envoy arrived in Moscow. The talks lasted long.",
      "warning omitted: Ia membawa 25 surat dari Prancis kepada Peskov."
    ).check()
  }

  @Test("a sentence that was moved is not omitted")
  func moved() throws {
    try Case(
      "Ia membawa 25 surat dari Prancis kepada Peskov. Utusan itu tiba di Moskow pada Jumat. Perundingan berlangsung lama sekali.",
      "The envoy arrived in Moscow on Friday. The talks lasted very long. He carried 25 letters from France to Peskov."
    ).check()
  }

  @Test("two sentences joined in one are not omitted")
  func joined() throws {
    try Case(
      "Utusan itu tiba di Moskow. Ia membawa 25 surat.",
      "The envoy arrived in Moscow and carried 25 letters."
    ).check()
  }

  @Test("a dateline is not a sentence")
  func dateline() throws {
    try Case(
      "MOSKOW, KOMPAS - Utusan itu tiba pada Jumat.", "The envoy arrived on Friday."
    ).check()
  }

  @Test("an abridged translation has suggestions only")
  func abridged() throws {
    let source =
      "Utusan itu tiba di Moskow pada Jumat. Ia membawa 25 surat dari Prancis kepada Peskov. "
      + "Sebanyak 310 warga menonton parade di Lapangan Merah. Rombongan Witkoff menginap 4 malam di hotel tua. "
      + "Pesawat Airbus itu mendarat pukul 07.15 di landasan Vnukovo. Perundingan berlangsung lama."
    let found = try findings(
      source, "The envoy arrived in Moscow on Friday. The talks lasted long.")
    #expect(found.count { $0.contains("omitted") } >= 3)
    #expect(found.allSatisfy { $0.hasPrefix("suggestion") })
  }

  @Test(
    "a sentence in the source's language is an error",
    arguments: [
      Case(
        "Hujan turun sangat deras di kota itu.", "Hujan turun sangat deras di kota itu.",
        "error untranslated: Hujan turun sangat deras di kota itu."),
      Case(
        "Hujan turun sangat deras di kota itu.", "Hujan turun sangat deras in that city.",
        "error untranslated: Hujan turun sangat deras di kota itu."),
      Case(
        "Warga Desa Tolak Tambang Pasir Besi", "Warga Desa Tolak Tambang Pasir Besi",
        "error untranslated: Warga Desa Tolak Tambang Pasir Besi"),
    ])
  func untranslated(sample: Case) throws { try sample.check() }

  @Test(
    "names and single words of the source are not",
    arguments: [
      Case("Witkoff, Peskov, Ushakov.", "Witkoff, Peskov, Ushakov."),
      Case("Radio itu musik pop.", "The radio is pop music."),
    ])
  func names(sample: Case) throws { try sample.check() }

  @Test("words that are not translated do not make a sentence untranslated")
  func keptWords() throws {
    try Case("Budaya gotong royong hidup.", "The culture of gotong royong lives.").check()
    try Case("Mereka makan nasi goreng.", "They ate nasi goreng.").check()
  }

  @Test("findings are in the order of the source")
  func order() throws {
    let found = try allFindings(
      "Utusan itu membawa 25 surat. Kesepakatan itu rapuh.",
      "The carpet carried 26 letters. The carpet is fragile.")
    #expect(found.count == 3)
    #expect(found.map(\.finding.source.start) == found.map(\.finding.source.start).sorted())
  }

  @Test("each verdict has a diagnostic code of its own")
  func codes() {
    #expect(
      Set(Finding.Verdict.allCases.map(\.code)).count == Finding.Verdict.allCases.count)
  }
}

@Suite("Consistency in the check")
struct ConsistencyRuleTests {
  @Test("one term rendered in two ways is a suggestion at the second place")
  func twoWays() throws {
    let source = "Gencatan senjata dimulai. Lalu gencatan senjata itu gagal."
    try Case(
      source, "The ceasefire began. Then the truce failed.",
      "suggestion inconsistent: gencatan senjata"
    ).check()
    let finding = try #require(
      try allFindings(source, "The ceasefire began. Then the truce failed.").first?.finding)
    #expect(finding.segment == 1)
    #expect(finding.expected == ["ceasefire"])
  }

  @Test(
    "one way in two forms is not",
    arguments: [
      Case(
        "Gencatan senjata dimulai. Lalu gencatan senjata itu gagal.",
        "The ceasefires began. Then the Ceasefire failed."),
      Case("Amerika Serikat datang. Lalu AS pulang.", "The United States came. Then the US left."),
    ])
  func oneWay(sample: Case) throws { try sample.check() }
}
