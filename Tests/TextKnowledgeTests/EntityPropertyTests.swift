import Languages
import Segmentation
import TestSupport
import Testing
import TextKnowledge
import TextModel

@Suite("Properties of names and acronyms")
struct EntityPropertyTests {
  /// Words that have an effect on the finders, in any order.
  private static let pieces = [
    "Andi", "Setiawan", "kata", "Presiden", "Dr.", "S.H.", "(34)", "(", ")", ",", ".", "“", "”",
    "\"",
    "Kota", "jalan", "Jl.", "PT", "Tbk", "dan", "di", "BGN", "(BGN)", "Badan", "Gizi", "Nasional",
    "atau",
    "selanjutnya disebut", "Barat", "Daya", "-", "Rusia", "bin", "A.", "P3K", "é", "Ö", "中", "👍",
    "’s", "III",
    "menteri", "mengatakan", "\n", "Ibu", "Koperasi",
  ]

  private func check(_ text: AnalyzedText) {
    let entities = TextEntities(of: text)
    let all = 0..<text.tokens.count
    var covered: Set<Int> = []
    for name in entities.names {
      #expect(!name.mentions.isEmpty)
      for mention in name.mentions {
        #expect(!mention.tokens.isEmpty && all.contains(mention.tokens.lowerBound))
        #expect(mention.tokens.upperBound <= all.upperBound)
        #expect(!mention.innerTokens.isEmpty)
        if let head = mention.head {
          #expect(!head.isEmpty && head.lowerBound >= 0 && head.upperBound <= all.upperBound)
        }
        for token in mention.tokens { #expect(covered.insert(token).inserted, "names overlap") }
      }
    }
    for acronym in entities.acronyms {
      for tokens in [acronym.shortForm, acronym.longForm] + acronym.uses {
        #expect(!tokens.isEmpty && tokens.lowerBound >= 0 && tokens.upperBound <= all.upperBound)
      }
      #expect(!acronym.shortForm.overlaps(acronym.longForm))
    }
  }

  @Test(
    "ranges are inside the text, names do not overlap",
    arguments: [LanguageTag.indonesian, .english])
  func ranges(language: LanguageTag) {
    var random = RandomText(seed: 7, pieces: Self.pieces.flatMap { [$0, " ", $0 + " "] })
    for _ in 0..<400 {
      let text = random.next(upTo: 60)
      check(AnalyzedText(language: language, lines: Array(text.utf8)))
    }
  }

  @Test("any characters are read")
  func anyCharacters() {
    var random = RandomText(seed: 11, pieces: RandomText.characters)
    for _ in 0..<200 {
      check(AnalyzedText(language: .indonesian, lines: Array(random.next(upTo: 80).utf8)))
    }
  }

  @Test(
    "degenerate texts",
    arguments: [
      "", "Andi", "BGN", "(", "()", "(34)", "Andi (34)", "Presiden", "“”", "Jl.", "di", "A. B. C.",
    ])
  func degenerate(text: String) {
    check(AnalyzedText(language: .indonesian, sentences: [text]))
    check(AnalyzedText(language: .undetermined, sentences: [text]))
  }

  @Test("the same text gives the same result")
  func deterministic() {
    let text = AnalyzedText(
      language: .indonesian,
      sentences: ["Presiden Rusia Vladimir Putin (72) dan Badan Gizi Nasional (BGN) di Jakarta."])
    let (first, second) = (TextEntities(of: text), TextEntities(of: text))
    #expect(first.names == second.names)
    #expect(first.acronyms == second.acronyms)
  }

  #if DEBUG
    @Test(
      "twice the text is at most twice the work",
      arguments: [
        "Presiden Rusia Vladimir Putin bertemu Budi (34) di Jakarta. ",
        "Badan Gizi Nasional (BGN) ", "Andi ", "BGN (", "“Kidung ", "Kabupaten ", "menteri ",
        "di Kota ",
        "Menteri Keuangan dan ",
      ])
    func linear(piece: String) {
      func work(_ times: Int) -> Int {
        let meter = ReadingMeter()
        let text = AnalyzedText(
          language: .indonesian, sentences: [String(repeating: piece, count: times)])
        ReadingMeter.$current.withValue(meter) { _ = TextEntities(of: text) }
        return meter[.nameExamination] + meter[.acronymAlignment]
      }
      let (small, large) = (work(500), work(1000))
      #expect(large <= small * 2 + 200, "\(small), then \(large)")
      let tokens = 1000 * piece.split(separator: " ").count
      #expect(large <= tokens * 40, "\(large) steps for \(tokens) words")
    }
  #endif
}
