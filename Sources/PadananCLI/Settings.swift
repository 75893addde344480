import Languages
import TextModel

/// Options of the command line, `padanan.toml`'s where they are silent, and defaults.
struct Settings {
  let configuration: Configuration
  let source: LanguageTag
  let target: LanguageTag
  let offsets: OffsetUnit
  let color: ColorChoice
  let interface: InterfaceLanguage
  /// The configuration file and what it names, which no output may overwrite.
  var inputs: [String] { [configuration.path, configuration.srx].compactMap { $0 } }

  /// - Throws: `PadananError` where `padanan.toml` is wrong.
  init(
    _ input: InputOptions, _ output: OutputOptions, offsets: OffsetOptions,
    glossaries: GlossaryOptions? = nil, interface: InterfaceOptions? = nil
  ) throws {
    configuration = try Configuration.load()
    source = input.source ?? configuration.source ?? .indonesian
    target = glossaries?.target ?? configuration.target ?? .english
    self.offsets = offsets.offsets ?? configuration.offsets ?? .utf8
    self.interface = interface?.ui ?? configuration.ui ?? .english
    color = output.color ?? configuration.color ?? .auto
  }
}
