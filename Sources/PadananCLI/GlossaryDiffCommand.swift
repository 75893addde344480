internal import ArgumentParser
import Glossary
import GlossaryFormats
import Padanan
import Reports
import TextFiles
import TextModel

struct GlossaryDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compare two versions of a glossary, concept by concept.",
    discussion: """
      The exit code is 0 if both are the same, 1 if they differ. The order of
      concepts and the file formats are ignored.

      Examples:
        padanan glossary diff old.csv new.csv
        padanan glossary diff terms.csv terms.tbx --format jsonl
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable, FileFormat {
    case text, jsonl
    static let standard = Format.text
  }

  @Argument(
    help: ArgumentHelp("The old version: a glossary file, or a folder of them.", valueName: "old"),
    completion: .file())
  var old: String

  @Argument(help: ArgumentHelp("The new version.", valueName: "new"), completion: .file())
  var new: String

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var workbook: SheetOptions

  @Option(
    name: [.short, .long],
    help: "text or jsonl. (default: by the output file's extension, else text)")
  var format: Format?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let loader = GlossaryLoader(
      options: workbook.reading(languages))
    let ((before, oldNotes), (after, newNotes)) = (try loader.load([old]), try loader.load([new]))
    output.report(oldNotes + newNotes)
    let file = try OutputFile(output.output, inputs: GlossaryLoader.files(at: [old, new]))
    let format = try Format.chosen(format, for: output.output)
    let changes = GlossaryDiff(source: languages.source, target: languages.target).changes(
      from: before, to: after)
    var records = RecordWriter(format == .jsonl ? .jsonl : .tsv)
    records.append(changes)
    try file.write(records.take())
    try file.commit()
    output.say(
      "\(before.concepts.count) concepts before, \(after.concepts.count) after, \(changes.count) differ"
    )
    if !changes.isEmpty { throw FindingsExit() }
  }
}
