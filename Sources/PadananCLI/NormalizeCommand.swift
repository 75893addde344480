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
  @OptionGroup var batch: BatchOptions

  @Flag(help: "List each change with its position and reason.")
  var explain = false

  @Option(help: "Unicode normalization form: nfc, nfd, nfkc or nfkd.")
  var form = NormalizationForm.nfc

  @Option(
    name: [.short, .long],
    help: "text or jsonl. (default: by the output file's extension, else text)")
  var format: Format?

  func run() throws {
    let settings = try Settings(input, output, offsets: offsets)
    let inputs = try input.inputs(
      batch.list, keepGoing: batch.keepGoing, output: output.output)
    let outputs = try BatchOutput(
      output.output, for: inputs, others: settings.inputs, ending: (format ?? .standard).ending)
    let format = try chosenFormat()
    let (input, form, explain) = (input, form, explain)
    let work = Batch<ListSource<InputFile>, (bytes: [UInt8], said: String)>(jobs: batch.jobs) {
      let normalizer = Normalizer(form: form)
      var records = RecordWriter(format == .jsonl ? .jsonl : .tsv, offsets: settings.offsets)
      return { file in
        let text = try normalizer.normalize(
          input.document(at: file.path, language: settings.source, settings.configuration))
        let said = "\(file.path): \(text.steps.count) changes"
        switch (format, explain) {
        case (.text, false): return (text.bytes, said)
        case (.jsonl, false): records.append(textOf: text)
        case (_, true): records.append(stepsOf: text)
        }
        return (records.take(), said)
      }
    }
    try work.run(
      ListSource(outputs.inputs), keepGoing: batch.keepGoing,
      write: { input, result in
        output.say(result.said)
        try outputs.write(input) { file, _ in try file.writeLines(result.bytes) }
      },
      finish: { try outputs.finish() })
  }

  /// Any extension is accepted for plain text, except those of container formats.
  private func chosenFormat() throws(PadananError) -> Format {
    let ending = output.output.map { GlossaryFormat.ending(of: $0) } ?? ""
    let isContainer = ["docx", "odt", "epub", "pdf", "xlsx", "ods", "zip"].contains(ending)
    if format == nil, ending != "jsonl", !isContainer { return .text }
    return try Format.chosen(format, for: output.output)
  }
}
