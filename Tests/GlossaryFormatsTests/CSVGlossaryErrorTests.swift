import GlossaryFormats
import Testing
import TextModel

/// A glossary that cannot be read, and the errors that explain why.
struct Faulty: Sendable, CustomTestStringConvertible {
  let text: String
  let errors: [String]
  let names: [String]

  /// - Parameters:
  ///   - errors: code and place of each error, as in `P203 2:7`.
  ///   - names: texts that the messages must contain.
  init(_ text: String, _ errors: String..., naming names: String...) {
    self.text = text
    self.errors = errors
    self.names = names
  }

  var testDescription: String { "\(text.debugDescription): \(errors.joined(separator: ", "))" }
}

@Suite struct CSVGlossaryErrorTests {
  @Test(arguments: [
    Faulty("", "P202 1:1", naming: "header"),
    Faulty("\u{FEFF}", "P202 1:1", naming: "header"),
    Faulty("\n\n", "P202 1:1", naming: "header"),
    Faulty("id,pos\n", "P202 1:1", naming: "one language"),
    Faulty("id,en:admitted\n", "P202 1:1", naming: "one language"),
    Faulty("pos,domain\n", "P202 1:1", naming: "no language"),
    Faulty("\nid,pos\n", "P202 2:1", naming: "one language"),
    Faulty("id,en,\n", "P207 1:1", naming: "no concepts"),
    Faulty("id,en,id\n", "P204 1:7", naming: "`id`", "twice"),
    Faulty("id,en,id:preferred\n", "P204 1:7", naming: "twice"),
    Faulty("id,en,pos,pos\n", "P204 1:11", naming: "`pos`", "twice"),
    Faulty("id,en,who,who\n", "P204 1:11", naming: "`who`", "twice"),
    Faulty(
      "id,en,en:prefered\n", "P204 1:7", naming: "`prefered`", "preferred",
      "admitted", "deprecated", "forbidden"),
    Faulty("id,en,en:\n", "P204 1:7", naming: "status"),
    Faulty("id,en,qqq:admitted\n", "P204 1:7", naming: "`qqq`", "language"),
    Faulty("id,en,inglish:admitted\n", "P204 1:7", naming: "`inglish`", "language"),
    Faulty("id,en,domains\n", "P204 1:7", naming: "`domains`", "`domain`"),
    Faulty("id,en,Domain\n", "P204 1:7", naming: "`Domain`", "`domain`"),
    Faulty("id,en,defintion\n", "P204 1:7", naming: "`definition`"),
    Faulty("id,en,notes\n", "P204 1:7", naming: "`note`"),
    Faulty("id,en,domian\n", "P204 1:7", naming: "`domian`", "`domain`"),
  ])
  func `a wrong header`(faulty: Faulty) throws { try expect(faulty) }

  @Test(arguments: [
    Faulty(
      "id,en,match\nPolres {town},{place} Police,pattern\n", "P223 2:1", naming: "`{town}`",
      "{place}, {name}, {number}, {year}, {field}"),
    Faulty(
      "id,en,match\nPolres {place},{plce} Police,pattern\n", "P223 2:16", naming: "`{plce}`"),
    Faulty(
      "id,en,en:admitted,match\nPolres {place},{place} Police,police of {place|x,pattern\n",
      "P223 2:31", naming: "“police of {place”"),
    Faulty("id,en,match\nPolres,Police,pattern\n", "P223 2:15", naming: "no term has a slot"),
    Faulty("match,id,en\npattern,Polres,Police\n", "P223 2:1", naming: "no term has a slot"),
    Faulty(
      "id,en,match\nlaut,sea,\nRT {number}{place},RT,pattern\n", "P223 3:1",
      naming: "nothing between {number} and {place}"),
    Faulty(
      "id,en,match\n{place} di {place},in {place,pattern\n", "P223 2:1", "P223 2:20",
      naming: "{place} twice"),
    Faulty("id,en,match\nPolres {place},Police,patern\n", "P208 2:23", naming: "`patern`"),
  ])
  func `a wrong pattern`(faulty: Faulty) throws { try expect(faulty) }

  @Test(arguments: [
    Faulty("id,en,domains\nrumah,house,\nkota,city,\n", "P204 1:7"),
    Faulty("pos,domain\nnoun,law\n", "P202 1:1"),
  ])
  func `a wrong header is one error, not one for every row`(faulty: Faulty) throws {
    try expect(faulty)
  }

  @Test(arguments: [
    Faulty("id,en\nrumah\n", "P203 2:1", naming: "1 field", "2"),
    Faulty("id,en\nrumah,house,home\n", "P203 2:13", naming: "3 fields", "2"),
    Faulty("id,en\nrumah,\"ho\nuse\",x\nkota\n", "P203 3:6", "P203 4:1"),
    Faulty("id,en,pos\n,,noun\n", "P205 2:1", naming: "no term"),
    Faulty("id,en\n \t,\" \"\n", "P207 1:1", naming: "no concepts"),
    Faulty("id,en,pos\nrumah,house,nuon\n", "P208 2:13", naming: "`nuon`", "noun", "verb"),
    Faulty("id,en,pos\nrumah,house,Noun\n", "P208 2:13", naming: "`Noun`"),
    Faulty("id,en,match\nrumah,house,case=loud\n", "P208 2:13", naming: "loud"),
    Faulty("id,en,match\nrumah,house,inflect\n", "P208 2:13", naming: "inflect"),
    Faulty("id,en,match\nrumah,house,size=big\n", "P208 2:13", naming: "size"),
    Faulty(
      "concept,id,en\nc,rumah,house\nd,kota,city\nc,desa,village\n", "P206 4:1", naming: "`c`",
      "line 2"),
    Faulty("id,en\nrumah,house\nrumah,house\n", "P206 3:1", naming: "line 2"),
    Faulty("id,en\n", "P207 1:1", naming: "no concepts"),
    Faulty("\n\nid,en\n\n", "P207 3:1", naming: "no concepts"),
    Faulty(
      "id,en,pos\nrumah\nkota,city,city\ndesa,village,noun\n,,noun\n", "P203 2:1", "P208 3:11",
      "P205 5:1"),
  ])
  func `wrong rows, each of them reported`(faulty: Faulty) throws { try expect(faulty) }

  @Test(arguments: [
    Faulty("id,en,status\nlaut,sea,done\n", "P208 2:10", naming: "`done`", "draft", "checked"),
    Faulty("id,en,checked\nlaut,sea,30-11-2026\n", "P208 2:10", naming: "YYYY-MM-DD"),
    Faulty("id,en,valid-from\nlaut,sea,2026-13\n", "P208 2:10", naming: "`2026-13`"),
    Faulty("id,en,valid-until\nlaut,sea,soon\n", "P208 2:10", naming: "`soon`"),
    Faulty("id,en,id:variant\nlaut,sea,x\n", "P204 1:7", naming: "variants"),
    Faulty(
      "id,en,en:admitted,en:when\nlaut,sea,main,a|b\n", "P208 2:15", naming: "2 values", "1 terms"),
    Faulty(
      "id,en,en:admitted,en:when\nlaut,sea,main,clauses\n", "P208 2:15", naming: "`clauses`",
      "clause, object, attribute"),
    Faulty("id,en,en:admitted,en:when\nlaut,sea,main,Object\n", "P208 2:15", naming: "`Object`"),
    Faulty(
      "id,en,en:admitted,en:when\nlaut,sea,main|deep,ombak|atribute\n", "P208 2:20",
      naming: "`atribute`"),
    Faulty(
      "id,en,en:admitted,en:when\nlaut,sea,main,field=law\n", "P208 2:15", naming: "`field=law`",
      "domain=NAME"),
    Faulty(
      "id,en,en:admitted,en:when\nlaut,sea,main,domain=\n", "P208 2:15", naming: "domain=NAME"),
    Faulty("id,en,en:admitted,en:when\nlaut,sea,main,—\n", "P208 2:15", naming: "no letter"),
    Faulty("id,en\nrumah,\"house\n", "P201 2:7", naming: "never closes"),
    Faulty("id,en\n\"rumah\"x,house\n", "P201 2:8", naming: "closing quote"),
    Faulty("id,en\nru\"mah,house\n", "P201 2:3", naming: "unquoted"),
    Faulty("\u{FEFF}id\",en\nrumah,house\n", "P201 1:3", naming: "unquoted"),
  ])
  func `wrong quotes`(faulty: Faulty) throws { try expect(faulty) }

  @Test func `at most fifty errors are reported`() throws {
    let rows = String(repeating: "rumah\n", count: 80)
    let error = #expect(throws: PadananError.self) { try read("id,en\n" + rows) }
    #expect(error?.diagnostics.count == 50)
  }

  @Test func `every error names the file as the user did`() throws {
    let error = #expect(throws: PadananError.self) { try read("id,en\nrumah\nkota\n") }
    #expect(error?.diagnostics.map(\.file) == ["data/own.csv", "data/own.csv"])
    #expect(error?.diagnostics.first?.description.hasPrefix("data/own.csv:2:1: error: ") == true)
    #expect(error?.diagnostics.first?.description.hasSuffix("[P203]") == true)
  }

  private func read(_ text: String) throws {
    _ = try CSVGlossaryReader().read(Array(text.utf8), file: "data/own.csv")
  }

  private func expect(
    _ faulty: Faulty, _ location: SourceLocation = #_sourceLocation
  ) throws {
    let error = try #require(throws: PadananError.self, sourceLocation: location) {
      try read(faulty.text)
    }
    let found = error.diagnostics.map { "\($0.code.rawValue) \($0.position?.description ?? "-")" }
    #expect(found == faulty.errors, sourceLocation: location)
    #expect(error.diagnostics.allSatisfy { $0.severity == .error }, sourceLocation: location)
    let messages = error.diagnostics.map(\.message).joined(separator: "\n")
    for name in faulty.names {
      #expect(messages.contains(name), sourceLocation: location)
    }
  }
}
