import Normalization
import Segmentation
import TestSupport
import Testing
import TextModel

/// Compares the articles of Corpus/ with their segmentation by hand.
@Suite("The corpus")
struct CorpusTests {
  /// A row of an article's gold (the segmentation by hand), with offsets in its file.
  struct Row: Hashable {
    var range: TextRange
    var kind: String
  }

  static func gold(_ article: String) throws -> [Row] {
    let bytes = try #require(ProjectFiles.bytes(of: "Corpus/\(article).sentences.tsv"))
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    try #require(lines.first == "start\tend\tkind\ttext")
    return try lines.dropFirst().map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      try #require(fields.count == 4, "\(line)")
      return Row(
        range: TextRange(try #require(Int(fields[0])), try #require(Int(fields[1]))),
        kind: String(fields[2]))
    }
  }

  @Test("is there")
  func exists() {
    #expect(ProjectFiles.articles.count >= 7)
  }

  @Test("is segmented as it was by hand: places and kinds", arguments: ProjectFiles.articles)
  func segments(_ article: String) throws {
    let source = try #require(ProjectFiles.bytes(of: "Corpus/\(article).id.txt"))
    let document = Document(id: article, language: .indonesian, text: source)
    let text = try Normalizer().normalize(document)
    let found = try SentenceSegmenter(language: .indonesian).segments(of: text).map {
      Row(range: text.source(of: $0.range), kind: $0.kind.rawValue)
    }
    let gold = try CorpusTests.gold(article)
    let missing = Set(gold).subtracting(found)
    let extra = Set(found).subtracting(gold)
    func lines(_ rows: Set<Row>, _ mark: String) -> [String] {
      rows.sorted { $0.range < $1.range }.map {
        "\(mark) \($0.range.start)..<\($0.range.end) \($0.kind): \(document.slice($0.range))"
      }
    }
    #expect(
      missing.isEmpty && extra.isEmpty,
      "\((lines(missing, "missing") + lines(extra, "extra  ")).joined(separator: "\n"))")
    #expect(found.map(\.range) == found.map(\.range).sorted())
  }

  @Test("has gold that fits its text", arguments: ProjectFiles.articles)
  func goldFitsText(_ article: String) throws {
    let source = try #require(ProjectFiles.bytes(of: "Corpus/\(article).id.txt"))
    let gold = try CorpusTests.gold(article)
    var covered = 0
    for row in gold {
      #expect(row.range.start >= covered && row.range.end <= source.count)
      #expect(
        source[covered..<max(covered, row.range.start)].allSatisfy { [0x20, 0x0A].contains($0) })
      #expect(SegmentKind(rawValue: row.kind) != nil)
      covered = row.range.end
    }
    #expect(source[covered...].allSatisfy { [0x20, 0x0A].contains($0) })
  }
}
