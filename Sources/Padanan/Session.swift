internal import Alignment
internal import Checks
internal import Languages
public import Normalization
public import Segmentation
public import TermDiscovery
public import TermMatching
public import TermSheets
internal import TextKnowledge
public import TextModel

/// Processes texts with an engine, one after another.
///
/// It stores ICU iterators and the forms analysed so far, so each task needs its own session.
///
/// The results do not depend on earlier texts.
public final class Session {
  /// The engine of the session.
  public let engine: Engine
  private let normalizer = Normalizer()
  private let segmenter: SentenceSegmenter
  private var matcher: TermMatcher
  private let reviewer: EntityReview
  private lazy var relatives = RelatedWordFinder(engine.index, spelling: engine.options.spelling)
  private lazy var finder = CandidateFinder(
    language: engine.options.source, target: engine.options.target,
    spelling: engine.options.spelling,
    offsets: engine.options.offsets, interface: engine.options.interface)
  /// The segmenter and matcher of translations, created for the first one.
  private var target: (segmenter: SentenceSegmenter, matcher: TermMatcher)?

  init(_ engine: Engine) throws(PadananError) {
    self.engine = engine
    let options = engine.options
    segmenter = try SentenceSegmenter(engine.sourceRules, lineBreaks: options.lineBreaks)
    matcher = TermMatcher(
      engine.index, overlaps: options.overlaps, spelling: options.spelling)
    reviewer = EntityReview(engine.index)
  }

  /// How a text is divided into sentences.
  public enum Sentences: Sendable, Hashable {
    /// By the segmentation rules.
    case found
    /// Each line is a sentence.
    case lines
  }

  /// Normalizes and segments a text in the source language.
  public func segments(of document: Document) throws(PadananError) -> (NormalizedText, [Segment]) {
    let text = try normalizer.normalize(document)
    return (text, try segmenter.segments(of: text))
  }

  /// The positions where a segmentation rule overrides ICU, in text order.
  public func overrides(
    in document: Document
  ) throws(PadananError) -> (NormalizedText, [BreakOverride]) {
    let text = try normalizer.normalize(document)
    return (text, try segmenter.overrides(in: text))
  }

  /// Normalizes, segments and matches a text in the source language.
  public func analyse(
    _ document: Document, sentences: Sentences = .found
  ) throws(PadananError) -> MatchedText {
    let text = matcher.read(try read(document, sentences, by: segmenter))
    return reviewer.review(text, by: TextEntities(of: text.analyzed))
  }

  /// The words of a text that share a root with a term but are not its forms, in text order.
  public func relatedWords(in text: MatchedText) -> [RelatedWord] {
    guard !text.suppressed.isEmpty else {
      return relatives.words(in: text.analyzed, besides: text.matches)
    }
    let all = (text.matches + text.suppressed.map(\.match)).sorted { $0.range < $1.range }
    return relatives.words(in: text.analyzed, besides: all)
  }

  /// The candidates of a text that the session has analysed, by first appearance and not ranked.
  public func candidates(in text: MatchedText) -> [FoundCandidate] {
    finder.candidates(in: text)
  }

  /// The term sheet of a document, with its translation if there is one.
  ///
  /// The sheet's diagnostics are those of the engine's options, those of the parameter, and a
  /// warning (P111) if a text is clearly in another language than the given one.
  /// - Parameter diagnostics: the diagnostics of reading the documents.
  public func sheet(
    of document: Document, translation: Document? = nil, diagnostics: [Diagnostic] = []
  ) throws(PadananError) -> TermSheet {
    var diagnostics = engine.options.diagnostics + diagnostics
    if let warning = LanguageNotice.warning(about: document, translation: translation) {
      diagnostics.append(warning)
    }
    guard let translation else {
      let text = try analyse(document)
      return builder.sheet(
        of: text, diagnostics: diagnostics,
        candidates: engine.options.candidates > 0 ? ranked(candidates(in: text)) : [])
    }
    let texts = try bilingual(document, translation, sentences: .found)
    var (translated, likely) = align(texts)
    let candidates = ranked(
      engine.options.candidates > 0 ? candidates(in: texts.source) : [], likely: &likely,
      translation: translated)
    return builder.sheet(
      of: texts.source, translation: translated, diagnostics: diagnostics, candidates: candidates)
  }

  /// The sheet of a document without its candidates, and the candidates, to be joined with those of
  /// others by a `SheetCombiner` and a `CandidateArchive`.
  public func sheetToCombine(
    of document: Document
  ) throws(PadananError) -> (sheet: TermSheet, candidates: [FoundCandidate]) {
    let text = try analyse(document)
    let warnings = LanguageNotice.warning(about: document).map { [$0] } ?? []
    return (
      builder.sheet(of: text, diagnostics: engine.options.diagnostics + warnings),
      engine.options.candidates > 0 ? candidates(in: text) : []
    )
  }

  private var builder: TermSheetBuilder {
    TermSheetBuilder(
      target: engine.options.target, offsets: engine.options.offsets,
      interface: engine.options.interface, addsSuppressed: engine.options.addsSuppressed)
  }

  /// Aligns the sentences of a document with those of its translation, and its terms with their
  /// renderings.
  public func align(
    _ document: Document, with translation: Document, sentences: Sentences = .found
  ) throws(PadananError) -> (source: MatchedText, translation: TranslatedText) {
    let texts = try bilingual(document, translation, sentences: sentences)
    return (texts.source, align(texts).translation)
  }

  /// Aligns the sentences and terms of two texts.
  /// - Returns: the translation, and a finder of likely renderings.
  func align(_ texts: BilingualText) -> (translation: TranslatedText, likely: LikelyTerms) {
    align(texts, pairs: SentenceAligner().align(texts))
  }

  /// Aligns the terms of two texts whose sentences are aligned.
  /// - Returns: the translation, and a finder of likely renderings.
  func align(
    _ texts: BilingualText, pairs: [SentencePair]
  ) -> (translation: TranslatedText, likely: LikelyTerms) {
    var likely = LikelyTerms(texts)
    if let lexicon = engine.options.lexicon { likely.learn(from: lexicon) }
    let (findings, terms) = TranslationChecker().report(on: texts, pairs: pairs, likely: likely)
    return (
      TranslatedText(texts.target.analyzed, pairs: pairs, terms: terms, findings: findings), likely
    )
  }

  /// Reads a document and its translation, for the alignment.
  func bilingual(
    _ document: Document, _ translation: Document, sentences: Sentences
  ) throws(PadananError) -> BilingualText {
    let source = try analyse(document, sentences: sentences)
    let target = try analyse(translation: translation, sentences: sentences)
    return BilingualText(
      source,
      target.withEquivalents(ofPatternsIn: source, spelling: engine.options.spelling),
      dictionaries: engine.options.bilingual)
  }

  /// Reads a translation; its matches are the glossary's equivalents, including forbidden and
  /// nested ones.
  private func analyse(
    translation: Document, sentences: Sentences
  ) throws(PadananError) -> MatchedText {
    let side = try engine.target()
    var (segmenter, matcher): (SentenceSegmenter, TermMatcher)
    if let target {
      (segmenter, matcher) = target
    } else {
      segmenter = try SentenceSegmenter(side.rules, lineBreaks: engine.options.lineBreaks)
      matcher = TermMatcher(side.index, overlaps: .nested, spelling: engine.options.spelling)
    }
    let text = matcher.read(try read(translation, sentences, by: segmenter))
    target = (segmenter, matcher)
    return text
  }

  private func read(
    _ document: Document, _ sentences: Sentences, by segmenter: SentenceSegmenter
  ) throws(PadananError) -> AnalyzedText {
    let text = try normalizer.normalize(document)
    switch sentences {
    case .found:
      // What does not belong to the article is not matched, aligned or checked.
      let segments = try segmenter.segments(of: text).filter { $0.kind != .boilerplate }
      return AnalyzedText(text, segments: segments)
    case .lines: return AnalyzedText(text, segments: LineSegmenter.segments(of: text))
    }
  }
}
