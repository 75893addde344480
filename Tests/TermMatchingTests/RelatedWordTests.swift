import Glossary
import Languages
import Normalization
import TermMatching
import Testing
import TextModel

@Suite struct RelatedWordTests {
  static let rows = [
    Row("kesepakatan"), Row("menyerang", pos: .verb), Row("AC"), Row("kuat", pos: .adjective),
    Row("makan", pos: .verb), Row("Indonesia", pos: .proper), Row("rumah sakit"), Row("rang"),
    Row("perhatian"),
  ]

  /// The related words of a text, each with the terms to which it is related.
  static func found(_ text: String) throws -> [String] {
    let index = TermIndex(Glossary(rows), language: .indonesian)
    let prepared = try Prepared(text)
    var matcher = TermMatcher(index)
    let matches = matcher.matches(in: prepared.analyzed)
    var finder = RelatedWordFinder(index)
    return finder.words(in: prepared.analyzed, besides: matches).map {
      "\(prepared.text.surface(of: $0.range)): \($0.explanation)"
    }
  }

  @Test(arguments: [
    ("Mereka sepakat.", "sepakat: sepakat ~ ke- + sepakat + -an (kesepakatan)"),
    ("Itu disepakati.", "disepakati: di- + sepakat + -i ~ ke- + sepakat + -an (kesepakatan)"),
    ("Kota diserangi.", "diserangi: di- + serang + -i ~ meN- + serang (menyerang)"),
    ("Penyerangannya gagal.", "Penyerangannya: peN- + serang + -an ~ meN- + serang (menyerang)"),
    ("Ia terserang flu.", "terserang: ter- + serang ~ meN- + serang (menyerang)"),
    ("Ada makanan.", "makanan: makan + -an ~ makan"),
    ("Mereka memperkuat tim.", "memperkuat: meN- + per- + kuat ~ kuat"),
    ("Ruang ber-AC itu.", "ber-AC: ber- + AC"),
    ("Soal ke-Indonesia-an kita.", "ke-Indonesia-an: ke- + Indonesia + -an"),
    ("Ada serangan-serangan.", "serangan-serangan: serang + -an ~ meN- + serang (menyerang)"),
  ])
  func `a derived word is related`(text: String, expected: String) throws {
    #expect(try RelatedWordTests.found(text) == [expected])
  }

  @Test(arguments: [
    "Kesepakatannya jelas, kota diserang.", "Perang itu usai.", "Di rumah sakitnya.",
    "Ada persakitan.", "Jalan-jalan ke kota.", "Ia hati-hati.",
  ])
  func `matches and other words are not`(text: String) throws {
    #expect(try RelatedWordTests.found(text).isEmpty)
  }
}
