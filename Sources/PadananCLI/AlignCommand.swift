internal import ArgumentParser
import Alignment
import Padanan
import TermSheets
import TextModel

struct AlignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "align",
    abstract: "Pair the sentences of a text with those of its translation.",
    discussion: """
      One line for each bead: the sentences of the source, those of the translation that answer
      them, and how likely the bead is to be right, from 0 to 1. Sentences are counted from 0; - is
      none.

      --terms finds the words of a translation that stand for a term. Its file has a tab between
      source text, target text, and the term's start and end in characters of the source text; the
      answer is start, end and score in the target text, empty cells where there are none.
      --train learns from a translation memory for it: a sentence, a tab and its translation a line.

      Examples:
        padanan align article.id.txt article.en.txt
        padanan align --segmented source.txt target.txt
        padanan align article.id.txt article.en.txt --format jsonl
        padanan align --terms terms.tsv
        padanan align --train memory.tsv -o memory.lexicon
        padanan align --terms terms.tsv --lexicon memory.lexicon
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case tsv, jsonl }

  @OptionGroup var input: InputOptions
  @OptionGroup var glossaries: GlossaryOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var offsets: OffsetOptions

  @Option(help: "tsv (indices and score) or jsonl (with texts and offsets).")
  var format = Format.tsv

  @Flag(help: "Take each line as a sentence, the empty ones included.")
  var segmented = false

  @Option(
    help: ArgumentHelp("Find what stands for the terms of this table.", valueName: "file"),
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
      "For --terms: another aligner's links, i-j, a line for each row.", valueName: "file"),
    completion: .file())
  var links: String?

  func validate() throws {
    guard terms == nil || train == nil else {
      throw ValidationError("--terms and --train are two tasks; expected one of them")
    }
    guard terms != nil || (lexicon == nil && links == nil) else {
      throw ValidationError("--lexicon and --links serve --terms; expected it beside them")
    }
    let wanted = terms == nil && train == nil ? 2 : 0
    guard input.files.count == wanted else {
      throw ValidationError(
        wanted == 2
          ? "two files are aligned; expected a source and its translation"
          : "--terms and --train name their own file; expected no other")
    }
  }

  func run() throws {
    if let terms { return try TermsTask(self, file: terms).run() }
    if let train { return try TrainTask(self, file: train).run() }
    let settings = try Settings(input, output, offsets: offsets, glossaries: glossaries)
    let paths = try input.paths()
    // Glossaries help, and are not needed.
    let files =
      glossaries.glossary.isEmpty
      ? (try? glossaries.files(settings.configuration)) ?? []
      : try glossaries.files(settings.configuration)
    let file = try OutputFile(output.output, inputs: paths + files + settings.inputs)
    var pipeline = try Pipeline(
      glossary: glossaries.load(files, settings, output), source: settings.source, target: settings.target)
    let (analysis, translation) = try pipeline.align(
      input.document(at: paths[0], language: settings.source, settings.configuration),
      with: input.document(at: paths[1], language: settings.target, settings.configuration),
      sentences: segmented ? .lines : .found)
    output.say(
      "\(analysis.segments.count) and \(translation.segments.count) sentences in \(translation.pairs.count) beads"
    )
    var records = RecordWriter(format == .jsonl ? .jsonl : .tsv, offsets: settings.offsets)
    records.append(
      translation.pairs, source: AlignedSide(text: analysis.text, segments: analysis.segments),
      target: AlignedSide(text: translation.text, segments: translation.segments))
    try file.write(records.take())
    try file.commit()
  }
}
