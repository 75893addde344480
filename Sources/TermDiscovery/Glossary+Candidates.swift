public import Glossary
public import TextModel

extension Glossary {
  /// A glossary of candidates with the status `proposed`, for a reviewer.
  ///
  /// The first equivalent is the preferred term, the sentence of the first occurrence the context. A
  /// name has the part of speech `proper`; an acronym's long form is in the note.
  public init(proposing candidates: [TermCandidate], source: LanguageTag, target: LanguageTag) {
    self.init(
      candidates.map { candidate in
        var term = Term(candidate.text, source)
        term.partOfSpeech = candidate.kind == .term ? .noun : .proper
        term.usage = [candidate.first.text.onOneLine]
        if candidate.kind == .acronym { term.type = .acronym }
        var concept = Concept(
          id: candidate.text, terms: [term], origin: Concept.Origin(file: "", line: 0))
        if let equivalent = candidate.targets.first {
          var term = Term(equivalent.text, target)
          term.partOfSpeech = candidate.kind == .term ? .noun : .proper
          concept.terms.append(term)
        }
        concept.status = .proposed
        var notes = ["\(candidate.kind.rawValue), \(candidate.count)×"]
        if let long = candidate.longForm { notes.append(long) }
        if candidate.targets.first?.isComposed == true { notes.append("composed") }
        if candidate.targets.count > 1 {
          notes.append(candidate.targets.dropFirst().map(\.text).joined(separator: " | "))
        }
        concept.note = notes.joined(separator: "; ")
        return concept
      })
  }
}
