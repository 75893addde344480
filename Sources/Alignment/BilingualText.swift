public import Quantities
internal import Segmentation
public import TermMatching
internal import TextModel

/// A text and its translation, each analysed once, with the evidence for aligning them.
///
///     let texts = BilingualText(source, target)
///     let pairs = SentenceAligner().align(texts)
///
/// The aligners and the checks share this value. The evidence is computed by the initializer.
public struct BilingualText: Sendable {
  /// The source text with its glossary matches.
  public let source: MatchedText
  /// The translation, matched with the target terms of the glossary, including forbidden and nested
  /// matches.
  public let target: MatchedText
  /// Quantities of each source segment.
  public let sourceQuantities: [[Quantity]]
  /// Quantities of each target segment.
  public let targetQuantities: [[Quantity]]
  var evidence: BilingualEvidence

  /// A text and its translation.
  /// - Parameter dictionaries: dictionaries used as evidence.
  public init(
    _ source: MatchedText, _ target: MatchedText, dictionaries: BilingualDictionaries = .system
  ) {
    self.source = source
    self.target = target
    sourceQuantities = source.analyzed.quantities()
    targetQuantities = target.analyzed.quantities()
    evidence = BilingualEvidence(
      AlignmentFeatures(source.analyzed, quantities: sourceQuantities, matches: source.matches),
      AlignmentFeatures(target.analyzed, quantities: targetQuantities, matches: target.matches),
      dictionaries: dictionaries)
  }
}

/// The bilingual dictionaries used as evidence for alignment.
public struct BilingualDictionaries: Sendable {
  /// Read when two texts are first joined, not when an engine is made.
  private let choice: Choice

  private enum Choice {
    case system, bundled
    case given([any TranslationSource])
  }

  var sources: [any TranslationSource] {
    switch choice {
    case .system: TranslationSources.all
    case .bundled: TranslationSources.bundled
    case .given(let sources): sources
    }
  }

  private init(_ choice: Choice) { self.choice = choice }

  /// A dictionary of the given words only.
  /// - Parameter words: pairs of an English word or phrase and its translation, in any case.
  public init(words: [(headword: String, answer: String)]) {
    choice = .given([WordList(words: words)])
  }

  /// The bundled word list, CLDR's names, and the system's dictionary if it is installed.
  public static let system = BilingualDictionaries(.system)
  /// The bundled word list and CLDR's names, independent of installed dictionaries.
  public static let bundled = BilingualDictionaries(.bundled)
}
