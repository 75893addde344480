import TestSupport
import Testing

/// The help and the version of the program.
@Suite struct HelpTests {
  static let commands = [
    "", "normalize", "pipe", "segment", "match", "extract", "sheet", "align", "check", "glossary",
    "glossary lint", "glossary convert", "glossary merge", "glossary diff", "glossary stats",
    "glossary validate", "glossary apply", "text",
  ]

  @Test(arguments: commands)
  func `help is as recorded`(command: String) throws {
    let outcome = try TemporaryFolder().run("\(command) --help")
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    let name = command.isEmpty ? "padanan" : command.replacing(" ", with: "-")
    try Snapshots.endToEnd.check(outcome.text, "help-\(name).txt")
  }

  @Test(arguments: commands)
  func `help shows every example on a line of its own`(command: String) throws {
    let lines = try TemporaryFolder().run("\(command) --help").lines
    let examples = lines.drop { $0 != "Examples:" }.dropFirst().prefix { $0.hasPrefix("  ") }
    for example in examples { #expect(example.contains("padanan ")) }
    let after = lines.drop { $0 != "Examples:" }.dropFirst(examples.count + 1).first
    #expect(after?.hasPrefix("USAGE:") != false, "an example is broken over two lines")
  }

  @Test func `without arguments the program shows its help`() throws {
    let scratch = try TemporaryFolder()
    let bare = try scratch.run("")
    #expect(bare.code == 0)
    #expect(bare.text == (try scratch.run("--help").text))
  }

  @Test func `the version names padanan, ICU and Unicode on one line`() throws {
    let outcome = try TemporaryFolder().run("--version")
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    #expect(outcome.lines.count == 1)
    #expect(outcome.text.contains(/^padanan \d+\.\d+\.\d+ \(ICU \d+\.\d+, Unicode \d+\.\d+\)\n$/))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `a completion script contains the commands`(shell: String) throws {
    let outcome = try TemporaryFolder().run("--generate-completion-script \(shell)")
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    for command in ["normalize", "segment", "match", "sheet", "align", "check", "glossary", "lint"]
    {
      #expect(outcome.text.contains(command))
    }
  }
}
