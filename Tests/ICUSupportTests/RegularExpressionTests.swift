import ICUSupport
import Testing
import TextModel

@Suite("An ICU regular expression")
struct RegularExpressionTests {
  /// The first match as text, searched for in `range` or everywhere.
  static func match(
    _ pattern: String, in text: String, range: Range<Int>? = nil,
    case rule: RegularExpression.CaseRule = .sensitive
  ) throws -> String? {
    let regex = try RegularExpression(pattern, case: rule)
    let bytes = Array(text.utf8)
    return try bytes.withUnsafeBufferPointer {
      try regex.setText($0)
      return try regex.firstMatch(in: range ?? 0..<bytes.count).map {
        String(decoding: bytes[$0], as: UTF8.self)
      }
    }
  }

  struct Search: Sendable, CustomTestStringConvertible {
    let pattern: String
    let text: String
    let found: String?
    let testDescription: String

    init(_ pattern: String, _ text: String, _ found: String?, _ what: String) {
      self.pattern = pattern
      self.text = text
      self.found = found
      testDescription = "\(what): \(pattern)"
    }
  }

  @Test(
    "finds the first match",
    arguments: [
      Search(#"\d+"#, "pukul 10.30", "10", "digits"),
      Search(#"[\p{Lu}][\p{Ll}’]+"#, "kata Ma’ruf", "Ma’ruf", "letters beyond ASCII"),
      Search(#"^\p{L}+"#, "satu dua", "satu", "the start"),
      Search(#"\p{L}+$"#, "satu dua", "dua", "the end"),
      Search(#"(?<=Rp\s?)\d+"#, "seharga Rp 500", "500", "behind something"),
      Search(#"(?<!\p{L})an\b"#, "bulan an dari", "an", "not behind a letter"),
      Search(#"ribu(?= rupiah)"#, "seribu orang, ribu rupiah", "ribu", "before something"),
      Search(#"\bTn\."#, "Stn. dan Tn. Budi", "Tn.", "a word of its own"),
      Search(#"x+"#, "tidak ada", nil, "nothing"),
      Search(#"👍+"#, "bagus 👍👍!", "👍👍", "characters of four bytes"),
      Search(#"."#, "中国", "中", "one character, not one byte"),
      Search(#"(?i:DR)\."#, "dr. Ani", "dr.", "a part without regard to case"),
    ])
  func search(_ item: Search) throws {
    #expect(try RegularExpressionTests.match(item.pattern, in: item.text) == item.found)
  }

  @Test("can ignore case")
  func caseRule() throws {
    #expect(try RegularExpressionTests.match("bupati", in: "Kata BUPATI") == nil)
    #expect(
      try RegularExpressionTests.match("bupati", in: "Kata BUPATI", case: .insensitive) == "BUPATI")
  }

  @Test(
    "takes the edges of the searched run as start and end, but looks beyond them",
    arguments: [
      ("^dua", 5..<8, "dua"), ("^ua", 5..<8, nil), ("dua$", 5..<8, "dua"),
      (#"dua\z"#, 0..<8, "dua"),
      (#"satu\z"#, 0..<8, nil), (#"(?<=satu )dua"#, 5..<8, "dua"), (#"dua(?= tiga)"#, 5..<8, "dua"),
      (#"(?<!satu )dua"#, 5..<8, nil), (#"\bua"#, 6..<8, nil), ("tiga", 0..<8, nil),
    ] as [(String, Range<Int>, String?)])
  func bounds(_ pattern: String, _ range: Range<Int>, _ found: String?) throws {
    #expect(try RegularExpressionTests.match(pattern, in: "satu dua tiga", range: range) == found)
  }

  @Test(
    "tells whether a match begins at a place",
    arguments: [
      ("dua", 5, 13, true), ("ua", 5, 13, false), ("tiga", 5, 13, false),
      ("dua tiga", 5, 12, false),
      (#"\s"#, 4, 13, true), ("", 13, 13, true), (#"(?<=satu )\w"#, 5, 13, true),
    ] as [(String, Int, Int, Bool)])
  func matchesAt(_ pattern: String, _ start: Int, _ limit: Int, _ expected: Bool) throws {
    let regex = try RegularExpression(pattern)
    let bytes = Array("satu dua tiga".utf8)
    try bytes.withUnsafeBufferPointer {
      try regex.setText($0)
      #expect(try regex.matches(at: start, limit: limit) == expected)
    }
  }

  @Test("matches in the text that was set last")
  func newText() throws {
    let regex = try RegularExpression("a+")
    for (text, found) in [("bab", 1..<2), ("aa", 0..<2), ("bbbaaa", 3..<6)] {
      let bytes = Array(text.utf8)
      try bytes.withUnsafeBufferPointer {
        try regex.setText($0)
        #expect(try regex.firstMatch(in: 0..<bytes.count) == found)
      }
    }
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    let pattern: String
    let column: Int
    let reason: String
    var testDescription: String { "\(pattern) is wrong at \(column)" }

    init(_ pattern: String, _ column: Int, _ reason: String) {
      self.pattern = pattern
      self.column = column
      self.reason = reason
    }
  }

  @Test(
    "that is none says where and why",
    arguments: [
      Mistake("(Dr", 3, "U_REGEX_MISMATCHED_PAREN"),
      Mistake("Dr)", 3, "U_REGEX_MISMATCHED_PAREN"),
      Mistake("ab*(*c)", 5, "U_REGEX_RULE_SYNTAX"),
      Mistake(#"ab\p{Huruf}c"#, 11, "U_REGEX_PROPERTY_SYNTAX"),
      Mistake("[abc", 4, "U_REGEX_MISSING_CLOSE_BRACKET"),
      Mistake("(?<=a+)b", 7, "U_REGEX_LOOK_BEHIND_LIMIT"),
      Mistake("a{3,1}", 6, "U_REGEX_MAX_LT_MIN"),
    ])
  func mistake(_ mistake: Mistake) throws {
    let error = try #require(throws: RegularExpression.PatternError.self) {
      _ = try RegularExpression(mistake.pattern)
    }
    #expect(error.line == 1)
    #expect(error.column == mistake.column)
    #expect(error.reason == mistake.reason)
  }

  @Test("that would backtrack without end gives up with an error", .timeLimit(.minutes(1)))
  func backtracking() throws {
    let text = String(repeating: "a", count: 60) + "!"
    #expect(throws: PadananError.self) {
      _ = try RegularExpressionTests.match(#"(?:a|a|aa)+$"#, in: text)
    }
  }

  @Test(
    "foretells what the start of a text decides",
    arguments: [
      (#"\s+\p{Lu}"#, " A", .always), (#"\s+\p{Lu}"#, " a", .never), (#"\s+\p{Lu}"#, " ", .maybe),
      (#"\s+(?:Kata|Ia)\b"#, " K", .maybe), (#"\s+(?:Kata|Ia)\b"#, " Ia", .maybe),
      (#"\s+(?:Kata|Ia)\b"#, " Ib", .never), (#"\s(?!D)"#, " ", .maybe),
      (#"\s(?!D)"#, " E", .always),
      (#"[”’]+(?!\p{L})"#, "”a", .never), (#"a*"#, "b", .always), (#"a*"#, "a", .maybe),
      (#"a$"#, "a", .maybe), (#"\S"#, "é", .always),
    ] as [(String, String, RegularExpression.Forecast)])
  func forecast(_ pattern: String, _ start: String, _ expected: RegularExpression.Forecast) throws {
    let regex = try RegularExpression(pattern)
    #expect(try regex.forecast(forTextBeginningWith: Array(start.utf8)) == expected)
  }
}
