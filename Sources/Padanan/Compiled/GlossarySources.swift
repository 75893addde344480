public import Glossary
public import GlossaryFormats
internal import ICUSupport
internal import TextFiles
public import TextModel

/// The files of a glossary, and how they are read and compiled.
public struct GlossarySources: Sendable {
  /// The files; the concepts of earlier ones have priority.
  public var files: [String]
  /// Those among the files that are supplied with padanan.
  public var supplied: Set<String>
  /// The options of the readers; the languages are also those for which the terms are compiled.
  public var options: FormatOptions
  /// Whether the names of countries, languages, currencies, months and weekdays that libicu has are
  /// added with the lowest priority.
  public var usesCLDR: Bool

  /// Sources with the given files and options.
  public init(
    _ files: [String], supplied: Set<String> = [], options: FormatOptions = FormatOptions(),
    usesCLDR: Bool = false
  ) {
    self.files = files
    self.supplied = supplied
    self.options = options
    self.usesCLDR = usesCLDR
  }

  /// Reads all files.
  /// - Throws: `PadananError` with all errors of the first file that cannot be read.
  public func read() throws(PadananError) -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    var (glossary, diagnostics) = try GlossaryLoader(options: options, supplied: supplied)
      .load(files)
    if usesCLDR {
      let names = CLDRGlossary(source: options.source, target: options.target, for: .matching)
      glossary.append(fallback: try names.glossary(), in: options.source)
    }
    return (glossary, diagnostics)
  }

  /// Reads and compiles all files.
  /// - Returns: the bytes of a compiled file, which ``GlossaryCache`` and ``GlossaryLoader`` read.
  public func compiled() throws(PadananError) -> [UInt8] {
    let (glossary, diagnostics) = try read()
    return compile(glossary, diagnostics, fingerprint: portableFingerprint ?? "")
  }

  func compile(
    _ glossary: Glossary, _ diagnostics: [Diagnostic], fingerprint: String
  ) -> [UInt8] {
    CompiledGlossary.file(
      of: glossary, diagnostics: diagnostics, source: options.source, target: options.target,
      fingerprint: fingerprint)
  }

  // MARK: Fingerprints

  /// Everything on which the compiled file depends besides the contents of the source files.
  private var settings: String {
    [
      Product.name, Product.version, ICUVersion.library, String(PackedFile.version),
      options.source.description, options.target.description, options.sheet ?? "",
      usesCLDR ? "cldr" : "",
    ].joined(separator: "\u{1F}") + "\n"
  }

  /// Distinguishes sources of which each has its own file in the cache.
  var identity: String {
    settings + GlossaryCache.place(of: files)
  }

  /// What a file of the cache is made from: the settings, the program, and size and time of each
  /// source file. Nil if a source is not a regular file.
  var fingerprint: String? {
    var text = settings + GlossarySources.program + "\n"
    for file in files {
      guard let stamp = FileStamp(of: file) else { return nil }
      text +=
        "\(stamp.size) \(stamp.seconds).\(stamp.nanoseconds) \(supplied.contains(file)) \(file)\n"
    }
    return text
  }

  /// The size and time of the running program; empty if they are not known.
  static let program: String =
    RunningProgram.path.flatMap { FileStamp(of: $0) }
    .map { "\($0.size) \($0.seconds).\($0.nanoseconds)" } ?? ""

  /// What an installed file is made from: the same without the program, and with the names of the
  /// files only, so that the installation can be packed and unpacked elsewhere.
  var portableFingerprint: String? {
    var text = settings
    for file in files {
      guard let stamp = FileStamp(of: file) else { return nil }
      let name = file.split(separator: "/").last ?? ""
      text += "\(stamp.size) \(stamp.seconds) \(supplied.contains(file)) \(name)\n"
    }
    return text
  }

  /// The size of all files in bytes; nil if a source is not a regular file.
  var size: Int? {
    var size = 0
    for file in files {
      guard let stamp = FileStamp(of: file) else { return nil }
      size += stamp.size
    }
    return size
  }
}
