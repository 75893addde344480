import Testing

@testable import Languages

@Suite struct SyntaxTests {
  private func roles(_ word: String) -> WordRoles {
    SyntaxFacts.indonesian.roles(of: Array(word.utf8))
  }

  @Test(arguments: [
    "menyerang", "menaikkan", "ditangkap", "berbicara", "bekerja", "memengaruhi", "mengatakan",
    "naikkan", "tunjukkan", "serang", "mengecam", "diperpanjang", "menyebutnya",
  ])
  func `a verb is recognized by its prefix or in a list`(word: String) {
    #expect(roles(word) == .verb)
  }

  @Test(arguments: [
    "ekonomi", "hukum", "pasukan", "berita", "menara", "diplomasi", "digital", "gerakan",
    "pendidikan", "kebijakan", "tindakan", "terorisme", "presiden", "masa", "dinding", "meja",
    "beras", "media", "ledakan", "terminal",
  ])
  func `a noun has no role`(word: String) { #expect(roles(word) == []) }

  @Test func `a superlative and a possessive are not modified`() {
    #expect(roles("terbesar") == .neverModified)
    #expect(roles("pidatonya") == .neverModified)
  }

  @Test(arguments: [
    ("Russia", "Russian"), ("the Netherlands", "Dutch"), ("economy", "economic"),
    ("Economy", "economic"), ("South Korea", "South Korean"), ("United Kingdom", "British"),
    ("wood", "wooden"), ("law", "legal"), ("parliament", "parliamentary"),
  ])
  func `a noun with a usual adjective has it`(noun: String, adjective: String) {
    #expect(EnglishAdjectives.adjective(of: noun) == adjective)
  }

  @Test(arguments: ["energy", "trade", "russia", "foreign law", "history", "Russian", ""])
  func `other nouns have none`(noun: String) {
    #expect(EnglishAdjectives.adjective(of: noun) == nil)
  }

  @Test func `an adjective differs from its noun, and names have capitals on both sides`() {
    #expect(EnglishAdjectives.all.count > 350)
    for (noun, adjective) in EnglishAdjectives.all {
      #expect(noun != adjective)
      if adjective.first?.isUppercase == true {
        #expect(noun.first?.isUppercase == true, "\(noun)")
      }
    }
  }
}
