import ICUSupport
import Normalization
import Segmentation
import TestSupport
import Testing
import TextModel

/// Rules are tried only where the text has an ending that their `beforebreak` requires.
///
/// This must not lose a match: the segmenter is compared with one that tries every rule everywhere.
@Suite("A rule is found wherever its expression matches")
struct RuleEndingTests {
  /// The breaks by `rules` alone in a text of one paragraph: at each position after white space,
  /// each rule is tried on the whole text.
  static func breaks(_ text: String, _ rules: [SRXRule], unicode: [Int]) throws -> [Int] {
    let bytes = Array(text.utf8)
    let compiled = try rules.map { rule in
      (
        rule, try RegularExpression("(?:\(rule.before))\\z"),
        try RegularExpression("(?:\(rule.after))")
      )
    }
    return try bytes.withUnsafeBufferPointer { buffer in
      for (_, before, after) in compiled {
        try before.setText(buffer)
        try after.setText(buffer)
      }
      return try (1..<max(bytes.count, 1)).filter { offset in
        guard !isWhite(bytes[offset]), bytes[offset] & 0xC0 != 0x80 else { return false }
        var end = offset
        while end > 0, isWhite(bytes[end - 1]) { end -= 1 }
        for (rule, before, after) in compiled {
          let fits = try (end...offset).contains { place in
            guard try after.matches(at: place, limit: bytes.count) else { return false }
            return try before.firstMatch(in: 0..<place) != nil
          }
          if fits { return rule.effect == .isBreak }
        }
        return unicode.contains(offset)
      }
    }
  }

  static func isWhite(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  static func unicodeBreaks(_ text: String) throws -> [Int] {
    let bytes = Array(text.utf8)
    var ends: [Int] = []
    let breaker = try SentenceBreaker(locale: "id")
    try bytes.withUnsafeBufferPointer { try breaker.appendBreaks(in: $0, base: 0, to: &ends) }
    return ends
  }

  /// The segmenter's breaks for the same rules.
  static func found(_ text: String, by segmenter: SentenceSegmenter) throws -> [Int] {
    try Segmented(text, in: .indonesian, by: segmenter).segments.dropFirst().map(\.range.start)
  }

  static func document(
    before: String, after: String = "", effect: String
  ) throws -> SRXDocument {
    func escape(_ pattern: String) -> String {
      pattern.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    }
    return try SRXReaderTests.read(
      SRXReaderTests.file(
        "<rule break=\"\(effect)\"><beforebreak>\(escape(before))</beforebreak><afterbreak>\(escape(after))</afterbreak></rule>"
      ))
  }

  static let patterns = [
    #"Dr\."#, #"\bDr\."#, #"(?:Dr|Prof)\."#, #"(?i:dr)\."#, #"(?i)DR\."#, #"\p{Lu}\."#,
    #"\p{L}+\."#, #"[.!?]"#,
    #"[.!?]+["”’)]*"#, #"[^.]\."#, #"\.\s"#, #"\.\s+"#, #"\.\s*"#, #"a\.?"#, #"(?:ab)*\."#,
    #"x{2}"#, #"x{1,2}\."#,
    #"(?:\.|!)?"#, #"\d{1,3}\."#, #"^\d\."#, #"^\s*\w\."#, #"(?<!\p{L})H\."#, #"(?<=a)\."#,
    #"\.(?=\s)"#, #"\.(?!x)"#,
    #"é\."#, #"(?i:é)\."#, #"(?i:É)"#, #"(?i:k)\."#, #"(?i:s)\."#, #"[é!]"#, #"(?i:[é])\."#, #"…"#,
    #"[…”]+"#, #"\Q.\E"#,
    #"\x41"#, #"\x{41}\."#, #"\u0041"#, #"\u002e"#, #"\x2e"#, #"\056"#, #"(a)\1\."#,
    #"(?<n>a)\k<n>"#,
    "(?x) Dr \\. # title\n", #"Dr(?# a: comment)\."#, #"Dr\.(?# a: comment)"#, #"(?:a|b|)\."#,
    #"\."#, #"\. "#, "\\.\t?",
    #"[\p{Lu}&&[^H]]\."#, #"[[A-C][x]]\."#, #"[\d\s]"#, #"[a\-]\."#, #"[\.]"#, #"[.\s]"#, #"\h"#,
    #"\R"#, #"."#, #".\."#,
    #"(?>a|ab)\."#, #"a++\."#, #"a*?\."#, #"\p{Lu}\p{Ll}*\."#, #"(?:\p{Lu}\.\s?){1,3}\p{Lu}\."#,
    #"\bvitamin\s\p{Lu}\.["”]*\s+"#,
    #"\N{LATIN SMALL LETTER A}\."#, #"\cA"#, #"\p{Ll}"#, #"\P{Lu}\."#, #"\W"#, #"(?s).\."#, #"中"#,
    #"\p{Han}"#,
  ]

  /// Pieces of random texts: everything that occurs in the patterns.
  static let pieces = [
    "Dr.", "dr.", "DR.", "Prof.", "H.", "A", "A.", "B.", "a", "a.", "ab", "aa.", "x", "xx", "xx.",
    "é", "É", "é.", "É.", "\u{212A}.",
    "ſ.", "K.", "1", "12.", ".", "!", "?", "”", "\"", "…", ")", "-", " ", " ", " ", "  ", "\t", "中",
    "vitamin C. ", "vitamin B.” ", "sA", "s1",
    "B. J. H. ", "kata", "Kata ",
  ]

  @Test("and the rule breaks there", arguments: patterns)
  func breaksEverywhere(_ pattern: String) throws { try check(pattern, "yes") }

  @Test("and the rule keeps the text together there", arguments: patterns)
  func keepsEverywhere(_ pattern: String) throws { try check(pattern, "no") }

  /// What a rule can require after the position: decided by one character, by two, or by none.
  static let openings = [
    #"\s"#, #"\s+\p{Lu}"#, #"\s*["“‘(]?\p{Lu}"#, #"\s+["“]?(?:Kata|Prof)\b"#, #"\s?(?=D)"#,
    #"\s(?!D)"#, #" [A-Z]"#, #"\t"#, #"(?<=\.)\s"#, #"\b"#, #"^\s"#, #"[^x]"#, #"\p{Lu}?"#, #"\S"#,
    #"\s*\d+\."#, #"(?:\s|x)\p{L}{2}"#,
  ]

  @Test("whatever it requires after the position", arguments: openings)
  func opens(_ opening: String) throws {
    for pattern in [
      #"\."#, #"(?<![\p{L}\p{N}])(?:Dr|Prof|[ABé])\."#, #"\p{Lu}\."#, #"\.\s*"#, #"[.!?]+"#,
    ] {
      try check(pattern, after: opening, "yes")
      try check(pattern, after: opening, "no")
    }
  }

  private func check(_ pattern: String, after: String = "", _ effect: String) throws {
    let document = try RuleEndingTests.document(before: pattern, after: after, effect: effect)
    let rules = try #require(document.languageRules.first).rules
    let segmenter = try SentenceSegmenter(
      language: .indonesian, rules: document, lineBreaks: .wrapped)
    var texts = RandomText(seed: 7, pieces: RuleEndingTests.pieces)
    var wrong: [String] = []
    for _ in 0..<60 {
      let text = "A" + texts.next(upTo: 12) + "z"
      guard try normalizedAlready(text) else { continue }
      let expected = try RuleEndingTests.breaks(
        text, rules, unicode: RuleEndingTests.unicodeBreaks(text))
      let found = try RuleEndingTests.found(text, by: segmenter)
      if found != expected { wrong.append("\(text) at \(expected), not \(found)") }
    }
    #expect(
      wrong.isEmpty, "\(pattern) \(after): \(wrong.count) of 60 texts, such as \(wrong.first ?? "")"
    )
  }

  private func normalizedAlready(_ text: String) throws -> Bool {
    let document = Document(id: "-", language: .indonesian, text: text)
    return try Normalizer().normalize(document).map.isIdentity
  }

  @Test("so that the built-in rules decide as if all were tried", arguments: 0..<30)
  func builtIn(_ seed: Int) throws {
    let document = try SRXDocument.builtIn()
    let groups = ["Common", "Indonesian", "Openings", "Small letters go on"]
    let rules = document.languageRules.filter { groups.contains($0.name) }.flatMap(\.rules)
    let segmenter = try SentenceSegmenter(
      language: .indonesian, rules: document, lineBreaks: .wrapped)
    var texts = RandomText(
      seed: UInt64(seed),
      pieces: RuleEndingTests.pieces + [
        "No. ", "Tbk. ", "(", "Ia ", "Namun ", "PT. ", "Jan. ", "Rp. 5", "?” kata ", "(!) ",
        "S.H. ", "a.n. ",
      ])
    for _ in 0..<10 {
      let text = "A" + texts.next(upTo: 20) + "z"
      guard try normalizedAlready(text) else { continue }
      let expected = try RuleEndingTests.breaks(
        text, rules, unicode: RuleEndingTests.unicodeBreaks(text))
      #expect(try RuleEndingTests.found(text, by: segmenter) == expected, "\(text)")
    }
  }
}
