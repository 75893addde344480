import Languages
import Normalization
import Segmentation
import TestSupport
import Testing
import TextKnowledge
import TextModel

/// Short news articles in `Articles/` with every name marked by hand, and their acronyms in
/// `definitions.tsv`.
///
/// An article was marked before the finders first ran on it; five names that had been overlooked
/// were added afterwards. Events and persons are invented.
@Suite("Names and acronyms of whole articles")
struct ArticleTests {
  static let articles = [
    "anggaran-banjir", "aplikasi-tani", "dapur-sekolah", "final-piala", "kapal-wisata",
    "konser-amal",
    "naskah-lontar", "pabrik-gula",
  ]

  /// Short forms with letters that do not occur in their long forms.
  static let unexplained: Set = [
    "MoU = nota kesepahaman", "Kansar = Kantor Pencarian dan Pertolongan",
    "AI = kecerdasan artifisial",
  ]

  private func analyzed(_ text: String) throws -> AnalyzedText {
    let text = try Normalizer().normalize(
      Document(id: "article", language: .indonesian, text: Array(text.utf8)))
    return AnalyzedText(
      text, segments: try SentenceSegmenter(language: .indonesian).segments(of: text))
  }

  private func article(_ name: String) throws -> String {
    let bytes = try #require(
      ProjectFiles.bytes(of: "Tests/TextKnowledgeTests/Articles/\(name).txt"))
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("19 of 20 names that are found are right, and 19 of 20 are found")
  func names() throws {
    var (right, expected, found) = (0, 0, 0)
    for article in Self.articles {
      let (text, marked) = NameRow.parse(try self.article(article))
      let names = NameRow.found(in: try analyzed(text))
      right += Set(names).intersection(marked).count
      expected += marked.count
      found += names.count
    }
    #expect(expected == 209)
    #expect(right * 20 >= found * 19, "\(right) of \(found) found")
    #expect(right * 20 >= expected * 19, "\(right) of \(expected) marked")
  }

  @Test("the defined acronyms are found, except those whose letters do not fit")
  func acronyms() throws {
    let table = String(
      decoding: try #require(
        ProjectFiles.bytes(of: "Tests/TextKnowledgeTests/Articles/definitions.tsv")),
      as: UTF8.self)
    for article in Self.articles {
      let expected = table.split(separator: "\n").map { $0.split(separator: "\t") }
        .filter { $0.first.map(String.init) == article }.map { "\($0[1]) = \($0[2])" }
      let text = try analyzed(NameRow.parse(try self.article(article)).text)
      let found = TextEntities(of: text).acronyms.map {
        NameRow.words($0.shortForm, of: text) + " = " + NameRow.words($0.longForm, of: text)
      }
      #expect(Set(found) == Set(expected).subtracting(Self.unexplained))
    }
  }
}
