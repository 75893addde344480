import Alignment
import Testing
import TextModel

/// Lexicons learnt from a translation memory.
@Suite struct LexiconTests {
  /// Invented words, so that no dictionary contains them.
  static let memory = [
    ("zaba kolu", "mirip tansa"), ("zaba fendi", "mirip holt"), ("kolu fendi", "tansa holt"),
    ("zaba", "mirip"), ("fendi zaba kolu", "holt mirip tansa"), ("kolu", "tansa"),
  ].map { (source: $0.0, target: $0.1) }

  @Test func `words that occur in the same pairs are learnt`() throws {
    let lexicon = LexiconTrainer().train(
      LexiconTests.memory, source: .indonesian, target: .english)
    func best(_ word: String) throws -> String {
      let number = try #require(lexicon.sourceWords.firstIndex(of: Array(word.utf8)))
      let entry = try #require(
        lexicon.entries.filter { $0.source == number }.max { $0.weight < $1.weight })
      return String(decoding: lexicon.targetWords[entry.target], as: UTF8.self)
    }
    #expect(try best("zaba") == "mirip")
    #expect(try best("kolu") == "tansa")
    #expect(try best("fendi") == "holt")
  }

  @Test func `a lexicon finds terms that dictionaries do not know`() throws {
    let lexicon = LexiconTrainer().train(
      LexiconTests.memory, source: .indonesian, target: .english)
    let query = TermQuery(source: "fendi kolu zaba", target: "tansa mirip holt", start: 0, end: 5)
    let answer = try #require(
      TermQueryAligner(lexicon: lexicon).answers(
        to: [query], source: .indonesian, target: .english)[0])
    #expect(answer.start == 12 && answer.end == 16)
  }

  @Test func `a lexicon reads back as it was written`() throws {
    let lexicon = LexiconTrainer().train(
      LexiconTests.memory, source: .indonesian, target: .english)
    let read = try TrainedLexicon(lexicon.encoded(), file: "m.lexicon")
    #expect(read.encoded() == lexicon.encoded())
    #expect(read.sourceWords == lexicon.sourceWords)
    #expect(read.entries.map(\.target) == lexicon.entries.map(\.target))
  }

  @Test func `a lexicon that was cut anywhere is refused`() {
    let bytes = LexiconTrainer().train(
      LexiconTests.memory, source: .indonesian, target: .english
    ).encoded()
    for length in bytes.indices {
      #expect(throws: PadananError.self) { try TrainedLexicon(Array(bytes[..<length]), file: "m") }
    }
    #expect(throws: PadananError.self) { try TrainedLexicon(bytes + [0], file: "m") }
  }
}
