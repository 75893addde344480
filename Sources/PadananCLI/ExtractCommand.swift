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
      Files that end in .jsonl or .ndjson have an article on each line, such as
      {"id": 7, "text": "…", "translation": "…"}. A large archive can be counted in
      parts, on several machines, and the parts merged: the result is the same.

      Examples:
        padanan extract article.txt -o new-terms.csv
        padanan extract article.txt --format text
        padanan extract *.txt --limit 200 --background archive -o new-terms.xlsx
        padanan extract -g client.csv --exclude client.exclude.csv article.txt
        padanan extract article.txt --translation memory.tmx --format text
        padanan extract archive.jsonl --jobs 2 --format part -o archive-1.part
        padanan extract --merge archive-1.part archive-2.part -o new-terms.csv
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable, FileFormat {
    case csv, tsv, jsonl, xlsx, tbx, text, part
    static let standard = Format.csv

    /// The glossary format; nil for records.
    var glossary: GlossaryFormat? {
      switch self {
      case .csv: .csv
      case .xlsx: .xlsx
      case .tbx: .tbx
      case .tsv, .jsonl, .text, .part: nil
      }
    }
  }

  @OptionGroup var input: InputOptions
  @OptionGroup var glossaries: GlossaryOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var offsets: OffsetOptions
  @OptionGroup var batch: BatchOptions
  @OptionGroup var exclusions: ExclusionOptions
  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var members: FieldOptions

  @Flag(help: "The input is JSON Lines, whatever its name; for standard input.")
  var jsonl = false

  @Flag(help: "The files are parts that --format part wrote; merge them.")
  var merge = false

  @Option(
    name: [.short, .long],
    help:
      "csv (a glossary), tsv, jsonl, xlsx, tbx, text, or part (all counts, for --merge). (default: by the output file's extension, else csv)"
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
      "For equivalents: the article's translation, or a memory (.tmx, .xlf, .xliff, .csv, .tsv, .xlsx).",
      valueName: "file"),
    completion: .file())
  var translation: String?

  func validate() throws {
    guard limit >= 0 else {
      throw ValidationError("--limit \(limit): expected 0 or a greater number")
    }
    guard minCount >= 1 else {
      throw ValidationError("--min-count \(minCount): expected 1 or a greater number")
    }
    guard !merge || translation == nil && background == nil else {
      throw ValidationError("--merge reads no text; --translation and --background cannot be used")
    }
    guard background == nil || reference == nil else {
      throw ValidationError("--background and --reference cannot be used together; expected one")
    }
  }

  func run() throws {
    let settings = try Settings(
      input, output, offsets: offsets, glossaries: glossaries, interface: interface)
    let inputs = try input.inputs(batch.list, keepGoing: batch.keepGoing)
    let isMemory = translation.map { BitextLoader.endings.contains(GlossaryFormat.ending(of: $0)) }
    guard isMemory != false || inputs.count == 1 && !jsonl && !ArticleSource.isLines(inputs[0].path)
    else {
      throw ValidationError("--translation applies to one article; expected exactly one file")
    }
    if let translation { try FileAccess.check(translation) }
    let files = merge ? [] : try glossaries.filesOrNone(settings.configuration)
    let lists = try exclusions.lists(beside: files)
    let file = try OutputFile(
      output.output,
      inputs: inputs.map(\.path) + files + lists + settings.inputs
        + [reference, translation].compactMap { $0 }
    )
    let format = try Format.chosen(format, for: output.output)
    var ranking = CandidateRanking()
    ranking.interface = settings.interface
    ranking.exclusions = try exclusions.read(lists)
    ranking.limit = limit == 0 ? nil : limit
    ranking.minimumCount = minCount
    if !kind.isEmpty { ranking.kinds = Set(kind) }
    let archive = CandidateArchive()
    let parts = CandidatePart(offsets: settings.offsets)
    let finish = { (memory: [String: [TermCandidate.Target]]) in
      guard format != .part else {
        var block: [UInt8] = []
        try archive.forEach { candidate in
          block += parts.line(of: candidate)
          guard block.count > 1 << 18 else { return }
          try file.write(block)
          block.removeAll(keepingCapacity: true)
        }
        try file.write(block)
        return try file.commit()
      }
      var candidates = try archive.ranked(by: ranking)
      for place in candidates.indices {
        if let targets = memory[candidates[place].text] { candidates[place].targets = targets }
      }
      output.say("\(candidates.count) candidates")
      try file.write(try bytes(of: candidates, as: format, settings))
      try file.commit()
    }
    if merge {
      ranking.reference = try readReference(nil, settings)
      let work = Batch<ArticleSource, CountedCandidate>(jobs: batch.jobs) {
        { article in
          guard case .line(let line, let path, let number) = article else {
            throw PadananError(.library, "a part was not read line by line")
          }
          do {
            guard case .complete(let bytes) = line else {
              throw PadananError(.recordTooLong, "the line is too long for a part")
            }
            return try parts.candidate(of: bytes)
          } catch let error as PadananError {
            throw error.located(path, line: number)
          }
        }
      }
      return try work.run(
        ArticleSource(inputs, allAreLines: true), keepGoing: batch.keepGoing,
        write: { try archive.add($1) }, finish: { try finish([:]) })
    }
    let glossary =
      files.isEmpty ? CompiledGlossary(Glossary()) : try glossaries.load(files, settings, output)
    var options = Engine.Options(source: settings.source, target: settings.target)
    options.offsets = settings.offsets
    options.interface = settings.interface
    options.lineBreaks = settings.lineBreaks ?? .auto
    let engine = try Engine(glossary: glossary, options: options)
    if let advice = engine.advice { output.say(advice.description) }
    if !CandidateFinder.hasGrammar(for: settings.source) {
      Terminal.report(
        Diagnostic(
          .languageWithoutGrammar, .warning,
          "the language `\(settings.source)` has no grammar here; candidates are repeated words only"
        ).description)
    }
    ranking.reference = try readReference(engine, settings)
    let memory = isMemory == true ? try equivalents(in: translation ?? "", engine) : [:]
    let (input, members, translation) = (input, members, isMemory == true ? nil : translation)
    var warning = OneWarning()
    keepUntilExit(engine)
    let work = Batch<ArticleSource, ([FoundCandidate], Diagnostic?)>(jobs: batch.jobs) {
      let session = try engine.session()
      keepUntilExit(session)
      return { article in
        var (document, translated) = try input.documents(of: article, members.fields, settings)
        if let translation {
          translated = try input.document(
            at: translation, language: settings.target, settings.configuration)
        }
        return (
          try session.foundCandidates(in: document, translation: translated),
          LanguageNotice.warning(about: document)
        )
      }
    }
    try work.run(
      ArticleSource(inputs, allAreLines: jsonl), keepGoing: batch.keepGoing,
      write: { _, result in
        warning.report(result.1)
        try archive.add(result.0)
      },
      finish: { try finish(memory) })
  }

  /// The equivalents in a translation memory, by the base form of what the source side has.
  private func equivalents(
    in path: String, _ engine: Engine
  ) throws -> [String: [TermCandidate.Target]] {
    let (bitext, notes) = try BitextLoader(
      source: engine.options.source, target: engine.options.target
    ).load(path)
    output.report(notes)
    let found = try engine.session().foundCandidates(in: bitext, file: path)
    return Dictionary(
      found.filter { !$0.targets.isEmpty }.map { ($0.text, $0.targets) },
      uniquingKeysWith: { first, _ in first })
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
    _ engine: Engine?, _ settings: Settings
  ) throws -> ReferenceFrequencies? {
    let decoder = TextDecoder(encoding: input.encoding ?? settings.configuration.encoding)
    if let reference {
      return try ReferenceFrequencies(
        list: decoder.decode(FileAccess.read(reference), file: reference), file: reference)
    }
    guard let background, let engine else { return nil }
    let paths =
      FileAccess.isFolder(background)
      ? try FileAccess.files(below: background, entering: { _ in true }) : [background]
    var frequencies = ReferenceFrequencies()
    let session = try engine.session()
    for path in paths {
      let document = try Document(
        file: path, language: settings.source, encoding: decoder.encoding)
      let (text, segments) = try session.segments(of: document)
      frequencies.add(documentWith: AnalyzedText(text, segments: segments))
    }
    return frequencies
  }
}
