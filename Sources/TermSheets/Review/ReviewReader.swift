import Languages
import TermDiscovery
import TextModel
import XLSXSupport

/// Reads the decisions from the tabs of a workbook, and collects the contradictions.
struct ReviewReader {
  private let file: String
  private var decisions: [SheetReview.Decision] = []
  private var findings: [Diagnostic] = []
  private var hasDecisions = false
  private var isSheet = false

  init(file: String) { self.file = file }

  /// A tab as a table with the headings of ``SheetColumn``.
  private struct Table {
    let name: String
    let rows: ArraySlice<Workbook.Row>
    /// The column of each heading, by its English name.
    private var columns: [String: Int] = [:]

    init?(_ name: String, of workbook: Workbook, _ headings: [String]) throws(WorkbookError) {
      guard
        let tab = workbook.sheets.first(where: { tab in
          InterfaceLanguage.allCases.contains { $0.label(name) == tab.name }
        })
      else { return nil }
      let rows = try workbook.rows(of: tab)
      guard let header = rows.first else { return nil }
      self.name = tab.name
      self.rows = rows.dropFirst()
      for cell in header.cells {
        let title = cell.text.trimmed
        let heading = headings.first { heading in
          InterfaceLanguage.allCases.contains { $0.label(heading) == title }
        }
        if let heading, columns[heading] == nil { columns[heading] = cell.column }
      }
    }

    func column(_ heading: String) -> Int? { columns[heading] }

    func text(_ heading: String, _ row: Workbook.Row) -> String {
      columns[heading].map { row[$0].trimmed } ?? ""
    }

    func values(_ heading: String, _ row: Workbook.Row) -> [String] {
      text(heading, row).split(separator: "|").map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    func cell(_ heading: String, _ row: Workbook.Row) -> String {
      let cell = Workbook.name(column: columns[heading] ?? 0, row: row.number)
      return "\(name)!\(cell)"
    }

    func position(_ heading: String, _ row: Workbook.Row) -> TextPosition {
      TextPosition(line: row.number, column: (columns[heading] ?? 0) + 1)
    }
  }

  mutating func read(_ workbook: Workbook) throws(WorkbookError) {
    isSheet = TermSheetFile.isSheet(workbook)
    guard isSheet else { return }
    let sentences = try Table(
      "Sentences", of: workbook, ["Document", "No.", "Kind", "Terms"])
    let texts = sentences.map(ReviewReader.texts) ?? [:]
    if let terms = try Table(
      "Terms", of: workbook,
      [
        "Document", "Term", "Equivalents", "Decision", "Chosen", "Comment", "Not to be used",
        "Part of speech", "Domain", "Sentences", "Glossary",
      ]), terms.column("Decision") != nil
    {
      hasDecisions = true
      for row in terms.rows { readTerm(row, terms, texts) }
    }
    if let candidates = try Table(
      "Not in the glossary", of: workbook,
      [
        "Not in the glossary", "Equivalents", "Decision", "Chosen", "Comment", "Kind",
        "First sentence",
      ]), candidates.column("Decision") != nil
    {
      hasDecisions = true
      for row in candidates.rows { readCandidate(row, candidates) }
    }
  }

  /// All decisions.
  /// - Throws: `PadananError` with all contradictions.
  func finish() throws(PadananError) -> [SheetReview.Decision] {
    guard isSheet else {
      throw PadananError(
        .decision, file: file,
        "is not a term sheet; expected a workbook that `padanan sheet ARTICLE -o sheet.xlsx` wrote")
    }
    guard hasDecisions else {
      throw PadananError(
        .decision, file: file,
        "no tab has a column for decisions; expected the tabs and headings that `padanan sheet` wrote"
      )
    }
    let all = findings + contradictions
    guard all.isEmpty else { throw PadananError(Array(all.prefix(50))) }
    return decisions
  }

  /// The first cell of a sentence's row that is the text, by document and number.
  private static func texts(_ table: Table) -> [String: String] {
    // The text is in the column after the kind, whatever its language is.
    guard let kind = table.column("Kind") else { return [:] }
    var texts: [String: String] = [:]
    for row in table.rows {
      texts[key(table.text("Document", row), table.text("No.", row))] = row[kind + 1]
    }
    return texts
  }

  private static func key(_ document: String, _ number: String) -> String {
    "\(number) \(document)"
  }

  private mutating func fail(
    _ heading: String, _ row: Workbook.Row, _ table: Table, _ message: String
  ) {
    findings.append(
      Diagnostic(
        .decision, .error, file: file, at: table.position(heading, row),
        "\(table.cell(heading, row)): \(message)"))
  }

  /// The decision of a row; nil if there is none or it is invalid.
  private mutating func verb(
    of row: Workbook.Row, in table: Table, among verbs: [SheetReview.Verb]
  ) -> SheetReview.Verb? {
    let text = table.text("Decision", row).lowercased()
    guard !text.isEmpty else {
      let chosen = table.text("Chosen", row)
      if !chosen.isEmpty {
        fail(
          "Chosen", row, table,
          "`\(chosen)` is chosen, but \(table.cell("Decision", row)) has no decision; expected one")
      }
      return nil
    }
    let verb = SheetReview.Verb.allCases.first { verb in
      text == verb.rawValue
        || InterfaceLanguage.allCases.contains { $0.label(verb.rawValue).lowercased() == text }
    }
    guard let verb, verbs.contains(verb) else {
      let expected = verbs.map { verb in
        InterfaceLanguage.allCases.map { $0.label(verb.rawValue) }.joined(separator: " (") + ")"
      }
      fail(
        "Decision", row, table,
        "`\(table.text("Decision", row))` is not a decision about this row; expected \(expected.joined(separator: ", ")), or nothing"
      )
      return nil
    }
    return verb
  }

  private mutating func readTerm(
    _ row: Workbook.Row, _ table: Table, _ texts: [String: String]
  ) {
    guard let verb = verb(of: row, in: table, among: [.accept, .change]) else { return }
    let term = table.text("Term", row)
    guard !term.isEmpty else {
      return fail("Decision", row, table, "the row has a decision and no term")
    }
    var equivalents = table.values("Equivalents", row)
    // The mark of a doubtful equivalent.
    if let first = equivalents.first, first.hasSuffix("?") {
      equivalents[0] = String(first.dropLast())
    }
    let forbidden = table.values("Not to be used", row)
    var chosen = table.text("Chosen", row)
    switch verb {
    case .change:
      guard !chosen.isEmpty else {
        return fail(
          "Decision", row, table,
          "the equivalent is to be changed, but \(table.cell("Chosen", row)) is empty; expected the new equivalent"
        )
      }
    case .accept, .reject:
      guard chosen.isEmpty || chosen == equivalents.first else {
        return fail(
          "Decision", row, table,
          "the equivalent is accepted, but \(table.cell("Chosen", row)) has another one, `\(chosen)`; expected the decision to change it, or an empty cell"
        )
      }
      chosen = equivalents.first ?? ""
    }
    guard !forbidden.contains(chosen) else {
      return fail(
        "Chosen", row, table,
        "`\(chosen)` must not be used according to \(table.cell("Not to be used", row)); expected another equivalent"
      )
    }
    let number = String(table.text("Sentences", row).prefix { ("0"..."9").contains($0) })
    decisions.append(
      SheetReview.Decision(
        verb: verb, term: term, kind: nil, chosen: chosen, equivalents: equivalents,
        forbidden: forbidden, partOfSpeech: table.text("Part of speech", row),
        domain: table.text("Domain", row), origin: table.text("Glossary", row),
        sentence: texts[ReviewReader.key(table.text("Document", row), number)] ?? "",
        comment: table.text("Comment", row), cell: table.cell("Decision", row),
        position: table.position("Decision", row)))
  }

  private mutating func readCandidate(_ row: Workbook.Row, _ table: Table) {
    guard let verb = verb(of: row, in: table, among: [.accept, .reject]) else { return }
    let term = table.text("Not in the glossary", row)
    let label = table.text("Kind", row)
    let kind = TermCandidate.Kind.allCases.first { kind in
      InterfaceLanguage.allCases.contains { $0.label(kind.rawValue) == label }
    }
    guard !term.isEmpty else {
      return fail("Decision", row, table, "the row has a decision and no term")
    }
    guard let kind else {
      return fail("Kind", row, table, "`\(label)` is not a kind of candidate")
    }
    let marks = InterfaceLanguage.allCases.map { $0.composed("") }
    let equivalents = table.values("Equivalents", row).map { text in
      marks.first(where: text.hasSuffix).map { String(text.dropLast($0.count)) } ?? text
    }
    var chosen = table.text("Chosen", row)
    switch verb {
    case .reject:
      guard chosen.isEmpty else {
        return fail(
          "Decision", row, table,
          "the candidate is rejected, but \(table.cell("Chosen", row)) has the equivalent `\(chosen)`; expected an empty cell, or the decision to accept it"
        )
      }
    case .accept, .change:
      if chosen.isEmpty { chosen = equivalents.first ?? "" }
      guard !chosen.isEmpty else {
        return fail(
          "Decision", row, table,
          "the candidate is accepted, but neither \(table.cell("Chosen", row)) nor \(table.cell("Equivalents", row)) has an equivalent; expected one"
        )
      }
    }
    decisions.append(
      SheetReview.Decision(
        verb: verb, term: term, kind: kind, chosen: chosen, equivalents: equivalents,
        forbidden: [], sentence: table.text("First sentence", row),
        comment: table.text("Comment", row), cell: table.cell("Decision", row),
        position: table.position("Decision", row)))
  }

  /// The decisions that contradict an earlier one about the same term.
  private var contradictions: [Diagnostic] {
    var found: [Diagnostic] = []
    var first: [String: SheetReview.Decision] = [:]
    for decision in decisions {
      let key = "\(decision.kind == nil ? decision.origin : "")\u{0}\(decision.term.lowercased())"
      guard let earlier = first[key] else {
        first[key] = decision
        continue
      }
      guard earlier.verb != decision.verb || earlier.chosen != decision.chosen else { continue }
      found.append(
        Diagnostic(
          .decision, .error, file: file, at: decision.position,
          "\(decision.cell): `\(decision.term)` is decided differently in \(earlier.cell): \(ReviewReader.words(decision)) here, \(ReviewReader.words(earlier)) there; expected one decision"
        ))
    }
    return found
  }

  private static func words(_ decision: SheetReview.Decision) -> String {
    decision.verb == .reject ? "reject" : "\(decision.verb.rawValue) `\(decision.chosen)`"
  }
}
