import Glossary
import Segmentation
import TestSupport
import Testing
import TextModel

@testable import TermMatching

/// Compares the matcher with the reference on random texts of words that overlap.
@Suite struct MatcherPropertyTests {
  static let rows = [
    Row("rumah", domain: "time"), Row("rumah sakit"), Row("sakit", pos: .adjective),
    Row("rumah sakit umum"),
    Row("menteri", domain: "sky"), Row("menteri luar negeri", "menlu"), Row("luar negeri"),
    Row("negeri"),
    Row("AS", "Amerika Serikat", pos: .proper), Row("Rusia", pos: .proper),
    Row("Ukraina", pos: .proper), Row("tentara AS", pos: .proper), Row("Serang", pos: .proper),
    Row("serang", pos: .verb), Row("menyerang", pos: .verb),
    Row("bulan", context: "langit", domain: "sky"),
    Row("bulan", context: "tahun|awal tahun|lima|Maret", domain: "time"), Row("kerja sama"),
    Row("kerja"), Row("non-blok"),
    Row("nonblok"), Row("Jum'at"), Row("mengambil alih", pos: .verb),
    Row("mengukur", pos: .verb, match: "root=ukur"), Row("mengukur", pos: .verb),
    Row("memengaruhi", pos: .verb), Row("pasukan", match: "inflect=no"),
    Row("perang", match: "case=exact"), Row("PBB", pos: .proper, match: "case=any"),
    Row("anak", pos: nil), Row("anak buah", pos: .phrase), Row("memukul", pos: .verb),
    Row("Bangsa-Bangsa", pos: .proper), Row("bangsa"), Row("rumah, sakit"), Row("negeri/bangsa"),
  ]

  static let words = [
    "rumah", "rumahnya", "Rumah", "RUMAH", "RUMAHNYA", "rumah-rumah", "rumah2", "sakit", "sakitnya",
    "umum",
    "menteri", "Menteri", "menteri-menteri", "Menteri-menteri", "luar", "Luar", "negeri", "Negeri",
    "NEGERI",
    "negeri-negeri", "AS", "as", "As", "ASnya", "AS-nya", "A.S.", "Rusia", "rusia", "Ukraina",
    "Rusia-Ukraina", "AS–Rusia", "se-Rusia", "pro-AS", "tentara", "Tentara", "Serang", "serang",
    "Diserang", "diserang", "menyerang", "MENYERANG", "kuserang", "serang-menyerang", "bulan",
    "Bulan",
    "bulan-bulan", "langit", "langitnya", "tahun", "awal", "dua", "Mei", "kerja", "sama",
    "kerjasama",
    "Kerjasamanya", "kerja-sama", "nonblok", "non-blok", "Non-blok", "non", "blok", "Jum’at",
    "Jum'at", "mengambil", "diambil", "alih", "alihnya", "diukur", "dikukur", "mengukur", "ukur",
    "mempengaruhi", "dipengaruhi", "pasukan", "Pasukan", "pasukannya", "perang", "Perang",
    "perangnya", "PBB", "pbb", "pbbnya", "Pbb-nya", "anak", "anak2", "anak-anak", "anaknya",
    "buah", "memukul-mukul", "dipukul-pukul", "Bangsa-Bangsa", "bangsa-bangsa", "bangsanya", "nya",
    "lah", "dan", "20", "1.500,00", "menlu", "Amerika", "Serikat", "Serikat-nya",
  ]

  static let gaps =
    [String](repeating: " ", count: 14) + [
      "-", "–", ", ", ". ", "\n", "\n\n", " \"", "\" ", "—", "\u{A0}", " - ", "/",
    ]

  static func text(seed: UInt64) -> String {
    var generator = SeededGenerator(seed: seed)
    var text = ""
    for _ in 0..<Int.random(in: 1...14, using: &generator) {
      text += words.randomElement(using: &generator) ?? ""
      text += gaps.randomElement(using: &generator) ?? ""
    }
    return text
  }

  /// Glossaries with some of the rows, in different orders.
  @Test(arguments: 0..<48 as Range<UInt64>)
  func `the matcher and the reference find the same`(block: UInt64) throws {
    var generator = SeededGenerator(seed: ~block)
    let rows = MatcherPropertyTests.rows.shuffled(using: &generator)
      .prefix(Int.random(in: 4...MatcherPropertyTests.rows.count, using: &generator))
    let both = BothMatchers(
      Glossary(Array(rows)), block.isMultiple(of: 2) ? .longest : .nested)
    for seed in block * 40..<(block + 1) * 40 {
      _ = try both.matches(in: MatcherPropertyTests.text(seed: seed))
    }
  }

  @Test func `most of the random texts have a match, so the comparison means something`() throws {
    let glossary = Glossary(MatcherPropertyTests.rows)
    var matcher = TermMatcher(TermIndex(glossary, language: .indonesian))
    var kinds: [FormKind: Int] = [:]
    var hits = 0
    for seed in 0..<300 as Range<UInt64> {
      let prepared = try Prepared(MatcherPropertyTests.text(seed: seed))
      let matches = matcher.matches(in: prepared.analyzed)
      if !matches.isEmpty { hits += 1 }
      for match in matches { kinds[match.kind, default: 0] += 1 }
    }
    #expect(hits > 200)
    for kind in FormKind.allCases { #expect(kinds[kind, default: 0] > 20, "\(kind)") }
  }

  @Test func `a matcher that has seen other texts finds the same as a new one`() throws {
    let index = TermIndex(Glossary(MatcherPropertyTests.rows), language: .indonesian)
    var old = TermMatcher(index, overlaps: .nested)
    for seed in 0..<60 as Range<UInt64> {
      let prepared = try Prepared(MatcherPropertyTests.text(seed: seed))
      var new = TermMatcher(index, overlaps: .nested)
      let expected = new.matches(in: prepared.analyzed)
      #expect(old.matches(in: prepared.analyzed) == expected)
    }
  }

  @Test func `matches lie in their segments, in order, and outer ones apart`() throws {
    let index = TermIndex(Glossary(MatcherPropertyTests.rows), language: .indonesian)
    var matcher = TermMatcher(index, overlaps: .nested)
    for seed in 1000..<1300 as Range<UInt64> {
      let prepared = try Prepared(MatcherPropertyTests.text(seed: seed))
      var outer = TextRange(0, 0)
      for match in matcher.matches(in: prepared.analyzed) {
        #expect(prepared.segments[match.segment].range.contains(match.range))
        #expect(!match.range.isEmpty)
        if match.isNested {
          #expect(outer.contains(match.range) && outer != match.range)
        } else {
          #expect(outer.end <= match.range.start)
          outer = match.range
        }
      }
    }
  }
}
