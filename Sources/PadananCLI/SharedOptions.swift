public import ArgumentParser
import Glossary
import GlossaryFormats
public import Languages
import Padanan
public import Segmentation
import TextFiles
public import TextModel

extension ParagraphSplitter.LineBreaks: ExpressibleByArgument {
  /// Also accepts `paragraph`.
  public init?(argument: String) {
    self.init(rawValue: argument == "paragraph" ? "paragraphs" : argument)
  }
}

extension OffsetUnit: ExpressibleByArgument {}
extension InterfaceLanguage: ExpressibleByArgument {}
extension Diagnostic.Severity: ExpressibleByArgument {}

enum ColorChoice: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

/// Options for the input files.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("Text files; - or nothing for standard input.", valueName: "file"),
    completion: .file())
  var listed: [String] = []

  /// The paths of the input files as the command line gives them.
  var files: [String] { FileArguments.expanded(listed) }

  @Option(
    help: "The text's language, a BCP 47 tag or a name. (default: id)",
    transform: LanguageTag.option)
  var source: LanguageTag?

  @Option(
    help: ArgumentHelp(
      "Read the text in this encoding instead of detecting it.", valueName: "name"))
  var encoding: String?

  @Option(
    help: ArgumentHelp(
      "The meaning of line breaks: auto, paragraphs (each line is one) or wrapped (an empty line ends a paragraph). (default: auto)",
      valueName: "meaning"))
  var lineBreaks: ParagraphSplitter.LineBreaks?

  @Flag(help: "Ignore the settings in padanan.toml.")
  var noConfig = false

  /// The paths of the input files, which are readable; standard input (`-`) if none is given.
  func paths() throws -> [String] {
    let files = files
    if files.isEmpty {
      guard !FileAccess.isTerminal(0) else {
        throw PadananError(
          .terminalInput, "standard input is a terminal; expected a file, or text from a pipe")
      }
      return ["-"]
    }
    for file in files { try FileAccess.check(file) }
    return files
  }

  /// Reads and decodes a file.
  /// - Throws: `PadananError` if the file cannot be read or contains no text.
  func document(
    at path: String, language: LanguageTag, _ configuration: Configuration
  ) throws -> Document {
    let bytes = try FileAccess.read(path)
    let text = try TextDecoder(encoding: encoding ?? configuration.encoding).decode(
      bytes, file: path)
    guard FileAccess.holdsText(text) else {
      throw PadananError(.emptyInput, file: path, "the file contains no text; expected an article")
    }
    if InputOptions.hasMarkup(text) {
      Terminal.report(
        Diagnostic(
          .markupInText, .warning, file: path,
          "the file is HTML, and its tags are read as text; expected plain text"
        ).description)
    }
    return Document(id: path, language: language, text: text)
  }
}

extension InputOptions {
  /// Whether a text is HTML: it begins with a tag, and there are end tags or line breaks of HTML in
  /// its first 4,096 bytes.
  fileprivate static func hasMarkup(_ text: [UInt8]) -> Bool {
    let start = text.prefix(4096).drop { $0 <= 0x20 || $0 >= 0x80 }
    guard start.first == UInt8(ascii: "<"), let second = start.dropFirst().first,
      second == UInt8(ascii: "!") || (0x41...0x5A).contains(second & 0xDF)
    else { return false }
    let plain = String(decoding: start, as: UTF8.self).lowercased()
    return [
      "</p>", "<br>", "<br/>", "<br />", "</div>", "</html>", "<!doctype html", "</a>", "</h1>",
    ]
    .contains { plain.contains($0) }
  }
}

/// Options for the output.
struct OutputOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Write to this file instead of standard output; it is written completely or not at all.",
      valueName: "file"), completion: .file())
  var output: String?

  @Flag(name: [.short, .long], help: "Report on standard error what was read and found.")
  var verbose = false

  @Option(help: "Colour on the terminal: auto, always or never. (default: auto)")
  var color: ColorChoice?

  /// Reports warnings and errors, and with `--verbose` also suggestions.
  func report(_ notes: [Diagnostic]) {
    for note in notes {
      switch note.severity {
      case .suggestion: say(note.description)
      case .warning, .error: Terminal.report(note.description)
      }
    }
  }

  func say(_ message: @autoclosure () -> String) {
    if verbose { Terminal.report("padanan: \(message())") }
  }
}

struct OffsetOptions: ParsableArguments {
  @Option(
    help: "Unit of offsets: utf8 bytes, utf16 code units or Unicode scalars. (default: utf8)")
  var offsets: OffsetUnit?
}

/// The option for the language of explanations.
struct InterfaceOptions: ParsableArguments {
  @Option(help: "The language of explanations. (default: en)")
  var ui: InterfaceLanguage?
}

/// Options for the glossaries.
struct GlossaryOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "A glossary file or a folder of them; may be repeated, earlier ones have priority.",
      valueName: "path"),
    completion: .file())
  var glossary: [String] = []

  @Flag(inversion: .prefixedNo, help: "Also use the glossaries supplied with padanan.")
  var defaultGlossaries: Bool?

  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      "Also use the names of countries, languages, currencies, months and weekdays from libicu (CLDR) that no glossary has. (default: --no-cldr)"
    ))
  var cldr: Bool?

  @Option(
    help: "The language of the equivalents, a BCP 47 tag or a name. (default: en)",
    transform: LanguageTag.option)
  var target: LanguageTag?

  @Option(
    help: ArgumentHelp(
      "XLSX: the sheet with the terms; also reads the sheet Terms of a term sheet back. (default: all sheets with a glossary)",
      valueName: "name"))
  var sheet: String?

  private func usesCLDR(_ configuration: Configuration) -> Bool {
    cldr ?? configuration.usesCLDR ?? false
  }

  /// The glossary files; none with `--no-default-glossaries` and no other option.
  func filesOrNone(_ configuration: Configuration) throws -> [String] {
    let isNone =
      glossary.isEmpty && configuration.glossaries.isEmpty && !usesCLDR(configuration)
      && !(defaultGlossaries ?? configuration.usesDefaultGlossaries ?? true)
    return isNone ? [] : try files(configuration)
  }

  /// The glossary files.
  func files(_ configuration: Configuration) throws -> [String] {
    var paths = glossary + configuration.glossaries
    if defaultGlossaries ?? configuration.usesDefaultGlossaries ?? true {
      if let folder = GlossaryLoader.defaultFolder() {
        paths.append(folder)
      } else if paths.isEmpty, !usesCLDR(configuration) {
        throw PadananError(
          .noConcepts,
          "the glossaries supplied with padanan were not found; give one with --glossary, or set PADANAN_GLOSSARIES to their folder"
        )
      }
    }
    guard !paths.isEmpty || usesCLDR(configuration) else {
      throw PadananError(
        .noConcepts,
        "no glossary given; expected --glossary or --cldr with --no-default-glossaries")
    }
    for note in try GlossaryLoader.passedOver(in: paths) { Terminal.report(note.description) }
    return try GlossaryLoader.files(at: paths)
  }

  func load(_ files: [String], _ settings: Settings, _ output: OutputOptions) throws -> Glossary {
    try read(files, settings, output).glossary
  }

  /// The glossary, and the diagnostics of reading it.
  /// - Parameters:
  ///   - source: language of the text, if its file names one.
  ///   - target: language of the translation, if its file names one.
  func read(
    _ files: [String], _ settings: Settings, _ output: OutputOptions,
    source: LanguageTag? = nil, target: LanguageTag? = nil
  ) throws -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    var options = FormatOptions(
      source: source ?? settings.source, target: target ?? settings.target)
    options.sheet = sheet
    let own = Set(try GlossaryLoader.files(at: self.glossary + settings.configuration.glossaries))
    var (glossary, diagnostics) = try GlossaryLoader(
      options: options, supplied: Set(files).subtracting(own)
    ).load(files)
    if usesCLDR(settings.configuration) {
      let names = CLDRGlossary(source: options.source, target: options.target, for: .matching)
      glossary.append(fallback: try names.glossary(), in: options.source)
    }
    output.report(diagnostics)
    output.say("\(glossary.concepts.count) concepts from \(files.joined(separator: ", "))")
    return (glossary, diagnostics)
  }
}
