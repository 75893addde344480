public import ArgumentParser
import GlossaryFormats
import ICUSupport
import Normalization
import Padanan
public import Segmentation
import TermSheets
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
    let format = try chosenFormat()
    let settings = try Settings(input, output, offsets: offsets)
    let paths = try input.paths()
    let file = try OutputFile(
      output.output, inputs: paths + settings.inputs + [srx].compactMap { $0 })
    let segmenter = try Rules.segmenter(
      language: settings.source, srx: lowerCaseStarts ? nil : srx ?? settings.configuration.srx,
      starts: lowerCaseStarts ? .anyCase : .upperCase, lineBreaks: lineBreaks)
    let normalizer = Normalizer()
    var records = RecordWriter(format == .jsonl ? .jsonl : .tsv, offsets: settings.offsets)
    if format == .tsv && !explain { records.header(RecordWriter.segmentColumns) }
    var progress = Progress(total: paths.count)
    for path in paths {
      let text = try normalizer.normalize(
        input.document(at: path, language: settings.source, settings.configuration))
      if explain {
        let disagreements = try segmenter.disagreements(in: text)
        output.say("\(path): \(disagreements.count) places decided by a rule")
        records.append(disagreements, of: text)
      } else {
        let segments = try segmenter.segments(of: text)
        output.say("\(path): \(segments.count) segments")
        switch format {
        case .lines: records.append(linesOf: segments, of: text)
        case .jsonl, .tsv: records.append(segments, of: text)
        }
      }
      try file.write(records.take())
      progress.step()
    }
    progress.finish()
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
  static func segmenter(
    language: LanguageTag, srx: String?, starts: SentenceStarts = .upperCase,
    lineBreaks: ParagraphSplitter.LineBreaks
  ) throws -> SentenceSegmenter {
    do {
      var rules = try srx.map { try SRXDocument(FileAccess.read($0), file: $0) }
      // Without any the segmenter has the built-in ones as they are.
      if rules == nil, starts != .upperCase { rules = try SRXDocument.builtIn(starts: starts) }
      return try SentenceSegmenter(language: language, rules: rules, lineBreaks: lineBreaks)
    } catch let error as SRXError {
      throw PadananError(
        .invalidRules, file: error.file, at: TextPosition(line: error.line, column: 1),
        error.description)
    }
  }
}
