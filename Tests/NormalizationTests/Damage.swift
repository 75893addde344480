import ICUSupport
import Normalization
import Testing
import TextModel

/// A damaged text, the expected repair, the fixes that make it, and the reason why it is correct.
struct Damage: Sendable, CustomTestStringConvertible {
  let source: String
  let repaired: String
  let kinds: [NormalizationStep.Kind]
  let language: LanguageTag
  let reason: String

  init(
    _ source: String, becomes repaired: String, by kinds: [NormalizationStep.Kind],
    in language: LanguageTag = .indonesian, because reason: String
  ) {
    self.source = source
    self.repaired = repaired
    self.kinds = kinds
    self.language = language
    self.reason = reason
  }

  /// A text that no fix may change.
  init(intact source: String, in language: LanguageTag = .indonesian, because reason: String) {
    self.init(source, becomes: source, by: [], in: language, because: reason)
  }

  var testDescription: String {
    "\(repaired.split(whereSeparator: \.isNewline).joined(separator: " ⏎ ")) (\(reason))"
  }

  func normalized() throws -> NormalizedText {
    try Normalizer().normalize(Document(id: "-", language: language, text: source))
  }

  /// Checks the text, the kinds of the steps in order, and that a second pass changes nothing.
  func check() throws {
    let text = try normalized()
    // Bytes are compared, because `==` treats canonically equivalent strings as equal.
    #expect(text.bytes == Array(repaired.utf8), "\(visible(text.slice(whole(text))))")
    #expect(text.steps.map(\.kind) == kinds)
    let again = try Normalizer().normalize(
      Document(id: "-", language: language, text: text.bytes))
    #expect(again.steps == [], "a second time changes nothing")
  }

  private func whole(_ text: NormalizedText) -> TextRange { TextRange(0, text.bytes.count) }
}

/// The text with every scalar outside ASCII written as its code point.
func visible(_ text: String) -> String {
  text.unicodeScalars.map { scalar in
    scalar.value >= 0x20 && scalar.value < 0x7F
      ? String(scalar) : "<U+\(String(scalar.value, radix: 16, uppercase: true))>"
  }.joined()
}

let chinese = LanguageTag("zh") ?? .english
let japanese = LanguageTag("ja-JP") ?? .english
let arabic = LanguageTag("ar") ?? .english
