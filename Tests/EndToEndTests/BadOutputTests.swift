import Foundation
import TestSupport
import Testing

/// Output paths that must not be written, or cannot be.
@Suite struct BadOutputTests {
  /// A command, and the path that it must not write to.
  struct Clash: Sendable, CustomTestStringConvertible {
    let reason: String
    let command: String
    let output: String

    init(_ reason: String, _ command: String, onto output: String) {
      self.reason = reason
      self.command = command
      self.output = output
    }

    var testDescription: String { reason }
  }

  static let only = TinyFiles.only

  @Test(arguments: [
    Clash("the text itself", "normalize artikel.id.txt", onto: "artikel.id.txt"),
    Clash("the text by another spelling", "segment artikel.id.txt", onto: "./artikel.id.txt"),
    Clash("the text through a folder", "segment artikel.id.txt", onto: "g/../artikel.id.txt"),
    Clash("a hard link to the text", "segment artikel.id.txt", onto: "hard.txt"),
    Clash("a symbolic link to the text", "segment artikel.id.txt", onto: "soft.txt"),
    Clash("the text behind a symbolic link", "segment soft.txt", onto: "artikel.id.txt"),
    Clash("the second text", "segment lain.id.txt artikel.id.txt", onto: "artikel.id.txt"),
    Clash("the text of match", "match \(only) artikel.id.txt", onto: "artikel.id.txt"),
    Clash("the text of sheet", "sheet \(only) --format md artikel.id.txt", onto: "artikel.id.txt"),
    Clash("the glossary", "match \(only) artikel.id.txt", onto: "terms.csv"),
    Clash("the glossary of sheet", "sheet \(only) artikel.id.txt", onto: "terms.csv"),
    Clash("a hard link to the glossary", "match \(only) artikel.id.txt", onto: "hard.csv"),
    Clash("the glossary of lint", "glossary lint terms.csv", onto: "terms.csv"),
    Clash(
      "the translation", "sheet \(only) artikel.id.txt --translation artikel.en.txt --format md",
      onto: "artikel.en.txt"),
    Clash("the rules", "segment --srx rules.srx artikel.id.txt", onto: "rules.srx"),
    Clash(
      "a glossary of a folder", "match --no-default-glossaries -g g artikel.id.txt",
      onto: "g/member.csv"),
    Clash(
      "a glossary of a folder of sheet", "sheet --no-default-glossaries -g g artikel.id.txt",
      onto: "g/member.csv"),
    Clash("a glossary of a folder of lint", "glossary lint g", onto: "g/member.csv"),
    Clash("a glossary that comes with padanan", "match artikel.id.txt", onto: "default/own.csv"),
  ])
  func `an input is never overwritten`(clash: Clash) throws {
    let scratch = try folder()
    let before = try scratch.everything()
    let command = "\(clash.command) -o \(clash.output)"
    let outcome = try scratch.run(
      command, environment: ["PADANAN_GLOSSARIES": scratch.path + "/default"])
    expectRefusal(
      outcome, of: command, because: ["\(clash.output): error: …input…expected another… [P105]"])
    #expect(try scratch.everything() == before)
  }

  @Test(arguments: [
    Clash("the configured glossary", "match artikel.id.txt", onto: "terms.csv"),
    Clash("the configured glossary of sheet", "sheet artikel.id.txt", onto: "terms.csv"),
    Clash("the configured rules", "segment artikel.id.txt", onto: "rules.srx"),
    Clash("the configuration", "match artikel.id.txt", onto: "padanan.toml"),
    Clash("the configuration of segment", "segment artikel.id.txt", onto: "padanan.toml"),
  ])
  func `what padanan.toml brings in is an input as well`(clash: Clash) throws {
    let scratch = try folder()
    let settings = """
      glossaries = ["terms.csv"]
      default-glossaries = false
      srx = "rules.srx"

      """
    try scratch.write(Array(settings.utf8), to: "padanan.toml")
    let before = try scratch.everything()
    let command = "\(clash.command) -o \(clash.output)"
    expectRefusal(
      try scratch.run(command), of: command,
      because: ["\(clash.output): error: …input…expected another… [P105]"])
    #expect(try scratch.everything() == before)
  }

  @Test(arguments: [
    ("nihil/hasil.tsv", "nihil/hasil.tsv: error: …folder does not exist… [P104]"),
    ("artikel.id.txt/", "artikel.id.txt/: error: … [P104]"),
    ("artikel.id.txt/hasil.tsv", "artikel.id.txt/hasil.tsv: error: … [P104]"),
    ("''", "…: error: … [P…]"),
  ])
  func `a path that cannot be written is refused before any work`(
    output: String, complaint: String
  ) throws {
    let scratch = try folder()
    let before = try scratch.everything()
    let only = TinyFiles.only
    for command in ["normalize", "segment", "match \(only)", "sheet --format md \(only)"] {
      let line = "\(command) artikel.id.txt -o \(output)"
      expectRefusal(try scratch.run(line), of: line, because: [complaint])
      #expect(try scratch.everything() == before)
    }
  }

  @Test(.disabled(if: Program.isRunByRoot, "root may write everywhere"))
  func `a folder that is read-only is refused`() throws {
    let scratch = try folder()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o555], ofItemAtPath: scratch.path + "/g")
    let line = "segment artikel.id.txt -o g/hasil.txt"
    expectRefusal(
      try scratch.run(line), of: line, because: ["g/hasil.txt: error: …cannot be written… [P104]"])
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: scratch.path + "/g")
  }

  @Test(arguments: [
    "segment artikel.id.txt", "segment --export-srx", "--help", "help match", "--version", "",
    "--generate-completion-script bash",
  ])
  func `a full device is an error, not a silence`(command: String) throws {
    let scratch = try folder()
    let outcome = try scratch.shell("padanan \(command) > /dev/full")
    expectRefusal(
      outcome, of: "\(command) > /dev/full",
      because: ["standard output: error: cannot be written… [P104]"])
  }

  @Test func `a named pipe is never replaced by a file`() throws {
    let scratch = try folder()
    // Open at both ends, so that neither side waits.
    let outcome = try scratch.shell(
      "mkfifo pipa; exec 3<>pipa; padanan segment artikel.id.txt -o pipa; "
        + "[ -p pipa ] && echo still a pipe")
    #expect(outcome.text == "still a pipe\n")
  }

  @Test func `a file that was there is replaced as a whole`() throws {
    let scratch = try folder()
    try scratch.write(Array(String(repeating: "lama ", count: 9000).utf8), to: "hasil.txt")
    let before = try scratch.everything().keys.sorted()
    let outcome = try scratch.run("segment lain.id.txt -o hasil.txt")
    #expect(outcome.code == 0)
    #expect(outcome.output.isEmpty)
    #expect(scratch.text(of: "hasil.txt") == "Pasukan itu pulang.\nKesepakatan tercapai!\n")
    #expect(try scratch.everything().keys.sorted() == before)
  }

  private func folder() throws -> TemporaryFolder {
    let scratch = try TemporaryFolder(TinyFiles.all)
    let glossary = Array(TinyFiles.glossary.utf8)
    try scratch.write(glossary, to: "g/member.csv")
    try scratch.write(glossary, to: "default/own.csv")
    try scratch.write(try scratch.run("segment --export-srx").output, to: "rules.srx")
    let files = FileManager.default
    try files.linkItem(
      atPath: scratch.path + "/artikel.id.txt", toPath: scratch.path + "/hard.txt")
    try files.linkItem(atPath: scratch.path + "/terms.csv", toPath: scratch.path + "/hard.csv")
    try files.createSymbolicLink(
      atPath: scratch.path + "/soft.txt", withDestinationPath: "artikel.id.txt")
    return scratch
  }
}
