import Foundation
import TermSheets
import Testing
import TextModel

@Suite struct SheetJSONTests {
  private typealias Object = [String: Any]

  private func parse(_ sample: Sample) throws -> [String: Any] {
    let bytes = try SheetFormat.json.render([try sample.sheet()])
    return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? Object)
  }

  private func objects(_ value: Any?) throws -> [[String: Any]] { try #require(value as? [Object]) }

  @Test func `the sheet has the keys of the schema`() throws {
    let sheet = try parse(.article)
    #expect(sheet["schema"] as? String == "padanan.sheet/1")
    #expect(sheet["document"] as? String == "artikel.txt")
    #expect(sheet["source"] as? String == "id")
    #expect(sheet["target"] as? String == "en")
    #expect(sheet["offsets"] as? String == "utf8")
    #expect((sheet["diagnostics"] as? [Any])?.isEmpty == true)
  }

  @Test func `every sentence has the keys of the schema`() throws {
    let sentences = try objects(try parse(.article)["sentences"])
    #expect(sentences.count >= 6)
    for (number, sentence) in sentences.enumerated() {
      #expect(sentence["id"] as? Int == number + 1)
      #expect(sentence["start"] is Int && sentence["end"] is Int)
      #expect(sentence["kind"] is String && sentence["text"] is String)
      let translation = try #require(sentence["translation"])
      if !(translation is NSNull) {
        let pair = try #require(translation as? Object)
        #expect(pair["text"] is String)
        #expect((0...1).contains(try #require(pair["score"] as? Double)))
      }
    }
  }

  @Test func `every term and occurrence has the keys of the schema`() throws {
    let terms = try objects(try parse(.article)["terms"])
    #expect(terms.count == 7)
    for term in terms {
      for key in ["term", "concept", "pos", "domain", "glossary"] {
        #expect(term[key] is String, "\(key)")
      }
      for target in try objects(term["targets"]) {
        #expect(target["text"] is String)
        #expect(
          ["preferred", "admitted", "deprecated", "forbidden"].contains(target["status"] as? String)
        )
      }
      let occurrences = try objects(term["occurrences"])
      #expect(!occurrences.isEmpty)
      for occurrence in occurrences {
        #expect(
          occurrence["sentence"] is Int && occurrence["start"] is Int && occurrence["end"] is Int)
        #expect(occurrence["surface"] is String)
        let form = try #require(occurrence["form"] as? Object)
        #expect(["exact", "folded", "inflected", "variant"].contains(form["kind"] as? String))
        #expect(form["features"] is [String] && form["explanation"] is String)
        let target = try #require(occurrence["target"])
        if let found = target as? Object {
          #expect(["found", "forbidden", "missing"].contains(found["verdict"] as? String))
        } else {
          #expect(target is NSNull)
        }
      }
    }
  }

  @Test func `without a translation there is null`() throws {
    var sample = Sample.article
    sample.target = nil
    let sheet = try parse(sample)
    #expect(try objects(sheet["sentences"]).allSatisfy { $0["translation"] is NSNull })
    for term in try objects(sheet["terms"]) {
      #expect(try objects(term["occurrences"]).allSatisfy { $0["target"] is NSNull })
    }
  }

  @Test(arguments: [OffsetUnit.utf8, .utf16, .scalar], [Sample.article, .hostile])
  func `the document has the surface at its offsets, in the given unit`(
    unit: OffsetUnit, sample: Sample
  ) throws {
    var sample = sample
    sample.offsets = unit
    let sheet = try parse(sample)
    #expect(sheet["offsets"] as? String == unit.rawValue)
    var count = 0
    for term in try objects(sheet["terms"]) {
      for occurrence in try objects(term["occurrences"]) {
        let (start, end) = (
          try #require(occurrence["start"] as? Int), try #require(occurrence["end"] as? Int)
        )
        let surface = try #require(occurrence["surface"] as? String)
        #expect(slice(sample.source, start, end, unit) == surface)
        count += 1
        guard let target = occurrence["target"] as? Object, let text = sample.target,
          let from = target["start"] as? Int, let to = target["end"] as? Int
        else { continue }
        #expect(slice(text, from, to, unit) == target["surface"] as? String)
      }
    }
    #expect(count > 5)
    for sentence in try objects(sheet["sentences"]) {
      let (start, end) = (
        try #require(sentence["start"] as? Int), try #require(sentence["end"] as? Int)
      )
      #expect(slice(sample.source, start, end, unit) == sentence["text"] as? String)
    }
  }

  private func slice(_ text: String, _ start: Int, _ end: Int, _ unit: OffsetUnit) -> String {
    switch unit {
    case .utf8: String(decoding: Array(text.utf8)[start..<end], as: UTF8.self)
    case .utf16: String(decoding: Array(text.utf16)[start..<end], as: UTF16.self)
    case .scalar:
      String(String.UnicodeScalarView(Array(text.unicodeScalars)[start..<end]))
    }
  }

  @Test func `two sheets are two lines`() throws {
    let sheet = try Sample.article.sheet()
    let lines = try SheetFormat.json.render([sheet, sheet]).split(separator: 0x0A)
    #expect(lines.count == 2)
    #expect(lines.first == lines.last)
  }
}
