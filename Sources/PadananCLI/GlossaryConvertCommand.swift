internal import ArgumentParser
import Glossary
import GlossaryFormats
import Padanan
import TextFiles
import TextModel

struct GlossaryConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Write glossaries in another format.",
    discussion: """
      Several files become one glossary. Information that the new format cannot
      represent is reported on standard error.

      Examples:
        padanan glossary convert terms.csv -o terms.tbx
        padanan glossary convert terms.tbx --to omegat -o glossary.txt
        padanan glossary convert terms.xlsx --to tbx --dialect min --style dct
        padanan glossary convert --cldr --target de -o names.csv
      """)

  @Argument(
    help: ArgumentHelp("Glossary files, or folders of them.", valueName: "path"),
    completion: .file())
  var paths: [String] = []

  @Flag(
    help:
      "Add the names of countries, languages, scripts, currencies, months and weekdays from libicu (CLDR) in both languages."
  )
  var cldr = false

  @Option(
    help: ArgumentHelp(
      "The format to read. (default: by the files' names and content)", valueName: "format"))
  var from: GlossaryFormat?

  @OptionGroup var workbook: SheetOptions

  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard cldr || !paths.isEmpty else {
      throw ValidationError("no glossary given; expected a file, or --cldr")
    }
  }

  func run() throws {
    var options = writing.options
    options.sheet = workbook.sheet
    let (format, writer) = try writing.writer(for: output.output)
    let file = try OutputFile(output.output, inputs: GlossaryLoader.files(at: paths))
    var (glossary, notes) = try GlossaryLoader(format: from, options: options).load(paths)
    if cldr {
      glossary.concepts += try CLDRGlossary(source: options.source, target: options.target)
        .glossary().concepts
    }
    output.report(notes)
    let written = try writer.write(glossary)
    for loss in written.diagnostics { Terminal.report(loss.description) }
    try file.write(written.bytes)
    try file.commit()
    output.say("\(glossary.concepts.count) concepts written as \(format.rawValue)")
  }
}
