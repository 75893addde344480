import TestSupport
import Testing

/// The output format is determined by the file name extension of the output.
@Suite struct OutputFormatTests {
  static let only = TinyFiles.only
  static let pair = "artikel.id.txt artikel.en.txt"

  /// A command, the name of its output, and the first bytes expected in the file.
  struct Written: Sendable, CustomTestStringConvertible {
    let command: String
    let name: String
    let beginning: String

    init(_ command: String, _ name: String, _ beginning: String) {
      self.command = command
      self.name = name
      self.beginning = beginning
    }

    var testDescription: String { "\(command.prefix { $0 != " " }) -o \(name)" }
  }

  @Test(arguments: [
    Written(
      "align \(only) \(pair)", "h.tmx", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE tmx"),
    Written(
      "align \(only) \(pair)", "h.xlf",
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff version=\"2.1\""),
    Written(
      "align \(only) \(pair)", "h.XLIFF",
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff version=\"2.1\""),
    Written("align \(only) \(pair)", "h.jsonl", "{\"schema\":\"padanan.align/1\""),
    Written("align \(only) \(pair)", "h.ladder", "0\t0\t"),
    Written("align \(only) \(pair)", "h.tsv", "0\t0\t"),
    Written("align \(only) \(pair)", "h.txt", "0\t0\t"),
    Written("align \(only) \(pair)", "h", "0\t0\t"),
    Written(
      "align \(only) \(pair) --format tmx", "h.tsv",
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE tmx"),
    Written("match \(only) artikel.id.txt", "h.jsonl", "{\"schema\":\"padanan.match/1\""),
    Written("match \(only) artikel.id.txt", "h.txt", "document\t"),
    Written("match \(only) artikel.id.txt --format text", "h.tsv", "«Perdana"),
    Written("segment artikel.id.txt", "h.jsonl", "{\"schema\":\"padanan.segment/1\""),
    Written("segment artikel.id.txt", "h.tsv", "document\t"),
    Written("segment artikel.id.txt", "h.id", "Perdana Menteri"),
    Written("normalize artikel.id.txt", "h.jsonl", "{\"schema\":\"padanan.normalize/1\""),
    Written("normalize artikel.id.txt", "h.md", "Perdana Menteri"),
    Written("check \(only) \(pair)", "h.jsonl", "{\"schema\":\"padanan.check/1\""),
    Written("check \(only) \(pair)", "h.sarif", "{\"$schema\""),
    Written("check \(only) \(pair)", "h.sarif.json", "{\"$schema\""),
    Written("check \(only) \(pair)", "h.txt", "artikel.id.txt:"),
    Written("sheet \(only) artikel.id.txt", "h.json", "{\"schema\":\"padanan.sheet/1\""),
    Written("sheet \(only) artikel.id.txt", "h.htm", "<!doctype html>"),
    Written("sheet \(only) artikel.id.txt", "h", "# Term sheet"),
    Written("glossary lint doubtful.csv", "h.jsonl", "{\"schema\""),
    Written("glossary stats terms.csv", "h.json", "{\"schema\""),
    Written("glossary diff terms.csv doubtful.csv", "h.jsonl", "{\"schema\""),
    Written("glossary convert terms.csv", "h.tbx", "<?xml"),
    Written("glossary merge terms.csv", "h.tsv", "id\t"),
  ])
  func `the file extension decides, and an option has priority`(written: Written) throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    let outcome = try scratch.run("\(written.command) -o \(written.name)")
    #expect(outcome.complaints.allSatisfy { $0.contains(": suggestion: ") })
    let text = try #require(scratch.text(of: written.name))
    #expect(
      text.lowercased().hasPrefix(written.beginning.lowercased()), "\(text.prefix(60))")
  }

  @Test func `a bilingual file is turned into the format of the name`() throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    _ = try scratch.run("align \(OutputFormatTests.only) \(OutputFormatTests.pair) -o a.tmx")
    #expect(try scratch.run("align a.tmx -o a.xlf").code == 0)
    #expect(scratch.text(of: "a.xlf")?.contains("<xliff") == true)
  }

  @Test(arguments: [
    ("align \(only) \(pair)", "x.csv", ".tsv, .jsonl, .ladder, .tmx, .xliff, .xlf, .txt"),
    ("align \(only) \(pair)", "x.sdlxliff", ".tmx"),
    ("match \(only) artikel.id.txt", "x.html", ".tsv, .jsonl, .txt"),
    ("match \(only) artikel.id.txt", "x.tbx", ".tsv"),
    ("segment artikel.id.txt", "x.srx", ".jsonl, .tsv, .txt"),
    ("normalize artikel.id.txt", "x.docx", ".jsonl, .txt"),
    ("check \(only) \(pair)", "x.html", ".jsonl, .sarif, .json, .txt"),
    ("sheet \(only) artikel.id.txt", "x.pdf", ".md, .html"),
    ("glossary lint terms.csv", "x.json", ".jsonl, .txt"),
    ("glossary stats terms.csv", "x.csv", ".json, .txt"),
    ("glossary diff terms.csv terms.csv", "x.tsv", ".jsonl, .txt"),
    ("glossary validate terms.csv --for deepl", "x.csv", ".jsonl, .txt"),
  ])
  func `an extension that a command does not write is refused, with a list of those it does`(
    command: String, name: String, endings: String
  ) throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    let line = "\(command) -o \(name)"
    expectRefusal(
      try scratch.run(line), of: line,
      because: ["\(name): error: …\(endings)…or --format [P214]"])
    #expect(scratch.bytes(of: name) == nil)
  }

  @Test func `align does not write a lexicon or answers with another format's extension`() throws {
    let scratch = try TemporaryFolder(
      TinyFiles.all.merging(["m.tsv": "laut\tsea\n", "t.tsv": "laut\tsea\t0\t4\n"]) { $1 })
    for (command, name) in [("--train m.tsv", "x.tmx"), ("--terms t.tsv", "x.jsonl")] {
      let line = "align \(command) -o \(name)"
      expectRefusal(try scratch.run(line), of: line, because: ["\(name): error: …[P214]"])
    }
    #expect(try scratch.run("align --train m.tsv -o x.lexicon").code == 0)
    #expect(try scratch.run("align --terms t.tsv -o x.tsv").code == 0)
    #expect(try scratch.run("align --terms t.tsv --format jsonl").code == 2)
  }
}
