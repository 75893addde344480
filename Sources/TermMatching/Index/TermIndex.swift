public import Glossary
internal import Languages
internal import Segmentation
public import TextModel

/// A glossary compiled for one language.
///
///     let index = TermIndex(glossary, language: .indonesian)
///     var matcher = TermMatcher(index)
///
/// Each distinct word has a number, and the terms are stored in a trie over these numbers. A node
/// of the trie is the sequence of words from its root. Look-ups are by word, so the size of the
/// glossary affects memory, but hardly the time of matching. Threads can share the index.
///
/// All tables are flat, and are used where they lie: an index in a file that is mapped into memory
/// needs no time to load.
public struct TermIndex: Sendable {
  /// The language of the terms that are searched for.
  public let language: LanguageTag
  /// The concepts of the glossary; a match has indices of its concepts and terms.
  let concepts: ConceptStore
  /// Whether matches are ambiguous or suppressed if the text indicates another sense.
  let judgesSenses: Bool
  let inflection: any Inflection
  let derivation: any WordFormation
  let orthography: Orthography
  let wordClasses: WordClasses
  private let tables: IndexTables
  /// The concepts of the patterns found in one text, with their slots filled; their numbers follow
  /// those of the glossary's concepts.
  var filled: [FilledPattern] = []

  /// The side of the glossary that an index has.
  public enum Side: Sendable, Hashable {
    /// The side of the texts: the concepts' match options apply.
    case source
    /// The side of translations: terms match as usual in their language.
    case translation
  }

  /// - Parameters:
  ///   - side: whether texts or their translations are searched.
  ///   - statuses: the statuses of the terms that are searched for; by default all but forbidden
  ///     ones.
  ///   - findsPatterns: whether terms with slots are searched for, or left out.
  ///   - judgesSenses: whether matches are ambiguous or suppressed if the text indicates another
  ///     sense; never so on the side of a translation, which is searched for the equivalents.
  public init(
    _ glossary: Glossary, language: LanguageTag, side: Side = .source,
    statuses: Set<TermStatus> = Set(TermStatus.allCases).subtracting([.forbidden]),
    findsPatterns: Bool = true, judgesSenses: Bool = true
  ) {
    self.init(
      glossary, concepts: ConceptStore(glossary), language: language, side: side,
      statuses: statuses, findsPatterns: findsPatterns, judgesSenses: judgesSenses)
  }

  /// An index made in memory.
  /// - Parameter concepts: the concepts of `glossary`, which several indices can share.
  package init(
    _ glossary: Glossary, concepts: ConceptStore, language: LanguageTag, side: Side = .source,
    statuses: Set<TermStatus> = Set(TermStatus.allCases).subtracting([.forbidden]),
    findsPatterns: Bool = true, judgesSenses: Bool = true
  ) {
    let sections = TermIndex.sections(
      of: glossary, from: 0, language: language, side: side, statuses: statuses,
      findsPatterns: findsPatterns, judgesSenses: judgesSenses)
    self.init(
      PackedFile(inMemory: sections), section: 0, concepts: concepts, language: language,
      side: side, judgesSenses: judgesSenses)
  }

  /// An index in a compiled file.
  /// - Parameters:
  ///   - section: the number of the first section of the index; it has at most 256.
  ///   - concepts: the concepts of the same file.
  ///   - language: the language with which the index was made; likewise `side`.
  package init(
    _ file: PackedFile, section: UInt64, concepts: ConceptStore, language: LanguageTag,
    side: Side, judgesSenses: Bool = true
  ) {
    self.concepts = concepts
    self.language = language
    self.judgesSenses = judgesSenses && side == .source
    let rules = Language.of(language)
    inflection = rules.inflection
    derivation = rules.derivation
    orthography = rules.orthography
    wordClasses = rules.wordClasses
    tables = IndexTables(file, section: section, language: rules)
  }

  /// The sections of a compiled file with an index.
  /// - Parameter section: the number of the first section.
  package static func sections(
    of glossary: Glossary, from section: UInt64, language: LanguageTag, side: Side,
    statuses: Set<TermStatus>, findsPatterns: Bool = true, judgesSenses: Bool = true
  ) -> [(number: UInt64, bytes: [UInt8])] {
    var builder = TermIndexBuilder(
      language: Language.of(language), side: side, findsPatterns: findsPatterns,
      judgesSenses: judgesSenses && side == .source)
    for (number, concept) in glossary.concepts.enumerated() {
      builder.add(concept, number: Int32(number), language: language, statuses: statuses)
    }
    return builder.sections(from: section)
  }

  /// The folded words of terms and of context cues.
  var vocabulary: PackedWords { tables.vocabulary }
  /// The terms as paths of word numbers.
  var trie: PackedTrie { tables.trie }
  /// Whether a concept has a value in the `except` column.
  var hasExceptions: Bool { tables.hasExceptions }
  /// Number of terms without slots.
  var entryCount: Int { tables.entries.count }
  /// The pattern terms; nil if there are none.
  var patterns: PatternIndex? { tables.patterns.map { PatternIndex($0, of: tables) } }

  /// The node of the sequence of one word; negative if no term begins with it.
  func firstNode(of word: Int32) -> Int32 { tables.firstNodes[word] - 1 }

  /// A term; nil if the number is wrong.
  func entry(_ number: Int32) -> TermEntry? {
    TermEntry(tables.entries[number], tables.texts, conceptCount: concepts.count)
  }

  /// The index in its concept of the term of an entry.
  func term(ofEntry number: Int32) -> Int32 { tables.entries[number].term }

  /// The context cues of a concept.
  func cues(of concept: Int) -> ContextCues { tables.cues(of: concept) }

  /// The values of the `except` column of a concept.
  func exceptions(of concept: Int32) -> TermExceptions { tables.exceptions(of: Int(concept)) }

  /// The text at a place of an exception.
  func text(at place: TextPlace) -> String {
    String(decoding: tables.texts[place], as: UTF8.self)
  }

  /// Whether the glossary gives `base` as the root of a verb.
  /// - Parameter word: the number of the verb in ``vocabulary``.
  func isGivenRoot(_ base: [UInt8], of word: Int32) -> Bool {
    !base.isEmpty && tables.hasRoot(of: word) { inflection.isSameRoot(base, $0) }
  }

  /// Number of terms that are searched for.
  public var termCount: Int { entryCount + (tables.patterns?.entryCount ?? 0) }
}
