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
        padanan segment --files-from list.txt --format jsonl -o sentences/
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable, FileFormat {
    case lines, jsonl, tsv
    static let standard = Format.lines
  }

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var offsets: OffsetOptions
  @OptionGroup var batch: BatchOptions

  @Option(
    name: [.short, .long],
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
    let inputs = try input.inputs(
      batch.list, keepGoing: batch.keepGoing, output: output.output)
    let outputs = try BatchOutput(
      output.output, for: inputs, others: settings.inputs + [srx].compactMap { $0 },
      ending: (format ?? .standard).ending)
    let format = try chosenFormat()
    var options = Engine.Options(source: settings.source, target: settings.target)
    // In chats every line is a message.
    options.lineBreaks = settings.lineBreaks ?? (lowerCaseStarts ? .paragraph : .auto)
    options.rules = try Rules.document(
      srx: lowerCaseStarts ? nil : srx ?? settings.configuration.srx,
      starts: lowerCaseStarts ? .anyCase : .upperCase)
    let engine = try Engine(glossary: Glossary(), options: options)
    let explain = explain
    let header = format == .tsv && !explain ? RecordWriter.segmentColumns + "\n" : ""
    var warning = OneWarning()
    let recordFormat: RecordWriter.Format = format == .jsonl ? .jsonl : .tsv
    let input = input
    keepUntilExit(engine)
    let work = Batch<ListSource<InputFile>, TextResult>(jobs: batch.jobs) {
      let session = try engine.session()
      keepUntilExit(session)
      var records = RecordWriter(recordFormat, offsets: settings.offsets)
      return { file in
        let path = file.path
        let document = try input.document(
          at: path, language: settings.source, settings.configuration)
        let warning = LanguageNotice.warning(about: document)
        if explain {
          let (text, overrides) = try session.overrides(in: document)
          records.append(overrides, of: text)
          return TextResult(
            bytes: records.take(), said: "\(path): \(overrides.count) places decided by a rule",
            warning: warning)
        }
        let (text, segments) = try session.segments(of: document)
        switch format {
        case .lines: records.append(linesOf: segments, of: text)
        case .jsonl, .tsv: records.append(segments, of: text)
        }
        return TextResult(
          bytes: records.take(), said: "\(path): \(segments.count) segments", warning: warning)
      }
    }
    try work.run(
      ListSource(outputs.inputs), keepGoing: batch.keepGoing,
      write: { input, result in
        output.say(result.said)
        warning.report(result.warning)
        try outputs.write(input) { file, isFirst in
          try file.writeLines(isFirst ? Array(header.utf8) + result.bytes : result.bytes)
        }
      },
      finish: { try outputs.finish() })
  }

  /// What one text gives.
  private struct TextResult: Sendable {
    var bytes: [UInt8]
    var said: String
    var warning: Diagnostic?
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
