public import ArgumentParser
import DelimitedText
public import GlossaryFormats
import Padanan
import TextModel

extension GlossaryFormat: ExpressibleByArgument {}
extension FormatOptions.Dialect: ExpressibleByArgument {}
extension FormatOptions.Style: ExpressibleByArgument {}

/// The format that a glossary is written in, and how.
struct WritingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The format to write, by the output file's ending where not given: \(formatNames).",
      valueName: "format"))
  var to: GlossaryFormat?

  @Option(
    help: ArgumentHelp("TBX: core, min, basic or linguist.", valueName: "name"))
  var dialect = FormatOptions.Dialect.basic

  @Option(
    help: ArgumentHelp(
      "TBX: data categories as attributes (dca) or elements (dct).", valueName: "name"))
  var style = FormatOptions.Style.dca

  @Flag(help: "Begin text files with a byte order mark, by which Excel knows UTF-8.")
  var bom = false

  @OptionGroup var languages: LanguageOptions

  private static let formatNames = GlossaryFormat.allCases.map(\.rawValue).joined(separator: ", ")

  var options: FormatOptions {
    var options = FormatOptions(source: languages.source, target: languages.target)
    options.dialect = dialect
    options.style = style
    options.byteOrderMark = bom ? .with : .without
    return options
  }

  /// - Parameter output: as `--output` names it.
  /// - Throws: `PadananError` where nothing tells the format, or it is not written.
  func writer(
    for output: String?
  ) throws -> (format: GlossaryFormat, writer: any GlossaryWriter) {
    let format = try chosenFormat(for: output)
    guard let writer = format.writer(options) else {
      throw PadananError(
        .unknownFormat, "glossaries are read from \(format.rawValue), not written")
    }
    return (format, writer)
  }

  private func chosenFormat(for output: String?) throws -> GlossaryFormat {
    if let to { return to }
    guard let path = output, path != "-" else {
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
