import Glossary
import Languages
import Normalization
import Padanan
import Segmentation
import TermMatching
import TestSupport
import Testing
import TextModel

/// An article of the corpus with its gold: the results expected by hand.
struct Article {
  struct GoldTerm: Hashable {
    var start: Int
    var end: Int
    var term: String
    var features: String
  }

  struct GoldSentence: Hashable {
    var start: Int
    var end: Int
    var kind: String
  }

  let name: String
  let text: [UInt8]
  let terms: [GoldTerm]
  let sentences: [GoldSentence]

  init(_ name: String) throws {
    self.name = name
    text = try #require(ProjectFiles.bytes(of: "Corpus/\(name).id.txt"))
    terms = try Article.rows("\(name).terms.tsv").map {
      GoldTerm(
        start: try #require(Int($0[0])), end: try #require(Int($0[1])), term: $0[3],
        features: $0[4])
    }
    sentences = try Article.rows("\(name).sentences.tsv").map {
      GoldSentence(start: try #require(Int($0[0])), end: try #require(Int($0[1])), kind: $0[2])
    }
  }

  private static func rows(_ name: String) throws -> [[String]] {
    let bytes = try #require(ProjectFiles.bytes(of: "Corpus/\(name)"))
    return bytes.split(separator: 0x0A).dropFirst().map { line in
      line.split(separator: 0x09, omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }
    }
  }

  func slice(_ start: Int, _ end: Int) -> String {
    String(decoding: text[start..<end], as: UTF8.self)
  }
}

/// Compares the pipeline with the project's glossaries with gold made by hand.
@Suite struct CorpusTests {
  @Test(arguments: ProjectFiles.articles)
  func `every term of the gold is found, and hardly anything else`(name: String) throws {
    let article = try Article(name)
    let session = try ProjectEngine.session()
    let analysis = try session.analyse(
      Document(id: name, language: .indonesian, text: article.text))
    let found = analysis.matches.map { match in
      let range = analysis.text.source(of: match.range)
      return Article.GoldTerm(
        start: range.start, end: range.end,
        term: analysis.term(of: match).text,
        features: match.features.names.joined(separator: ","))
    }
    func place(_ term: Article.GoldTerm) -> String {
      "\(term.start)–\(term.end) \(article.slice(term.start, term.end)) (\(term.term))"
    }
    let gold = Set(article.terms.map(place))
    let places = Set(found.map(place))
    let correct = gold.intersection(places)
    let recall = Double(correct.count) / Double(gold.count)
    let precision = Double(correct.count) / Double(places.count)
    let exact = Set(found).intersection(article.terms)
    let features = Double(exact.count) / Double(correct.count)
    print("\(name): recall \(recall), precision \(precision), features \(features)")

    #expect(recall == 1, "missed: \(gold.subtracting(places).sorted())")
    #expect(precision >= 0.97, "too much: \(places.subtracting(gold).sorted())")
    let differing = Set(article.terms).subtracting(found).filter { correct.contains(place($0)) }
    #expect(features >= 0.99, "other features: \(differing.map { "\(place($0)) \($0.features)" })")
    #expect(article.terms.count > 90)
  }

  @Test(arguments: ProjectFiles.articles)
  func `sentences are divided as a translator divided them`(name: String) throws {
    let article = try Article(name)
    let session = try ProjectEngine.session()
    let analysis = try session.analyse(
      Document(id: name, language: .indonesian, text: article.text))
    let found = analysis.segments.map { segment in
      let range = analysis.text.source(of: segment.range)
      return Article.GoldSentence(start: range.start, end: range.end, kind: segment.kind.rawValue)
    }
    let missing = article.sentences.filter { !found.contains($0) }
    let extra = found.filter { !article.sentences.contains($0) }
    #expect(missing.map { "\($0.kind): \(article.slice($0.start, $0.end))" } == [])
    #expect(extra.map { "\($0.kind): \(article.slice($0.start, $0.end))" } == [])
    #expect(found.map(\.start) == article.sentences.map(\.start))
  }

  static let shared = "../shared/corpus/witkoff-putin.id.txt"

  @Test(
    .enabled(
      if: ProjectFiles.bytes(of: shared) != nil, "the article is not shared with this checkout"))
  func `the article that padanan was made for`() throws {
    let text = try #require(ProjectFiles.bytes(of: CorpusTests.shared))
    let session = try ProjectEngine.session()
    let analysis = try session.analyse(
      Document(id: CorpusTests.shared, language: .indonesian, text: text))
    let segments = analysis.segments.map { analysis.text.surface(of: $0.range) }
    #expect(segments.count == 25)
    #expect(segments.contains("EtIndonesia."))
    #expect(segments.last == "Sumber : Theepochtimes.com")
    #expect(analysis.segments.last?.kind == .source)
    let terms = Set(analysis.matches.map(\.concept))
    print("the user's article: \(terms.count) different terms, \(analysis.matches.count) in all")
    #expect(terms.count >= 80)
  }
}
