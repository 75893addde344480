import TextModel

/// A cell of a table that a person made, with one term or several.
///
/// People separate terms by a semicolon, a line break, a vertical bar, a stroke or a comma. The
/// first three always separate. A stroke separates words (`ceasefire / truce`, `ceasefire/truce`),
/// but not units, numbers, `and/or` and names (`HIV/AIDS`). A comma separates only short terms in
/// small letters: `ceasefire, truce`, but not `Ministry of Energy, Mines and Resources`.
package enum SynonymCell {
  /// The terms of a cell that usually has one.
  package static func values(_ cell: String) -> [String] {
    let parts = pieces(of: cell, at: ";|\n\r")
    if parts.count > 1 { return parts.flatMap { strokes($0) } }
    guard let only = parts.first else { return [] }
    let words = strokes(only)
    return words.count > 1 ? words : commas(only)
  }

  /// The terms of a cell in a column for several.
  package static func list(_ cell: String) -> [String] {
    let parts = ListCell.values(cell).flatMap { pieces(of: $0, at: ";\n\r") }.flatMap {
      strokes($0)
    }
    guard parts.count == 1, let only = parts.first else { return parts }
    return pieces(of: only, at: ",")
  }

  /// Whether a term probably consists of several terms: it has a semicolon or a stroke between
  /// words.
  package static func looksLikeSeveral(_ text: String) -> Bool {
    pieces(of: text, at: ";|").flatMap { strokes($0) }.count > 1
  }

  private static func strokes(_ text: String) -> [String] {
    guard text.contains("/") else { return [text] }
    let parts = text.components(at: "/")
    let isSpaced = text.contains(" / ")
    let areWords = parts.allSatisfy { part in
      let letters = part.filter(\.isLetter).count
      return letters >= 3 && part.allSatisfy { !$0.isNumber }
        && (isSpaced || (part.first?.isLowercase == true && !part.contains(" ")))
        && !joints.contains(part.lowercased())
    }
    return areWords && parts.count > 1 ? parts : [text]
  }

  private static func commas(_ text: String) -> [String] {
    guard text.contains(", ") else { return [text] }
    let parts = text.components(at: ",")
    let areTerms = parts.allSatisfy { part in
      let words = part.split(separator: " ")
      return (1...3).contains(words.count) && part.first?.isLowercase == true
        && part.allSatisfy { $0.isLetter || $0 == " " || $0 == "-" }
        && !words.contains { joints.contains(String($0)) }
    }
    return areTerms && parts.count > 1 ? parts : [text]
  }

  /// Words that join parts of one term.
  private static let joints: Set<String> = ["and", "or", "dan", "atau"]

  private static func pieces(of text: String, at marks: String) -> [String] {
    text.split { marks.contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}

extension String {
  /// The trimmed parts between the marks.
  fileprivate func components(at mark: Character) -> [String] {
    split(separator: mark, omittingEmptySubsequences: false).map { String($0).trimmed }
  }
}
