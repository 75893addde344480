public import Glossary
public import GlossaryFormats
public import TermDiscovery
public import TextModel

/// Applies the decisions of a reviewed workbook to a glossary and its list of rejected candidates.
///
/// Accepted candidates and changed equivalents become rows of the glossary, rejected candidates rows
/// of the list. Nothing is applied if a decision contradicts what is there, and applying the same
/// decisions again changes nothing.
public struct ReviewApplication: Sendable {
  /// The language of the terms.
  public var source: LanguageTag
  /// The language of the equivalents.
  public var target: LanguageTag
  /// The status of added and changed rows.
  public var status = EntryStatus.checked
  /// The date in the column `checked` of added and changed rows; nil for none.
  public var date: EntryDate?
  /// The concepts of the other glossaries with which the sheet was made: a changed equivalent of one
  /// of them becomes a row with all its fields.
  public var others: [Concept] = []

  /// An application for a pair of languages.
  public init(source: LanguageTag = .indonesian, target: LanguageTag = .english) {
    self.source = source
    self.target = target
  }

  /// A change that a decision caused.
  public struct Change: Sendable, Hashable, CustomStringConvertible {
    /// What happened.
    public enum Kind: String, Sendable, Hashable {
      /// The glossary has a new row.
      case added
      /// A row of the glossary has another preferred equivalent.
      case changed
      /// The list of rejected candidates has a new row.
      case rejected
    }

    /// What happened.
    public var kind: Kind
    /// The term.
    public var term: String
    /// The equivalent; empty for a rejected candidate.
    public var equivalent: String
    /// The preferred equivalent before a change, which is an admitted one now; empty otherwise.
    public var former = ""
    /// The cell with the decision.
    public var cell: String

    /// `changed kesepakatan = deal, before: agreement (Terms!D5)`
    public var description: String {
      "\(kind.rawValue) \(term)" + (equivalent.isEmpty ? "" : " = \(equivalent)")
        + (former.isEmpty ? "" : ", before: \(former)") + " (\(cell))"
    }
  }

  /// Applies decisions.
  /// - Parameters:
  ///   - file: the workbook's name, for messages.
  ///   - table: the glossary, which is changed.
  ///   - glossary: the glossary's name, for messages.
  ///   - list: the list of rejected candidates, which is changed.
  /// - Returns: the changes, in the order of the decisions.
  /// - Throws: `PadananError` with all conflicts, at most fifty; nothing is changed then.
  public func apply(
    _ review: SheetReview, file: String, to table: inout GlossaryTable, named glossary: String,
    rejectingTo list: inout ExclusionTable
  ) throws(PadananError) -> [Change] {
    var work = Work(application: self, table: table, list: list, glossary: glossary)
    var changes: [Change] = []
    var conflicts: [Diagnostic] = []
    for decision in review.decisions {
      do throws(Conflict) {
        if let change = try work.apply(decision) { changes.append(change) }
      } catch {
        conflicts.append(
          Diagnostic(
            .decision, .error, file: file, at: decision.position,
            "\(decision.cell): \(error.message)"))
      }
    }
    guard conflicts.isEmpty else { throw PadananError(Array(conflicts.prefix(50))) }
    (table, list) = (work.table, work.list)
    return changes
  }

  /// Why a decision cannot be applied.
  private struct Conflict: Error { var message: String }

  /// The state during an application.
  private struct Work {
    let application: ReviewApplication
    var table: GlossaryTable
    var list: ExclusionTable
    let glossary: String
    /// The indices of the concepts of the table by their folded source terms.
    private var places: [String: [Int]] = [:]
    /// The indices of the other concepts by file, line and folded source term.
    private var origins: [String: Int] = [:]

    init(
      application: ReviewApplication, table: GlossaryTable, list: ExclusionTable, glossary: String
    ) {
      self.application = application
      self.table = table
      self.list = list
      self.glossary = glossary
      for place in table.concepts.indices { note(place) }
      for (place, concept) in application.others.enumerated() {
        for term in concept.terms where isSource(term) {
          let key = "\(concept.origin) \(term.text.foldedTerm)"
          if origins[key] == nil { origins[key] = place }
        }
      }
    }

    private func isSource(_ term: Term) -> Bool { application.source.accepts(term.language) }

    private func isTarget(_ term: Term) -> Bool { application.target.accepts(term.language) }

    private mutating func note(_ place: Int) {
      let terms = table.concepts[place].terms.filter(isSource).map(\.text.foldedTerm)
      for term in Set(terms) { places[term, default: []].append(place) }
    }

    private func approved(_ concept: Concept) -> [String] {
      concept.approvedTerms(in: application.target).map(\.text)
    }

    /// `my.csv:7`
    private func name(_ place: Int) -> String {
      let line = table.concepts[place].origin.line
      return line > 0 ? "\(glossary):\(line)" : glossary
    }

    mutating func apply(_ decision: SheetReview.Decision) throws(Conflict) -> Change? {
      switch (decision.kind, decision.verb) {
      case (let kind?, .reject): try reject(decision, kind)
      case (let kind?, .accept), (let kind?, .change): try accept(decision, kind)
      case (nil, .change): try change(decision)
      case (nil, .accept), (nil, .reject): nil
      }
    }

    private mutating func reject(
      _ decision: SheetReview.Decision, _ kind: TermCandidate.Kind
    ) throws(Conflict) -> Change? {
      if let place = places[decision.term.foldedTerm]?.first {
        throw Conflict(
          message:
            "`\(decision.term)` is rejected, but \(name(place)) has it; remove that row, or clear the decision"
        )
      }
      guard !list.contains(decision.term, kind) else { return nil }
      list.append(decision.term, kind, reason: decision.comment.onOneLine)
      return Change(kind: .rejected, term: decision.term, equivalent: "", cell: decision.cell)
    }

    private mutating func accept(
      _ decision: SheetReview.Decision, _ kind: TermCandidate.Kind
    ) throws(Conflict) -> Change? {
      let found = places[decision.term.foldedTerm] ?? []
      if found.contains(where: { approved(table.concepts[$0]).contains(decision.chosen) }) {
        return nil
      }
      if let place = found.first {
        throw Conflict(
          message:
            "`\(decision.term)` is accepted as `\(decision.chosen)`, but \(name(place)) has `\(approved(table.concepts[place]).joined(separator: "`, `"))`; change that row, or clear the decision"
        )
      }
      guard !list.contains(decision.term, kind) else {
        throw Conflict(
          message:
            "`\(decision.term)` is accepted, but the list of rejected candidates has it; remove it there, or clear the decision"
        )
      }
      var term = Term(decision.term, application.source)
      if kind == .acronym { term.type = .acronym }
      var concept = newConcept([term, Term(decision.chosen, application.target)])
      concept.partOfSpeech = kind == .term ? .noun : .proper
      finish(&concept, decision)
      return add(concept, decision)
    }

    private mutating func change(_ decision: SheetReview.Decision) throws(Conflict) -> Change? {
      let known = Set(decision.equivalents + [decision.chosen])
      let found = places[decision.term.foldedTerm] ?? []
      let own = found.filter { !known.isDisjoint(with: approved(table.concepts[$0])) }
      if own.contains(where: { approved(table.concepts[$0]).first == decision.chosen }) {
        return nil
      }
      guard own.count < 2 else {
        throw Conflict(
          message:
            "`\(decision.term)` is in several rows: \(own.map(name).joined(separator: ", ")); change the one that is meant, and clear the decision"
        )
      }
      if let place = own.first { return try change(place, decision) }
      if let place = found.first(where: { isOrigin($0, of: decision) }) {
        throw Conflict(
          message:
            "\(name(place)) has `\(approved(table.concepts[place]).joined(separator: "`, `"))` now, which the sheet does not have; make the sheet again, or change that row"
        )
      }
      var concept: Concept
      if let place = origins["\(decision.origin) \(decision.term.foldedTerm)"] {
        concept = application.others[place]
        concept.id = ""
        concept.references = []
        concept.transactions = []
        concept.origin = Concept.Origin(file: glossary, line: 0)
      } else {
        concept = newConcept(
          [Term(decision.term, application.source)]
            + decision.equivalents.enumerated().map {
              Term($0.element, application.target, $0.offset == 0 ? .preferred : .admitted)
            } + decision.forbidden.map { Term($0, application.target, .forbidden) })
        concept.partOfSpeech = PartOfSpeech(rawValue: decision.partOfSpeech)
        concept.domain = decision.domain
      }
      _ = try prefer(decision.chosen, in: &concept)
      finish(&concept, decision)
      return add(concept, decision)
    }

    /// Whether the term of the sheet came from this row.
    private func isOrigin(_ place: Int, of decision: SheetReview.Decision) -> Bool {
      decision.origin == table.concepts[place].origin.description
    }

    private mutating func change(
      _ place: Int, _ decision: SheetReview.Decision
    ) throws(Conflict) -> Change? {
      var concept = table.concepts[place]
      let isMade = concept.hasMadeIdentifier
      let former = try prefer(decision.chosen, in: &concept)
      if isMade { concept.id = "" }
      finish(&concept, decision)
      table.replace(at: place, with: concept)
      return Change(
        kind: .changed, term: decision.term, equivalent: decision.chosen, former: former ?? "",
        cell: decision.cell)
    }

    /// Makes an equivalent the preferred one; those before become admitted ones.
    /// - Returns: the former preferred equivalent.
    private func prefer(
      _ chosen: String, in concept: inout Concept
    ) throws(Conflict) -> String? {
      if let other = concept.terms.first(where: { isTarget($0) && $0.text == chosen }),
        !other.status.isApproved
      {
        throw Conflict(
          message:
            "`\(chosen)` is \(other.status.rawValue) according to \(concept.origin); expected another equivalent"
        )
      }
      var former: String?
      for place in concept.terms.indices
      where isTarget(concept.terms[place]) && concept.terms[place].status == .preferred {
        if former == nil { former = concept.terms[place].text }
        concept.terms[place].status = .admitted
      }
      let first = concept.terms.firstIndex(where: isTarget) ?? concept.terms.count
      var term =
        if let place = concept.terms.firstIndex(where: { isTarget($0) && $0.text == chosen }) {
          concept.terms.remove(at: place)
        } else { Term(chosen, application.target) }
      if term.partOfSpeech == nil { term.partOfSpeech = concept.partOfSpeech }
      term.status = .preferred
      // Only admitted terms have conditions.
      term.when = []
      concept.terms.insert(term, at: first)
      return former
    }

    private func newConcept(_ terms: [Term]) -> Concept {
      Concept(id: "", terms: terms, origin: Concept.Origin(file: glossary, line: 0))
    }

    /// Adds what the decision says beside the equivalent.
    private func finish(_ concept: inout Concept, _ decision: SheetReview.Decision) {
      concept.status = application.status
      if let date = application.date { concept.checked = date }
      let sentence = decision.sentence.onOneLine
      if !sentence.isEmpty,
        let place = concept.terms.firstIndex(where: {
          isSource($0) && $0.text.foldedTerm == decision.term.foldedTerm
        }), !concept.terms[place].usage.contains(sentence)
      {
        concept.terms[place].usage.append(sentence)
      }
      if !decision.comment.isEmpty, !concept.note.contains(decision.comment) {
        concept.note += (concept.note.isEmpty ? "" : "\n") + decision.comment
      }
    }

    private mutating func add(_ concept: Concept, _ decision: SheetReview.Decision) -> Change {
      table.append(concept)
      note(table.concepts.count - 1)
      return Change(
        kind: .added, term: decision.term, equivalent: decision.chosen, cell: decision.cell)
    }
  }
}
