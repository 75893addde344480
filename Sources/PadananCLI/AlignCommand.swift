import Alignment
internal import ArgumentParser
import BitextFormats
import GlossaryFormats
import Padanan
import Reports
import TermMatching
import TermSheets
import TextFiles
import TextModel

struct AlignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "align",
    abstract: "Align the sentences of a text with those of its translation.",
    discussion: """
      Writes one line for each bead: the source sentences, the sentences of the
      translation aligned with them, and the probability of the bead, 0 to 1.
      Sentences are counted from 0; - means none. TMX and XLIFF contain the beads
      with both sides. A single bilingual file is converted to another format.

      --terms finds the words of a translation that translate a term. Each line of
      its file has four fields separated by tabs: source text, target text, start
      and end of the term in characters of the source text. The output has start,
      end and score in the target text, or empty fields if nothing was found.
      --train learns a lexicon for --terms from a translation memory: TMX, XLIFF,
      CSV or XLSX by the file name extension, otherwise lines of a sentence, a tab
      and its translation.

      Examples:
        padanan align article.id.txt article.en.txt
        padanan align --segmented source.txt target.txt
        padanan align article.id.txt article.en.txt --format jsonl
        padanan align --terms terms.tsv
        padanan align --train memory.tmx -o memory.lexicon
        padanan align --terms terms.tsv --lexicon memory.lexicon
        padanan align article.id.txt article.en.txt -o article.tmx
        padanan align memory.tmx -o memory.xlf
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable, FileFormat {
    case tsv, jsonl, ladder, tmx, xliff, xliff12
    static let standard = Format.tsv
    static let endings = ["xlf": Format.xliff]
  }

  @OptionGroup var input: InputOptions
  @OptionGroup var glossaries: GlossaryOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var offsets: OffsetOptions

  @Option(
    name: [.short, .long],
    help:
      "tsv (indices and score), jsonl (with texts and offsets), ladder (hunalign's), tmx (1.4b), xliff (2.1) or xliff12. (default: by the output file's extension, else tsv)"
  )
  var format: Format?

  @Flag(help: "Treat each line as a sentence, including empty lines.")
  var segmented = false

  @Option(
    help: ArgumentHelp("Find the translations of the terms in this table.", valueName: "file"),
    completion: .file())
  var terms: String?

  @Option(
    help: ArgumentHelp("Learn a lexicon from this translation memory.", valueName: "file"),
    completion: .file())
  var train: String?

  @Option(
    help: ArgumentHelp("Use this lexicon for --terms.", valueName: "file"), completion: .file())
  var lexicon: String?

  @Option(
    help: ArgumentHelp(
      "For --terms: links i-j of another aligner, one line for each row.", valueName: "file"),
    completion: .file())
  var links: String?

  func validate() throws {
    guard terms == nil || train == nil else {
      throw ValidationError("--terms and --train cannot be used together; expected one of them")
    }
    guard terms != nil || (lexicon == nil && links == nil) else {
      throw ValidationError("--lexicon and --links require --terms")
    }
    guard terms == nil, train == nil else {
      guard format == nil else {
        throw ValidationError("--terms and --train write a fixed format; expected no --format")
      }
      guard input.files.isEmpty else {
        throw ValidationError("--terms and --train take one file; expected no other file")
      }
      return
    }
    // An unknown file name extension is reported when the command runs.
    guard let format = try? Format.chosen(format, for: output.output) else { return }
    let converts = input.files.count == 1 && format.bitextWriter != nil
    guard input.files.count == 2 || converts else {
      if input.files.count == 1,
        ["tmx", "xlf", "xliff", "csv", "tsv", "xlsx"].contains(
          GlossaryFormat.ending(of: input.files[0]))
      {
        throw ValidationError(
          "one bilingual file is converted, not aligned; expected --format tmx, xliff or xliff12 (or -o with such an ending), or two files: a source text and its translation"
        )
      }
      throw ValidationError("expected two files: a source text and its translation")
    }
  }

  func run() throws {
    if let terms { return try TermsTask(self, file: terms).run() }
    if let train { return try TrainTask(self, file: train).run() }
    let format = try Format.chosen(format, for: output.output)
    let settings = try Settings(input, output, offsets: offsets, glossaries: glossaries)
    let paths = try input.paths()
    if paths.count == 1 { return try convert(paths[0], to: format, settings) }
    // Glossaries are optional here.
    let files =
      glossaries.glossary.isEmpty
      ? (try? glossaries.files(settings.configuration)) ?? []
      : try glossaries.files(settings.configuration)
    let file = try OutputFile(output.output, inputs: paths + files + settings.inputs)
    let glossary = try glossaries.load(files, settings, output)
    if !glossaries.glossary.isEmpty {
      MissingSides.report(glossary, source: settings.source, target: settings.target)
    }
    var options = Engine.Options(source: settings.source, target: settings.target)
    options.lineBreaks = settings.lineBreaks ?? .auto
    let session = try Engine(glossary: glossary, options: options).session()
    let texts = try (
      source: input.document(
        at: paths[0], language: settings.source, settings.configuration),
      target: input.document(
        at: paths[1], language: settings.target, settings.configuration)
    )
    var warning = OneWarning()
    warning.report(LanguageNotice.warning(about: texts.source, translation: texts.target))
    let (source, translation) = try session.align(
      texts.source, with: texts.target,
      sentences: segmented ? .lines : .found)
    output.say(
      "\(source.segments.count) and \(translation.segments.count) sentences in \(translation.pairs.count) beads"
    )
    switch format {
    case .tsv, .jsonl:
      var records = RecordWriter(format == .jsonl ? .jsonl : .tsv, offsets: settings.offsets)
      records.append(
        translation.pairs, source: source.analyzed, target: translation.analyzed)
      try file.write(records.take())
    case .ladder:
      let ladder = Ladder.text(
        of: translation.pairs.map { pair in
          var pair = pair
          pair.source = pair.source.map { source.segments[$0].id - 1 }
          pair.target = pair.target.map { translation.segments[$0].id - 1 }
          return pair
        }, sourceCount: source.segments.last?.id ?? 0,
        targetCount: translation.segments.last?.id ?? 0)
      try file.write(Array(ladder.utf8))
    case .tmx, .xliff, .xliff12:
      if let writer = format.bitextWriter {
        try file.write(
          writer.write(Bitext(source, translation, target: settings.target)))
      }
    }
    try file.commit()
  }

  /// Converts a bilingual file to another format.
  private func convert(_ path: String, to format: Format, _ settings: Settings) throws {
    guard let writer = format.bitextWriter else { return }
    let file = try OutputFile(output.output, inputs: [path] + settings.inputs)
    let (bitext, notes) = try BitextLoader(source: settings.source, target: settings.target)
      .load(path)
    for note in notes { Terminal.report(note.description) }
    output.say("\(path): \(bitext.units.count) units")
    try file.write(writer.write(bitext))
    try file.commit()
  }
}

extension AlignCommand.Format {
  /// nil for formats that are not bilingual files.
  fileprivate var bitextWriter: (any BitextWriter)? {
    switch self {
    case .tsv, .jsonl, .ladder: nil
    case .tmx: TMXWriter()
    case .xliff: XLIFF2Writer()
    case .xliff12: XLIFF12Writer()
    }
  }
}
