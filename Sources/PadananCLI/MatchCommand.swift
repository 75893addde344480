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
        padanan match archive --jobs 2 --keep-going -o found/
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable, FileFormat {
    case tsv, jsonl, text
    static let standard = Format.tsv
  }

  @OptionGroup var input: InputOptions
  @OptionGroup var glossaries: GlossaryOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var offsets: OffsetOptions
  @OptionGroup var batch: BatchOptions
  @OptionGroup var interface: InterfaceOptions

  @Option(
    name: [.short, .long],
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
    let inputs = try input.inputs(
      batch.list, keepGoing: batch.keepGoing, output: output.output)
    let files = try glossaries.files(settings.configuration)
    let outputs = try BatchOutput(
      output.output, for: inputs, others: files + settings.inputs,
      ending: (format ?? .standard).ending)
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
    let header = format == .tsv ? columns + "\n" : ""
    var warning = OneWarning()
    var notice = NoTermNotice()
    let marking: RecordWriter.Marking = Terminal.usesColor(settings.color) ? .ansi : .brackets
    let (related, suppressed) = (related, suppressed)
    let recordFormat: RecordWriter.Format = format == .jsonl ? .jsonl : .tsv
    let input = input
    keepUntilExit(engine)
    let work = Batch<ListSource<InputFile>, TextResult>(jobs: batch.jobs) {
      let session = try engine.session()
      keepUntilExit(session)
      var records = RecordWriter(
        recordFormat, offsets: settings.offsets, interface: settings.interface)
      return { file in
        let document = try input.document(
          at: file.path, language: settings.source, settings.configuration)
        let text = try session.analyse(document)
        switch format {
        case .tsv, .jsonl:
          records.append(
            text, related: related ? session.relatedWords(in: text) : [], target: settings.target,
            addsSuppressed: suppressed)
        case .text: records.append(marked: text, target: settings.target, marking)
        }
        return TextResult(
          bytes: records.take(), warning: LanguageNotice.warning(about: document),
          segments: text.segments.count, matches: text.matches.count)
      }
    }
    try work.run(
      ListSource(outputs.inputs), keepGoing: batch.keepGoing,
      write: { input, result in
        output.say("\(input.path): \(result.matches) terms")
        warning.report(result.warning)
        notice.count(segments: result.segments, matches: result.matches)
        try outputs.write(input) { file, isFirst in
          try file.writeLines(isFirst ? Array(header.utf8) + result.bytes : result.bytes)
        }
      },
      finish: {
        try outputs.finish()
        notice.report(glossary)
      })
  }

  /// What one text gives.
  private struct TextResult: Sendable {
    var bytes: [UInt8]
    var warning: Diagnostic?
    var segments: Int
    var matches: Int
  }
}
