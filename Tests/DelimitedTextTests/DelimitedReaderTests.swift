import DelimitedText
import Testing
import TextModel

/// A table as text, and its records.
struct Table: Sendable, CustomTestStringConvertible {
  let text: String
  let records: [[String]]
  let reason: String

  init(_ text: String, _ records: [[String]], because reason: String) {
    self.text = text
    self.records = records
    self.reason = reason
  }

  var testDescription: String { "\(text.debugDescription): \(reason)" }
}

/// A table with a syntax error, and its position.
struct Broken: Sendable, CustomTestStringConvertible {
  let text: String
  let place: String
  let message: String

  init(_ text: String, at place: String, _ message: String) {
    self.text = text
    self.place = place
    self.message = message
  }

  var testDescription: String { "\(text.debugDescription) breaks at \(place): \(message)" }
}

@Suite struct DelimitedReaderTests {
  @Test(arguments: [
    Table("a,b\nc,d\n", [["a", "b"], ["c", "d"]], because: "LF ends a record"),
    Table("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]], because: "CRLF ends a record"),
    Table("a,b\rc,d\r", [["a", "b"], ["c", "d"]], because: "CR ends a record"),
    Table("a,b\nc,d", [["a", "b"], ["c", "d"]], because: "the last line needs no end"),
    Table("a\r\n\r\nb\n\n\rc", [["a"], ["b"], ["c"]], because: "empty lines are passed over"),
    Table("", [], because: "nothing holds nothing"),
    Table("\n\r\n\r", [], because: "empty lines are no records"),
    Table(",", [["", ""]], because: "a delimiter alone parts two empty fields"),
    Table("a,\n,b\n", [["a", ""], ["", "b"]], because: "fields may be empty"),
    Table("\"\"", [[""]], because: "a quoted empty field is a record"),
    Table("a,\"\",b", [["a", "", "b"]], because: "a quoted empty field is empty"),
    Table("\"a,b\",c", [["a,b", "c"]], because: "a quoted delimiter is text"),
    Table("\"a\"\"b\"", [["a\"b"]], because: "two quotes are one"),
    Table("\"\"\"\"", [["\""]], because: "a quote alone"),
    Table("\"\"\"a\"\"\"", [["\"a\""]], because: "quotes at both ends"),
    Table("\"a\nb\",c", [["a\nb", "c"]], because: "a quoted line feed is text"),
    Table("\"a\r\nb\"\r\nc", [["a\r\nb"], ["c"]], because: "a quoted CRLF stays CRLF"),
    Table("\"a\rb\"\nc", [["a\rb"], ["c"]], because: "a quoted CR stays CR"),
    Table(" a , b ", [[" a ", " b "]], because: "spaces are part of a field"),
    Table("a\tb;c,d", [["a\tb;c", "d"]], because: "other delimiters are text"),
    Table("a,b,c\nd\n", [["a", "b", "c"], ["d"]], because: "records keep their own width"),
    Table("é,日本,🏝️", [["é", "日本", "🏝️"]], because: "any script is text"),
    Table("\u{FEFF}a", [["\u{FEFF}a"]], because: "the byte order mark is the caller's affair"),
    Table("a'b,«c»,“d”", [["a'b", "«c»", "“d”"]], because: "other quotes are text"),
  ])
  func `reads`(table: Table) throws {
    let records = try DelimitedReader().records(in: Array(table.text.utf8))
    // Bytes are compared, because canonically equivalent strings are equal.
    #expect(
      records.map { $0.fields.map { Array($0.text.utf8) } }
        == table.records.map { $0.map { Array($0.utf8) } })
  }

  @Test(arguments: [
    Broken("\"a", at: "1:1", "never closes"),
    Broken("\"", at: "1:1", "never closes"),
    Broken("a,b\nc,\"d\ne,f\n", at: "2:3", "never closes"),
    Broken("\"a\"\"", at: "1:1", "never closes"),
    Broken("\"a\"b", at: "1:4", "closing quote"),
    Broken("\"a\" ,b", at: "1:4", "closing quote"),
    Broken("x\n\"a\nb\"c,d", at: "3:3", "closing quote"),
    Broken("a\"b", at: "1:2", "unquoted field"),
    Broken("a,b\"\"", at: "1:4", "unquoted field"),
    Broken(" \"a\"", at: "1:2", "unquoted field"),
    Broken("ok\r\nok\rok\nb\"", at: "4:2", "unquoted field"),
    Broken("日本,é\u{301}🏝️\"", at: "1:6", "unquoted field"),
    Broken("\"日\",🇮🇩\"", at: "1:6", "unquoted field"),
  ])
  func `refuses`(broken: Broken) throws {
    let error = #expect(throws: DelimitedReader.SyntaxError.self) {
      try DelimitedReader().records(in: Array(broken.text.utf8))
    }
    #expect(error?.position.description == broken.place)
    #expect(error?.message.contains(broken.message) == true)
  }

  @Test func `every field has its position`() throws {
    let text = "a,\"b\nc\",d\r\n\n\"日\",e\n"
    let records = try DelimitedReader().records(in: Array(text.utf8))
    #expect(
      records.map { $0.fields.map(\.position.description) } == [
        ["1:1", "1:3", "2:4"], ["4:1", "4:5"],
      ])
    #expect(records.map(\.line) == [1, 4])
  }

  @Test(arguments: [UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: "|")])
  func `with another delimiter a comma is text`(delimiter: UInt8) throws {
    let mark = String(decoding: [delimiter], as: UTF8.self)
    let text = "a,b\(mark)c\n\"d\(mark)e\"\(mark)f"
    let records = try DelimitedReader(delimiter: delimiter).records(in: Array(text.utf8))
    #expect(records.map { $0.fields.map(\.text) } == [["a,b", "c"], ["d\(mark)e", "f"]])
  }
}
