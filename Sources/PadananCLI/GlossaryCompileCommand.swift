internal import ArgumentParser
import GlossaryFormats
import Padanan
import TextFiles
import TextModel

struct GlossaryCompileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile",
    abstract: "Compile glossaries to a file that loads at once.",
    discussion: """
      The other commands compile glossaries themselves and keep the result in the cache folder
      ($XDG_CACHE_HOME/padanan or ~/.cache/padanan). A compiled file can be given as a glossary.

      Examples:
        padanan glossary compile -g client.csv -o client.padx
        padanan glossary compile --verify client.padx
      """)

  @OptionGroup var glossaries: GlossaryOptions

  @Option(
    help: "The language of the texts, a BCP 47 tag or a name. (default: id)",
    transform: LanguageTag.option)
  var source: LanguageTag?

  @Option(
    help: ArgumentHelp(
      "Read a compiled file completely and report whether it is damaged.", valueName: "file"),
    completion: .file())
  var verify: String?

  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (verify == nil) != (output.output == nil) else {
      throw ValidationError("expected either --output FILE.padx or --verify FILE")
    }
  }

  func run() throws {
    if let verify {
      let glossary = try GlossaryCache.glossary(at: verify)
      output.say("\(glossary.conceptCount) concepts in \(verify)")
      return
    }
    let configuration = try Configuration.load()
    let files = try glossaries.files(configuration)
    let sources = try glossaries.sources(
      files, configuration, source: source ?? configuration.source ?? .indonesian,
      target: glossaries.target ?? configuration.target ?? .english)
    guard let path = output.output else { return }
    let inputs = files + [configuration.path].compactMap { $0 }
    try GlossaryCache.write(try sources.compiled(), to: path, inputs: inputs)
    output.say("\(files.count) files compiled to \(path)")
  }
}
