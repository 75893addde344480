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
  /// Whether an occurrence is ambiguous.
  var hasDoubts: Bool { terms.contains { $0.found.contains(where: \.isAmbiguous) } }
  var occurrenceCount: Int { terms.reduce(0) { $0 + $1.count } }

  /// The concepts of the document, by first appearance.
  var conceptRows: [ConceptRow] {
    terms.filter { !$0.found.isEmpty }.map { ConceptRow(self, $0) }
  }

  /// The concepts of ``conceptRows``, and those that have only suppressed occurrences.
  var allConceptRows: [ConceptRow] { terms.map { ConceptRow(self, $0) } }

  /// The candidates, best first.
  var candidateRows: [CandidateRow] {
    candidates.map { CandidateRow(document: document, interface: interface, candidate: $0) }
  }

  /// The concepts that are worth a translator's attention.
  var weightyConceptRows: [ConceptRow] {
    terms.filter { $0.weight == .normal && !$0.found.isEmpty }.map { ConceptRow(self, $0) }
  }

  /// The other concepts, each with its equivalent if that is written in another way.
  var trivialTexts: [String] {
    terms.filter { $0.weight == .trivial && !$0.found.isEmpty }.map { entry in
      guard let equivalent = entry.approved.first, equivalent != entry.term else {
        return entry.term
      }
      return "\(entry.term) = \(equivalent)"
    }
  }

  /// The marks that are numbered on pages: those of concepts that are worth attention.
  func weighty(_ marks: [Mark]) -> [Mark] {
    marks.filter { terms[$0.term].weight == .normal }
  }

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
