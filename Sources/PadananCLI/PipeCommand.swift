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
        padanan pipe --do check --text-field a --translation-field b in.jsonl
      """)

  /// Maximum length of a line in bytes, so that a file without line feeds needs no memory for all
  /// of it.
  private static let longestLine = 16 << 20

  @OptionGroup var input: InputOptions
  @OptionGroup var glossaries: GlossaryOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var offsets: OffsetOptions
  @OptionGroup var jobs: JobOptions
  @OptionGroup var interface: InterfaceOptions

  @Option(name: .customLong("do"), help: "match, sheet, segment or check. (default: match)")
  var task = PipeTask.match

  @Option(help: ArgumentHelp("The member with the identifier. (default: id)", valueName: "name"))
  var idField = PipeFields().id

  @Option(help: ArgumentHelp("The member with the text. (default: text)", valueName: "name"))
  var textField = PipeFields().text

  @Option(
    help: ArgumentHelp(
      "The member with the translation. (default: translation)", valueName: "name"))
  var translationField = PipeFields().translation

  @Flag(help: "Also give terms inside a longer term.")
  var nested = false

  @Flag(help: "End with exit code 2 after the first record that cannot be processed.")
  var stopOnError = false

  func validate() throws {
    guard input.encoding == nil else {
      throw ValidationError("JSON Lines are UTF-8; --encoding cannot be used with pipe")
    }
    let names = [idField, textField, translationField]
    guard Set(names).count == 3, !names.contains("padanan"), !names.contains("error") else {
      throw ValidationError(
        "expected three different fields for the identifier, the text and the translation, none of them padanan or error"
      )
    }
  }

  func run() throws {
    let settings = try Settings(
      input, output, offsets: offsets, glossaries: glossaries, interface: interface)
    let paths = try input.paths()
    let files = task == .segment ? [] : try glossaries.files(settings.configuration)
    let file = try OutputFile(output.output, inputs: paths + files + settings.inputs)
    var options = Engine.Options(source: settings.source, target: settings.target)
    options.overlaps = nested ? .nested : .longest
    options.lineBreaks = settings.lineBreaks ?? .auto
    options.offsets = settings.offsets
    options.interface = settings.interface
    options.rules = try Rules.document(srx: settings.configuration.srx, starts: .upperCase)
    var glossary = CompiledGlossary(Glossary())
    if task != .segment {
      glossary = try glossaries.load(files, settings, output)
      MissingSides.report(glossary, source: settings.source, target: settings.target)
    }
    let engine = try Engine(glossary: glossary, options: options)
    if let advice = engine.advice { output.say(advice.description) }
    keepUntilExit(engine)
    let fingerprint = try fingerprint(of: files, settings)
    output.say("fingerprint \(fingerprint)")
    var fields = PipeFields()
    (fields.id, fields.text, fields.translation) = (idField, textField, translationField)
    let filter = LineFilter(jobs: jobs.jobs, stopsOnError: stopOnError) { [task, fields] in
      PipeFilter(
        try engine.session(), task, fields: fields, fingerprint: fingerprint.description)
    }
    let count = try filter.run(paths, limit: PipeCommand.longestLine, to: file)
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
      "\(glossaries.cldr ?? settings.configuration.usesCLDR ?? false)",
      (settings.lineBreaks ?? .auto).rawValue, glossaries.sheet ?? "",
    ] { fingerprint.add(part) }
    for file in files + [settings.configuration.srx].compactMap({ $0 }) {
      fingerprint.add(try FileAccess.read(file))
    }
    return fingerprint
  }
}
