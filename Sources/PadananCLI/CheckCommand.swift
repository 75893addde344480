internal import ArgumentParser
import Checks
import Padanan
import TermSheets
import TextModel

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "check", abstract: "Check.")

  @OptionGroup var input: InputOptions
  @OptionGroup var glossaries: GlossaryOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var offsets: OffsetOptions

  func run() throws {
    let settings = try Settings(input, output, offsets: offsets, glossaries: glossaries)
    let paths = try input.paths()
    let files = try glossaries.files(settings.configuration)
    var pipeline = try Pipeline(
      glossary: glossaries.load(files, settings, output), source: settings.source,
      target: settings.target)
    let checked = try pipeline.check(
      input.document(at: paths[0], language: settings.source, settings.configuration),
      against: input.document(at: paths[1], language: settings.target, settings.configuration))
    var report = CheckReport(offsets: settings.offsets)
    report.append(checked.findings, source: checked.source, target: checked.target)
    for entry in report.entries {
      print(
        "\(entry.source.document):\(entry.source.position): \(entry.severity.rawValue): \(entry.message) [\(entry.verdict.code.rawValue)]"
      )
    }
  }
}
