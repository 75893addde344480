import Languages
import Segmentation
import Testing
import TextKnowledge
import TextModel

@Suite("Names with their mentions, heads and reasons")
struct NameGroupTests {
  private func names(_ sentences: [String]) -> (AnalyzedText, [Name]) {
    let text = AnalyzedText(language: .indonesian, sentences: sentences)
    return (text, TextEntities(of: text).names)
  }

  @Test("a full name and its parts are one name, in text order")
  func onePerson() throws {
    let (text, names) = names([
      "Menurut Pak Sigit, laporan itu benar.", "Jenderal Listyo Sigit Prabowo tiba.",
      "Polisi menunggu Sigit di aula.",
    ])
    let name = try #require(names.first)
    #expect(names.count == 1)
    #expect(
      name.mentions.map { NameRow.words($0.tokens, of: text) }
        == ["Sigit", "Listyo Sigit Prabowo", "Sigit"])
    #expect(name.mentions.map(\.evidence) == [.title, .title, .repetition])
  }

  @Test("a class word with a capital is part of the name, a title is not")
  func heads() throws {
    let (text, names) = names(["Jenderal Agus Salim tiba di Kabupaten Demak dan kota Ngawi."])
    let mentions = names.flatMap(\.mentions)
    #expect(
      mentions.map { NameRow.words($0.tokens, of: text) } == [
        "Agus Salim", "Kabupaten Demak", "Ngawi",
      ])
    #expect(
      try mentions.map { NameRow.words(try #require($0.head), of: text) }
        == ["Jenderal", "Kabupaten", "kota"])
    #expect(
      mentions.map { NameRow.words($0.innerTokens, of: text) } == ["Agus Salim", "Demak", "Ngawi"])
  }

  @Test("a name of a headline belongs to the name of the text")
  func headline() throws {
    let (text, names) = names([
      "Putin Temui Utusan Khusus Trump Lagi Besok", "Presiden Vladimir Putin setuju.",
    ])
    let name = try #require(names.first)
    #expect(
      name.mentions.map { NameRow.words($0.tokens, of: text) } == ["Putin", "Vladimir Putin"])
  }

  @Test("every reason has words in both languages of the interface")
  func explanations() {
    let reasons: [NameEvidence] = [
      .classWord, .title, .office, .age, .degree, .apposition, .sayingVerb, .direction, .knownArea,
      .preposition, .quotation, .repetition,
    ]
    for language in InterfaceLanguage.allCases {
      #expect(Set(reasons.map { $0.explanation(in: language) }).count == reasons.count)
    }
    let patterns: [AcronymDefinition.Pattern] = [
      .shortFormInBrackets, .longFormInBrackets, .words, .foreign,
    ]
    for language in InterfaceLanguage.allCases {
      #expect(Set(patterns.map { $0.explanation(in: language) }).count == patterns.count)
    }
  }
}
