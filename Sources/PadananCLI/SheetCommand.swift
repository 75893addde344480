import Alignment
public import ArgumentParser
import Glossary
import Padanan
import TermDiscovery
import TermMatching
public import TermSheets
import TextFiles
import TextModel

extension SheetFormat: ExpressibleByArgument, FileFormat {
  static let standard = SheetFormat.md
  static let endings = ["htm": SheetFormat.html, "markdown": SheetFormat.md]
}
extension TermTable.View: ExpressibleByArgument {}

extension SheetFormat {
  /// The number of candidates if `--candidates` is not given; none in tables that scripts read.
  fileprivate var candidates: Int {
    switch self {
    case .md, .html, .json, .xlsx: 20
    case .csv, .tsv, .tbx: 0
    }
  }
}

struct SheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet",
    abstract: "Create the bilingual term sheet of an article.",
    discussion: """
      Lists each sentence with its numbered terms, and each term with its equivalents,
      its forms in the text and the glossary line it comes from.

      Examples:
        padanan sheet article.txt
        padanan sheet article.txt -o sheet.html
        padanan sheet article.id.txt --translation article.en.txt -o sheet.csv
        padanan sheet archive --format html --jobs 2 -o pages/
        padanan sheet archive --combine --jobs 2 -o all.xlsx
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var glossaries: GlossaryOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var offsets: OffsetOptions
  @OptionGroup var batch: BatchOptions
  @OptionGroup var interface: InterfaceOptions

  @Option(
    help: ArgumentHelp("The article's translation, shown beside it.", valueName: "file"),
    completion: .file())
  var translation: String?

  @Option(
    help: ArgumentHelp(
      "A lexicon from `align --train`, to find terms in the translation.", valueName: "file"),
    completion: .file())
  var lexicon: String?

  @Option(
    name: [.short, .long],
    help:
      "md, html, csv, tsv, json, xlsx or tbx. (default: by the output file's extension, else md)"
  )
  var format: SheetFormat?

  @Option(
    help: ArgumentHelp(
      "The title of the page, Markdown file or workbook. (default: the article's headline, or its file's name)",
      valueName: "text"))
  var title: String?

  @Option(help: "The rows in csv and tsv: occurrences or concepts.")
  var table = TermTable.View.occurrences

  @Option(
    help: ArgumentHelp(
      "A table of findings to suppress, with reasons, as for `check`; may be repeated.",
      valueName: "file"), completion: .file())
  var suppress: [String] = []

  @Flag(help: "Also give terms inside a longer term.")
  var nested = false

  @Option(
    help: ArgumentHelp(
      "The number of terms, names and acronyms listed that no glossary has. (default: 20, in csv, tsv and tbx 0)",
      valueName: "n"))
  var candidates: Int?

  @Flag(help: "Do not list what no glossary has.")
  var noCandidates = false

  @OptionGroup var exclusions: ExclusionOptions
  @OptionGroup var members: FieldOptions

  @Flag(
    help:
      "One sheet for all inputs, with each term once: its counts, and the sentence of its first occurrence. Also reads JSON Lines."
  )
  var combine = false

  @Flag(
    help:
      "Also give forms of terms that mean something else in the text, each with the reason (json only)."
  )
  var suppressed = false

  func validate() throws {
    if let candidates, candidates < 0 {
      throw ValidationError("--candidates \(candidates): expected 0 or a greater number")
    }
    guard candidates == nil || !noCandidates else {
      throw ValidationError("--candidates and --no-candidates cannot be used together")
    }
    guard translation != nil || suppress.isEmpty else {
      throw ValidationError("--suppress requires --translation")
    }
    guard !combine || translation == nil && !suppressed else {
      throw ValidationError("--combine cannot be used with --translation or --suppressed")
    }
    guard translation != nil || lexicon == nil else {
      throw ValidationError("--lexicon requires --translation")
    }
  }

  func run() throws {
    let settings = try Settings(
      input, output, offsets: offsets, glossaries: glossaries, interface: interface)
    let hasArticle = !input.files.isEmpty || batch.list.filesFrom != nil
    let inputs = try input.inputs(
      batch.list, keepGoing: batch.keepGoing, output: output.output)
    guard translation == nil || hasArticle && inputs.count == 1 else {
      throw ValidationError("--translation applies to one article; expected exactly one file")
    }
    for path in [translation, lexicon].compactMap({ $0 }) { try FileAccess.check(path) }
    let files = try glossaries.files(settings.configuration)
    let lists = try exclusions.lists(beside: files)
    let outputs = try BatchOutput(
      output.output, for: inputs,
      others: files + lists + settings.inputs + suppress
        + [translation, lexicon].compactMap { $0 },
      ending: (format ?? .standard).ending)
    let format = try SheetFormat.chosen(format, for: output.output)
    if suppressed && format != .json {
      throw ValidationError("--suppressed requires --format json")
    }
    var options = Engine.Options(source: settings.source, target: settings.target)
    options.lineBreaks = settings.lineBreaks ?? .auto
    options.overlaps = nested ? .nested : .longest
    options.offsets = settings.offsets
    options.addsSuppressed = suppressed
    options.interface = settings.interface
    options.candidates = noCandidates ? 0 : candidates ?? format.candidates
    options.exclusions = try exclusions.read(lists)
    options.lexicon = try lexicon.map { try TrainedLexicon(FileAccess.read($0), file: $0) }
    let glossary = try glossaries.read(files, settings, output)
    MissingSides.report(glossary, source: settings.source, target: settings.target)
    options.diagnostics = glossary.diagnostics
    let engine = try Engine(glossary: glossary, options: options)
    if let advice = engine.advice { output.say(advice.description) }
    var accepted: [Suppression] = []
    for path in suppress { accepted += try SuppressionFile().load(path) }
    let findings = accepted
    keepUntilExit(engine)
    if combine { return try combine(engine, outputs, format, glossary, settings) }
    let (input, translation) = (input, translation)
    var warning = OneWarning()
    var notice = NoTermNotice()
    let documents = outputs.isFolder ? [] : inputs.map(\.path)
    var writer = SheetWriter(format, documents: documents, view: table, title: title)
    keepUntilExit(engine)
    let work = Batch<ListSource<InputFile>, TermSheet>(jobs: batch.jobs) {
      let session = try engine.session()
      keepUntilExit(session)
      return { file in
        var document = try input.document(
          at: file.path, language: settings.source, settings.configuration)
        var suppressions = try InlineSuppressions.take(from: &document)
        guard let translation else { return try session.sheet(of: document) }
        var other = try input.document(
          at: translation, language: settings.target, settings.configuration)
        suppressions += try InlineSuppressions.take(from: &other)
        var sheet = try session.sheet(of: document, translation: other)
        sheet.remove(suppressions + findings)
        return sheet
      }
    }
    try work.run(
      ListSource(outputs.inputs), keepGoing: batch.keepGoing,
      write: { input, sheet in
        notice.count(segments: sheet.sentences.count, matches: sheet.terms.count)
        warning.report(sheet.diagnostics.first { $0.code == .otherLanguage })
        output.say(
          "\(sheet.document): \(sheet.sentences.count) segments, \(sheet.terms.count) terms")
        try outputs.write(input) { file, _ in
          guard outputs.isFolder else { return try file.write(writer.append(sheet)) }
          writer = SheetWriter(
            format, documents: [sheet.document], view: table, title: title)
          try file.write(writer.append(sheet))
          try file.write(writer.finish())
        }
      },
      finish: {
        try outputs.finish { file in try file.write(writer.finish()) }
        notice.report(glossary)
      })
  }

  /// Writes one sheet for all inputs.
  private func combine(
    _ engine: Engine, _ outputs: BatchOutput, _ format: SheetFormat, _ glossary: CompiledGlossary,
    _ settings: Settings
  ) throws {
    guard !outputs.isFolder else {
      throw ValidationError("--combine writes one sheet; expected a file for --output")
    }
    let (input, members) = (input, members)
    let work = Batch<ArticleSource, (sheet: TermSheet, candidates: [FoundCandidate])>(
      jobs: batch.jobs
    ) {
      let session = try engine.session()
      keepUntilExit(session)
      return { article in
        try session.sheetToCombine(
          of: input.documents(of: article, members.fields, settings).source)
      }
    }
    var combiner = SheetCombiner()
    let archive = CandidateArchive()
    var warning = OneWarning()
    var notice = NoTermNotice()
    try work.run(
      ArticleSource(outputs.inputs), keepGoing: batch.keepGoing,
      write: { _, result in
        notice.count(segments: result.sheet.sentences.count, matches: result.sheet.terms.count)
        warning.report(result.sheet.diagnostics.first { $0.code == .otherLanguage })
        combiner.add(result.sheet)
        try archive.add(result.candidates)
      },
      finish: {
        var ranking = CandidateRanking()
        ranking.interface = settings.interface
        ranking.exclusions = engine.options.exclusions
        ranking.limit = engine.options.candidates
        let candidates = try engine.options.candidates > 0 ? archive.ranked(by: ranking) : []
        try outputs.finish { file in
          guard let sheet = combiner.sheet(candidates: candidates) else { return }
          var writer = SheetWriter(
            format, documents: [sheet.document], view: table, title: title)
          try file.write(writer.append(sheet))
          try file.write(writer.finish())
        }
        notice.report(glossary)
      })
  }
}
