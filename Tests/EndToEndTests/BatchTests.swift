import Foundation
import TestSupport
import Testing

/// Many inputs: folders, lists of files, bad files among good ones, and one output for each.
@Suite struct BatchTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder([
      "a.txt": "Kapal itu tiba.\n", "b.txt": "Kapal-kapal berangkat.\n",
      "empty.txt": " \n", "list.txt": "a.txt\r\n\nb.txt\n", "gaps.txt": "a.txt\nnihil.txt\nb.txt\n",
      "g.csv": "id,en,pos\nkapal,ship,noun\n",
    ])
    try folder.write(Array("Kapal karam.\n".utf8), to: "in/2026/a.txt")
    try folder.write(Array("Kapal itu tua.\n".utf8), to: "in/a.txt")
    try folder.write(Array("Kapal baru.\n".utf8), to: "in/A.text")
    return folder
  }

  private static let match = "match --no-default-glossaries -g g.csv"

  @Test func `a folder is read as its files in the order of their paths`() throws {
    let folder = try folder()
    let whole = try folder.run("\(Self.match) in")
    #expect(whole.code == 0)
    #expect(
      whole.output == (try folder.run("\(Self.match) in/2026/a.txt in/A.text in/a.txt").output))
  }

  @Test(arguments: ["--files-from list.txt", "--files-from - "])
  func `a list of files is read like the files`(option: String) throws {
    let folder = try folder()
    let list = try folder.run(
      "segment \(option)", input: option.contains("-f") ? Array("a.txt\0b.txt\0".utf8) : [])
    #expect(list.output == (try folder.run("segment a.txt b.txt").output))
  }

  @Test(arguments: ["segment", "normalize", match, "sheet --no-default-glossaries -g g.csv"])
  func `a bad file is reported and the rest is done`(command: String) throws {
    let folder = try folder()
    for jobs in ["", " --jobs 2"] {
      let outcome = try folder.run(
        "\(command) --keep-going --files-from gaps.txt empty.txt\(jobs)")
      #expect(outcome.code == 2)
      #expect(
        Pattern("empty.txt: error: …no text… [P106]").matches(outcome.complaints.first ?? ""))
      #expect(
        Pattern("nihil.txt: error: … [P101]").matches(outcome.complaints.dropFirst().first ?? ""))
      #expect(outcome.errors.contains("2 of 4 inputs could not be processed"))
      let good = try folder.run("\(command) a.txt b.txt")
      #expect(outcome.output == good.output)
    }
  }

  @Test func `without --keep-going nothing is written and every missing file is named`() throws {
    let folder = try folder()
    try folder.write(Array("x.txt\na.txt\ny.txt\n".utf8), to: "l.txt")
    let outcome = try folder.run("\(Self.match) --files-from l.txt")
    #expect(outcome.code == 2 && outcome.output.isEmpty)
    #expect(outcome.complaints.count == 2)
  }

  @Test func `each input has its own output, with the name of the input`() throws {
    let folder = try folder()
    let outcome = try folder.run("\(Self.match) in b.txt -o out/ --jobs 2")
    #expect(outcome.code == 0 && outcome.output.isEmpty)
    #expect(
      folder.text(of: "out/2026/a.tsv") == (try folder.run("\(Self.match) in/2026/a.txt").text))
    #expect(folder.text(of: "out/A.tsv") == (try folder.run("\(Self.match) in/A.text").text))
    #expect(folder.text(of: "out/a-2.tsv") == (try folder.run("\(Self.match) in/a.txt").text))
    #expect(folder.text(of: "out/b.tsv") == (try folder.run("\(Self.match) b.txt").text))
  }

  @Test func `results below the input folder are not read again`() throws {
    let folder = try folder()
    for _ in 0..<2 {
      #expect(try folder.run("segment in -o in/out/ --format jsonl").code == 0)
    }
    #expect(folder.text(of: "in/out/2026/a.jsonl")?.isEmpty == false)
    #expect(folder.text(of: "in/out/out/a.jsonl") == nil)
  }

  @Test(arguments: [
    ("sheet --no-default-glossaries -g g.csv --format json", "json"),
    ("sheet --no-default-glossaries -g g.csv --format html", "html"),
    ("sheet --no-default-glossaries -g g.csv", "md"), ("normalize", "txt"), ("segment", "txt"),
  ])
  func `an output in a folder is that of the file alone`(command: String, ending: String) throws {
    let folder = try folder()
    #expect(try folder.run("\(command) a.txt b.txt -o out/").code == 0)
    for name in ["a", "b"] {
      #expect(
        folder.text(of: "out/\(name).\(ending)") == (try folder.run("\(command) \(name).txt").text))
    }
  }

  @Test func `a report for each pair, and the rest of the pairs after a bad one`() throws {
    let folder = try folder()
    try folder.write(Array("The boat arrived.\n".utf8), to: "a.en")
    try folder.write(Array("The ships left.\n".utf8), to: "b.en")
    try folder.write(Array("a.txt\ta.en\nnihil.txt\ta.en\nb.txt\tb.en\n".utf8), to: "p.tsv")
    let check = "check --no-default-glossaries -g g.csv"
    let outcome = try folder.run("\(check) --pairs p.tsv --keep-going -o out/")
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("1 of 3 inputs could not be processed"))
    #expect(folder.text(of: "out/a.txt") == (try folder.run("\(check) a.txt a.en").text))
    #expect(folder.text(of: "out/b.txt") == (try folder.run("\(check) b.txt b.en").text))
    #expect(folder.text(of: "out/nihil.txt") == nil)
  }

  @Test func `an output folder never replaces an input`() throws {
    let folder = try folder()
    let outcome = try folder.run("segment a.txt b.txt -o .")
    #expect(outcome.code == 2 && outcome.errors.contains("[P105]"))
    #expect(folder.text(of: "a.txt") == "Kapal itu tiba.\n")
  }
}
