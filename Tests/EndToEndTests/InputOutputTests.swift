import TestSupport
import Testing

/// Inputs and outputs of commands: files, pipes and standard streams.
@Suite struct InputOutputTests {
  @Test(arguments: [
    "segment", "segment -", "normalize", "match \(TinyFiles.only) --format text",
    "sheet \(TinyFiles.only) --format csv",
  ])
  func `standard input is read like a file`(command: String) throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    let piped = try scratch.run(command, input: Array(TinyFiles.article.utf8))
    let line = command.hasSuffix(" -") ? String(command.dropLast(2)) : command
    let named = try scratch.run("\(line) artikel.id.txt")
    #expect(piped.code == 0)
    #expect(piped.errors == "")
    #expect(piped.text == named.text.replacing("artikel.id.txt", with: "-"))
  }

  @Test func `a pipe is read to its end`() throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    let piped = try scratch.shell(
      "(head -c 50 artikel.id.txt; sleep 0.2; tail -c +51 artikel.id.txt) | padanan segment")
    #expect(piped.text == (try scratch.run("segment artikel.id.txt").text))
  }

  @Test func `a file named like standard input needs a folder in its path`() throws {
    let scratch = try TemporaryFolder(["-": "Dari berkas.\n"])
    #expect(try scratch.run("segment ./-").text == "Dari berkas.\n")
    #expect(try scratch.run("segment -", input: Array("Dari pipa.".utf8)).text == "Dari pipa.\n")
  }

  @Test(arguments: ["segment", "normalize", "match \(TinyFiles.only) --format jsonl"])
  func `several files are read in the order given`(command: String) throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    let both = try scratch.run("\(command) lain.id.txt artikel.id.txt").text
    let first = try scratch.run("\(command) lain.id.txt").text
    let second = try scratch.run("\(command) artikel.id.txt").text
    #expect(both == first + second)
  }

  @Test func `a table of several files has one header`() throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    for command in ["segment --format tsv", "match \(TinyFiles.only)"] {
      let lines = try scratch.run("\(command) lain.id.txt artikel.id.txt lain.id.txt").lines
      #expect(lines.filter { $0.hasPrefix("document\t") }.count == 1)
      #expect(lines.first?.hasPrefix("document\t") == true)
    }
  }

  @Test(arguments: [
    ("md", "md"), ("markdown", "md"), ("txt", "md"), ("html", "html"), ("htm", "html"),
    ("HTML", "html"), ("csv", "csv"), ("tsv", "tsv"), ("json", "json"),
  ])
  func `the ending of the output names the format of a sheet`(
    ending: String, format: String
  ) throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    let sheet = "sheet \(TinyFiles.only) artikel.id.txt"
    let outcome = try scratch.run("\(sheet) -o hasil.\(ending)")
    #expect(outcome.code == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors == "")
    let printed = try scratch.run("\(sheet) --format \(format)").output
    #expect(scratch.bytes(of: "hasil.\(ending)") == printed)
  }

  @Test(
    arguments: ["md", "html", "csv", "tsv", "json", "xlsx"], ["Zzz.\n", "\n\nZzz zzz\n\n", "1.\n"])
  func `a text without terms has a sheet in every format but TBX`(
    format: String, text: String
  ) throws {
    let scratch = try TemporaryFolder(TinyFiles.all.merging(["kosong.txt": text]) { $1 })
    let outcome = try scratch.run("sheet \(TinyFiles.only) kosong.txt --format \(format)")
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    #expect(!outcome.output.isEmpty)
  }

  @Test func `a text without terms is refused as a glossary`() throws {
    let scratch = try TemporaryFolder(TinyFiles.all.merging(["kosong.txt": "Zzz.\n"]) { $1 })
    let sheet = "sheet \(TinyFiles.only) kosong.txt --format tbx"
    expectRefusal(try scratch.run(sheet), of: sheet, because: ["…: error: … [P207]"])
  }

  @Test func `a given format has priority over the extension`() throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    let sheet = "sheet \(TinyFiles.only) artikel.id.txt --format csv"
    #expect(try scratch.run("\(sheet) -o hasil.html").code == 0)
    #expect(scratch.bytes(of: "hasil.html") == (try scratch.run(sheet).output))
  }

  @Test(arguments: ["segment", "normalize", "match \(TinyFiles.only)", "sheet \(TinyFiles.only)"])
  func `a hyphen as output means standard output`(command: String) throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    let before = try scratch.everything().keys.sorted()
    let outcome = try scratch.run("\(command) artikel.id.txt -o -")
    #expect(outcome.output == (try scratch.run("\(command) artikel.id.txt").output))
    #expect(try scratch.everything().keys.sorted() == before)
  }

  @Test func `exported rules, read back, split as the built-in ones do`() throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    let export = try scratch.run("segment --export-srx -o rules.srx")
    #expect(export.code == 0)
    #expect(scratch.text(of: "rules.srx")?.contains("<srx") == true)
    // The exported rules also name ICU's breaks, so the column `rule` can differ.
    func cuts(_ options: String) throws -> [[Substring]] {
      let outcome = try scratch.run("segment --format tsv \(options) artikel.id.txt lain.id.txt")
      #expect(outcome.errors == "")
      return outcome.lines.map { line in
        var cells = line.split(separator: "\t", omittingEmptySubsequences: false)
        cells.remove(at: 6)
        return cells
      }
    }
    #expect(try cuts("--srx rules.srx") == cuts(""))
  }

  @Test func `the glossary given first has priority over a later one`() throws {
    let scratch = try TemporaryFolder([
      "a.txt": "Pasukan pulang.\n", "1.csv": "id,en\npasukan,troops\n",
      "2.csv": "id,en\npasukan,forces\n",
    ])
    for (order, target) in [("-g 1.csv -g 2.csv", "troops"), ("-g 2.csv -g 1.csv", "forces")] {
      let lines = try scratch.run("match --no-default-glossaries \(order) a.txt").lines
      #expect(lines.count == 2)
      #expect(lines.last?.contains("\t\(target)\t") == true)
    }
  }

  @Test func `a folder is the same as its glossaries in the order of their names`() throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    try scratch.write(Array("id,en\nlaut,sea\n".utf8), to: "g/b.csv")
    try scratch.write(Array(TinyFiles.glossary.utf8), to: "g/a.csv")
    try scratch.write(Array("no glossary".utf8), to: "g/catatan.md")
    let match = "match --no-default-glossaries artikel.id.txt"
    let folder = try scratch.run("\(match) -g g")
    #expect(folder.code == 0)
    #expect(folder.text == (try scratch.run("\(match) -g g/a.csv -g g/b.csv").text))
    #expect(folder.text == (try scratch.run("\(match) -g g/").text))
  }

  @Test func `explanations are in English unless --ui or padanan.toml asks otherwise`() throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    let commands = ["match --format jsonl", "sheet --format tsv"].map {
      "\($0) -g terms.csv --no-default-glossaries artikel.id.txt"
    }
    func expect(_ words: String, not others: String, from options: String) throws {
      for command in commands {
        let text = try scratch.run(command + options).text
        #expect(text.contains("perdana menteri, \(words) Perdana Menteri"), "\(command)")
        #expect(!text.contains(", \(others) "), "\(command)")
      }
    }
    try expect("written", not: "ditulis", from: "")
    try expect("ditulis", not: "written", from: " --ui id")
    try scratch.write(Array("ui = \"id\"\n".utf8), to: "padanan.toml")
    try expect("ditulis", not: "written", from: "")
    try expect("written", not: "ditulis", from: " --ui en")
    #expect(try scratch.run(commands[0] + " --ui de").code == 2)
  }
}
