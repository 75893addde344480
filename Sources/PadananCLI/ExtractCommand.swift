public import ArgumentParser
import Glossary
import GlossaryFormats
import Padanan
import Reports
public import TermDiscovery
import TermMatching
import TextFiles
import TextModel

extension TermCandidate.Kind: ExpressibleByArgument {}

struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Find the terms, names and acronyms of texts that no glossary has.",
    discussion: """
      The result is a glossary with the status proposed, for a reviewer, or a ranked list.

      Examples:
        padanan extract article.txt -o new-terms.csv
        padanan extract article.txt --format text
        padanan extract *.txt --limit 200 --background archive -o new-terms.xlsx
        padanan extract -g client.csv --exclude client.exclude.csv article.txt
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable, FileFormat {
    case csv, tsv, jsonl, xlsx, tbx, text
    static let standard = Format.csv

    /// The glossary format; nil for records.
    var glossary: GlossaryFormat? {
      switch self {
      case .csv: .csv
      case .xlsx: .xlsx
      case .tbx: .tbx
      case .tsv, .jsonl, .text: nil
      }
    }
  }

  @OptionGroup var input: InputOptions
  @OptionGroup var glossaries: GlossaryOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var offsets: OffsetOptions
  @OptionGroup var jobs: JobOptions
  @OptionGroup var interface: InterfaceOptions

  @Option(
    help:
      "csv (a glossary), tsv, jsonl, xlsx, tbx or text. (default: by the output file's extension, else csv)"
  )
  var format: Format?

  @Option(help: ArgumentHelp("The number of candidates; 0 for all.", valueName: "n"))
  var limit = 100

  @Option(help: ArgumentHelp("Only candidates that occur this often.", valueName: "n"))
  var minCount = 1

  @Option(help: "Only candidates of this kind; may be repeated.")
  var kind: [TermCandidate.Kind] = []

  @Option(
    help: ArgumentHelp(
      "Texts that show how common words are: a folder, or a file.", valueName: "path"),
    completion: .file())
  var background: String?

  @Option(
    help: ArgumentHelp(
      "A list of common words: on each line a word, a tab and a count.", valueName: "file"),
    completion: .file())
  var reference: String?

  @Option(
    help: ArgumentHelp(
      "Rejected candidates: CSV with the columns term, kind and reason; may be repeated. NAME.exclude.csv beside a glossary NAME.csv is always read.",
      valueName: "file"), completion: .file())
  var exclude: [String] = []

  @Option(
    help: ArgumentHelp("The article's translation, for equivalents.", valueName: "file"),
    completion: .file())
  var translation: String?

  func validate() throws {
    guard translation == nil || input.files.count == 1 else {
      throw ValidationError("--translation applies to one article; expected exactly one file")
    }
    guard limit >= 0 else {
      throw ValidationError("--limit \(limit): expected 0 or a greater number")
    }
    guard minCount >= 1 else {
      throw ValidationError("--min-count \(minCount): expected 1 or a greater number")
    }
    guard background == nil || reference == nil else {
      throw ValidationError("--background and --reference cannot be used together; expected one")
    }
  }

  func run() throws {
    let settings = try Settings(
      input, output, offsets: offsets, glossaries: glossaries, interface: interface)
    let paths = try input.paths()
    if let translation { try FileAccess.check(translation) }
    let files = try glossaries.filesOrNone(settings.configuration)
    let lists = try ExclusionFiles.paths(given: exclude, beside: files)
    let file = try OutputFile(
      output.output,
      inputs: paths + files + lists + settings.inputs + [reference, translation].compactMap { $0 }
    )
    let format = try Format.chosen(format, for: output.output)
    let glossary =
      files.isEmpty ? CompiledGlossary(Glossary()) : try glossaries.load(files, settings, output)
    var options = Engine.Options(source: settings.source, target: settings.target)
    options.offsets = settings.offsets
    options.interface = settings.interface
    let engine = try Engine(glossary: glossary, options: options)
    if let advice = engine.advice { output.say(advice.description) }
    var collector = CandidateCollector(interface: settings.interface)
    collector.exclusions = try ExclusionFiles.read(lists)
    collector.reference = try readReference(engine, settings)
    if !CandidateFinder.hasGrammar(for: settings.source) {
      Terminal.report(
        Diagnostic(
          .languageWithoutGrammar, .warning,
          "the language `\(settings.source)` has no grammar here; candidates are repeated words only"
        ).description)
    }
    let translation = translation
    var warning = OneWarning()
    try Batch(engine: engine, inputs: paths, jobs: jobs.jobs).run(
      state: {},
      work: { session, _, path in
        let document = try input.document(
          at: path, language: settings.source, settings.configuration)
        let translation = try translation.map {
          try input.document(at: $0, language: settings.target, settings.configuration)
        }
        return (
          candidates: try session.foundCandidates(in: document, translation: translation),
          warning: LanguageNotice.warning(about: document)
        )
      },
      write: { result in
        warning.report(result.warning)
        collector.add(result.candidates)
      })
    let candidates = collector.ranked(
      limit: limit == 0 ? nil : limit, minimumCount: minCount,
      kinds: kind.isEmpty ? Set(TermCandidate.Kind.allCases) : Set(kind))
    output.say("\(candidates.count) candidates")
    try file.write(try bytes(of: candidates, as: format, settings))
    try file.commit()
  }

  private func bytes(
    of candidates: [TermCandidate], as format: Format, _ settings: Settings
  ) throws -> [UInt8] {
    if let glossary = format.glossary {
      guard
        let writer = glossary.writer(
          FormatOptions(source: settings.source, target: settings.target))
      else { return [] }
      let proposed = Glossary(
        proposing: candidates, source: settings.source, target: settings.target)
      return try writer.write(proposed).bytes
    }
    var records = RecordWriter(
      format == .jsonl ? .jsonl : .tsv, offsets: settings.offsets, interface: settings.interface)
    if format == .tsv { records.header(RecordWriter.candidateColumns) }
    if format == .text { records.append(lines: candidates) } else { records.append(candidates) }
    return records.take()
  }

  private func readReference(
    _ engine: Engine, _ settings: Settings
  ) throws -> ReferenceFrequencies? {
    let decoder = TextDecoder(encoding: input.encoding ?? settings.configuration.encoding)
    if let reference {
      return try ReferenceFrequencies(
        list: decoder.decode(FileAccess.read(reference), file: reference), file: reference)
    }
    guard let background else { return nil }
    let paths =
      FileAccess.isFolder(background)
      ? try FileAccess.files(below: background, entering: { _ in true }) : [background]
    var frequencies = ReferenceFrequencies()
    let session = try engine.session()
    for path in paths {
      let document = Document(
        id: path, language: settings.source,
        text: try decoder.decode(FileAccess.read(path), file: path))
      let (text, segments) = try session.segments(of: document)
      frequencies.add(documentWith: AnalyzedText(text, segments: segments))
    }
    return frequencies
  }
}

/// Files with rejected candidates.
enum ExclusionFiles {
  /// The files given by `--exclude`, and `NAME.exclude.csv` beside each glossary `NAME.csv`.
  static func paths(given: [String], beside glossaries: [String]) throws -> [String] {
    for path in given { try FileAccess.check(path) }
    let beside = glossaries.compactMap { path -> String? in
      guard path.hasSuffix(".csv") else { return nil }
      let list = path.dropLast(4) + ".exclude.csv"
      return FileAccess.exists(String(list)) ? String(list) : nil
    }
    return given + beside.filter { !given.contains($0) }
  }

  static func read(_ paths: [String]) throws -> ExclusionList {
    var list = ExclusionList()
    for path in paths {
      try list.add(TextDecoder().decode(FileAccess.read(path), file: path), file: path)
    }
    return list
  }
}
