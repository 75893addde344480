public import ArgumentParser
import DelimitedText
public import GlossaryFormats
import Padanan
import TextModel

extension GlossaryFormat: ExpressibleByArgument {}
extension FormatOptions.Dialect: ExpressibleByArgument {}
extension FormatOptions.Style: ExpressibleByArgument {}

/// Options for writing a glossary.
struct WritingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The format to write. (default: by the output file's extension)",
      valueName: "format"))
  var to: GlossaryFormat?

  @Option(
    help: ArgumentHelp("TBX: core, min, basic or linguist.", valueName: "name"))
  var dialect = FormatOptions.Dialect.basic

  @Option(
    help: ArgumentHelp(
      "TBX: data categories as attributes (dca) or elements (dct).", valueName: "name"))
  var style = FormatOptions.Style.dca

  @Flag(help: "Begin text files with a byte order mark, so that Excel recognizes UTF-8.")
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

  /// The format and its writer.
  /// - Parameter output: path given by `--output`; nil for standard output.
  /// - Throws: `PadananError` if the format is not determined, or cannot be written.
  func writer(
    for output: String?
  ) throws -> (format: GlossaryFormat, writer: any GlossaryWriter) {
    let format = try chosenFormat(for: output)
    try Terminal.check(format.rawValue, for: output)
    guard let writer = format.writer(options) else {
      throw PadananError(
        .unknownFormat, "glossaries can be read from \(format.rawValue), but not written")
    }
    return (format, writer)
  }

  private func chosenFormat(for output: String?) throws -> GlossaryFormat {
    if let to { return to }
    guard let path = output, path != "-" else {
      throw PadananError(
        .usage, "no format given; expected --to, or -o with a known file name extension")
    }
    guard let format = GlossaryFormat(of: path) else {
      throw PadananError(
        .unknownFormat, file: path,
        "unknown glossary extension .\(GlossaryFormat.ending(of: path)); expected --to with one of \(Self.formatNames)"
      )
    }
    return format
  }
}
