import Foundation
import TestSupport
import Testing

/// The end of a run that cannot finish its output, and the files that a finished one leaves.
@Suite struct OutputEndingTests {
  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGXCPU, SIGUSR1])
  func `a signal ends the program and leaves nothing`(signal: Int32) throws {
    let scratch = try TemporaryFolder(["hasil.txt": "yang lama\n"])
    // A pipe that nobody writes to: the output is open while the program waits for the text.
    #expect(mkfifo(scratch.path + "/pipa", 0o600) == 0)
    let end = open(scratch.path + "/pipa", O_RDWR)
    defer { close(end) }
    let process = try scratch.start("segment pipa -o hasil.txt")
    let deadline = Date.now + 20
    while try temporaryFiles(in: scratch).isEmpty, Date.now < deadline { usleep(2000) }
    #expect(try temporaryFiles(in: scratch).count == 1)
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(process.terminationStatus == signal)
    #expect(try temporaryFiles(in: scratch) == [])
    #expect(scratch.text(of: "hasil.txt") == "yang lama\n")
  }

  @Test func `a signal that the caller has switched off does not end the program`() throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    let outcome = try scratch.shell(
      "trap '' HUP; exec 3< <(sleep 0.3; cat artikel.id.txt); "
        + "'\(Program.path)' segment /dev/fd/3 -o hasil.txt & number=$!; sleep 0.1; "
        + "kill -HUP $number; wait $number")
    #expect(outcome.code == 0)
    #expect(scratch.text(of: "hasil.txt") == (try scratch.run("segment artikel.id.txt").text))
  }

  @Test(arguments: [
    "normalize besar.txt -o hasil.txt", "segment besar.txt -o hasil.txt",
    "match \(TinyFiles.only) besar.txt -o hasil.tsv",
    "sheet \(TinyFiles.only) besar.txt -o hasil.html",
    "glossary convert --cldr -o hasil.csv",
  ])
  func `a file that grows too large is an error and leaves nothing`(command: String) throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    let text = String(repeating: "Pasukan itu pulang. ", count: 400)
    try scratch.write(Array(text.utf8), to: "besar.txt")
    let before = try scratch.everything()
    let output = try #require(command.split(separator: " ").last)
    let outcome = try scratch.shell("ulimit -f 1; padanan \(command)")
    expectRefusal(
      outcome, of: command, because: ["\(output): error: cannot be written: …too large… [P104]"])
    #expect(try scratch.everything() == before)
  }

  @Test func `a workbook that does not fit on the disk is an error as well`() throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    let outcome = try scratch.shell(
      "ulimit -f 1; padanan sheet \(TinyFiles.only) artikel.id.txt -o hasil.xlsx")
    #expect(outcome.code == 2)
    // libxlsxwriter prints a message of its own before padanan's.
    #expect(outcome.complaints.last?.hasSuffix("[P104]") == true)
    #expect(try scratch.everything().keys.sorted() == TinyFiles.all.keys.sorted())
  }

  @Test func `a full device is named as the user named it`() throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    expectRefusal(
      try scratch.run("segment artikel.id.txt -o /dev/full"), of: "-o /dev/full",
      because: ["/dev/full: error: cannot be written: … [P104]"])
  }

  @Test(arguments: ["600", "640", "644", "664", "400"])
  func `a file that is replaced keeps its permissions`(mode: String) throws {
    guard mode != "400" || Program.isRunByRoot else { return }
    let scratch = try TemporaryFolder(TinyFiles.all)
    let outcome = try scratch.shell(
      "echo lama > hasil; chmod \(mode) hasil; umask 022; padanan segment lain.id.txt -o hasil; "
        + "stat -c %a hasil")
    #expect(outcome.text == "\(mode)\n")
    #expect(scratch.text(of: "hasil")?.hasPrefix("Pasukan") == true)
  }

  @Test(.disabled(if: Program.isRunByRoot, "root may write everywhere"))
  func `a file that may not be written is not replaced`() throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    let outcome = try scratch.shell(
      "echo lama > hasil; chmod 400 hasil; padanan segment lain.id.txt -o hasil")
    expectRefusal(
      outcome, of: "-o hasil", because: ["hasil: error: cannot be written: … [P104]"])
    #expect(scratch.text(of: "hasil") == "lama\n")
  }

  @Test(arguments: [("077", "600"), ("022", "644"), ("002", "664")])
  func `a new file has the permissions that the umask allows`(mask: String, mode: String) throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    let outcome = try scratch.shell(
      "umask \(mask); padanan segment lain.id.txt -o hasil; stat -c %a hasil")
    #expect(outcome.text == "\(mode)\n")
  }

  @Test(arguments: [
    "ln -s sasaran s", "echo lama > sasaran; ln -s sasaran s", "ln -s sasaran t; ln -s t s",
  ])
  func `a symbolic link is kept, and its target is written`(making: String) throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    let outcome = try scratch.shell(
      "\(making); padanan segment lain.id.txt -o s && [ -L s ] && cat sasaran")
    #expect(outcome.text == (try scratch.run("segment lain.id.txt").text))
  }

  @Test func `links that go round in a circle are refused`() throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    expectRefusal(
      try scratch.shell("ln -s s t; ln -s t s; padanan segment lain.id.txt -o s"), of: "-o s",
      because: ["s: error: cannot be written: … [P104]"])
  }

  @Test func `a name as long as the system allows is written, a longer one refused`() throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    let name = String(repeating: "n", count: 255)
    #expect(try scratch.run("segment lain.id.txt -o \(name)").code == 0)
    #expect(scratch.text(of: name)?.isEmpty == false)
    expectRefusal(
      try scratch.run("segment lain.id.txt -o n\(name)"), of: "-o n…",
      because: ["n\(name): error: cannot be written: … [P104]"])
  }

  @Test(arguments: ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", "s"])
  func `a path of standard output means standard output`(name: String) throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    let outcome = try scratch.shell(
      "ln -s /dev/stdout s; echo dahulu > log; padanan segment lain.id.txt -o \(name) >> log; cat log"
    )
    #expect(outcome.text == "dahulu\n" + (try scratch.run("segment lain.id.txt").text))
  }

  private func temporaryFiles(in scratch: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: scratch.path).filter {
      $0.hasSuffix(".tmp")
    }
  }
}
