import Glossary
import Languages
import Segmentation
import TextModel

/// The kinds of areas that the fixed words of a pattern name, so that what fills a slot does not name
/// them again: *Subang regent* and not *Subang Regency regent*.
struct AreaKinds {
  /// The words of those kinds, folded.
  private let words: Set<[UInt8]>
  private let functionWords: FunctionWords

  /// nil if the pattern names no kind of area.
  init?(besides pattern: TermPattern, _ language: LanguageTag) {
    let facts = Language.of(language)
    guard !facts.places.areaKinds.isEmpty else { return nil }
    var fixed: Set<[UInt8]> = []
    for case .fixed(let text) in pattern.parts { fixed.formUnion(AreaKinds.words(of: text)) }
    var words: Set<[UInt8]> = []
    for kind in facts.places.areaKinds {
      let own = kind.phrases.compactMap(\.first)
      if own.contains(where: fixed.contains) { words.formUnion(own) }
    }
    guard !words.isEmpty else { return nil }
    self.words = words
    functionWords = facts.functionWords
  }

  /// The equivalents without those that repeat a kind, if one does not; otherwise each without the
  /// word for the kind, if the rest is the name in the text.
  ///
  /// - Parameters:
  ///   - equivalents: the equivalents of what fills the slot, the best first.
  ///   - found: the term in the text.
  func withoutRepetition(_ equivalents: [String], for found: String) -> [String] {
    let short = equivalents.filter { !repeats($0) }
    if !short.isEmpty { return short }
    let own = Set(AreaKinds.words(of: found))
    return equivalents.map { text in
      let name = withoutKind(text)
      return !name.isEmpty && AreaKinds.words(of: name).allSatisfy(own.contains) ? name : text
    }
  }

  private func repeats(_ text: String) -> Bool {
    let own = AreaKinds.words(of: text)
    guard own.count > 1, let first = own.first, let last = own.last else { return false }
    return words.contains(first) || words.contains(last)
  }

  /// The text without the word for the kind at its end (`Subang Regency`) or at its beginning
  /// (`regency of Subang`, `Kabupaten Subang`).
  private func withoutKind(_ text: String) -> String {
    var parts = text.split(separator: " ")
    func isKind(_ part: Substring?) -> Bool {
      part.map { words.contains(Folding.fold(Array($0.utf8))) } ?? false
    }
    if isKind(parts.last) {
      parts.removeLast()
    } else if isKind(parts.first) {
      parts.removeFirst()
      if let next = parts.first, functionWords.contains(Folding.fold(Array(next.utf8))) {
        parts.removeFirst()
      }
    }
    return parts.joined(separator: " ")
  }

  private static func words(of text: String) -> [[UInt8]] {
    let bytes = Array(text.utf8)
    return Tokenizer.tokens(of: bytes).map { Folding.fold(Array(bytes[$0.range.range])) }
  }
}
