public import Alignment
public import Glossary
public import Languages
public import Segmentation
internal import Synchronization
public import TermDiscovery
public import TermMatching
public import TextModel

/// The data that is compiled before texts are read: the glossary's terms in both languages, the
/// segmentation rules, the dictionaries.
///
/// Any number of tasks can use one engine at the same time.
///
///     let engine = try Engine(glossary: glossary)
///     let sheet = try engine.session().sheet(of: document)
///     for try await sheet in engine.sheets(of: documents, jobs: 4) { … }
public final class Engine: Sendable {
  /// The options of an engine.
  public struct Options: Sendable {
    /// The language of the documents.
    public var source = LanguageTag.indonesian
    /// The language of the equivalents and of translations.
    public var target = LanguageTag.english
    /// Whether matches inside longer ones are reported.
    public var overlaps = TermMatcher.Overlaps.longest
    /// Segmentation rules of the source language; nil for the built-in rules.
    public var rules: SRXDocument?
    /// The meaning of a single line break: the end of a paragraph, or a space.
    public var lineBreaks = ParagraphSplitter.LineBreaks.auto
    /// A lexicon trained on a translation memory, to find terms in translations.
    public var lexicon: TrainedLexicon?
    /// The bilingual dictionaries for the alignment of translations.
    public var bilingual = BilingualDictionaries.system
    /// The spelling dictionaries that decide whether a base is a word.
    public var spelling = SpellingDictionaries.system
    /// The unit of the offsets in sheets.
    public var offsets = OffsetUnit.utf8
    /// The language of explanations on sheets.
    public var interface = InterfaceLanguage.english
    /// Whether records and sheets contain suppressed matches, with their reasons.
    public var addsSuppressed = false
    /// How many candidates a sheet has: terms, names and acronyms that the glossary does not contain.
    public var candidates = 0
    /// Candidates that were rejected before; sheets leave them out.
    public var exclusions = ExclusionList()
    /// The diagnostics of reading the glossary; they are added to every sheet.
    public var diagnostics: [Diagnostic] = []

    /// Creates options for Indonesian to English with the defaults of the command line.
    public init() {}

    /// Creates the default options for a pair of languages.
    public init(source: LanguageTag, target: LanguageTag) {
      self.source = source
      self.target = target
    }
  }

  /// The options of the engine.
  public let options: Options
  /// The compiled source side of the glossary.
  public let index: TermIndex
  private let glossary: CompiledGlossary
  let sourceRules: SegmentationRules
  private let targetSide = Mutex<TargetSide?>(nil)

  /// The data for reading translations.
  struct TargetSide: Sendable {
    let index: TermIndex
    let rules: SegmentationRules
  }

  /// Compiles the source side of a glossary.
  /// - Throws: P215 if a rule of ``Options/rules`` is not a valid regular expression.
  public convenience init(
    glossary: Glossary, options: Options = Options()
  ) throws(PadananError) {
    try self.init(glossary: CompiledGlossary(glossary), options: options)
  }

  /// An engine with a glossary that is compiled already, or is compiled now.
  /// - Throws: P215 if a rule of ``Options/rules`` is not a valid regular expression.
  public init(
    glossary: CompiledGlossary, options: Options = Options()
  ) throws(PadananError) {
    self.options = options
    self.glossary = glossary
    index = glossary.sourceIndex(options.source)
    sourceRules = try SegmentationRules(options.rules, for: options.source)
  }

  /// The compiled target side, created for the first translation.
  func target() throws(PadananError) -> TargetSide {
    try targetSide.withLock { side throws(PadananError) in
      if let side { return side }
      let made = TargetSide(
        index: glossary.targetIndex(options.target),
        rules: try SegmentationRules(for: options.target))
      side = made
      return made
    }
  }

  /// Creates a session; each task needs its own.
  /// - Throws: P902 if libicu lacks the data for the source language.
  public func session() throws(PadananError) -> Session { try Session(self) }

  /// A suggestion to install a spelling dictionary that would improve the results; nil if none is
  /// missing.
  public var advice: Diagnostic? {
    options.spelling.missingDictionary(for: index).map { name in
      Diagnostic(
        .dictionaryMissing, .suggestion,
        "the spelling dictionary \(name) is not installed; without it some forms are read that a dictionary would rule out (on Debian: apt-get install hunspell-\(name.prefix(2)))"
      )
    }
  }
}
