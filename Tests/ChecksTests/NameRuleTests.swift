import Testing
import TextModel

@testable import Checks

@Suite("Names in the check")
struct NameRuleTests {
  @Test(
    "a name that stays, or that English spells in its own way, is right",
    arguments: [
      Case("Lalu Witkoff bertemu Peskov.", "Then Witkoff met Peskov."),
      Case("Kota itu, Moskow, dingin.", "The city, Moscow, is cold."),
      Case("Ia lahir di Brasil.", "He was born in Brazil."),
      Case("Kelompok Houthi menolak.", "The Houthis refused."),
      Case("Mobil Witkoff rusak.", "Witkoff's car broke down."),
      Case("Pejabat itu, Witkoff, tiba.", "The official arrived."),
    ])
  func right(sample: Case) throws { try sample.check() }

  @Test(
    "a letter or two that differ are a warning",
    arguments: [
      Case(
        "Pejabat itu, Witkoff, tiba.", "The official, Witkof, arrived.", "warning name: Witkoff"),
      Case(
        "Pejabat itu, Witkoff, tiba.", "The official, Wtikoff, arrived.", "warning name: Witkoff"),
      Case("Ketua itu, Peskov, tiba.", "The chief, Pexkov, arrived.", "warning name: Peskov"),
      Case("Ia pergi ke Prancis.", "He went to Framce.", "warning name: Prancis"),
    ])
  func misspelt(sample: Case) throws { try sample.check() }

  @Test(
    "short names, other words and other names of the text are not misspellings",
    arguments: [
      Case("Lalu Ali tiba.", "Then Ari arrived."),
      Case("Lalu Budi bertemu Budi dan Rudi.", "Then Budi met Rudi."),
      Case("Ketua itu, Peskov, tiba.", "The chief arrived perkov."),
    ])
  func noName(sample: Case) throws { try sample.check() }

  @Test("a name is reported once in a sentence")
  func once() throws {
    try Case(
      "Lalu Witkoff, ya, Witkoff itu, tiba.", "Then Witkof, yes, that Witkof, arrived.",
      "warning name: Witkoff"
    ).check()
  }

  @Test("the expected spelling is in the finding")
  func fields() throws {
    let found = try allFindings("Pejabat itu, Witkoff, tiba.", "The official, Witkof, arrived.")
    let finding = try #require(found.first?.finding)
    #expect(finding.verdict.code == .nameMisspelt)
    #expect(finding.expected == ["Witkoff"])
    #expect(finding.target?.count == "Witkof".utf8.count)
  }

  @Test(
    "the edit distance counts added, dropped, changed and swapped letters",
    arguments: [
      ("peskov", "peskov", 0), ("peskov", "peskv", 1), ("peskov", "pexkov", 1),
      ("peskov", "epskov", 1), ("witkoff", "wtikof", 2), ("budi", "rani", nil), ("", "ab", 2),
      ("renée", "renee", 1), ("kota", "kotakota", nil),
    ] as [(String, String, Int?)])
  func distance(one: String, other: String, expected: Int?) {
    #expect(editDistance(one, other, limit: 2) == expected)
    #expect(editDistance(other, one, limit: 2) == expected)
  }
}
