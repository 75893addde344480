public import ArgumentParser
public import Padanan
import TermMatching
import TextFiles
import TextModel

extension PipeTask: ExpressibleByArgument {}

struct PipeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pipe",
    abstract: "Process JSON Lines: one record in, one record out, in order.",
    discussion: """
      Reads objects such as {"id": 7, "text": "…", "translation": "…"}, one per line, and writes
      each of them back with the member "padanan", or with the member "error" if it cannot be
      processed. Other members are kept. Work goes on after an error. Output is written whenever
      the input pauses.

      Examples:
        padanan pipe --do match articles.jsonl > found.jsonl
        zcat archive.jsonl.gz | padanan pipe --do sheet --jobs 2 > sheets.jsonl
        padanan pipe --do extract --jobs 2 archive.jsonl > candidates.jsonl
        padanan pipe --do check --text-field a --translation-field b in.jsonl
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var glossaries: GlossaryOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var offsets: OffsetOptions
  @OptionGroup var jobs: JobOptions
  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var list: FileListOptions
  @OptionGroup var exclusions: ExclusionOptions

  @Option(
    name: .customLong("do"), help: "match, sheet, segment, check or extract. (default: match)")
  var task = PipeTask.match

  @OptionGroup var members: FieldOptions

  @Option(
    help: ArgumentHelp(
      "extract and sheet: the number of candidates of a record; 0 for all with extract, for none with sheet. (default: extract 100, sheet 0)",
      valueName: "n"))
  var candidates: Int?

  @Flag(help: "Also give terms inside a longer term.")
  var nested = false

  @Flag(help: "End with exit code 2 after the first record that cannot be processed.")
  var stopOnError = false

  func validate() throws {
    guard input.encoding == nil else {
      throw ValidationError("JSON Lines are UTF-8; --encoding cannot be used with pipe")
    }
    if let candidates {
      guard task == .extract || task == .sheet, candidates >= 0 else {
        throw ValidationError("--candidates is a number from 0, for --do extract or --do sheet")
      }
    }
  }

  func run() throws {
    let settings = try Settings(
      input, output, offsets: offsets, glossaries: glossaries, interface: interface)
    let paths = try input.inputs(list).map(\.path)
    let files =
      switch task {
      case .segment: [String]()
      case .extract: try glossaries.filesOrNone(settings.configuration)
      case .match, .sheet, .check: try glossaries.files(settings.configuration)
      }
    let lists = try exclusions.lists(beside: files)
    let file = try OutputFile(output.output, inputs: paths + files + lists + settings.inputs)
    var options = Engine.Options(source: settings.source, target: settings.target)
    options.overlaps = nested ? .nested : .longest
    options.lineBreaks = settings.lineBreaks ?? .auto
    options.offsets = settings.offsets
    options.interface = settings.interface
    options.candidates = candidates ?? (task == .extract ? 100 : 0)
    options.exclusions = try exclusions.read(lists)
    options.rules = try Rules.document(srx: settings.configuration.srx, starts: .upperCase)
    var glossary = CompiledGlossary(Glossary())
    if !files.isEmpty || task != .segment && task != .extract {
      glossary = try glossaries.load(files, settings, output)
      MissingSides.report(glossary, source: settings.source, target: settings.target)
    }
    let engine = try Engine(glossary: glossary, options: options)
    if let advice = engine.advice { output.say(advice.description) }
    keepUntilExit(engine)
    let fingerprint = try fingerprint(of: files + lists, settings)
    output.say("fingerprint \(fingerprint)")
    let filter = LineFilter(jobs: jobs.jobs, stopsOnError: stopOnError) { [task, members] in
      PipeFilter(
        try engine.session(), task, fields: members.fields, fingerprint: fingerprint.description)
    }
    let count = try filter.run(paths, limit: ArticleSource.longestLine, to: file)
    try file.commit()
    if count.errors > 0 {
      Terminal.report(
        "padanan: warning: \(count.errors) of \(count.records) records have the member error")
    }
  }

  /// Identifies what the results depend on besides the records: the version, the options, the
  /// glossaries and the rules.
  private func fingerprint(of files: [String], _ settings: Settings) throws -> Fingerprint {
    var fingerprint = Fingerprint()
    for part in [
      Product.version, task.rawValue, "\(settings.source)", "\(settings.target)",
      settings.offsets.rawValue, settings.interface.rawValue, "\(nested)",
      candidates.map { "\($0)" } ?? "",
      "\(glossaries.cldr ?? settings.configuration.usesCLDR ?? false)",
      (settings.lineBreaks ?? .auto).rawValue, glossaries.sheet ?? "",
    ] { fingerprint.add(part) }
    for file in files + [settings.configuration.srx].compactMap({ $0 }) {
      fingerprint.add(try FileAccess.read(file))
    }
    return fingerprint
  }
}
