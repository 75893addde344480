public import ArgumentParser
import Glossary
public import GlossaryFormats
import Padanan
import TextModel

extension GlossaryFormat: ExpressibleByArgument {}
extension FormatOptions.Dialect: ExpressibleByArgument {}
extension FormatOptions.Style: ExpressibleByArgument {}

struct GlossaryConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Write glossaries in another format.",
    discussion: """
      Several files become one glossary. What the new format cannot hold is told on standard error.

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
      "Add the names of countries, languages, scripts, currencies, months and weekdays in source and target language that libicu knows (CLDR)."
  )
  var cldr = false

  @Option(
    help: ArgumentHelp(
      "The format to write, by the output file's ending where not given: \(formatNames).",
      valueName: "format"))
  var to: GlossaryFormat?

  @Option(
    help: ArgumentHelp(
      "The format to read, by the files' names and content where not given.", valueName: "format"))
  var from: GlossaryFormat?

  @Option(
    help: ArgumentHelp("TBX: core, min, basic or linguist.", valueName: "name"))
  var dialect = FormatOptions.Dialect.basic

  @Option(
    help: ArgumentHelp(
      "TBX: data categories as attributes (dca) or elements (dct).", valueName: "name"))
  var style = FormatOptions.Style.dca

  @Flag(help: "Begin text files with a byte order mark, by which Excel knows UTF-8.")
  var bom = false

  @Option(help: "The language of the terms, where the format does not say it (BCP 47).")
  var source = LanguageTag.indonesian

  @Option(help: "The language of the equivalents, where the format does not say it (BCP 47).")
  var target = LanguageTag.english

  @OptionGroup var output: OutputOptions

  private static let formatNames = GlossaryFormat.allCases.map(\.rawValue).joined(separator: ", ")

  func validate() throws {
    guard cldr || !paths.isEmpty else {
      throw ValidationError("no glossary is named; expected a file, or --cldr")
    }
  }

  func run() throws {
    var options = FormatOptions(source: source, target: target)
    options.dialect = dialect
    options.style = style
    options.byteOrderMark = bom ? .with : .without
    let format = try chosenFormat()
    guard let writer = format.writer(options) else {
      throw PadananError(
        .unknownFormat, "glossaries are read from \(format.rawValue), not written")
    }
    let file = try OutputFile(output.output, inputs: GlossaryLoader.files(at: paths))
    var (glossary, notes) = try GlossaryLoader(format: from, options: options).load(paths)
    if cldr {
      glossary.concepts += try CLDRGlossary(source: source, target: target).glossary().concepts
    }
    for note in notes { output.say(note.description) }
    let written = try writer.write(glossary)
    for loss in written.diagnostics { Terminal.report(loss.description) }
    try file.write(written.bytes)
    try file.commit()
    output.say("\(glossary.concepts.count) concepts written as \(format.rawValue)")
  }

  private func chosenFormat() throws -> GlossaryFormat {
    if let to { return to }
    guard let path = output.output, path != "-" else {
      throw PadananError(
        .usage, "no format is named; expected --to, or -o with a file whose ending tells it")
    }
    guard let format = GlossaryFormat(of: path) else {
      throw PadananError(
        .unknownFormat, file: path,
        "no glossary is written as .\(GlossaryFormat.ending(of: path)); expected --to with one of \(Self.formatNames)"
      )
    }
    return format
  }
}
