import ICUSupport
import Normalization
import TestSupport
import Testing
import TextModel

/// Maps offsets in the normalized text to the document.
@Suite("The way back from a normalized text")
struct NormalizationOffsetTests {
  static let fixtures = InTheWildTests.sentences + SyntheticFixTests.all + SyntheticFixTests.spaces

  /// The ranges of the words of a text, separated by ASCII white space.
  static func words(_ bytes: [UInt8]) -> [TextRange] {
    bytes.indices.split { [0x20, 0x0A, 0x09].contains(bytes[$0]) }.compactMap { indices in
      guard let first = indices.first, let last = indices.last else { return nil }
      return TextRange(first, last + 1)
    }
  }

  static func check(_ text: NormalizedText) throws {
    let source = text.document.text
    #expect(text.map.brokenInvariant == nil)
    // Between edits the two texts are equal, and every edit has a step.
    var place = 0
    var rebuilt: [UInt8] = []
    for edit in text.map.edits {
      rebuilt += source[place..<edit.source.start]
      rebuilt += text.bytes[edit.derived.range]
      place = edit.source.end
      #expect(text.steps.contains { edit.source.contains($0.source) }, "a step for \(edit)")
    }
    #expect(rebuilt + source[place...] == text.bytes)
    #expect(text.steps.map(\.source).sorted() == text.steps.map(\.source), "steps are in order")
    for step in text.steps {
      #expect(step.source.end <= source.count && !step.kind.reason.isEmpty)
      #expect(
        text.map.source(of: text.map.derived(of: step.source), edges: .outer).contains(step.source))
    }
  }

  @Test("has a step for every edit", arguments: fixtures)
  func invariants(_ damage: Damage) throws {
    try NormalizationOffsetTests.check(try damage.normalized())
  }

  @Test("leads from each word to text that normalizes to that word", arguments: fixtures)
  func words(_ damage: Damage) throws {
    let text = try damage.normalized()
    for word in NormalizationOffsetTests.words(text.bytes) {
      let surface = text.surface(of: word)
      let again = try Normalizer().normalize(
        Document(id: "-", language: damage.language, text: surface))
      #expect(again.bytes == Array(text.bytes[word.range]), "\(visible(surface))")
    }
  }

  @Test("holds for random damage in any language", arguments: 0..<60)
  func random(_ seed: Int) throws {
    var texts = RandomText(
      seed: UInt64(seed), pieces: RandomText.characters + ["e", "\u{301}", "&shy;", "\u{200D}"])
    let language = [.indonesian, chinese, arabic][seed % 3]
    for _ in 0..<20 {
      let document = Document(id: "-", language: language, text: texts.next(upTo: 60))
      let text = try Normalizer().normalize(document)
      try NormalizationOffsetTests.check(text)
      #expect(try UnicodeNormalizer.isNormalized(text.bytes, .nfc))
      #expect(String(validating: text.bytes, as: UTF8.self) != nil)
      for start in stride(from: 0, to: document.text.count, by: 3) {
        let range = TextRange(start, min(start + 5, document.text.count))
        #expect(text.map.source(of: text.map.derived(of: range), edges: .outer).contains(range))
      }
    }
  }

  @Test("gives the source range of each step")
  func steps() throws {
    let text = try Normalizer().normalize(
      Document(id: "-", language: .indonesian, text: "\u{FEFF}Kafe\u{301}&nbsp;a\r\n"))
    #expect(
      text.steps == [
        NormalizationStep(kind: .byteOrderMark, source: TextRange(0, 3), replacement: ""),
        NormalizationStep(kind: .composition, source: TextRange(6, 9), replacement: "é"),
        NormalizationStep(kind: .htmlEntity, source: TextRange(9, 15), replacement: " "),
        NormalizationStep(kind: .lineEnding, source: TextRange(16, 18), replacement: "\n"),
      ])
    #expect(text.surface(of: TextRange(0, 5)) == "Kafe\u{301}")
    #expect(text.source(of: TextRange(6, 7)) == TextRange(15, 16))
  }
}
