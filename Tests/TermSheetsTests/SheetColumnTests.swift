import Foundation
import Reports
import TestSupport
import Testing

@testable import TermSheets

/// The columns, compared with the published schema of the sheets' JSON.
@Suite struct SheetColumnTests {
  private typealias Object = [String: Any]

  /// The required members of the items of an array in the schema, in its order.
  /// - Parameter optional: members that some sheets lack.
  private func members(_ path: String..., optional: Set<String> = []) throws -> [String] {
    let file = URL(fileURLWithPath: ProjectFiles.root + "/Schemas/padanan.sheet.1.schema.json")
    var object = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? Object)
    for name in path {
      let properties = try #require(object["properties"] as? Object)
      object = try #require((properties[name] as? Object)?["items"] as? Object)
    }
    let required = try #require(object["required"] as? [String])
    let properties = try #require(object["properties"] as? Object)
    #expect(Set(required) == Set(properties.keys).subtracting(optional))
    return required
  }

  /// The members that the columns of a row contain, in order.
  private func keys<Row>(_ row: Row, _ columns: [SheetColumn<Row>]) throws -> [String] {
    try columns.compactMap(\.json).flatMap { write in
      var json = JSONWriter()
      json.object { write(&$0, row) }
      let object = try #require(try JSONSerialization.jsonObject(with: Data(json.bytes)) as? Object)
      // A column with several members contains them one after another.
      let text = String(decoding: json.bytes, as: UTF8.self)
      return object.keys.sorted { a, b in
        let places = [a, b].map { text.range(of: "\"\($0)\":")?.lowerBound ?? text.endIndex }
        return places[0] < places[1]
      }
    }
  }

  @Test(arguments: [Sample.article, .hostile])
  func `the columns of concepts are the members of the schema`(sample: Sample) throws {
    let members = try members("terms", optional: ["count", "documents"])
    for row in try sample.sheet().conceptRows {
      #expect(try keys(row, SheetColumn.concepts) == members)
    }
  }

  @Test(arguments: [Sample.article, .hostile])
  func `the columns of occurrences are the members of the schema`(sample: Sample) throws {
    let members = try members("terms", "occurrences")
    for row in try sample.sheet().occurrenceRows {
      #expect(try keys(row, SheetColumn.occurrences) == members)
    }
  }

  @Test func `every column is in at least one format`() {
    let isShown = SheetColumn.concepts.map(\.isShown) + SheetColumn.occurrences.map(\.isShown)
    #expect(!isShown.contains(false))
  }

  @Test func `a column of CSV is in the workbook, the document first`() {
    let differing =
      SheetColumn.concepts.filter { !$0.name.isEmpty && $0.workbook == nil }.map(\.name)
      + SheetColumn.occurrences.filter { !$0.name.isEmpty && $0.workbook == nil }.map(\.name)
    #expect(differing.isEmpty)
    #expect(SheetColumn.concepts.first?.name == "document")
    #expect(SheetColumn.occurrences.first?.name == "document")
  }

  @Test func `the sentence of a row is the one in which it is marked`() throws {
    let sheet = try Sample.article.sheet()
    for sentence in sheet.sentences {
      let rows = sheet.occurrenceRows(of: sentence.marks)
      #expect(rows.allSatisfy { $0.occurrence.sentence == sentence.id })
      #expect(rows.map(\.occurrence.number) == sentence.marks.map(\.number))
    }
  }
}

extension SheetColumn {
  fileprivate var isShown: Bool {
    !name.isEmpty || workbook != nil || markdown != nil || page != nil || listPart != nil
      || json != nil
  }
}
