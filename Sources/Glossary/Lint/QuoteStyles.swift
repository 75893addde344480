import TextModel

/// Counts which quotation marks and apostrophes the terms of each language use.
struct QuoteStyles {
  private var straight: [LanguageTag: Int] = [:]
  private var curly: [LanguageTag: Int] = [:]

  init(_ glossary: Glossary) {
    for term in glossary.concepts.lazy.flatMap(\.terms) {
      if term.text.contains(where: QuoteStyles.isStraight) {
        straight[term.language, default: 0] += 1
      }
      if term.text.contains(where: QuoteStyles.isCurly) { curly[term.language, default: 0] += 1 }
    }
  }

  /// Why a term's quotation marks are probably wrong; nil if they are not.
  func doubt(about term: Term) -> String? {
    let hasStraight = term.text.contains(where: QuoteStyles.isStraight)
    let hasCurly = term.text.contains(where: QuoteStyles.isCurly)
    guard hasStraight || hasCurly else { return nil }
    if hasStraight && hasCurly {
      return "“\(term.text)” mixes straight and curly quotation marks"
    }
    let (straight, curly) = (straight[term.language] ?? 0, curly[term.language] ?? 0)
    let (own, other) = hasStraight ? (straight, curly) : (curly, straight)
    // A rare style beside a frequent one is reported; if both are frequent, neither is.
    guard other >= 3, other >= 4 * own else { return nil }
    return
      "“\(term.text)” has \(hasStraight ? "a straight" : "a curly") mark, the other \(term.language) terms \(hasStraight ? "curly" : "straight") ones"
  }

  private static func isStraight(_ character: Character) -> Bool {
    character == "'" || character == "\""
  }

  private static func isCurly(_ character: Character) -> Bool { "‘’“”".contains(character) }
}
