public import ArgumentParser
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
        padanan segment --export-srx > padanan.srx
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case lines, jsonl, tsv }

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var offsets: OffsetOptions

  @Option(help: "lines (a sentence a line), jsonl or tsv.")
  var format = Format.lines

  @Option(
    help: ArgumentHelp("Use the rules of this SRX file instead.", valueName: "file"),
    completion: .file(extensions: ["srx"]))
  var srx: String?

  @Flag(help: "Print the built-in SRX rules, for other tools, and stop.")
  var exportSrx = false

  @Option(help: "What a line break means: auto, paragraph or wrapped.")
  var lineBreaks = ParagraphSplitter.LineBreaks.auto

  func run() throws {
    if exportSrx {
      let file = try OutputFile(output.output, inputs: [])
      try file.write(SRXDocument.builtInSource)
      return try file.commit()
    }
    let settings = try Settings(input, output, offsets: offsets)
    let paths = try input.paths()
    let file = try OutputFile(output.output, inputs: paths + [srx].compactMap { $0 })
    let segmenter = try Rules.segmenter(
      language: settings.source, srx: srx ?? settings.configuration.srx, lineBreaks: lineBreaks)
    let normalizer = Normalizer()
    var records = RecordWriter(format == .jsonl ? .jsonl : .tsv, offsets: settings.offsets)
    if format == .tsv { records.header(RecordWriter.segmentColumns) }
    var progress = Progress(total: paths.count)
    for path in paths {
      let text = try normalizer.normalize(
        input.document(at: path, language: settings.source, settings.configuration))
      let segments = try segmenter.segments(of: text)
      output.say("\(path): \(segments.count) segments")
      switch format {
      case .lines: records.append(linesOf: segments, of: text)
      case .jsonl, .tsv: records.append(segments, of: text)
      }
      try file.write(records.take())
      progress.step()
    }
    progress.finish()
    try file.commit()
  }
}

/// Segmentation rules as the user names them.
enum Rules {
  static func segmenter(
    language: LanguageTag, srx: String?, lineBreaks: ParagraphSplitter.LineBreaks
  ) throws -> SentenceSegmenter {
    do {
      let document = try srx.map { path in
        try SRXDocument(FileAccess.read(path), file: path)
      }
      return try SentenceSegmenter(language: language, rules: document, lineBreaks: lineBreaks)
    } catch let error as SRXError {
      throw PadananError(
        .invalidRules, file: error.file, at: TextPosition(line: error.line, column: 1),
        error.description)
    }
  }
}
