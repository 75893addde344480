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
    abstract: "Check a translation: terms, names, numbers, dates, omissions.",
    discussion: """
      Takes a text and its translation, one bilingual file (.tmx, .xlf, .xliff,
      .csv, .tsv, .xlsx), or with --pairs a list of texts and their translations.
      The exit code is 1 if a finding reaches the fail level, 2 if something cannot
      be read.

      To suppress a finding, give a reason: in a table with the columns code, term,
      document and reason (--suppress); on a separate line above a line of the text,
      as <!-- padanan:ignore P301 "term": reason -->; or in a note of a TMX or XLIFF
      unit.

      Examples:
        padanan check article.id.txt article.en.txt
        padanan check memory.tmx --format jsonl
        padanan check --pairs articles.tsv --jobs 2
        padanan check --pairs articles.tsv --keep-going -o reports/
        padanan check a.id.txt a.en.txt --format sarif -o check.sarif
        padanan check a.id.txt a.en.txt --write-baseline known.csv
        padanan check a.id.txt a.en.txt --baseline known.csv
        padanan check a.id.txt a.en.txt --suppress reasons.csv --fail-level error
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var glossaries: GlossaryOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var offsets: OffsetOptions
  @OptionGroup var jobs: JobOptions

  @Flag(help: "Report a pair that cannot be read, check the others, and end with exit code 2.")
  var keepGoing = false

  @Option(
    help: ArgumentHelp(
      "Check several translations: a list with the path of a text, a tab, and the path of its translation on each line.",
      valueName: "file"), completion: .file())
  var pairs: String?

  @Option(
    name: [.short, .long],
    help:
      "text, jsonl, sarif (2.1.0) or github (workflow commands). (default: by the output file's extension, else text)"
  )
  var format: CheckFormat?

  @Option(help: "The lowest severity that gives exit code 1: suggestion, warning or error.")
  var failLevel = Diagnostic.Severity.warning

  @Option(
    help:
      "The lowest severity that is shown: suggestion, warning or error. (default: suggestion in jsonl, else warning)"
  )
  var show: Diagnostic.Severity?

  @Flag(help: "Report suggestions as warnings.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "A table of findings to suppress, with reasons; may be repeated.",
      valueName: "file"), completion: .file())
  var suppress: [String] = []

  @Option(
    help: ArgumentHelp("Suppress the findings listed in this file.", valueName: "file"),
    completion: .file())
  var baseline: String?

  @Option(
    help: ArgumentHelp("List all findings in this file; the exit code is 0.", valueName: "file"),
    completion: .file())
  var writeBaseline: String?

  func validate() throws {
    if pairs != nil {
      guard input.files.isEmpty else {
        throw ValidationError("--pairs names the texts; expected no other file beside it")
      }
      return
    }
    guard (1...2).contains(input.files.count) else {
      throw ValidationError(
        "expected a text and its translation, or one bilingual file such as memory.tmx")
    }
  }

  func run() throws {
    let settings = try Settings(input, output, offsets: offsets, glossaries: glossaries)
    let textPairs = try textPairs()
    let paths = textPairs.isEmpty ? input.files : textPairs.flatMap { [$0.source, $0.target] }
    if !keepGoing { for path in paths { try FileAccess.check(path) } }
    let files = try glossaries.files(settings.configuration)
    let others =
      paths + files + settings.inputs + suppress + [pairs, baseline].compactMap { $0 }
    let texts = textPairs.isEmpty ? Array(paths.prefix(1)) : textPairs.map(\.source)
    let outputs = try BatchOutput(
      output.output, for: texts.map { InputFile(path: $0, name: $0.lastPathComponent) },
      others: others, ending: (format ?? .standard).ending)
    let format = try CheckFormat.chosen(format, for: output.output)
    let list = try writeBaseline.map { try OutputFile($0, inputs: others) }
    var suppressions: [Suppression] = []
    for path in suppress { suppressions += try SuppressionFile().load(path) }
    var known = try baseline.map { try Baseline.load($0) }
    let none = SuppressedFindings(suppressions, CheckReport(offsets: settings.offsets))
    var findings = none
    var problem: PadananError?
    do {
      if textPairs.isEmpty {
        try check(bitext: paths[0], files, settings, &findings)
      } else {
        try check(textPairs, files, settings, &findings)
      }
    } catch let error as PadananError where error.diagnostics.first?.code == .inputsFailed {
      problem = error
    }
    for unused in findings.unused { Terminal.report(unused.description) }
    for place in findings.parts.indices {
      if strict { findings.parts[place].report.raiseSuggestions() }
      known?.remove(from: &findings.parts[place].report)
    }
    var report = findings.report
    if let list {
      try list.write(Baseline.bytes(of: report))
      try list.commit()
    }
    output.say("\(report.entries.count) findings, including suggestions")
    let failed = report.entries.contains { $0.severity >= failLevel }
    let least = show ?? (format == .jsonl ? .suggestion : min(.warning, failLevel))
    if outputs.isFolder {
      for var part in findings.parts {
        part.report.entries.removeAll { $0.severity < least }
        try outputs.write(outputs.inputs[part.input]) { file, _ in
          try file.write(format.render(part.report))
        }
      }
    }
    try outputs.finish { file in
      report.entries.removeAll { $0.severity < least }
      try file.write(format.render(report))
    }
    if let problem { throw problem }
    if failed, list == nil { throw FindingsExit() }
  }

  /// The texts to be checked with their translations; none where a bilingual file is checked.
  private func textPairs() throws -> [TextPair] {
    if let pairs { return try TextPair.list(pairs) }
    guard input.files.count == 2 else { return [] }
    return [TextPair(source: input.files[0], target: input.files[1])]
  }

  private func check(
    bitext path: String, _ files: [String], _ settings: Settings,
    _ findings: inout SuppressedFindings
  ) throws {
    let (bitext, notes) = try BitextLoader(source: settings.source, target: settings.target)
      .load(path)
    for note in notes { Terminal.report(note.description) }
    let glossary = try glossaries.read(
      files, settings, output, source: bitext.source, target: bitext.target
    )
    MissingSides.report(glossary, source: bitext.source, target: bitext.target)
    let suppressions = try InlineSuppressions.suppressions(in: bitext, file: path)
    let engine = try Engine(
      glossary: glossary, options: Engine.Options(source: bitext.source, target: bitext.target))
    keepUntilExit(engine)
    let checked = try engine.session().check(bitext, file: path)
    if let warning = checked.languageWarning { Terminal.report(warning.description) }
    let units = Session.checkedUnits(of: bitext)
    output.say("\(path): \(units.count) units to translate")
    var report = CheckReport(offsets: settings.offsets)
    report.append(
      checked.findings, source: checked.source, target: checked.target, file: path,
      units: units.map { ($0.segment.isEmpty ? $0.id : "\($0.id)/\($0.segment)", $0.line) })
    findings.append(findings.removing(suppressions, from: report), input: 0)
  }

  private func check(
    _ pairs: [TextPair], _ files: [String], _ settings: Settings,
    _ findings: inout SuppressedFindings
  ) throws {
    let glossary = try glossaries.load(files, settings, output)
    MissingSides.report(glossary, source: settings.source, target: settings.target)
    var options = Engine.Options(source: settings.source, target: settings.target)
    options.lineBreaks = settings.lineBreaks ?? .auto
    let engine = try Engine(glossary: glossary, options: options)
    var warning = OneWarning()
    let (input, none) = (input, findings)
    keepUntilExit(engine)
    let work = Batch<ListSource<Int>, (SuppressedFindings.Part, Diagnostic?)>(jobs: jobs.jobs) {
      let session = try engine.session()
      keepUntilExit(session)
      return { number in
        let pair = pairs[number]
        var source = try input.document(
          at: pair.source, language: settings.source, settings.configuration)
        var target = try input.document(
          at: pair.target, language: settings.target, settings.configuration)
        let suppressions =
          try InlineSuppressions.take(from: &source) + InlineSuppressions.take(from: &target)
        let checked = try session.check(source, against: target)
        var report = CheckReport(offsets: settings.offsets)
        report.append(checked.findings, source: checked.source, target: checked.target)
        return (none.removing(suppressions, from: report), checked.languageWarning)
      }
    }
    try work.run(
      ListSource(Array(pairs.indices)), keepGoing: keepGoing,
      write: { number, result in
        warning.report(result.1)
        findings.append(result.0, input: number)
      },
      finish: {})
  }
}

/// Collects the findings of all texts that no suppression covers, and the suppressions used.
private struct SuppressedFindings: Sendable {
  /// The findings of each text, with the number of the text.
  var parts: [(input: Int, report: CheckReport)] = []
  private let empty: CheckReport
  /// The suppressions of the tables, which apply to all texts.
  private let suppressions: [Suppression]
  private var isUsed: [Bool]
  private var unusedInline: [Diagnostic] = []

  init(_ suppressions: [Suppression], _ report: CheckReport) {
    empty = report
    self.suppressions = suppressions
    isUsed = [Bool](repeating: false, count: suppressions.count)
  }

  /// The result of one text.
  struct Part: Sendable {
    fileprivate var report: CheckReport
    /// Indices of the suppressions of the tables that covered a finding.
    fileprivate var used: Set<Int>
    fileprivate var unusedInline: [Diagnostic]
  }

  /// The findings of a text that no suppression covers.
  /// - Parameter inline: the suppressions of the text itself.
  func removing(_ inline: [Suppression], from report: CheckReport) -> Part {
    var report = report
    let used = report.remove(suppressions + inline)
    let unused = inline.indices.filter { !used.contains(suppressions.count + $0) }
    return Part(
      report: report, used: used.filter { $0 < suppressions.count },
      unusedInline: unused.map { inline[$0].unusedNotice })
  }

  /// All findings.
  var report: CheckReport {
    var report = empty
    for part in parts { report.entries += part.report.entries }
    return report
  }

  mutating func append(_ part: Part, input: Int) {
    parts.append((input, part.report))
    for index in part.used { isUsed[index] = true }
    unusedInline += part.unusedInline
  }

  /// Messages about suppressions that covered nothing: first those of the tables.
  var unused: [Diagnostic] {
    suppressions.indices.filter { !isUsed[$0] }.map { suppressions[$0].unusedNotice }
      + unusedInline
  }
}
