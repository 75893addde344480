import Languages
import Segmentation
import TextModel

/// Settings from command-line options, or else from `padanan.toml`, or else defaults.
struct Settings {
  let configuration: Configuration
  let source: LanguageTag
  let target: LanguageTag
  let offsets: OffsetUnit
  let color: ColorChoice
  let interface: InterfaceLanguage
  /// The meaning of line breaks; nil if it is not given.
  let lineBreaks: ParagraphSplitter.LineBreaks?
  /// The configuration file and the files that it names, which output must not overwrite.
  var inputs: [String] { [configuration.path, configuration.srx].compactMap { $0 } }

  /// Combines the options with the configuration file.
  /// - Throws: `PadananError` if `padanan.toml` is invalid.
  init(
    _ input: InputOptions, _ output: OutputOptions, offsets: OffsetOptions,
    glossaries: GlossaryOptions? = nil, interface: InterfaceOptions? = nil
  ) throws {
    configuration = input.noConfig ? Configuration() : try Configuration.load()
    if let path = configuration.path { output.say("settings from \(path)") }
    if let warning = configuration.warning { Terminal.report(warning.description) }
    source = input.source ?? configuration.source ?? .indonesian
    target = glossaries?.target ?? configuration.target ?? .english
    self.offsets = offsets.offsets ?? configuration.offsets ?? .utf8
    self.interface = interface?.ui ?? configuration.ui ?? .english
    lineBreaks = input.lineBreaks ?? configuration.lineBreaks
    color = output.color ?? configuration.color ?? .auto
  }
}
