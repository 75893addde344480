public import Quantities
internal import Segmentation
public import TermMatching
internal import TextModel

/// A text and its translation, each read once, and everything that joins what is in them.
///
///     let texts = BilingualText(source, target)
///     let pairs = SentenceAligner().align(texts)
///
/// The aligners and the checks all ask this one value; the evidence is gathered when it is made.
public struct BilingualText: Sendable {
  public let source: MatchedText
  /// Its matches are the glossary's equivalents, forbidden and nested ones too.
  public let target: MatchedText
  /// For each segment, the quantities in it.
  public let sourceQuantities: [[Quantity]]
  public let targetQuantities: [[Quantity]]
  var evidence: BilingualEvidence

  /// - Parameter dictionaries: what is asked for the words of both languages.
  public init(
    _ source: MatchedText, _ target: MatchedText, dictionaries: BilingualDictionaries = .system
  ) {
    self.source = source
    self.target = target
    sourceQuantities = source.analyzed.quantities()
    targetQuantities = target.analyzed.quantities()
    evidence = BilingualEvidence(
      SideEvidence(source.analyzed, quantities: sourceQuantities, matches: source.matches),
      SideEvidence(target.analyzed, quantities: targetQuantities, matches: target.matches),
      dictionaries: dictionaries)
  }
}

/// Which bilingual dictionaries are asked beside our own words.
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

  /// - Parameter words: pairs of an English word or phrase and its answer in the other language, in whatever case.
  public init(words: [(headword: String, answer: String)]) {
    choice = .given([WordList(words: words)])
  }

  /// Our own words, CLDR's names, and the system's dictionary where it is installed.
  public static let system = BilingualDictionaries(.system)
  /// What padanan brings itself, the same on every machine: our own words and CLDR's names.
  public static let bundled = BilingualDictionaries(.bundled)
}
