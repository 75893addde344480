import Languages
import Segmentation
import Testing
import TextModel

@testable import Alignment

/// Evidence in a sentence other than its words.
@Suite struct EvidenceTests {
  private func special(_ text: String, _ language: LanguageTag) -> Set<String> {
    let side = AlignmentFeatures(AnalyzedText(language: language, lines: Array(text.utf8)))
    return Set(
      side.features.compactMap { feature in
        switch feature {
        case .number(let digits): String(decoding: digits, as: UTF8.self)
        case .month(let month): "month \(month)"
        case .sign(let sign): sign
        case .word, .phrase, .concept: nil
        }
      })
  }

  @Test(arguments: [
    ("naik 1.500,5 ton", "rose 1,500.5 tons", ["1500.5"]),
    ("seharga Rp1.200.000,00", "priced at Rp1,200,000", ["1200000", "IDR"]),
    ("naik 5,25 persen", "up 5.25%", ["5.25", "%"]),
    ("pada 11 April 2025", "on April 11, 2025", ["11", "2025", "month 4"]),
    ("Jumat (11/4/2025)", "Friday, April 11, 2025", ["11", "2025", "month 4"]),
    ("pukul 14.20 WIB", "at 14:20", ["140 min"]),
    ("pukul 14.20 WIB", "at 2:20 p.m.", ["140 min"]),
    ("pukul 09.00", "at 09:00", ["540 min"]),
    ("dua puluh lima orang", "twenty-five people", ["25"]),
    ("sebelas ribu", "eleven thousand", ["11000"]),
    ("delapan tahun", "8 years", ["8"]),
    ("2,3 miliar dolar", "$2.3 billion", ["2300000000", "USD"]),
    ("abad ke-19", "the 19th century", ["19"]),
    ("tahun 1990-an", "the 1990s", ["90s"]),
  ])
  func `equal amounts and dates have common evidence`(
    indonesian: String, english: String, shared: [String]
  ) {
    let common = special(indonesian, .indonesian).intersection(special(english, .english))
    #expect(common.isSuperset(of: shared), "\(common)")
  }

  @Test(arguments: [
    ("naik 1.500 ton", "rose 1.500 tons"), ("satu orang", "one person"),
    ("14.20 WIB", "20:14"), ("dua belas", "two"),
  ])
  func `different amounts and dates have no common evidence`(indonesian: String, english: String) {
    let common = special(indonesian, .indonesian).intersection(special(english, .english))
    #expect(common.isEmpty, "\(common)")
  }

  @Test(arguments: [
    ("nation", "nasi"), ("president", "presiden"), ("operation", "operasi"),
    ("university", "universitas"), ("photographic", "fotografik"), ("analysis", "analisis"),
    ("communist", "komunis"), ("active", "aktif"), ("frequency", "frekuensi"),
  ])
  func `cognates are similar`(english: String, indonesian: String) {
    let likeness = Likeness.of(
      LoanSpelling.skeleton(ofEnglish: Array(english.utf8)),
      LoanSpelling.skeleton(ofIndonesian: Array(indonesian.utf8)))
    #expect(likeness >= 0.75, "\(likeness)")
  }

  @Test(arguments: [("house", "rumah"), ("water", "warta"), ("region", "regu")])
  func `unrelated words are not similar`(english: String, indonesian: String) {
    let likeness = Likeness.of(
      LoanSpelling.skeleton(ofEnglish: Array(english.utf8)),
      LoanSpelling.skeleton(ofIndonesian: Array(indonesian.utf8)))
    #expect(likeness < 0.75, "\(likeness)")
  }

  @Test func `edit distance is Levenshtein's`() {
    func likeness(_ a: String, _ b: String) -> Float {
      Likeness.of(Array(a.utf8), Array(b.utf8))
    }
    #expect(likeness("kitten", "sitting") == 1 - 3 / Float(7))
    #expect(likeness("abc", "abc") == 1)
    #expect(likeness("abc", "") == 0)
    #expect(likeness("flaw", "lawn") == 0.5)
  }
}
