import Foundation
import TestSupport
import Testing

/// Command-line arguments are read correctly if `/proc` is not mounted, as in a chroot.
@Suite(.enabled(if: NoProc.isPossible, "a mount namespace of one's own is not allowed here"))
struct NoProcTests {
  @Test(arguments: [
    "segment artikel.id.txt", "normalize artikel.id.txt", "--version", "help match",
    "match \(TinyFiles.only) artikel.id.txt", "sheet \(TinyFiles.only) artikel.id.txt",
    "check \(TinyFiles.only) artikel.id.txt artikel.en.txt", "glossary stats terms.csv",
    "match artikel.id.txt", "segment", "segment tiada.txt", "tiada", "glossary lint doubtful.csv",
  ])
  func `a command gives the same result as with proc`(command: String) throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    let outcome = try scratch.shell("\(NoProc.shell) '\(Program.path)' \(command)")
    let elsewhere = try scratch.run(command)
    #expect(outcome.code == elsewhere.code)
    #expect(outcome.text == elsewhere.text)
    #expect(outcome.errors == elsewhere.errors)
  }

  @Test func `a file is written without proc`() throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    let line = "\(NoProc.shell) '\(Program.path)' segment artikel.id.txt -o hasil.txt"
    #expect(try scratch.shell(line).code == 0)
    #expect(scratch.text(of: "hasil.txt") == (try scratch.run("segment artikel.id.txt").text))
  }

  @Test func `a workbook, which needs proc, is refused`() throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    let line = "'\(Program.path)' sheet \(TinyFiles.only) artikel.id.txt -o hasil.xlsx"
    expectRefusal(
      try scratch.shell("\(NoProc.shell) \(line)"), of: line,
      because: ["padanan: error: …/proc is not mounted… [P104]"])
    #expect(try scratch.everything().keys.sorted() == TinyFiles.all.keys.sorted())
  }
}

/// Commands that run without `/proc`.
enum NoProc {
  /// The shell prefix for a command.
  static let shell =
    "unshare \(Program.isRunByRoot ? "" : "-r ")-m bash -c 'mount -t tmpfs none /proc && \"$@\"' -"

  static let isPossible: Bool = {
    let outcome = try? TemporaryFolder().shell("\(shell) test ! -e /proc/self")
    return outcome?.code == 0
  }()
}
