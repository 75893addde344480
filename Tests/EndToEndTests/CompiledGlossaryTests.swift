import Foundation
import TestSupport
import Testing

/// Compiled glossaries and the cache, as the command line uses them.
@Suite struct CompiledGlossaryTests {
  private static let rows =
    "id,en\n" + (0..<1500).map { "kata\($0),word \($0)\n" }.joined()

  private let folder: TemporaryFolder
  private var environment: [String: String] { ["XDG_CACHE_HOME": folder.besides + "/cache"] }
  private var stored: [String] {
    let path = folder.besides + "/cache/padanan"
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  init() throws {
    folder = try TemporaryFolder([
      "g.csv": CompiledGlossaryTests.rows, "a.txt": "Ada kata7 di sini, kata kata8.\n",
    ])
  }

  private func run(_ command: String) throws -> Outcome {
    try folder.run(command, environment: environment)
  }

  @Test func `the cache changes nothing in the output`() throws {
    let without = try run("match -g g.csv --no-default-glossaries --no-cache a.txt")
    #expect(without.lines.count == 3 && stored.isEmpty)
    let first = try run("match -g g.csv --no-default-glossaries a.txt")
    #expect(stored.count == 1)
    let second = try run("match -g g.csv --no-default-glossaries a.txt")
    #expect(first.output == without.output && second.output == without.output)
    #expect(first.errors.isEmpty && second.errors.isEmpty)
  }

  @Test func `processes that start together all succeed`() throws {
    let script = """
      for n in 1 2 3 4; do padanan match -g g.csv --no-default-glossaries a.txt > $n.tsv & done
      wait; cat ?.tsv | sort | uniq -c
      """
    let outcome = try folder.shell(script, environment: environment)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.lines.count == 3 && outcome.lines.allSatisfy { $0.contains(" 4 ") })
    #expect(stored.count == 1)
  }

  @Test func `a damaged file of the cache gives one warning and is replaced`() throws {
    let command = "match -g g.csv --no-default-glossaries a.txt"
    let first = try run(command)
    let path = folder.besides + "/cache/padanan/" + (try #require(stored.first))
    var bytes = try #require(FileManager.default.contents(atPath: path))
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: URL(fileURLWithPath: path))
    let damaged = try run(command)
    #expect(damaged.output == first.output && damaged.code == 0)
    #expect(damaged.complaints.count == 1 && damaged.errors.contains("[P249]"))
    #expect(try run(command).errors.isEmpty)
  }

  @Test func `glossary compile writes a file that is a glossary`() throws {
    let compiled = try run("glossary compile -g g.csv --no-default-glossaries -o g.padx")
    #expect(compiled.code == 0 && compiled.output.isEmpty && compiled.errors.isEmpty)
    #expect(try run("glossary compile --verify g.padx").code == 0)
    let own = try run("match -g g.padx --no-default-glossaries --format jsonl a.txt")
    let source = try run("match -g g.csv --no-default-glossaries --format jsonl a.txt")
    #expect(own.output == source.output && own.lines.count == 2)
  }

  @Test func `a damaged compiled file is an error`() throws {
    _ = try run("glossary compile -g g.csv --no-default-glossaries -o g.padx")
    var bytes = try #require(folder.bytes(of: "g.padx"))
    bytes[bytes.count - 100] ^= 1
    try folder.write(bytes, to: "g.padx")
    for command in [
      "glossary compile --verify g.padx", "match -g g.padx --no-default-glossaries a.txt",
    ] {
      let outcome = try run(command)
      #expect(outcome.code == 2 && outcome.errors.contains("g.padx: error: is damaged"))
    }
  }

  @Test(arguments: ["glossary compile", "glossary compile -o a.padx --verify a.padx"])
  func `glossary compile needs one task`(command: String) throws {
    let outcome = try run(command)
    #expect(outcome.code == 2 && outcome.errors.contains("[P901]"))
  }
}
