import Glossary
import GlossaryFormats
import Testing
import TextModel

/// A table, what is done to it, and the table afterwards.
struct TableEdit: Sendable, CustomTestStringConvertible {
  let reason: String
  let before: String
  let after: String
  /// The index of the concept whose first English term becomes `new`; nil for none.
  var changed: Int?
  /// The note of the added concept `baru` = `new`; nil if none is added.
  var added: String?

  var testDescription: String { reason }
}

@Suite struct GlossaryTableTests {
  static let edits: [TableEdit] = [
    TableEdit(
      reason: "a row is added", before: "id,en\nlaut,sea\n", after: "id,en\nlaut,sea\nbaru,new\n",
      added: ""),
    TableEdit(
      reason: "the last line has no end", before: "id,en\nlaut,sea",
      after: "id,en\nlaut,sea\nbaru,new\n", added: ""),
    TableEdit(
      reason: "CRLF, a byte order mark and semicolons stay",
      before: "\u{FEFF}id;en\r\nlaut;sea\r\n", after: "\u{FEFF}id;en\r\nlaut;sea\r\nbaru;new\r\n",
      added: ""),
    TableEdit(
      reason: "a declared delimiter and a title stay", before: "sep=;\nIstilah;\nid;en\nlaut;sea\n",
      after: "sep=;\nIstilah;\nid;en\nlaut;sea\nbaru;new\n", added: ""),
    TableEdit(
      reason: "a missing column becomes the last one",
      before: "en,id,mine\nsea,laut,\"a\nb\"\n\nriver,\"sungai\",\n",
      after: "en,id,mine,note\nsea,laut,\"a\nb\",\n\nriver,\"sungai\",,\nnew,baru,,x\n", added: "x"),
    TableEdit(
      reason: "only the changed row is written again",
      before: "id,en,mine\nlaut,\"sea\",\"1\"\nsungai,\"river\",\"2\"\n",
      after: "id,en,mine\nlaut,\"sea\",\"1\"\nsungai,new,2\n", changed: 1),
    TableEdit(
      reason: "a formula is neutralised", before: "id,en,note\nlaut,sea,\n",
      after: "id,en,note\nlaut,sea,\nbaru,new,'=1\n", added: "=1"),
    TableEdit(
      reason: "a new table", before: "", after: "id,en\nbaru,new\n", added: ""),
    TableEdit(reason: "no edit", before: "id,en\r\nlaut,\"sea\"", after: "id,en\r\nlaut,\"sea\""),
  ]

  @Test(arguments: edits)
  func `an edit changes nothing else`(edit: TableEdit) throws {
    var table = try GlossaryTable(Array(edit.before.utf8), file: "g.csv")
    if let place = edit.changed {
      var concept = table.concepts[place]
      concept.id = ""
      if let term = concept.terms.firstIndex(where: { $0.language == .english }) {
        concept.terms[term].text = "new"
      }
      table.replace(at: place, with: concept)
    }
    if let note = edit.added {
      var concept = Concept(
        id: "", terms: [Term("baru", .indonesian), Term("new", .english)],
        origin: Concept.Origin(file: "g.csv", line: 0))
      concept.note = note
      table.append(concept)
    }
    #expect(String(decoding: try table.bytes(), as: UTF8.self) == edit.after)
  }

  @Test(arguments: ["Indonesian,English\nlaut,sea\n", "id,,en\nlaut,x,sea\n"])
  func `a table with other headings is refused`(text: String) throws {
    var table = try GlossaryTable(Array(text.utf8), file: "g.csv")
    table.append(
      Concept(
        id: "", terms: [Term("baru", .indonesian), Term("new", .english)],
        origin: Concept.Origin(file: "g.csv", line: 0)))
    #expect(throws: PadananError.self) { try table.bytes() }
  }

  @Test(arguments: [GlossaryFormat.weblate, .memoq, .phrase, .google, .deepl, .lokalise])
  func `services get cells that look like formulas unchanged, with a warning`(
    format: GlossaryFormat
  ) throws {
    let glossary = Glossary([
      Concept(
        id: "a", terms: [Term("-nya", .indonesian), Term("=his", .english)],
        origin: Concept.Origin(file: "g.csv", line: 2)),
      Concept(
        id: "b", terms: [Term("laut", .indonesian), Term("sea", .english)],
        origin: Concept.Origin(file: "g.csv", line: 3)),
    ])
    let written = try #require(format.writer(FormatOptions())).write(glossary)
    let text = String(decoding: written.bytes, as: UTF8.self)
    #expect(text.contains("-nya") && !text.contains("'-nya"))
    let warnings = written.diagnostics.filter { $0.code == .serviceFormula }
    #expect(warnings.count == 1 && warnings[0].message.contains("1 row"))
  }
}
