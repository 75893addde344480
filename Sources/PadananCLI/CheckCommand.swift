public import ArgumentParser
import BitextFormats
import GlossaryFormats
import Padanan
public import Reports
import TextFiles
import TextModel

extension CheckFormat: ExpressibleByArgument, FileFormat {
  static let standard = CheckFormat.text
  static let endings = ["json": CheckFormat.sarif]
}

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a translation: terms, names, numbers, dates, what was left out.",
    discussion: """
      Takes a text and its translation, or one bilingual file (.tmx, .xlf, .xliff, .csv, .tsv,
      .xlsx). Ends with 1 where a finding reaches the fail level, with 2 where something cannot be
      read.

      A finding that is to stay is suppressed with a reason: in a table with the columns code,
      term, document and reason (--suppress); on a line of its own above a line of the text, as
      <!-- padanan:ignore P301 "term": reason -->; or in a note of a TMX or XLIFF unit.

      Examples:
        padanan check article.id.txt article.en.txt
        padanan check memory.tmx --format jsonl
        padanan check a.id.txt a.en.txt --format sarif -o check.sarif
        padanan check a.id.txt a.en.txt --write-baseline known.csv
        padanan check a.id.txt a.en.txt --baseline known.csv
        padanan check a.id.txt a.en.txt --suppress reasons.csv --fail-level error
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var glossaries: GlossaryOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var offsets: OffsetOptions

  @Option(
    help:
      "text, jsonl, sarif (2.1.0) or github (workflow commands); by the output file's ending where not given, else text."
  )
  var format: CheckFormat?

  @Option(help: "The least severity that makes the exit code 1: suggestion, warning or error.")
  var failLevel = Diagnostic.Severity.warning

  @Option(
    help:
      "The least severity that is shown: suggestion, warning or error. (default: suggestion in jsonl, else warning)"
  )
  var show: Diagnostic.Severity?

  @Option(
    help: ArgumentHelp(
      "A table of findings to pass over, each with its reason; may be repeated.",
      valueName: "file"), completion: .file())
  var suppress: [String] = []

  @Option(
    help: ArgumentHelp("Pass over the findings that this file lists.", valueName: "file"),
    completion: .file())
  var baseline: String?

  @Option(
    help: ArgumentHelp("List all findings in this file, and end with 0.", valueName: "file"),
    completion: .file())
  var writeBaseline: String?

  func validate() throws {
    guard (1...2).contains(input.files.count) else {
      throw ValidationError(
        "expected a text and its translation, or one bilingual file such as memory.tmx")
    }
  }

  func run() throws {
    let settings = try Settings(input, output, offsets: offsets, glossaries: glossaries)
    let paths = try input.paths()
    let files = try glossaries.files(settings.configuration)
    let inputs =
      paths + files + settings.inputs + suppress + [baseline].compactMap { $0 }
    let file = try OutputFile(output.output, inputs: inputs)
    let format = try CheckFormat.chosen(format, for: output.output)
    let list = try writeBaseline.map { try OutputFile($0, inputs: inputs) }
    var suppressions: [Suppression] = []
    for path in suppress { suppressions += try SuppressionFile().load(path) }
    let known = try baseline.map { try Baseline.load($0) }
    var report = try report(paths, files, settings, &suppressions)
    for unused in report.remove(suppressions) { Terminal.report(unused.description) }
    if let known { report = known.removing(from: report) }
    if let list {
      try list.write(Baseline.bytes(of: report))
      try list.commit()
    }
    output.say("\(report.entries.count) findings, suggestions included")
    let failed = report.entries.contains { $0.severity >= failLevel }
    let least = show ?? (format == .jsonl ? .suggestion : min(.warning, failLevel))
    report.entries.removeAll { $0.severity < least }
    try file.write(format.render(report))
    try file.commit()
    if failed, list == nil { throw FindingsExit() }
  }

  private func report(
    _ paths: [String], _ files: [String], _ settings: Settings,
    _ suppressions: inout [Suppression]
  ) throws -> CheckReport {
    var report = CheckReport(offsets: settings.offsets)
    guard paths.count == 2 else {
      let (bitext, notes) = try BitextLoader(source: settings.source, target: settings.target)
        .load(paths[0])
      for note in notes { Terminal.report(note.description) }
      let glossary = try glossaries.read(
        files, settings, output, source: bitext.source, target: bitext.target
      ).glossary
      MissingSides.report(glossary, source: bitext.source, target: bitext.target)
      suppressions += try InlineSuppressions.suppressions(in: bitext, file: paths[0])
      let session = try Engine(
        glossary: glossary,
        options: Engine.Options(source: bitext.source, target: bitext.target)
      ).session()
      let checked = try session.check(bitext, file: paths[0])
      let units = Session.checkedUnits(of: bitext)
      output.say("\(paths[0]): \(units.count) units to be translated")
      report.append(
        checked.findings, source: checked.source, target: checked.target, file: paths[0],
        units: units.map { ($0.segment.isEmpty ? $0.id : "\($0.id)/\($0.segment)", $0.line) })
      return report
    }
    let glossary = try glossaries.load(files, settings, output)
    MissingSides.report(glossary, source: settings.source, target: settings.target)
    var source = try input.document(
      at: paths[0], language: settings.source, settings.configuration)
    var target = try input.document(
      at: paths[1], language: settings.target, settings.configuration)
    suppressions += try InlineSuppressions.take(from: &source)
    suppressions += try InlineSuppressions.take(from: &target)
    let session = try Engine(
      glossary: glossary,
      options: Engine.Options(source: settings.source, target: settings.target)
    ).session()
    var warning = OneWarning()
    warning.report(LanguageNotice.warning(about: source, translation: target))
    let checked = try session.check(source, against: target)
    report.append(checked.findings, source: checked.source, target: checked.target)
    return report
  }
}
