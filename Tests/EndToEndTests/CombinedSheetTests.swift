import Foundation
import TestSupport
import Testing

/// `sheet --combine`: many articles seen as one.
@Suite struct CombinedSheetTests {
  private func folder() throws -> TemporaryFolder {
    try TemporaryFolder([
      "a.txt": "Kapal itu tiba. Pelabuhan ramai dan kapal-kapal menunggu.\n",
      "b.txt": "Kapalnya karam. Keracunan pangan terjadi.\n",
      "c.txt": "Cuaca cerah. Keracunan pangan lagi di pelabuhan itu.\n",
      "all.jsonl": """
      {"id":"a.txt","text":"Kapal itu tiba. Pelabuhan ramai dan kapal-kapal menunggu.\\n"}
      {"id":"b.txt","text":"Kapalnya karam. Keracunan pangan terjadi.\\n"}
      {"id":"c.txt","text":"Cuaca cerah. Keracunan pangan lagi di pelabuhan itu.\\n"}
      """,
      "g.csv": "id,en,pos\nkapal,ship,noun\npelabuhan,port,noun\n",
    ])
  }

  private static let sheet = "sheet --no-default-glossaries -g g.csv --combine"

  @Test func `each term is there once, with the counts of all documents`() throws {
    let outcome = try folder().run("\(Self.sheet) a.txt b.txt c.txt --format json")
    #expect(outcome.code == 0)
    let sheet = try #require(
      JSONSerialization.jsonObject(with: Data(outcome.output)) as? [String: Any])
    let terms = try #require(sheet["terms"] as? [[String: Any]])
    #expect(terms.map { $0["term"] as? String } == ["kapal", "pelabuhan"])
    #expect(terms.map { $0["count"] as? Int } == [3, 2])
    #expect(terms.map { $0["documents"] as? Int } == [2, 2])
    #expect(terms.allSatisfy { ($0["occurrences"] as? [Any])?.count == 1 })
    let candidates = try #require(sheet["candidates"] as? [[String: Any]])
    let found = candidates.first { $0["text"] as? String == "keracunan pangan" }
    #expect(found?["documents"] as? Int == 2)
  }

  @Test(arguments: ["json", "md", "html", "csv --table concepts", "tsv", "xlsx", "tbx"])
  func `files, JSON Lines and jobs give the same bytes`(format: String) throws {
    let folder = try folder()
    let files = try folder.run("\(Self.sheet) a.txt b.txt c.txt --format \(format)")
    #expect(files.code == 0 && files.errors == "" && !files.output.isEmpty)
    for input in ["all.jsonl", "all.jsonl --jobs 2"] {
      #expect(try folder.run("\(Self.sheet) \(input) --format \(format)").output == files.output)
    }
  }

  @Test(arguments: ["a.txt --translation b.txt", "a.txt -o out/"])
  func `what cannot be combined is refused`(options: String) throws {
    #expect(try folder().run("\(Self.sheet) \(options)").code == 2)
  }
}
