import Foundation
import TestSupport
import Testing

/// Outputs whose path leads in some way to a file that is already read or written.
@Suite struct OutputClashTests {
  /// A shell command, and the file that must not be the output.
  struct Clash: Sendable, CustomTestStringConvertible {
    let reason: String
    let line: String
    let output: String

    init(_ reason: String, _ line: String, output: String) {
      self.reason = reason
      self.line = line
      self.output = output
    }

    var testDescription: String { reason }
  }

  static let only = TinyFiles.only
  static let check = "padanan check \(only) artikel.id.txt artikel.en.txt"

  @Test(arguments: [
    Clash("match", "padanan match \(only) < a.txt -o a.txt", output: "a.txt"),
    Clash("sheet", "padanan sheet \(only) < a.txt --format md -o a.txt", output: "a.txt"),
    Clash("segment, named by a hyphen", "padanan segment - < a.txt -o a.txt", output: "a.txt"),
    Clash(
      "normalize, through a symbolic link", "padanan normalize < a.txt -o l.txt", output: "l.txt"),
    Clash("normalize, through a hard link", "padanan normalize < h.txt -o a.txt", output: "a.txt"),
    Clash("the text of check", "padanan check \(only) - a.txt < h.txt -o l.txt", output: "l.txt"),
    Clash(
      "the translation of sheet",
      "padanan sheet \(only) a.txt --translation - < artikel.en.txt -o artikel.en.txt --format md",
      output: "artikel.en.txt"),
    Clash(
      "the glossary of convert",
      "padanan glossary convert - --from csv --to tbx < terms.csv -o terms.csv",
      output: "terms.csv"),
    Clash(
      "the name of the descriptor", "padanan segment < a.txt -o /dev/stdin", output: "/dev/stdin"),
  ])
  func `a file redirected to standard input is never overwritten`(clash: Clash) throws {
    try expectRefusal(
      clash, because: "\(clash.output): error: …standard input…another file… [P105]")
  }

  @Test(arguments: [
    Clash("a file", "padanan segment a.txt >> a.txt", output: "a.txt"),
    Clash("a file by another name", "padanan match \(only) h.txt >> l.txt", output: "h.txt"),
    Clash("standard input", "padanan normalize < a.txt >> a.txt", output: "standard input"),
    Clash("a file opened for both", "padanan segment a.txt 1<> a.txt", output: "a.txt"),
    Clash("a glossary", "padanan match \(only) a.txt >> terms.csv", output: "terms.csv"),
    Clash("a hyphen", "padanan segment a.txt -o - >> a.txt", output: "a.txt"),
    Clash(
      "a glossary that is converted", "padanan glossary convert terms.csv --to csv >> terms.csv",
      output: "terms.csv"),
  ])
  func `standard output that leads to an input is refused`(clash: Clash) throws {
    try expectRefusal(
      clash, because: "standard output: error: …input…(\(clash.output))…another file… [P105]")
  }

  @Test func `a text that the shell has emptied for the output is named as such`() throws {
    let scratch = try folder()
    let outcome = try scratch.shell("padanan segment a.txt > a.txt")
    EndToEndTests.expectRefusal(
      outcome, of: "segment a.txt > a.txt", because: ["standard output: error: …input… [P105]"])
  }

  @Test(arguments: [
    Clash("a new file", "\(check) -o x --write-baseline x", output: "x"),
    Clash("a new file by another spelling", "\(check) -o x --write-baseline ./x", output: "./x"),
    Clash("a file that is there", "\(check) -o lama --write-baseline lama", output: "lama"),
    Clash("a symbolic link", "ln -s lama s; \(check) -o lama --write-baseline s", output: "s"),
    Clash("a hard link", "ln lama k; \(check) -o lama --write-baseline k", output: "k"),
    Clash("a dangling link", "ln -s x s; \(check) -o s --write-baseline x", output: "x"),
    Clash("standard output", "\(check) --write-baseline lama >> lama", output: "lama"),
    Clash("two hyphens", "\(check) --write-baseline -", output: "standard output"),
  ])
  func `two outputs in one file are refused before anything is written`(clash: Clash) throws {
    try expectRefusal(clash, because: "\(clash.output): error: …another output… [P105]")
  }

  @Test(arguments: ["artikel.id.txt", "artikel.en.txt", "terms.csv", "./terms.csv"])
  func `a baseline is never written over an input`(output: String) throws {
    try expectRefusal(
      Clash("", "\(OutputClashTests.check) --write-baseline \(output)", output: output),
      because: "\(output): error: …input… [P105]")
  }

  @Test func `two outputs in two files are both written`() throws {
    let scratch = try folder()
    let outcome = try scratch.shell(
      "\(OutputClashTests.check) -o temuan.txt --write-baseline dasar.csv")
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    #expect(scratch.text(of: "dasar.csv")?.hasPrefix("fingerprint,") == true)
    #expect(scratch.text(of: "temuan.txt")?.hasPrefix("fingerprint,") == false)
  }

  @Test(arguments: [
    "padanan segment < a.txt > /dev/null",
    "padanan segment a.txt < artikel.en.txt -o artikel.en.txt",
    "padanan segment a.txt < a.txt > b.txt", "padanan segment /dev/stdin < a.txt -o b.txt",
    "\(check) -o /dev/null --write-baseline /dev/null",
  ])
  func `a file that is not read, or cannot lose data, can be the output`(line: String) throws {
    let outcome = try folder().shell(line)
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
  }

  @Test func `a temporary name that another file has is never taken`() throws {
    // The temporary name in earlier versions, which any process with that number would have opened.
    let scratch = try folder()
    let outcome = try scratch.shell(
      "echo $BASHPID > b.txt; echo utuh > hasil.$BASHPID.tmp; "
        + "exec '\(Program.path)' segment a.txt -o hasil")
    #expect(outcome.code == 0)
    let number = try #require(scratch.text(of: "b.txt")).dropLast()
    #expect(scratch.text(of: "hasil.\(number).tmp") == "utuh\n")
  }

  private func expectRefusal(_ clash: Clash, because complaint: String) throws {
    let scratch = try folder()
    let before = try scratch.everything()
    EndToEndTests.expectRefusal(
      try scratch.shell(clash.line), of: clash.line, because: [complaint])
    var after = try scratch.everything()
    for (name, _) in after where ["s", "k"].contains(name) { after[name] = nil }
    #expect(after == before)
  }

  private func folder() throws -> TemporaryFolder {
    let scratch = try TemporaryFolder(TinyFiles.all.merging(["lama": "yang lama\n"]) { $1 })
    let files = FileManager.default
    try scratch.write(Array(TinyFiles.article.utf8), to: "a.txt")
    try files.linkItem(atPath: scratch.path + "/a.txt", toPath: scratch.path + "/h.txt")
    try files.createSymbolicLink(
      atPath: scratch.path + "/l.txt", withDestinationPath: "a.txt")
    return scratch
  }
}
