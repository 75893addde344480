public import ArgumentParser
public import GlossaryFormats
import Padanan
import Reports
import TextFiles
import TextModel

extension GlossaryService: ExpressibleByArgument {}

struct GlossaryValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check a file against the limits of a translation service or tool.",
    discussion: """
      Checks file size, lengths in bytes, duplicates, characters, empty sides and
      headers, and gives the line of each finding. The exit code is 1 if there are
      findings at the fail level.

      Examples:
        padanan glossary convert terms.csv --to deepl -o deepl.csv
        padanan glossary validate deepl.csv --for deepl
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable, FileFormat {
    case text, jsonl
    static let standard = Format.text
  }

  @Argument(
    help: ArgumentHelp("Files in the form to be uploaded.", valueName: "file"),
    completion: .file())
  var files: [String]

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "\(GlossaryService.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "service"))
  var service: GlossaryService

  @Option(help: "The lowest severity that gives exit code 1: suggestion, warning or error.")
  var failLevel = Diagnostic.Severity.warning

  @Option(
    name: [.short, .long],
    help: "text or jsonl. (default: by the output file's extension, else text)")
  var format: Format?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let format = try Format.chosen(format, for: output.output)
    for file in files { try FileAccess.check(file) }
    let out = try OutputFile(output.output, inputs: files)
    var findings: [Diagnostic] = []
    for file in files {
      findings += ServiceCheck(service).findings(in: try FileAccess.read(file), file: file)
    }
    var records = RecordWriter(format == .jsonl ? .jsonl : .tsv)
    records.append(findings)
    try out.write(records.take())
    try out.commit()
    output.say("\(files.count) files, \(findings.count) findings")
    if findings.contains(where: { $0.severity >= failLevel }) { throw FindingsExit() }
  }
}
