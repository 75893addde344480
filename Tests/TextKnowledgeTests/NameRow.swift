import Languages
import Segmentation
import Testing
import TextKnowledge
import TextModel

/// A text with all names that should be found: `"Menurut Pak «person:Budi», hujan reda."`.
///
/// A `|` separates two segments.
struct NameRow: Sendable, CustomTestStringConvertible {
  let marked: String
  let language: LanguageTag

  init(_ marked: String, in language: LanguageTag = .indonesian) {
    self.marked = marked
    self.language = language
  }

  var testDescription: String { marked }

  /// The text without the marks, and the names in it as `person:Budi @13`.
  var parsed: (text: String, names: [String]) { NameRow.parse(marked) }

  static func parse(_ marked: String) -> (text: String, names: [String]) {
    var text = ""
    var names: [(start: Int, name: String)] = []
    var rest = marked[...]
    while let open = rest.firstIndex(of: "«") {
      text += rest[..<open]
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: "»"), let colon = rest.firstIndex(of: ":") else {
        break
      }
      let name = rest[rest.index(after: colon)..<close]
      names.append((text.utf8.count, "\(rest[..<colon]):\(name)"))
      text += name
      rest = rest[rest.index(after: close)...]
    }
    text += rest
    return (text, names.map { "\($0.name) @\($0.start)" })
  }

  func check() {
    let (text, expected) = parsed
    let found = NameRow.found(in: NameRow.analyzed(text, language))
    #expect(Set(found) == Set(expected), "found \(found.sorted())")
  }

  static func analyzed(_ text: String, _ language: LanguageTag) -> AnalyzedText {
    AnalyzedText(language: language, sentences: text.split(separator: "|").map(String.init))
  }

  /// The mentions of all names as `person:Budi @13`.
  static func found(in text: AnalyzedText) -> [String] {
    TextEntities(of: text).names.flatMap(\.mentions).map { mention in
      "\(mention.kind.rawValue):\(words(mention.tokens, of: text)) @\(text.range(of: mention.tokens).start)"
    }
  }

  /// The text of a range of tokens.
  static func words(_ tokens: Range<Int>, of text: AnalyzedText) -> String {
    String(decoding: text.bytes[text.range(of: tokens).range], as: UTF8.self)
  }
}
