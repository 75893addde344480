internal import ArgumentParser
import Glossary
import GlossaryFormats
import Padanan
import Reports
import TextFiles
import TextModel

struct GlossaryLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Find probable errors in glossaries.",
    discussion: """
      The exit code is 1 if a finding reaches the fail level, 2 if a glossary cannot
      be read.

      Examples:
        padanan glossary lint my-terms.csv
        padanan glossary lint Glossaries --fail-level error
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable, FileFormat {
    case text, jsonl
    static let standard = Format.text
  }

  @Argument(
    help: ArgumentHelp("Glossary files, or folders of them.", valueName: "path"),
    completion: .file())
  var paths: [String]

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var workbook: SheetOptions

  @Option(help: "The lowest severity that gives exit code 1: suggestion, warning or error.")
  var failLevel = Diagnostic.Severity.warning

  @Option(
    name: [.short, .long],
    help: "text or jsonl. (default: by the output file's extension, else text)")
  var format: Format?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let (glossary, notes) = try GlossaryLoader(
      options: workbook.reading(languages)
    ).load(paths)
    let findings =
      notes + GlossaryLint(source: languages.source, target: languages.target).check(glossary)
      + (try MatchabilityLint(source: languages.source, target: languages.target).check(glossary))
    let file = try OutputFile(output.output, inputs: GlossaryLoader.files(at: paths))
    let format = try Format.chosen(format, for: output.output)
    var records = RecordWriter(format == .jsonl ? .jsonl : .tsv)
    records.append(findings)
    try file.write(records.take())
    try file.commit()
    output.say("\(glossary.concepts.count) concepts, \(findings.count) findings")
    if findings.contains(where: { $0.severity >= failLevel }) { throw FindingsExit() }
  }
}
