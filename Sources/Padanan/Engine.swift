public import Alignment
public import Glossary
public import Languages
public import Segmentation
internal import Synchronization
public import TermMatching
public import TextModel

/// Everything that is compiled before a text is read: the glossary's terms in both languages, the
/// segmentation rules, the dictionaries.
///
/// One engine serves any number of tasks.
///
///     let engine = try Engine(glossary: glossary)
///     let sheet = try engine.session().sheet(of: document)
///     for try await sheet in engine.sheets(of: documents, jobs: 4) { … }
public final class Engine: Sendable {
  /// What an engine is made for.
  public struct Options: Sendable {
    /// The language of the documents.
    public var source = LanguageTag.indonesian
    /// The language of the equivalents and of translations.
    public var target = LanguageTag.english
    /// Whether matches inside longer ones are reported.
    public var overlaps = TermMatcher.Overlaps.longest
    /// Segmentation rules of the source's language; nil for the built-in ones.
    public var rules: SRXDocument?
    /// What a single line break is: the end of a paragraph, or a space.
    public var lineBreaks = ParagraphSplitter.LineBreaks.auto
    /// What was learnt from a translation memory, for terms in translations.
    public var lexicon: TrainedLexicon?
    /// The dictionaries that help to align a translation.
    public var bilingual = BilingualDictionaries.system
    /// The spelling dictionaries that are asked whether a base is a word.
    public var spelling = SpellingDictionaries.system
    /// The unit of the offsets in sheets.
    public var offsets = OffsetUnit.utf8
    /// The language of explanations on sheets.
    public var interface = InterfaceLanguage.english
    /// What was noticed when the glossary was read; every sheet repeats it.
    public var diagnostics: [Diagnostic] = []

    /// Indonesian to English, with everything else as it is on the command line.
    public init() {}

    /// The default options for a pair of languages.
    public init(source: LanguageTag, target: LanguageTag) {
      self.source = source
      self.target = target
    }
  }

  /// What the engine was made for.
  public let options: Options
  /// The compiled source side of the glossary.
  public let index: TermIndex
  let sourceRules: SegmentationRules
  private let targetSide = Mutex<TargetSide?>(nil)

  /// What the reading of translations wants.
  struct TargetSide: Sendable {
    let index: TermIndex
    let rules: SegmentationRules
  }

  /// - Throws: P215 where a rule of ``Options/rules`` is not a valid regular expression.
  public init(glossary: Glossary, options: Options = Options()) throws(PadananError) {
    self.options = options
    index = TermIndex(glossary, language: options.source)
    sourceRules = try SegmentationRules(options.rules, for: options.source)
  }

  /// The compiled target side, made when a translation first asks for it.
  ///
  /// It contains forbidden terms, and no variants, which a translation should not have.
  func target() throws(PadananError) -> TargetSide {
    try targetSide.withLock { side throws(PadananError) in
      if let side { return side }
      let made = TargetSide(
        index: TermIndex(
          index.glossary, language: options.target,
          statuses: Set(TermStatus.allCases).subtracting([.variant])),
        rules: try SegmentationRules(for: options.target))
      side = made
      return made
    }
  }

  /// A session of this engine; a task makes its own.
  /// - Throws: P902 where libicu lacks its data for the source's language.
  public func session() throws(PadananError) -> Session { try Session(self) }

  /// What is missing on this machine that would make the result better, if anything is.
  public var advice: Diagnostic? {
    options.spelling.missingDictionary(for: index).map { name in
      Diagnostic(
        .dictionaryMissing, .suggestion,
        "the spelling dictionary \(name) is not installed; without it some forms are read that a dictionary would rule out (on Debian: apt-get install hunspell-\(name.prefix(2)))"
      )
    }
  }
}
