internal import Glossary
public import Languages
internal import Normalization
internal import Segmentation
public import TermMatching
internal import TextKnowledge
public import TextModel

/// Finds the terms, names and acronyms of a text that its glossary does not contain.
///
/// Terms are noun phrases by the grammar of the language (`PhraseGrammar`). Names and acronyms come
/// from `TextKnowledge`. Whatever is a match of the glossary as a whole is left out; so are segments
/// that are neither sentences nor headlines nor list items. A language without a grammar gives
/// repeated words and pairs of words. Takes time linear in the length of the text.
public struct CandidateFinder {
  /// The maximum number of words in a term.
  static let longestTerm = 4
  /// The maximum number of words that are read as one phrase.
  static let longestPhrase = 12

  private let dictionary: WordDictionary
  private let unit: OffsetUnit
  private let target: LanguageTag
  private let composition: EquivalentComposition?
  private let interface: InterfaceLanguage

  /// - Parameters:
  ///   - language: the language of the texts.
  ///   - target: the language of the equivalents that are composed of those of a phrase's parts.
  ///   - spelling: the dictionaries that tell derived verbs from nouns.
  ///   - unit: the unit of the offsets of first occurrences.
  ///   - interface: the language of explanations.
  public init(
    language: LanguageTag, target: LanguageTag = .english,
    spelling: SpellingDictionaries = .system,
    offsets unit: OffsetUnit = .utf8,
    interface: InterfaceLanguage = .english
  ) {
    let name = Language.of(language).inflection.dictionaryName
    dictionary = spelling.dictionary(named: name)
    self.unit = unit
    self.target = target
    composition = EquivalentComposition(from: language, to: target)
    self.interface = interface
  }

  /// Whether the language of a text has a grammar here; otherwise only repeated words are found.
  public static func hasGrammar(for language: LanguageTag) -> Bool {
    Language.of(language).phrases != nil
  }

  /// The candidates of a text by first appearance, not ranked.
  public func candidates(in text: MatchedText) -> [FoundCandidate] {
    let analyzed = text.analyzed
    guard let grammar = Language.of(analyzed.language).phrases else {
      return RepeatedWords.candidates(in: text, offsets: unit)
    }
    var search = CandidateSearch(
      text, grammar: grammar, entities: text.entities ?? TextEntities(of: analyzed),
      dictionary: dictionary,
      offsets: unit, interface: interface,
      composer: composition.map { Composer(index: text.index, target: target, composition: $0) })
    search.run()
    return search.found
  }
}
