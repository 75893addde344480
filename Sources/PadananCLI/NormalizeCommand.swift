public import ArgumentParser
import GlossaryFormats
import Normalization
import Padanan
import Reports
import TextFiles
public import TextModel

extension NormalizationForm: ExpressibleByArgument {}

struct NormalizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "normalize",
    abstract: "Show the normalized text, or the changes with explanations.",
    discussion: """
      Examples:
        padanan normalize article.txt
        padanan normalize --explain article.txt
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable, FileFormat {
    case text, jsonl
    static let standard = Format.text
  }

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var offsets: OffsetOptions

  @Flag(help: "List each change with its position and reason.")
  var explain = false

  @Option(help: "Unicode normalization form: nfc, nfd, nfkc or nfkd.")
  var form = NormalizationForm.nfc

  @Option(help: "text or jsonl. (default: by the output file's extension, else text)")
  var format: Format?

  func run() throws {
    let settings = try Settings(input, output, offsets: offsets)
    let paths = try input.paths()
    let file = try OutputFile(output.output, inputs: paths + settings.inputs)
    let format = try chosenFormat()
    let normalizer = Normalizer(form: form)
    var records = RecordWriter(format == .jsonl ? .jsonl : .tsv, offsets: settings.offsets)
    var progress = Progress(total: paths.count)
    for path in paths {
      let text = try normalizer.normalize(
        input.document(at: path, language: settings.source, settings.configuration))
      output.say("\(path): \(text.steps.count) changes")
      switch (format, explain) {
      case (.text, false): try file.write(text.bytes)
      case (.jsonl, false):
        records.append(textOf: text)
        try file.write(records.take())
      case (_, true):
        records.append(stepsOf: text)
        try file.write(records.take())
      }
      progress.step()
    }
    progress.finish()
    try file.commit()
  }

  /// Any extension is accepted for plain text, except those of container formats.
  private func chosenFormat() throws(PadananError) -> Format {
    let ending = output.output.map { GlossaryFormat.ending(of: $0) } ?? ""
    let isContainer = ["docx", "odt", "epub", "pdf", "xlsx", "ods", "zip"].contains(ending)
    if format == nil, ending != "jsonl", !isContainer { return .text }
    return try Format.chosen(format, for: output.output)
  }
}
