import Alignment
internal import ArgumentParser
import BitextFormats
import Padanan
import TermSheets
import TextModel

struct AlignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "align",
    abstract: "Pair the sentences of a text with those of its translation.",
    discussion: """
      One line for each bead: the sentences of the source, those of the translation that answer
      them, and how sure the pair is, from 0 to 1. Sentences are counted from 0; - is none. TMX and
      XLIFF hold the beads that have both sides; a bilingual file alone is written in another format.

      Examples:
        padanan align article.id.txt article.en.txt
        padanan align --segmented source.txt target.txt
        padanan align article.id.txt article.en.txt --format jsonl
        padanan align article.id.txt article.en.txt --format tmx -o article.tmx
        padanan align memory.tmx --format xliff -o memory.xlf
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case tsv, jsonl, ladder, tmx, xliff, xliff12
  }

  @OptionGroup var input: InputOptions
  @OptionGroup var glossaries: GlossaryOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var offsets: OffsetOptions

  @Option(
    help:
      "tsv (indices and score), jsonl (with texts and offsets), ladder (hunalign's), tmx (1.4b), xliff (2.1) or xliff12."
  )
  var format = Format.tsv

  @Flag(help: "Take each line as a sentence, the empty ones included.")
  var segmented = false

  func validate() throws {
    let converts = input.files.count == 1 && bitextWriter != nil
    guard input.files.count == 2 || converts else {
      throw ValidationError("two files are aligned; expected a source and its translation")
    }
  }

  func run() throws {
    let settings = try Settings(input, output, offsets: offsets, glossaries: glossaries)
    let paths = try input.paths()
    if paths.count == 1 { return try convert(paths[0], settings) }
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
    switch format {
    case .tsv, .jsonl:
      var records = RecordWriter(format == .jsonl ? .jsonl : .tsv, offsets: settings.offsets)
      records.append(
        translation.pairs, source: AlignedSide(text: analysis.text, segments: analysis.segments),
        target: AlignedSide(text: translation.text, segments: translation.segments))
      try file.write(records.take())
    case .ladder:
      let ladder = Ladder.text(
        of: translation.pairs, sourceCount: analysis.segments.count,
        targetCount: translation.segments.count)
      try file.write(Array(ladder.utf8))
    case .tmx, .xliff, .xliff12:
      if let bitextWriter {
        try file.write(
          bitextWriter.write(Bitext(analysis, translation, target: settings.target)))
      }
    }
    try file.commit()
  }

  private var bitextWriter: (any BitextWriter)? {
    switch format {
    case .tsv, .jsonl, .ladder: nil
    case .tmx: TMXWriter()
    case .xliff: XLIFF2Writer()
    case .xliff12: XLIFF12Writer()
    }
  }

  /// Writes a bilingual file in another format.
  private func convert(_ path: String, _ settings: Settings) throws {
    guard let bitextWriter else { return }
    let file = try OutputFile(output.output, inputs: [path] + settings.inputs)
    let (bitext, notes) = try BitextLoader(source: settings.source, target: settings.target)
      .load(path)
    for note in notes { Terminal.report(note.description) }
    output.say("\(path): \(bitext.units.count) units")
    try file.write(bitextWriter.write(bitext))
    try file.commit()
  }
}
