internal import ArgumentParser
import Padanan
import TermMatching
import TermSheets
import TextModel

struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Find every glossary term: where, in which form, and why.",
    discussion: """
      Examples:
        padanan match article.txt
        padanan match -g client.csv --no-default-glossaries article.txt
        padanan match --format jsonl article.txt
        padanan match --related article.txt
        padanan match --format text article.txt | less -R
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case tsv, jsonl, text }

  @OptionGroup var input: InputOptions
  @OptionGroup var glossaries: GlossaryOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var offsets: OffsetOptions
  @OptionGroup var interface: InterfaceOptions

  @Option(help: "tsv, jsonl, or text marked up for a terminal.")
  var format = Format.tsv

  @Flag(help: "Give the terms inside a longer term as well.")
  var nested = false

  @Flag(help: "Give words of the same root as a term as well, as records of the kind related.")
  var related = false

  func validate() throws {
    if related && format == .text {
      throw ValidationError("--related is for tsv and jsonl; --format text marks matches only")
    }
  }

  func run() throws {
    let settings = try Settings(
      input, output, offsets: offsets, glossaries: glossaries, interface: interface)
    let paths = try input.paths()
    let files = try glossaries.files(settings.configuration)
    let file = try OutputFile(output.output, inputs: paths + files + settings.inputs)
    var pipeline = try Pipeline(
      glossary: glossaries.load(files, settings, output), source: settings.source,
      target: settings.target,
      overlaps: nested ? .nested : .longest)
    if let advice = pipeline.advice { output.say(advice.description) }
    var records = RecordWriter(
      format == .jsonl ? .jsonl : .tsv, offsets: settings.offsets, interface: settings.interface)
    if format == .tsv { records.header(RecordWriter.matchColumns) }
    let marking: RecordWriter.Marking = Terminal.usesColor(settings.color) ? .ansi : .brackets
    var finder = related ? RelatedWordFinder(pipeline.index) : nil
    var progress = Progress(total: paths.count)
    for path in paths {
      let analysis = try pipeline.analyse(
        input.document(at: path, language: settings.source, settings.configuration))
      output.say("\(path): \(analysis.matches.count) terms")
      let relatives =
        finder?.words(in: analysis.text, segments: analysis.segments, besides: analysis.matches)
        ?? []
      switch format {
      case .tsv, .jsonl:
        records.append(
          analysis.matches, related: relatives, of: analysis.text, segments: analysis.segments,
          index: pipeline.index, target: settings.target)
      case .text:
        records.append(
          marked: analysis.matches, of: analysis.text, segments: analysis.segments,
          index: pipeline.index, target: settings.target, marking)
      }
      try file.write(records.take())
      progress.step()
    }
    progress.finish()
    try file.commit()
  }
}
