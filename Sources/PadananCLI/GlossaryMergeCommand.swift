public import ArgumentParser
public import Glossary
import GlossaryFormats
import Padanan
import TextFiles
import TextModel

extension GlossaryMerger.Duplicates: ExpressibleByArgument {}

struct GlossaryMergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Merge several glossaries into one.",
    discussion: """
      Two concepts are the same if their identifiers are equal and they share a term,
      or if their preferred terms are equal in both languages. Conflicting values are
      reported on standard error with both positions, and the value of the first file
      is kept. Merging the same file again changes nothing.

      Examples:
        padanan glossary merge ours.csv theirs.tbx -o all.csv
        padanan glossary merge ours.csv theirs.csv --duplicates skip -o all.csv
      """)

  @Argument(
    help: ArgumentHelp("Glossary files, or folders of them.", valueName: "path"),
    completion: .file())
  var paths: [String]

  @Option(
    help: "How to treat a concept that an earlier file already has: skip, merge or keep it.")
  var duplicates = GlossaryMerger.Duplicates.merge

  @OptionGroup var writing: WritingOptions
  @OptionGroup var workbook: SheetOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    var options = writing.options
    options.sheet = workbook.sheet
    let (format, writer) = try writing.writer(for: output.output)
    let files = try GlossaryLoader.files(at: paths)
    output.report(try GlossaryLoader.passedOver(in: paths))
    let file = try OutputFile(output.output, inputs: files)
    var glossaries: [Glossary] = []
    for path in files {
      let (glossary, notes) = try GlossaryLoader(options: options).load([path])
      output.report(notes)
      glossaries.append(glossary)
    }
    let merger = GlossaryMerger(
      source: options.source, target: options.target, duplicates: duplicates)
    let (merged, conflicts) = merger.merge(glossaries)
    for conflict in conflicts {
      switch conflict.severity {
      case .suggestion: output.say(conflict.description)
      case .warning, .error: Terminal.report(conflict.description)
      }
    }
    let written = try writer.write(merged)
    for loss in written.diagnostics { Terminal.report(loss.description) }
    try file.write(written.bytes)
    try file.commit()
    output.say("\(merged.concepts.count) concepts written as \(format.rawValue)")
  }
}
