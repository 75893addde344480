import Checks
import Normalization
import Testing
import TextModel

@Suite("Terms in the check")
struct TermRuleTests {
  @Test(
    "an approved equivalent in any form is right",
    arguments: [
      Case("Gencatan senjata itu gagal.", "The ceasefire failed."),
      Case("Gencatan senjata itu gagal.", "The ceasefires failed."),
      Case("Gencatan senjata itu gagal.", "The Truce failed."),
      Case("Utusan-utusan itu tiba.", "The envoys arrived."),
      Case("Kota itu diserang.", "The city was attacked."),
      Case("Mereka menyerang kota.", "They are attacking the city."),
      Case("AS menolak.", "The United States refused."),
      Case("Amerika Serikat menolak.", "The US refused."),
    ])
  func approved(sample: Case) throws { try sample.check() }

  @Test(
    "a term that the translation says in other words is not reported",
    arguments: [
      Case("Orang Prancis menolak.", "The French refused."),
      Case(
        "Gencatan senjata itu, gencatan senjata kedua, gagal.", "The truce, the second, failed."),
      Case(
        "Utusan itu tiba. Ia membawa kesepakatan.", "The envoy arrived with the agreement. He came."
      ),
    ])
  func otherWords(sample: Case) throws { try sample.check() }

  @Test(
    "a noun or a name without an equivalent is a warning",
    arguments: [
      Case("Utusan itu tiba.", "The carpet arrived.", "warning missing: Utusan"),
      Case("Kesepakatannya rapuh.", "Its carpet is fragile.", "warning missing: Kesepakatannya"),
      Case("Ia pergi ke Prancis.", "He went to a carpet.", "warning missing: Prancis"),
    ])
  func missing(sample: Case) throws { try sample.check() }

  @Test("a verb without an equivalent is a suggestion: it can be translated by other words")
  func verb() throws {
    try Case("Kota itu diserang.", "The city fell.", "suggestion missing: diserang").check()
  }

  @Test("a part of the equivalent and another word are not the equivalent")
  func part() throws {
    try Case(
      "Mereka bicara tentang zona ekonomi.", "They spoke about the economical area.",
      "warning unapproved: zona ekonomi"
    ).check()
  }

  @Test(
    "a forbidden equivalent is an error and a deprecated one a warning",
    arguments: [
      Case(
        "Gencatan senjata gagal.", "The weapon truce failed.", "error forbidden: Gencatan senjata"),
      Case("Utusan itu tiba.", "The legate arrived.", "warning forbidden: Utusan"),
    ])
  func unapproved(sample: Case) throws { try sample.check() }

  @Test("a forbidden equivalent that is an approved one of another term there is not reported")
  func otherTerm() throws {
    try Case("Perundingan itu gagal.", "The negotiation failed.").check()
  }

  @Test("two mentions, one rendered by a forbidden word, are one error")
  func twoMentions() throws {
    try Case(
      "Gencatan senjata dan gencatan senjata lagi.", "A truce and a weapon truce again.",
      "error forbidden: gencatan senjata"
    ).check()
  }

  @Test("each concept of a sentence is reported once")
  func once() throws {
    try Case(
      "Gencatan senjata demi gencatan senjata gagal.", "One carpet after another failed.",
      "warning missing: Gencatan senjata"
    ).check()
  }

  @Test("a term that stays as it is and was translated is an error")
  func translated() throws {
    try Case("Warga bergotong royong.", "Residents worked.").check()
    try Case(
      "Budaya gotong royong hidup.", "The old village culture of gotong royong lives."
    ).check()
    try Case(
      "Budaya gotong royong hidup.", "The culture of teamwork lives.",
      "error translated: gotong royong"
    ).check()
  }

  @Test("a term without an equivalent in the glossary is not reported")
  func noEquivalent() throws { try Case("Itu pantun lama.", "That is an old verse.").check() }

  @Test("another name in the place of a name is a warning")
  func stranger() throws {
    try Case("Ia tiba di Prancis.", "He arrived in the US.", "warning missing: Prancis").check()
  }

  @Test(
    "what was expected begins with the equivalent that fits the form",
    arguments: [
      ("AS menolak kesepakatan itu.", ["US", "United States"]),
      ("Amerika Serikat menolak kesepakatan itu.", ["United States", "US"]),
    ])
  func expectedOrder(source: String, expected: [String]) throws {
    let finding = try #require(
      try allFindings(source, "They rejected the agreement.").map(\.finding).first)
    #expect(finding.expected == expected)
    #expect(finding.message.hasSuffix("expected \(expected.joined(separator: ", "))"))
  }

  @Test("a finding has the glossary's term, what was expected and where it is")
  func fields() throws {
    let found = try allFindings("Lalu gencatan senjatanya gagal.", "Then the weapon truce failed.")
    let (finding, source) = try #require(found.first)
    #expect(found.count == 1)
    #expect(finding.verdict.code == .termForbidden)
    #expect(finding.term == "gencatan senjata")
    #expect(finding.expected == ["ceasefire", "truce"])
    #expect(finding.segment == 0)
    #expect(source.slice(finding.source) == "gencatan senjatanya")
    let target = try #require(finding.target)
    #expect(target.start == "Then the ".utf8.count)
    #expect(target.count == "weapon truce".utf8.count)
    #expect(finding.message.contains("weapon truce"))
  }
}
