import Alignment
import TestSupport
import Testing
import TextModel

/// Spans of a translation that translate terms, marked by hand without a glossary.
@Suite struct GoldSpanTests {
  struct Marked: Sendable {
    let query: TermQuery
    let start: Int
    let end: Int
  }

  /// The marked spans of an article's terms that have a translation.
  static func spans(of name: String) -> [Marked] {
    guard let rows = ProjectFiles.rows(of: "Corpus/spans.tsv"),
      let source = ProjectFiles.rows(of: "Corpus/\(name).sentences.tsv"),
      let target = ProjectFiles.rows(of: "Corpus/\(name).en.sentences.tsv")
    else { return [] }
    func place(_ start: String, _ end: String, _ sentences: [[String]]) -> (String, Int, Int)? {
      guard let start = Int(start), let end = Int(end) else { return nil }
      for sentence in sentences {
        guard let first = Int(sentence[0]), let last = Int(sentence[1]), first <= start, end <= last
        else { continue }
        func scalars(_ offset: Int) -> Int {
          sentence[3].utf8.prefix(offset - first).reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
        }
        return (sentence[3], scalars(start), scalars(end))
      }
      return nil
    }
    return rows.filter { $0[0] == name }.compactMap { row in
      guard let term = place(row[1], row[2], source), let answer = place(row[4], row[5], target)
      else { return nil }
      return Marked(
        query: TermQuery(source: term.0, target: answer.0, start: term.1, end: term.2),
        start: answer.1, end: answer.2)
    }
  }

  @Test(arguments: [("tuned on", "01 02 03 04", 78.0, 92.0), ("held back", "05 06 07", 78.0, 92.0)])
  func `most spans are found, with dictionaries alone`(
    half: String, articles: String, exact: Double, overlapping: Double
  ) {
    let marked = ProjectFiles.articles.filter { articles.contains($0.prefix(2)) }
      .flatMap { GoldSpanTests.spans(of: $0) }
    #expect(marked.count > 100)
    let answers = TermQueryAligner().answers(
      to: marked.map(\.query), source: .indonesian, target: .english)
    let pairs = zip(marked, answers)
    let same = pairs.count { $0.start == $1?.start && $0.end == $1?.end }
    let touching = pairs.count { marked, answer in
      answer.map { $0.start < marked.end && marked.start < $0.end } ?? false
    }
    #expect(100 * Double(same) / Double(marked.count) >= exact)
    #expect(100 * Double(touching) / Double(marked.count) >= overlapping)
  }

  @Test(arguments: [
    ("Presiden «Rusia» tiba.", "The Russian president arrived.", "Russian"),
    ("Ia membeli «dua puluh» kuda.", "She bought 20 horses.", "20"),
    ("«Jumat» ia pulang.", "He went home on Friday.", "Friday"),
    ("Rumah «Bambang» terbakar.", "Bambang’s house burned down.", "Bambang"),
    ("Kami menolak «perjanjian» itu.", "We rejected the treaty.", "treaty"),
  ])
  func `a term is found by amounts, dates, names and dictionaries`(
    source: String, target: String, expected: String
  ) throws {
    let marked = Array(source.unicodeScalars)
    let start = try #require(marked.firstIndex(of: "«"))
    let end = try #require(marked.firstIndex(of: "»"))
    let query = TermQuery(
      source: source.filter { $0 != "«" && $0 != "»" }, target: target, start: start, end: end - 1)
    let answer = try #require(
      TermQueryAligner().answers(to: [query], source: .indonesian, target: .english)[0])
    let scalars = Array(target.unicodeScalars)
    #expect(String(String.UnicodeScalarView(scalars[answer.start..<answer.end])) == expected)
    #expect((0...1).contains(answer.score))
  }

  @Test func `the links of another aligner decide`() throws {
    let query = TermQuery(source: "zaba kolu", target: "mirip tansa", start: 0, end: 4)
    func answer(_ links: String) throws -> TermQuery.Answer? {
      TermQueryAligner().answers(
        to: [query], source: .indonesian, target: .english,
        links: [try #require(WordLink.links(of: links))])[0]
    }
    #expect(try answer("0-0 1-1")?.start == 0)
    #expect(try answer("0-1 1-0")?.start == 6)
  }

  @Test(arguments: ["a-b", "0", "0-", "1-2 x"])
  func `a line in another notation has no links`(line: String) {
    #expect(WordLink.links(of: line) == nil)
  }
}
