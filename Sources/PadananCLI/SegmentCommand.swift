public import ArgumentParser
import Glossary
import GlossaryFormats
import ICUSupport
import Padanan
import Reports
public import Segmentation
import TextFiles
import TextModel

extension ParagraphSplitter.LineBreaks: ExpressibleByArgument {}

struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment",
    abstract: "Split texts into sentences.",
    discussion: """
      Sentences are those of Unicode (UAX #29), corrected by SRX 2.0 rules for the language.

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
      "lines (a sentence a line), jsonl or tsv; by the output file's ending where not given, else lines."
  )
  var format: Format?

  @Option(
    help: ArgumentHelp("Use the rules of this SRX file instead.", valueName: "file"),
    completion: .file(extensions: ["srx"]))
  var srx: String?

  @Flag(help: "Print the built-in SRX rules, for other tools, and stop.")
  var exportSrx = false

  @Flag(help: "Show each place where a rule decides otherwise than Unicode, and which rule.")
  var explain = false

  @Flag(help: "A sentence may begin with a small letter, as in chats and comments.")
  var lowerCaseStarts = false

  @Option(help: "What a line break means: auto, paragraph or wrapped.")
  var lineBreaks = ParagraphSplitter.LineBreaks.auto

  func validate() throws {
    if srx != nil && lowerCaseStarts {
      throw ValidationError(
        "--lower-case-starts chooses among the built-in rules; expected it without --srx")
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
    options.lineBreaks = lineBreaks
    options.rules = try Rules.document(
      srx: lowerCaseStarts ? nil : srx ?? settings.configuration.srx,
      starts: lowerCaseStarts ? .anyCase : .upperCase)
    let engine = try Rules.checked { try Engine(glossary: Glossary(), options: options) }
    let explain = explain
    var header = format == .tsv && !explain ? RecordWriter.segmentColumns + "\n" : ""
    var warning = OneWarning()
    let recordFormat: RecordWriter.Format = format == .jsonl ? .jsonl : .tsv
    try Batch(engine: engine, paths: paths, jobs: jobs.jobs).run(
      state: { RecordWriter(recordFormat, offsets: settings.offsets) },
      work: { session, records, path in
        let document = try input.document(
          at: path, language: settings.source, settings.configuration)
        let warning = LanguageNotice.warning(about: document)
        if explain {
          let (text, disagreements) = try session.disagreements(in: document)
          records.append(disagreements, of: text)
          return (
            records.take(), "\(path): \(disagreements.count) places decided by a rule", warning
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
  /// Texts of a corpus are called by their language: `news.id`.
  private func chosenFormat() throws(PadananError) -> Format {
    let ending = output.output.map { GlossaryFormat.ending(of: $0) } ?? ""
    if format == nil, !explain, ending.utf8.count == 2, LanguageTag(ending)?.isKnown == true {
      return .lines
    }
    return try Format.chosen(format, for: output.output)
  }
}

/// Segmentation rules as the user names them.
enum Rules {
  /// - Returns: nil for the built-in ones as they are.
  static func document(srx: String?, starts: SentenceStarts) throws -> SRXDocument? {
    try checked {
      if let srx { return try SRXDocument(FileAccess.read(srx), file: srx) }
      return starts == .upperCase ? nil : try SRXDocument.builtIn(starts: starts)
    }
  }

  /// Does what may find a fault in the rules, and reports it with its place.
  static func checked<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as SRXError {
      throw PadananError(
        .invalidRules, file: error.file, at: TextPosition(line: error.line, column: 1),
        error.description)
    }
  }
}
