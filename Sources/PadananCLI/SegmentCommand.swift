internal import ArgumentParser
import Glossary
import GlossaryFormats
import ICUSupport
import Padanan
import Reports
import Segmentation
import TextFiles
import TextModel

struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment",
    abstract: "Split texts into sentences.",
    discussion: """
      Sentence boundaries follow Unicode (UAX #29), corrected by SRX 2.0 rules for
      the language.

      Examples:
        padanan segment article.txt
        padanan segment --format jsonl article.txt
        padanan segment --explain article.txt
        padanan segment --export-srx > padanan.srx
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable, FileFormat {
    case lines, jsonl, tsv
    static let standard = Format.lines
  }

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var offsets: OffsetOptions
  @OptionGroup var jobs: JobOptions

  @Option(
    help:
      "lines (one sentence per line), jsonl or tsv. (default: by the output file's extension, else lines)"
  )
  var format: Format?

  @Option(
    help: ArgumentHelp(
      "Use the rules of this SRX file instead of the built-in ones.", valueName: "file"),
    completion: .file(extensions: ["srx"]))
  var srx: String?

  @Flag(help: "Print the built-in SRX rules, for use in other tools, and exit.")
  var exportSrx = false

  @Flag(help: "List the places where a rule overrides Unicode, with the rule.")
  var explain = false

  @Flag(help: "Allow sentences to begin with a lower-case letter, as in chats and comments.")
  var lowerCaseStarts = false

  func validate() throws {
    if srx != nil && lowerCaseStarts {
      throw ValidationError(
        "--lower-case-starts applies to the built-in rules; it cannot be used with --srx")
    }
  }

  func run() throws {
    if exportSrx {
      let file = try OutputFile(output.output, inputs: [])
      try file.write(SRXDocument.builtInSource)
      return try file.commit()
    }
    let settings = try Settings(input, output, offsets: offsets)
    let paths = try input.paths()
    let file = try OutputFile(
      output.output, inputs: paths + settings.inputs + [srx].compactMap { $0 })
    let format = try chosenFormat()
    var options = Engine.Options(source: settings.source, target: settings.target)
    // In chats every line is a message.
    options.lineBreaks = settings.lineBreaks ?? (lowerCaseStarts ? .paragraph : .auto)
    options.rules = try Rules.document(
      srx: lowerCaseStarts ? nil : srx ?? settings.configuration.srx,
      starts: lowerCaseStarts ? .anyCase : .upperCase)
    let engine = try Engine(glossary: Glossary(), options: options)
    let explain = explain
    var header = format == .tsv && !explain ? RecordWriter.segmentColumns + "\n" : ""
    var warning = OneWarning()
    let recordFormat: RecordWriter.Format = format == .jsonl ? .jsonl : .tsv
    try Batch(engine: engine, inputs: paths, jobs: jobs.jobs).run(
      state: { RecordWriter(recordFormat, offsets: settings.offsets) },
      work: { session, records, path in
        let document = try input.document(
          at: path, language: settings.source, settings.configuration)
        let warning = LanguageNotice.warning(about: document)
        if explain {
          let (text, overrides) = try session.overrides(in: document)
          records.append(overrides, of: text)
          return (
            records.take(), "\(path): \(overrides.count) places decided by a rule", warning
          )
        }
        let (text, segments) = try session.segments(of: document)
        switch format {
        case .lines: records.append(linesOf: segments, of: text)
        case .jsonl, .tsv: records.append(segments, of: text)
        }
        return (records.take(), "\(path): \(segments.count) segments", warning)
      },
      write: { result in
        output.say(result.1)
        warning.report(result.2)
        try file.write(Array(header.utf8) + result.0)
        header = ""
      })
    try file.commit()
  }
}

extension SegmentCommand {
  /// Accepts a language code as extension, which is common for corpus files: `news.id`.
  private func chosenFormat() throws(PadananError) -> Format {
    let ending = output.output.map { GlossaryFormat.ending(of: $0) } ?? ""
    if format == nil, !explain, ending.utf8.count == 2, LanguageTag(ending)?.isKnown == true {
      return .lines
    }
    return try Format.chosen(format, for: output.output)
  }
}

/// Segmentation rules from the command line.
enum Rules {
  /// - Returns: nil for the built-in ones as they are.
  static func document(
    srx: String?, starts: SentenceStarts
  ) throws(PadananError) -> SRXDocument? {
    if let srx { return try SRXDocument(FileAccess.read(srx), file: srx) }
    return starts == .upperCase ? nil : try SRXDocument.builtIn(starts: starts)
  }
}
