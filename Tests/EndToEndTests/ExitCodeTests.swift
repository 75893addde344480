import TestSupport
import Testing

/// Exit codes of `glossary lint`, colours, and reproducible output.
@Suite struct ExitCodeTests {
  /// Glossaries, by the most severe finding in them.
  static let files = [
    "clean.csv": "id,en\nkapal,ship\n",
    "suggestion.csv": "id,en,client\nkapal,ship,Acme\n",
    "warning.csv": "id,en\nkapal,ship\nsandera,\n",
    "error.csv": "id,en,en:forbidden\nkapal,ship,ship\n",
    "unreadable.csv": "id,en\nkapal\n",
  ]

  @Test(
    arguments: [
      ("clean", "suggestion", 0), ("clean", "warning", 0), ("clean", "error", 0),
      ("suggestion", "suggestion", 1), ("suggestion", "warning", 0), ("suggestion", "error", 0),
      ("warning", "suggestion", 1), ("warning", "warning", 1), ("warning", "error", 0),
      ("error", "suggestion", 1), ("error", "warning", 1), ("error", "error", 1),
      ("unreadable", "suggestion", 2), ("unreadable", "warning", 2), ("unreadable", "error", 2),
    ] as [(String, String, Int32)])
  func `lint ends with 1 where a finding reaches the fail level`(
    gravest: String, level: String, code: Int32
  ) throws {
    let scratch = try TemporaryFolder(ExitCodeTests.files)
    for format in ["text", "jsonl"] {
      let outcome = try scratch.run(
        "glossary lint \(gravest).csv --fail-level \(level) --format \(format)")
      #expect(outcome.code == code)
      #expect(outcome.errors.isEmpty == (code != 2))
      #expect(outcome.output.isEmpty == (gravest == "clean" || code == 2))
    }
  }

  @Test func `lint fails at warnings where no level is given`() throws {
    let scratch = try TemporaryFolder(ExitCodeTests.files)
    #expect(try scratch.run("glossary lint suggestion.csv").code == 0)
    #expect(try scratch.run("glossary lint warning.csv").code == 1)
    #expect(try scratch.run("glossary lint clean.csv suggestion.csv warning.csv").code == 1)
  }

  @Test func `findings go into a file and still end with 1`() throws {
    let scratch = try TemporaryFolder(ExitCodeTests.files)
    let outcome = try scratch.run("glossary lint error.csv -o temuan.txt")
    #expect(outcome.code == 1)
    #expect(outcome.output.isEmpty)
    #expect(scratch.text(of: "temuan.txt")?.contains("[P210]") == true)
  }

  @Test(
    arguments: [
      ("", [:], false), ("--color auto", [:], false), ("--color never", [:], false),
      ("--color always", [:], true), ("--color always", ["NO_COLOR": "1"], true),
      ("", ["NO_COLOR": "1"], false),
    ] as [(String, [String: String], Bool)])
  func `colour is only used on terminals, unless an option asks for it`(
    option: String, environment: [String: String], isColoured: Bool
  ) throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    let command = "match \(TinyFiles.only) --format text \(option) artikel.id.txt"
    let outcome = try scratch.run(command, environment: environment)
    #expect(outcome.code == 0)
    #expect(outcome.text.contains("\u{1B}[") == isColoured)
  }

  @Test(arguments: [
    ("xterm-256color", "", true), ("xterm-256color", "NO_COLOR=1", false),
  ])
  func `on a terminal colour is on by default and off with NO_COLOR`(
    terminal: String, variables: String, isColoured: Bool
  ) throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    let command =
      "\(variables) '\(Program.path)' match \(TinyFiles.only) --format text artikel.id.txt"
    let outcome = try scratch.shell(
      "command -v script > /dev/null || exit 77; script -qec \"\(command)\" /dev/null",
      environment: ["TERM": terminal])
    guard outcome.code != 77 else { return }
    #expect(outcome.text.contains("gencatan"))
    #expect(outcome.text.contains("\u{1B}[1;33m") == isColoured)
  }

  static let commands = [
    "normalize --explain --format jsonl artikel.id.txt", "segment --format jsonl artikel.id.txt",
    "match \(TinyFiles.only) --nested --format jsonl artikel.id.txt lain.id.txt",
    "glossary lint doubtful.csv terms.csv --format jsonl",
  ]

  static let sheets = ["md", "html", "csv", "tsv", "json"].map {
    "sheet \(TinyFiles.only) --format \($0) artikel.id.txt --translation artikel.en.txt"
  }

  @Test(arguments: commands + sheets)
  func `the same input gives the same bytes in any folder`(command: String) throws {
    let here = try TemporaryFolder(TinyFiles.all)
    let elsewhere = try TemporaryFolder()
    for (name, text) in TinyFiles.all {
      try elsewhere.write(Array(text.utf8), to: "a folder/deep/\(name)")
    }
    let first = try here.run(command)
    #expect(!first.output.isEmpty)
    #expect(try here.run(command).output == first.output)
    let moved = try elsewhere.run(
      command, in: "a folder/deep", environment: ["TZ": "Asia/Jayapura", "LC_ALL": "C"])
    #expect(moved.output == first.output)
    #expect(!first.text.contains(here.path))
  }

  @Test func `outputs do not contain the folder of the bundled glossaries`() throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    let outcome = try scratch.run("match --format jsonl artikel.id.txt")
    #expect(outcome.code == 0)
    #expect(outcome.lines.count > 5)
    #expect(!outcome.text.contains("Glossaries/"))
  }
}
