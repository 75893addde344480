public import Alignment
public import Glossary
public import ICUSupport
public import Languages
import Normalization
public import Segmentation
public import TermMatching
public import TermSheets
public import TextModel

/// The whole flow: an article in, a bilingual term sheet out.
///
///     var pipeline = try Pipeline(glossary: glossary)
///     let sheet = try pipeline.sheet(of: Document(id: "a.txt", language: .indonesian, text: text))
///     print(String(decoding: SheetFormat.md.render([sheet]), as: UTF8.self))
///
/// Keeps what it compiled and the forms it has analysed from document to document. Holds ICU
/// iterators: each thread has its own.
public struct Pipeline {
  public let source: LanguageTag
  public let target: LanguageTag
  /// What was learnt from a translation memory, for terms in translations.
  public var lexicon: TrainedLexicon?
  /// The language of the explanations on sheets.
  public var interface = InterfaceLanguage.english
  private let normalizer: Normalizer
  private let segmenter: SentenceSegmenter
  private var matcher: TermMatcher
  /// For the translation; made when the first one comes.
  private var targetSide: (segmenter: SentenceSegmenter, matcher: TermMatcher)?

  public init(
    glossary: Glossary, source: LanguageTag = .indonesian, target: LanguageTag = .english,
    overlaps: TermMatcher.Overlaps = .longest, rules: SRXDocument? = nil
  ) throws {
    self.source = source
    self.target = target
    normalizer = Normalizer()
    segmenter = try SentenceSegmenter(language: source, rules: rules)
    matcher = TermMatcher(TermIndex(glossary, language: source), overlaps: overlaps)
  }

  /// The compiled source side of the glossary.
  public var index: TermIndex { matcher.index }

  /// What is missing on this machine that would make the result better, if anything is.
  public var advice: Diagnostic? {
    matcher.missingDictionary.map { name in
      Diagnostic(
        .dictionaryMissing, .suggestion,
        "the spelling dictionary \(name) is not installed; without it some forms are read that a dictionary would rule out (on Debian: apt-get install hunspell-\(name.prefix(2)))"
      )
    }
  }

  /// Where the sentences of a text come from.
  public enum Sentences: Sendable, Hashable {
    /// Found by rules.
    case found
    /// Each line is one.
    case lines
  }

  /// Normalizes, segments and matches.
  public mutating func analyse(
    _ document: Document, sentences: Sentences = .found
  ) throws(ICUError) -> Analysis {
    let text = try normalizer.normalize(document)
    let segments: [Segment]
    switch sentences {
    case .found: segments = try segmenter.segments(of: text)
    case .lines: segments = LineSegmenter.segments(of: text)
    }
    return Analysis(
      text: text, segments: segments, matches: matcher.matches(in: text, segments: segments))
  }

  /// The term sheet of a document, beside its translation where there is one.
  public mutating func sheet(
    of document: Document, translation: Document? = nil, offsets: OffsetUnit = .utf8
  ) throws -> TermSheet {
    let analysis: Analysis
    var translated: TranslatedText?
    if let translation {
      (analysis, translated) = try align(document, with: translation)
    } else {
      analysis = try analyse(document)
    }
    let builder = TermSheetBuilder(
      index: index, target: target, offsets: offsets, interface: interface)
    return builder.sheet(
      of: analysis.text, segments: analysis.segments, matches: analysis.matches,
      translation: translated)
  }

  /// Pairs the sentences of a document with those of its translation, and its terms with what
  /// stands for them.
  public mutating func align(
    _ document: Document, with translation: Document, sentences: Sentences = .found
  ) throws -> (Analysis, TranslatedText) {
    let analysis = try analyse(document, sentences: sentences)
    let (read, index) = try analyse(translation: translation, sentences: sentences)
    let (from, to) = (
      AlignmentText(analysis.text, segments: analysis.segments),
      AlignmentText(read.text, segments: read.segments)
    )
    let (here, there) = (
      ConceptMention.mentions(in: analysis.matches), ConceptMention.mentions(in: read.matches)
    )
    let (pairs, found) = SentenceAligner().alignWithTerms(
      from, to, sourceConcepts: here, targetConcepts: there)
    var likely = found
    if let lexicon { likely.learn(from: lexicon) }
    let terms = TermAligner().align(
      analysis.matches, with: read.matches, targetIndex: index, pairs: pairs, likely: likely)
    return (
      analysis,
      TranslatedText(text: read.text, segments: read.segments, pairs: pairs, terms: terms)
    )
  }

  /// Reads a translation; its matches are the glossary's equivalents, forbidden and nested ones too.
  mutating func analyse(
    translation: Document, sentences: Sentences = .found
  ) throws -> (Analysis, TermIndex) {
    var side =
      try targetSide ?? (
        SentenceSegmenter(language: target),
        TermMatcher(
          TermIndex(index.glossary, language: target, statuses: Set(TermStatus.allCases)),
          overlaps: .nested)
      )
    let text = try normalizer.normalize(translation)
    let segments =
      switch sentences {
      case .found: try side.segmenter.segments(of: text)
      case .lines: LineSegmenter.segments(of: text)
      }
    let matches = side.matcher.matches(in: text, segments: segments)
    targetSide = side
    return (Analysis(text: text, segments: segments, matches: matches), side.matcher.index)
  }
}
