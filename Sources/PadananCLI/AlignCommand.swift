internal import ArgumentParser
import Padanan
import TermSheets
import TextModel

struct AlignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "align",
    abstract: "Pair the sentences of a text with those of its translation.",
    discussion: """
      One line for each bead: the sentences of the source, those of the translation that answer
      them, and how sure the pair is, from 0 to 1. Sentences are counted from 0; - is none.

      Examples:
        padanan align article.id.txt article.en.txt
        padanan align --segmented source.txt target.txt
        padanan align article.id.txt article.en.txt --format jsonl
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

  func validate() throws {
    guard input.files.count == 2 else {
      throw ValidationError("two files are aligned; expected a source and its translation")
    }
  }

  func run() throws {
    let settings = try Settings(input, output, offsets: offsets, glossaries: glossaries)
    let paths = try input.paths()
    let files = try glossaries.files(settings.configuration)
    let file = try OutputFile(output.output, inputs: paths + files + settings.inputs)
    var pipeline = try Pipeline(
      glossary: glossaries.load(files, settings, output), source: settings.source,
      target: settings.target)
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
