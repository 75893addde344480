import Foundation
import TestSupport
import Testing

/// Pipes, sockets and devices in place of files, where they are refused and where they are
/// accepted.
@Suite struct UnusualFilesTests {
  /// Runs the program and ends it after a time limit, in case it waits for a pipe.
  static let padanan = "timeout 20 '\(Program.path)'"

  /// Something that is not a regular file, created by a shell command.
  struct Thing: Sendable, CustomTestStringConvertible {
    let name: String
    let making: String
    var testDescription: String { name }

    func made(at path: String) -> String { making.replacing("PATH", with: path) }

    static let pipe = Thing(name: "named pipe", making: "mkfifo PATH")
    static let linkedPipe = Thing(name: "named pipe", making: "mkfifo pipa; ln -s $PWD/pipa PATH")
    static let device = Thing(name: "device", making: "ln -s /dev/zero PATH")
    static let socket = Thing(
      name: "socket",
      making:
        "perl -MSocket -e 'socket(S, AF_UNIX, SOCK_STREAM, 0); bind(S, sockaddr_un(\"PATH\"))'")
    static let all = [pipe, linkedPipe, device, socket]
  }

  @Test(arguments: Thing.all)
  func `only regular files of a glossary folder are read`(thing: Thing) throws {
    let scratch = try folder()
    let commands = [
      "match --no-default-glossaries -g g artikel.id.txt",
      "sheet --no-default-glossaries -g g artikel.id.txt",
      "glossary stats g", "glossary convert g --to csv",
    ]
    let expected = try commands.map { try scratch.run($0).text }
    _ = try scratch.shell(thing.made(at: "g/a.csv"))
    for (command, text) in zip(commands, expected) {
      let outcome = try scratch.shell("\(UnusualFilesTests.padanan) \(command)")
      #expect(outcome.code == 0)
      #expect(outcome.text == text)
      for line in outcome.complaints {
        #expect(Pattern("g/a.csv: warning: is a \(thing.name)…passed over… [P102]").matches(line))
      }
    }
    let match = try scratch.shell("\(UnusualFilesTests.padanan) \(commands[0])")
    #expect(match.complaints.count == 1)
  }

  @Test(arguments: Thing.all)
  func `a folder without regular files has no glossary`(thing: Thing) throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    let line = "\(UnusualFilesTests.padanan) glossary lint h"
    expectRefusal(
      try scratch.shell("mkdir h; \(thing.made(at: "h/a.csv")); \(line)"), of: line,
      because: ["h: error: …no glossary… [P207]"])
  }

  @Test(arguments: Thing.all)
  func `a padanan.toml that is not a regular file is refused`(thing: Thing) throws {
    let scratch = try folder()
    _ = try scratch.shell(thing.made(at: "padanan.toml"))
    for command in [
      "segment artikel.id.txt", "match artikel.id.txt", "normalize ../artikel.id.txt",
    ] {
      let line = "\(UnusualFilesTests.padanan) \(command)"
      let place = command.contains("../") ? "cd g; " : ""
      let outcome = try scratch.shell(place + line)
      expectRefusal(
        outcome, of: line,
        because: ["…/padanan.toml: error: is a \(thing.name); expected a file [P102]"])
    }
  }

  @Test(arguments: ["glossaries = [\"g\", \"pipa.csv\"]", "srx = \"pipa.csv\""])
  func `a pipe that padanan.toml names is refused with its line`(setting: String) throws {
    let scratch = try folder()
    try scratch.write(Array("# aturan\n\(setting)\n".utf8), to: "padanan.toml")
    let line = "\(UnusualFilesTests.padanan) segment artikel.id.txt"
    expectRefusal(
      try scratch.shell("mkfifo pipa.csv; \(line)"), of: line,
      because: ["padanan.toml:2:1: error: …is a named pipe; expected a file… [P903]"])
  }

  @Test func `a padanan.toml that leads nowhere is refused, not overlooked`() throws {
    let scratch = try folder()
    let line = "\(UnusualFilesTests.padanan) segment artikel.id.txt"
    expectRefusal(
      try scratch.shell("ln -s tiada padanan.toml; \(line)"), of: line,
      because: ["…/padanan.toml: error: there is no such file [P101]"])
  }

  @Test(arguments: ["glossaries = [\"tiada.csv\"]", "srx = \"tiada.srx\""])
  func `a missing file that padanan.toml names is refused by every command`(
    setting: String
  ) throws {
    let scratch = try folder()
    try scratch.write(Array("# aturan\n\(setting)\n".utf8), to: "padanan.toml")
    for command in ["segment", "match", "normalize", "sheet", "align artikel.id.txt", "check"] {
      let line = "\(UnusualFilesTests.padanan) \(command) artikel.id.txt"
      expectRefusal(
        try scratch.shell(line), of: line,
        because: ["padanan.toml:2:1: error: …does not exist; expected a file… [P903]"])
    }
    let line = "\(UnusualFilesTests.padanan) segment --no-config artikel.id.txt"
    #expect(try scratch.shell(line).errors.isEmpty)
  }

  @Test func `a padanan.toml that every user can write is used with a warning`() throws {
    let scratch = try folder()
    try scratch.write(Array("offsets = \"utf16\"\n".utf8), to: "padanan.toml")
    let line = "\(UnusualFilesTests.padanan) segment --verbose artikel.id.txt"
    let own = try scratch.shell("chmod 644 padanan.toml; \(line)")
    #expect(own.complaints.contains { $0.hasPrefix("padanan: settings from /") })
    #expect(!own.errors.contains("warning"))
    let open = try scratch.shell("chmod 666 padanan.toml; \(line)")
    #expect(open.code == 0)
    #expect(open.complaints.contains { $0.contains("warning: every user can write this file") })
  }

  @Test(arguments: [
    "segment <(cat artikel.id.txt)",
    "mkfifo pipa; cat artikel.id.txt > pipa & PADANAN segment pipa",
    "segment /dev/stdin < artikel.id.txt",
  ])
  func `a pipe that the user names is read as a text`(command: String) throws {
    let scratch = try folder()
    let line =
      command.contains("PADANAN")
      ? command.replacing("PADANAN", with: UnusualFilesTests.padanan)
      : "\(UnusualFilesTests.padanan) \(command)"
    let outcome = try scratch.shell(line)
    #expect(outcome.errors == "")
    #expect(outcome.text == (try scratch.run("segment artikel.id.txt").text))
  }

  @Test(arguments: ["csv", "tsv", "tbx", "xlsx", "xliff", "tmx", "utx", "multiterm", "memoq"])
  func `the format of a glossary from a pipe is recognized by its content`(format: String) throws {
    let scratch = try folder()
    let ending = ["multiterm": "mtf", "memoq": "csv", "xliff": "xlf"][format] ?? format
    let writing = "glossary convert terms.csv --to \(format) -o g/isi.\(ending)"
    #expect(try scratch.run(writing).code == 0)
    let match = "match --no-default-glossaries artikel.id.txt -g"
    let outcome = try scratch.shell("\(UnusualFilesTests.padanan) \(match) <(cat g/isi.\(ending))")
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    #expect(outcome.lines.count > 5)
    let file = try scratch.run("\(match) g/isi.\(ending)")
    #expect(file.lines.count == outcome.lines.count)
  }

  @Test(arguments: ["Perang dan damai.\n", "perang,war\n", "<p>perang</p>\n", ""])
  func `a glossary of unknown format is refused`(content: String) throws {
    let scratch = try folder()
    try scratch.write(Array(content.utf8), to: "isi")
    let line =
      "\(UnusualFilesTests.padanan) match --no-default-glossaries artikel.id.txt -g <(cat isi)"
    expectRefusal(try scratch.shell(line), of: line, because: ["/dev/fd/…: error: … [P214]"])
  }

  private func folder() throws -> TemporaryFolder {
    let scratch = try TemporaryFolder(TinyFiles.all)
    try scratch.write(Array(TinyFiles.glossary.utf8), to: "g/member.csv")
    return scratch
  }
}
