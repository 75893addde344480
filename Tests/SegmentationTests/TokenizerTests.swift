import Segmentation
import TestSupport
import Testing
import TextModel

@Suite("The tokenizer")
struct TokenizerTests {
  /// Tokens as `text/kind`, each after the sign of its gap: `|` barrier, `_` space, `-` hyphen,
  /// `+` nothing.
  static func show(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return Tokenizer.tokens(of: bytes).map { token in
      let kind =
        switch token.kind {
        case .word: "w"
        case .number: "n"
        case .address: "a"
        }
      let gap =
        switch token.gap {
        case .barrier: "|"
        case .space: "_"
        case .hyphen: "-"
        case .nothing: "+"
        }
      return "\(gap)\(String(decoding: bytes[token.range.range], as: UTF8.self))/\(kind)"
    }.joined(separator: " ")
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let tokens: String
    let testDescription: String

    init(_ text: String, _ tokens: String, _ why: String) {
      self.text = text
      self.tokens = tokens
      testDescription = "\(text): \(why)"
    }
  }

  static let words = [
    Case("Hujan turun.", "|Hujan/w _turun/w", "spaces part words"),
    Case("Jum'at", "|Jum'at/w", "a straight apostrophe inside a word"),
    Case("Ma’ruf", "|Ma’ruf/w", "a curly apostrophe inside a word"),
    Case("Qurʼan ba‘da", "|Qurʼan/w _ba‘da/w", "other apostrophes inside words"),
    Case("‘syarat-syarat’", "|syarat/w -syarat/w", "quotes around a word are no part of it"),
    Case("'kata' itu", "|kata/w |itu/w", "straight quotes are no part of it either"),
    Case("rock 'n' roll", "|rock/w |n/w |roll/w", "quotes around a letter"),
    Case("de facto-nya", "|de/w _facto/w -nya/w", "a hyphen parts two tokens"),
    Case("Rusia–Ukraina", "|Rusia/w -Ukraina/w", "a dash without spaces is a hyphen"),
    Case("Rusia – Ukraina", "|Rusia/w |Ukraina/w", "a dash with spaces is a barrier"),
    Case("ke‑3", "|ke/w -3/n", "a hyphen that does not break"),
    Case("anak--anak", "|anak/w |anak/w", "two hyphens are a barrier"),
    Case("-nya", "|nya/w", "a hyphen at the start"),
    Case("café São", "|café/w _São/w", "letters beyond ASCII"),
    Case("cafe\u{301} itu", "|cafe\u{301}/w _itu/w", "a combining accent belongs to its letter"),
    Case(
      "G20 COVID-19 5G 30an", "|G20/w _COVID/w -19/n _5G/w _30an/w", "letters and digits make words"
    ),
    Case("kata,kata", "|kata/w |kata/w", "a comma is a barrier"),
    Case("baris\nbaru", "|baris/w _baru/w", "a line break is a space"),
    Case("a/b a_b", "|a/w |b/w _a/w |b/w", "other signs are barriers"),
    Case("", "", "an empty text"),
    Case(" .,;!? ", "", "a text without words"),
  ]

  static let numbers = [
    Case("1.500.000,00", "|1.500.000,00/n", "full stops and a comma inside a number"),
    Case("10.30 WIB", "|10.30/n _WIB/w", "a time"),
    Case("pukul 10.30.", "|pukul/w _10.30/n", "the full stop behind it is no part"),
    Case("1,5 juta", "|1,5/n _juta/w", "a decimal comma"),
    Case("Rp1.500", "|Rp/w +1.500/n", "the currency is a word of its own"),
    Case("Rp 1.500", "|Rp/w _1.500/n", "with a space as well"),
    Case("Rp1.500-an", "|Rp/w +1.500/n -an/w", "and with an ending"),
    Case("US$1,2", "|US/w |1,2/n", "a dollar sign is a barrier"),
    Case("3,5%", "|3,5/n", "a percent sign is no part"),
    Case("2-1", "|2/n -1/n", "a score"),
    Case("11/4/2025", "|11/n |4/n |2025/n", "slashes are barriers"),
    Case("Rpk 5", "|Rpk/w _5/n", "only Rp itself is the currency"),
    Case("5,x", "|5/n |x/w", "a comma before a letter is a barrier"),
  ]

  static let dotted = [
    Case("U.S.", "|U.S./w", "dotted letters with the last full stop"),
    Case("U.S. Senate", "|U.S./w _Senate/w", "and the word behind them"),
    Case("S.H., M.H.", "|S.H./w |M.H./w", "degrees"),
    Case("a.n. Budi", "|a.n./w _Budi/w", "small dotted letters"),
    Case("B.J. Habibie", "|B.J./w _Habibie/w", "initials"),
    Case("H. Agus", "|H/w |Agus/w", "one letter and a full stop is a word and a barrier"),
    Case("S.Pd.", "|S/w |Pd/w", "a degree of two parts is two words"),
    Case("KOMPAS.com", "|KOMPAS.com/a", "a domain name"),
    Case("PADANAN.ID", "|PADANAN.ID/a", "a domain in capitals"),
    Case("www.bps.go.id.", "|www.bps.go.id/a", "a long domain without the last full stop"),
    Case("bps.go.id/berita", "|bps.go.id/a |berita/w", "the path is no part"),
    Case("redaksi@padanan.id", "|redaksi/w |padanan.id/a", "an electronic address"),
    Case("selesai.Ia", "|selesai/w |Ia/w", "a missing space makes no domain"),
    Case("selesai.Mereka pergi", "|selesai/w |Mereka/w _pergi/w", "nor before a longer word"),
    Case("Detik.Com", "|Detik.Com/a", "a top-level domain with a capital"),
    Case("laporan.pdf", "|laporan.pdf/a", "a file name"),
  ]

  static let scripts = [
    Case("中国人", "|中/w +国/w +人/w", "each Han character is a word"),
    Case("东盟 ASEAN峰会", "|东/w +盟/w _ASEAN/w +峰/w +会/w", "Latin among Chinese"),
    Case("中国，北京", "|中/w +国/w |北/w +京/w", "a full-width comma is a barrier"),
    Case("ไทย", "|ไ/w +ท/w +ย/w", "each Thai letter is a word"),
    Case("ที่นี่", "|ที่/w +นี่/w", "Thai marks stay with their letter"),
    Case("한국 사람", "|한국/w _사람/w", "Korean writes spaces"),
    Case("Привет мир", "|Привет/w _мир/w", "Cyrillic"),
    Case("مرحبا بالعالم", "|مرحبا/w _بالعالم/w", "Arabic"),
    Case("हिन्दी भाषा", "|हिन्दी/w _भाषा/w", "Hindi with its signs"),
    Case("bagus 👍 sekali", "|bagus/w |sekali/w", "an emoji is a barrier"),
    Case("👩‍🚀🇮🇩", "", "emoji are no words"),
    Case("❤️ cinta", "|cinta/w", "nor are those with a variation selector"),
    Case("1️⃣ satu", "|1/n |satu/w", "a keycap is its digit"),
  ]

  @Test("finds words, numbers and addresses", arguments: words + numbers + dotted + scripts)
  func tokens(_ item: Case) {
    #expect(TokenizerTests.show(item.text) == item.tokens)
  }

  @Test("reads a part of a text independently of the text around it")
  func part() {
    let bytes = Array("perjanjian damai-nya".utf8)
    var tokens: [Token] = []
    bytes.withUnsafeBufferPointer {
      Tokenizer.append(tokensOf: TextRange(3, 16), in: $0, to: &tokens)
    }
    #expect(tokens.map(\.range) == [TextRange(3, 10), TextRange(11, 16)])
    #expect(tokens.map(\.gap) == [.barrier, .space])
    #expect(tokens.map(\.count) == [7, 5])
  }

  @Test("covers every letter and digit of random texts, in order", arguments: 0..<40)
  func covers(_ seed: Int) throws {
    var texts = RandomText(seed: UInt64(seed), pieces: SegmentInvariantTests.pieces)
    let text = texts.next(upTo: 60)
    let bytes = Array(text.utf8)
    var end = 0
    var outside: [UInt8] = []
    for token in Tokenizer.tokens(of: bytes) {
      #expect(token.range.start >= end && !token.range.isEmpty)
      #expect(String(validating: bytes[token.range.range], as: UTF8.self) != nil)
      #expect((token.gap == .nothing) == (token.range.start == end && end > 0))
      outside += bytes[end..<token.range.start] + [0x20]
      end = token.range.end
    }
    outside += bytes[end...]
    let missed = String(decoding: outside, as: UTF8.self).unicodeScalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType == .decimal
    }
    #expect(missed.isEmpty, "\(missed)")
  }
}
