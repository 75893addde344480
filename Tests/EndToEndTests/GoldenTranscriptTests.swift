import TestSupport
import Testing

/// Recorded command lines with their complete output.
@Suite struct GoldenTranscriptTests {
  struct Transcript: Sendable, CustomTestStringConvertible {
    let name: String
    let commands: [String]

    init(_ name: String, _ commands: String...) {
      self.name = name
      self.commands = commands
    }

    var testDescription: String { name }
  }

  static let only = TinyFiles.only

  @Test(arguments: [
    Transcript("normalize", "normalize artikel.id.txt", "normalize --form nfd artikel.id.txt"),
    Transcript("normalize-jsonl", "normalize --format jsonl artikel.id.txt lain.id.txt"),
    Transcript(
      "normalize-explain", "normalize --explain artikel.id.txt",
      "normalize --explain --format jsonl artikel.id.txt",
      "normalize --explain --format jsonl --offsets utf16 artikel.id.txt",
      "normalize --explain lain.id.txt"),
    Transcript("segment-lines", "segment artikel.id.txt", "segment artikel.id.txt lain.id.txt"),
    Transcript(
      "segment-jsonl", "segment --format jsonl artikel.id.txt lain.id.txt",
      "segment --format jsonl --offsets scalar artikel.id.txt"),
    Transcript("segment-tsv", "segment --format tsv artikel.id.txt lain.id.txt"),
    Transcript("segment-english", "segment --source en --format tsv artikel.en.txt"),
    Transcript("segment-wrapped", "segment --line-breaks wrapped artikel.id.txt"),
  ])
  func `texts and sentences`(transcript: Transcript) throws { try check(transcript) }

  @Test(arguments: [
    Transcript(
      "match-tsv", "match \(only) artikel.id.txt", "match \(only) artikel.id.txt lain.id.txt",
      "match \(only) --offsets utf16 artikel.id.txt"),
    Transcript("match-jsonl", "match \(only) --format jsonl artikel.id.txt"),
    Transcript(
      "match-text", "match \(only) --format text artikel.id.txt",
      "match \(only) --format text --color always artikel.id.txt"),
    Transcript(
      "match-nested", "match \(only) --nested artikel.id.txt",
      "match \(only) --nested --format jsonl artikel.id.txt"),
    Transcript(
      "match-related", "match \(only) --related turunan.id.txt",
      "match \(only) --related --format jsonl turunan.id.txt",
      "match \(only) --related --format text artikel.id.txt"),
    Transcript("match-english", "match \(only) --source en --target id artikel.en.txt"),
    Transcript("match-verbose", "match \(only) --verbose lain.id.txt"),
  ])
  func `terms`(transcript: Transcript) throws { try check(transcript) }

  @Test(arguments: [
    Transcript(
      "glossary-lint", "glossary lint terms.csv", "glossary lint doubtful.csv",
      "glossary lint --verbose doubtful.csv terms.csv",
      "glossary lint --source en --target id terms.csv"),
    Transcript("glossary-lint-jsonl", "glossary lint --format jsonl doubtful.csv"),
  ])
  func `glossary lint`(transcript: Transcript) throws { try check(transcript) }

  @Test(arguments: ["md", "html", "csv", "tsv", "json"])
  func `sheets of every format, alone and beside the translation`(format: String) throws {
    let translation = "--translation artikel.en.txt"
    try check(
      Transcript(
        "sheet-\(format)", "sheet \(GoldenTranscriptTests.only) --format \(format) artikel.id.txt"))
    try check(
      Transcript(
        "sheet-\(format)-translation",
        "sheet \(GoldenTranscriptTests.only) --format \(format) artikel.id.txt \(translation)"))
    try check(
      Transcript(
        "sheet-\(format)-nested-two",
        "sheet \(GoldenTranscriptTests.only) --format \(format) --nested artikel.id.txt lain.id.txt"
      ))
  }

  @Test(arguments: ["csv", "tsv"])
  func `tables of concepts`(format: String) throws {
    let table = "--table concepts --format \(format)"
    try check(
      Transcript(
        "sheet-\(format)-concepts",
        "sheet \(GoldenTranscriptTests.only) \(table) artikel.id.txt",
        "sheet \(GoldenTranscriptTests.only) \(table) artikel.id.txt --translation artikel.en.txt"))
  }

  private func check(_ transcript: Transcript) throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    var text = ""
    for command in transcript.commands {
      let outcome = try scratch.run(command)
      text += "$ padanan \(command)\n\(outcome.text)"
      if !outcome.text.isEmpty, !outcome.text.hasSuffix("\n") { text += "(no line end)\n" }
      for complaint in outcome.complaints { text += "stderr: \(complaint)\n" }
      text += "[exit \(outcome.code)]\n\n"
    }
    try Snapshots.endToEnd.check(text, transcript.name + ".txt")
  }
}
