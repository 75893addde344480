public import Glossary
public import TextModel

/// What fills a slot of a pattern in a text.
public struct SlotFill: Sendable, Hashable {
  /// A part of a fill.
  public enum Part: Sendable, Hashable {
    /// Words that are kept as they are.
    case text(String)
    /// A term of the glossary, whose equivalents are used in the other language.
    case term(TermMatch)
    /// A number in words, and its value.
    case number(String, value: Int)
    /// The word that joins the last two parts of a list.
    case and(String)
  }

  /// The slot.
  public var slot: PatternSlot
  /// UTF-8 offsets in the normalized text.
  public var range: TextRange
  /// The words in the text, with one space between them.
  public var text: String
  /// The words and terms that it consists of.
  public var parts: [Part]

  /// A fill of the given parts.
  public init(slot: PatternSlot, range: TextRange, text: String, parts: [Part]? = nil) {
    self.slot = slot
    self.range = range
    self.text = text
    self.parts = parts ?? [.text(text)]
  }

  /// Writes the words of four letters or more with one capital, where the whole match is in
  /// capitals as in a headline: `BEKASI` becomes `Bekasi`.
  mutating func lowerCapitals() {
    func lowered(_ text: String) -> String {
      text.split(separator: " ", omittingEmptySubsequences: false).map { word in
        word.count < 4 ? String(word) : word.prefix(1) + word.dropFirst().lowercased()
      }.joined(separator: " ")
    }
    text = lowered(text)
    parts = parts.map { part in
      if case .text(let words) = part { .text(lowered(words)) } else { part }
    }
  }
}
