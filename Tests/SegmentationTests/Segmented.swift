import Normalization
import PipelineSupport
import Segmentation
import TestSupport
import Testing
import TextModel

/// A text, and the segments that a segmenter finds in it.
struct Segmented {
  let text: NormalizedText
  let segments: [Segment]

  init(
    _ text: String, in language: LanguageTag = .indonesian, rules: SRXDocument?,
    lineBreaks: ParagraphSplitter.LineBreaks = .auto
  ) throws {
    try self.init(
      text, in: language,
      by: SentenceSegmenter(language: language, rules: rules, lineBreaks: lineBreaks))
  }

  /// Segments a text by the built-in rules.
  init(_ text: String, in language: LanguageTag = .indonesian) throws {
    self.text = try Normalizer().normalize(Document(id: "-", language: language, text: text))
    segments = try SharedSegmenters.segments(of: self.text, in: language)
  }

  init(_ text: String, in language: LanguageTag, by segmenter: SentenceSegmenter) throws {
    self.text = try Normalizer().normalize(Document(id: "-", language: language, text: text))
    segments = try segmenter.segments(of: self.text)
  }

  var texts: [String] { segments.map { text.slice($0.range) } }

  /// Expects the segments marked in `breaks`; reports the characters around each wrong boundary.
  static func check(
    _ breaks: Breaks, in language: LanguageTag,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let found = try Segmented(breaks.text, in: language)
    guard found.texts != breaks.segments else { return }
    Issue.record(
      """
      \(breaks.reason)
      expected: ÷ \(breaks.segments.joined(separator: " ÷ ")) ÷
      found:    ÷ \(found.texts.joined(separator: " ÷ ")) ÷
      \(found.table(expected: breaks.segments))
      """, sourceLocation: location)
  }

  /// The cases that are segmented as marked under `rules`.
  static func agreeing(
    _ cases: [Breaks], in language: LanguageTag, rules: SRXDocument
  ) throws -> [Breaks] {
    let segmenter = try SentenceSegmenter(language: language, rules: rules)
    return try cases.filter {
      try Segmented($0.text, in: language, by: segmenter).texts == $0.segments
    }
  }

  /// Whether a case is not segmented as marked under `rules`.
  static func disagree(
    _ cases: [Breaks], in language: LanguageTag, rules: SRXDocument
  ) throws -> Bool {
    let segmenter = try SentenceSegmenter(language: language, rules: rules)
    return try cases.contains {
      try Segmented($0.text, in: language, by: segmenter).texts != $0.segments
    }
  }

  /// For each boundary that is missing or superfluous: the characters around it, with code point
  /// and general category.
  private func table(expected: [String]) -> String {
    var wanted: Set<Int> = []
    var offset = 0
    for segment in expected.dropLast() {
      offset += segment.utf8.count
      wanted.insert(offset)
      offset += 1
    }
    let found = Set(segments.dropLast().map(\.range.end))
    var lines: [String] = []
    for boundary in wanted.symmetricDifference(found).sorted() {
      let rule = segments.first { $0.range.end == boundary }?.rule
      lines.append(rule.map { "  too many, by \($0):" } ?? "  missing:")
      let before = text.slice(TextRange(0, boundary)).unicodeScalars.suffix(8)
      let after = text.slice(TextRange(boundary, text.bytes.count)).unicodeScalars.prefix(8)
      lines += before.map(Segmented.row) + ["    ────"] + after.map(Segmented.row)
    }
    return lines.joined(separator: "\n")
  }

  private static func row(_ scalar: Unicode.Scalar) -> String {
    let code = String(scalar.value, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
    return "    \(scalar)  U+\(padded)  \(scalar.properties.generalCategory)"
  }
}
