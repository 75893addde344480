internal import ArgumentParser
import Glossary
import GlossaryFormats
import Padanan
import Reports
import TextFiles
import TextModel

struct GlossaryStatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Count the contents of glossaries.",
    discussion: """
      Examples:
        padanan glossary stats my-terms.csv
        padanan glossary stats Glossaries --format json
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable, FileFormat {
    case text, json
    static let standard = Format.text
  }

  @Argument(
    help: ArgumentHelp("Glossary files, or folders of them.", valueName: "path"),
    completion: .file())
  var paths: [String]

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var workbook: SheetOptions

  @Option(
    name: [.short, .long],
    help: "text or json. (default: by the output file's extension, else text)")
  var format: Format?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let loader = GlossaryLoader(
      options: workbook.reading(languages))
    let (glossary, notes) = try loader.load(paths)
    output.report(notes)
    let file = try OutputFile(output.output, inputs: GlossaryLoader.files(at: paths))
    let format = try Format.chosen(format, for: output.output)
    var records = RecordWriter(format == .json ? .jsonl : .tsv)
    records.append(GlossaryStatistics(glossary))
    try file.write(records.take())
    try file.commit()
  }
}
