import Normalization
import Segmentation
import TestSupport
import Testing
import TextModel

/// Properties of the segments of any text, tested on damaged random combinations of corpus texts.
@Suite("The segments of any text")
struct SegmentInvariantTests {
  /// Sentences and parts of sentences from the corpus, and what can be between them.
  static let pieces: [String] = {
    var pieces: [String] = []
    for article in ProjectFiles.articles.prefix(4) {
      let text = String(
        decoding: ProjectFiles.bytes(of: "Corpus/\(article).id.txt") ?? [], as: UTF8.self)
      for line in text.split(separator: "\n").prefix(5) {
        let words = line.split(separator: " ")
        for start in stride(from: 0, to: words.count, by: 7) {
          pieces.append(words[start..<min(start + 7, words.count)].joined(separator: " "))
        }
      }
    }
    let marks = [
      " ", " ", "\n", ". ", "! ", "?” ", "… ", "\n\n", ".", " Dr. ", " H. ", "1. ", "- ", "\t",
      " (", ") ",
    ]
    return pieces + marks + marks + marks + RandomText.characters
  }()

  static let languages = ["id", "en", "zh", "th"].compactMap { LanguageTag($0) }

  @Test("are in order, inside paragraphs, and leave out nothing but white space", arguments: 0..<60)
  func invariants(_ seed: Int) throws {
    var texts = RandomText(seed: UInt64(seed), pieces: SegmentInvariantTests.pieces)
    let language = SegmentInvariantTests.languages[seed % 4]
    let lineBreaks = ParagraphSplitter.LineBreaks.allCases[seed % 3]
    let segmenter = try SentenceSegmenter(language: language, lineBreaks: lineBreaks)
    for _ in 0..<4 {
      let found = try Segmented(texts.next(upTo: 80), in: language, by: segmenter)
      try SegmentInvariantTests.check(found, lineBreaks)
    }
  }

  static func check(_ found: Segmented, _ lineBreaks: ParagraphSplitter.LineBreaks) throws {
    let bytes = found.text.bytes
    let paragraphs = bytes.withUnsafeBufferPointer {
      ParagraphSplitter.paragraphs(in: $0, lineBreaks: lineBreaks)
    }
    var covered = 0
    for (index, segment) in found.segments.enumerated() {
      #expect(segment.id == index + 1)
      #expect(!segment.range.isEmpty && segment.range.start >= covered)
      #expect(
        isWhite(bytes[covered..<segment.range.start]), "nothing but white space between segments")
      covered = segment.range.end
      let first = try #require(bytes[segment.range.range].first)
      let last = try #require(bytes[segment.range.range].last)
      #expect(!isWhite([first]) && !isWhite([last]), "no white space at the edges")
      #expect(first & 0xC0 != 0x80, "a segment begins with a character")
      #expect(covered == bytes.count || bytes[covered] & 0xC0 != 0x80)
      try #require(paragraphs.indices.contains(segment.paragraph - 1))
      #expect(paragraphs[segment.paragraph - 1].contains(segment.range))
    }
    #expect(isWhite(bytes[covered...]), "the text behind the last segment")
    #expect(
      Set(found.segments.map(\.paragraph)).count == paragraphs.count, "no paragraph is left out")
  }

  static func isWhite(_ bytes: some Sequence<UInt8>) -> Bool {
    bytes.allSatisfy { [0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D].contains($0) }
  }

  @Test("are the same a second time, by the same segmenter", arguments: 60..<70)
  func deterministic(_ seed: Int) throws {
    var texts = RandomText(seed: UInt64(seed), pieces: SegmentInvariantTests.pieces)
    let segmenter = try SentenceSegmenter(language: .indonesian)
    let text = texts.next(upTo: 60)
    let first = try Segmented(text, in: .indonesian, by: segmenter)
    _ = try Segmented(texts.next(upTo: 60), in: .indonesian, by: segmenter)
    #expect(try Segmented(text, in: .indonesian, by: segmenter).segments == first.segments)
  }

  @Test("of a segment's text are that segment", arguments: ProjectFiles.articles)
  func stable(_ article: String) throws {
    let bytes = try #require(ProjectFiles.bytes(of: "Corpus/\(article).id.txt"))
    let segmenter = try SentenceSegmenter(language: .indonesian)
    let whole = try Segmented(
      String(decoding: bytes, as: UTF8.self), in: .indonesian, by: segmenter)
    for text in whole.texts {
      #expect(try Segmented(text, in: .indonesian, by: segmenter).texts == [text])
    }
  }
}
