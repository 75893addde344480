import TextModel

/// The rows of a sheet's tables.
extension TermSheet {
  /// The document or its translation.
  enum Side: Sendable { case source, target }

  subscript(side: Side) -> LanguageTag {
    switch side {
    case .source: source
    case .target: target
    }
  }

  var hasTranslation: Bool { sentences.contains { $0.translation != nil } }
  var occurrenceCount: Int { terms.reduce(0) { $0 + $1.occurrences.count } }

  /// The concepts, by first appearance.
  var conceptRows: [ConceptRow] { terms.map { ConceptRow(self, $0) } }

  /// The occurrences, in text order.
  var occurrenceRows: [OccurrenceRow] { sentences.flatMap { occurrenceRows(of: $0.marks) } }

  /// The occurrences of a sentence, in text order.
  func occurrenceRows(of marks: [Mark]) -> [OccurrenceRow] {
    marks.map { mark in
      let entry = terms[mark.term]
      return OccurrenceRow(ConceptRow(self, entry), entry.occurrences[mark.occurrence])
    }
  }
}
