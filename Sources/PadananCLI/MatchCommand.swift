internal import ArgumentParser
import Padanan
import Reports
import Segmentation
import TermMatching
import TextFiles
import TextModel

struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Find all glossary terms in a text, with position, form and explanation.",
    discussion: """
      Examples:
        padanan match article.txt
        padanan match -g client.csv --no-default-glossaries article.txt
        padanan match --format jsonl article.txt
        padanan match --related article.txt
        padanan match --suppressed article.txt
        padanan match --format text article.txt | less -R
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable, FileFormat {
    case tsv, jsonl, text
    static let standard = Format.tsv
  }

  @OptionGroup var input: InputOptions
  @OptionGroup var glossaries: GlossaryOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var offsets: OffsetOptions
  @OptionGroup var jobs: JobOptions
  @OptionGroup var interface: InterfaceOptions

  @Option(
    help:
      "tsv, jsonl, or text marked up for a terminal. (default: by the output file's extension, else tsv)"
  )
  var format: Format?

  @Flag(help: "Also give terms inside a longer term.")
  var nested = false

  @Flag(help: "Also give words with the same root as a term, as records of the kind related.")
  var related = false

  @Flag(
    help:
      "Also give forms of terms that mean something else in the text, each with the reason.")
  var suppressed = false

  func validate() throws {
    if suppressed && format == .text {
      throw ValidationError(
        "--suppressed cannot be used with --format text; expected tsv or jsonl")
    }
    if related && format == .text {
      throw ValidationError("--related cannot be used with --format text; expected tsv or jsonl")
    }
  }

  func run() throws {
    let settings = try Settings(
      input, output, offsets: offsets, glossaries: glossaries, interface: interface)
    let paths = try input.paths()
    let files = try glossaries.files(settings.configuration)
    let file = try OutputFile(output.output, inputs: paths + files + settings.inputs)
    let format = try Format.chosen(format, for: output.output)
    let glossary = try glossaries.load(files, settings, output)
    MissingSides.report(glossary, source: settings.source, target: settings.target)
    var options = Engine.Options(source: settings.source, target: settings.target)
    options.lineBreaks = settings.lineBreaks ?? .auto
    options.overlaps = nested ? .nested : .longest
    let engine = try Engine(glossary: glossary, options: options)
    if let advice = engine.advice { output.say(advice.description) }
    // The header is written with the first result, so an unreadable text gives no output.
    let columns =
      RecordWriter.matchColumns + (suppressed ? "\t\(RecordWriter.suppressedColumn)" : "")
    var header = format == .tsv ? columns + "\n" : ""
    var warning = OneWarning()
    var notice = NoTermNotice()
    let marking: RecordWriter.Marking = Terminal.usesColor(settings.color) ? .ansi : .brackets
    let (related, suppressed) = (related, suppressed)
    let recordFormat: RecordWriter.Format = format == .jsonl ? .jsonl : .tsv
    try Batch(engine: engine, inputs: paths, jobs: jobs.jobs).run(
      state: {
        RecordWriter(
          recordFormat, offsets: settings.offsets, interface: settings.interface)
      },
      work: { session, records, path in
        let document = try input.document(
          at: path, language: settings.source, settings.configuration)
        let text = try session.analyse(document)
        switch format {
        case .tsv, .jsonl:
          records.append(
            text, related: related ? session.relatedWords(in: text) : [], target: settings.target,
            addsSuppressed: suppressed)
        case .text: records.append(marked: text, target: settings.target, marking)
        }
        return (
          bytes: records.take(), said: "\(path): \(text.matches.count) terms",
          warning: LanguageNotice.warning(about: document),
          counts: (segments: text.segments.count, matches: text.matches.count)
        )
      },
      write: { result in
        output.say(result.said)
        warning.report(result.warning)
        notice.count(segments: result.counts.segments, matches: result.counts.matches)
        try file.write(Array(header.utf8) + result.bytes)
        header = ""
      })
    try file.commit()
    notice.report(glossary)
  }
}
