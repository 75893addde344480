import Glossary
import Languages
import Normalization
import PipelineSupport
import Segmentation
import TermMatching
import Testing
import TextKnowledge
import TextModel

/// A text in which matches that are only a part of an expression are marked: `{meja} {hijau}`.
struct IdiomRow: Sendable, CustomTestStringConvertible {
  let marked: String
  let language: LanguageTag

  init(_ marked: String, in language: LanguageTag = .indonesian) {
    self.marked = marked
    self.language = language
  }

  var testDescription: String { marked }
}

@Suite("Words in expressions in which they have no meaning of their own")
struct IdiomReviewTests {
  static let rows = [
    ("meja", "table"), ("hijau", "green"), ("kambing", "goat"), ("hitam", "black"),
    ("punggung", "back"), ("tulang", "bone"), ("modal", "capital"), ("menanam", "plant"),
    ("kaki", "foot"), ("tangan", "hand"), ("angkat kaki", "leave"), ("hukum", "law"),
    ("payung", "umbrella"), ("pita", "tape"), ("merah", "red"), ("gajah", "elephant"),
    ("putih", "white"), ("uang tutup mulut", "hush"), ("uang", "money"), ("tutup", "close"),
    ("kuasa", "power"),
  ]

  private func reviewed(_ text: String, _ language: LanguageTag) throws -> MatchedText {
    let concepts = IdiomReviewTests.rows.enumerated().map { number, row in
      Concept(
        id: "\(number)", terms: [Term(row.0, .indonesian), Term(row.1, .english)],
        origin: .init(file: "own.csv", line: number + 2))
    }
    let analyzed = try AnalyzedText(text, language: language)
    var matcher = TermMatcher(TermIndex(Glossary(concepts), language: language), spelling: .none)
    return matcher.read(analyzed).reviewed(by: TextEntities(of: analyzed))
  }

  @Test(arguments: [
    IdiomRow("Kasus itu sampai ke {meja} {hijau}."), IdiomRow("Ia menjadi {kambing} {hitam}."),
    IdiomRow("Ia {tulang} {punggungnya} keluarga."), IdiomRow("Mereka {menanam} [modal] di sini."),
    IdiomRow("Ia [angkat kaki] dari klub."), IdiomRow("Mereka {kaki} {tangan} penjajah."),
    IdiomRow("Aturan itu {payung} [hukum]."), IdiomRow("Ia {kuasa} [hukum] korban."),
    IdiomRow("[Kaki] dan [tangan] korban luka."),
    IdiomRow("Cut the {red} {tape} now.", in: .english),
    IdiomRow("It is a {white} {elephant}.", in: .english),
    IdiomRow("They paid {hush} [money].", in: .english),
    IdiomRow("The [tape] is [red].", in: .english),
  ])
  func `a part of an expression is suppressed`(row: IdiomRow) throws {
    let plain = row.marked.filter { !"[]{}".contains($0) }
    let text = try reviewed(plain, row.language)
    var marks: [(offset: Int, mark: String)] = []
    for match in text.matches { marks += [(match.range.start, "["), (match.range.end, "]")] }
    for item in text.suppressed {
      marks += [(item.match.range.start, "{"), (item.match.range.end, "}")]
    }
    var found = ""
    var start = 0
    let bytes = Array(plain.utf8)
    for (offset, mark) in marks.sorted(by: { $0.offset < $1.offset }) {
      found += String(decoding: bytes[start..<offset], as: UTF8.self) + mark
      start = offset
    }
    found += String(decoding: bytes[start...], as: UTF8.self)
    #expect(found == row.marked)
  }

  @Test(arguments: [
    (InterfaceLanguage.english, "part of the expression `meja hijau`"),
    (.indonesian, "bagian dari ungkapan `meja hijau`"),
  ])
  func `the reason names the expression`(interface: InterfaceLanguage, expected: String) throws {
    let text = try reviewed("Kasus itu sampai ke meja hijau.", .indonesian)
    #expect(text.suppressed.last.map { text.explanation(of: $0, in: interface) } == expected)
  }
}
