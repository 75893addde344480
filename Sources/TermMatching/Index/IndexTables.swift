internal import Synchronization
import Languages
import TextModel

/// The tables of an index: views of sections of a ``PackedFile``, which is in memory or mapped.
///
/// Nothing is computed or copied when a file is opened.
final class IndexTables: @unchecked Sendable {
  /// The numbers of the sections, counted from the first section of the index.
  enum Section {
    static let facts: UInt64 = 0
    /// Three sections.
    static let vocabulary: UInt64 = 1
    static let firstNodes: UInt64 = 4
    /// Three sections.
    static let trie: UInt64 = 5
    static let entries: UInt64 = 8
    static let words: UInt64 = 9
    static let texts: UInt64 = 10
    static let notes: UInt64 = 11
    static let numbers: UInt64 = 12
    static let roots: UInt64 = 13
    static let patternAnchors: UInt64 = 14
    /// Three sections.
    static let patternPrefixes: UInt64 = 15
    static let patternPrefixNodes: UInt64 = 18
    /// Three sections.
    static let patternTrie: UInt64 = 19
    static let patternSlots: UInt64 = 22
    static let patternStarts: UInt64 = 23
    static let patternRecords: UInt64 = 24
  }

  /// The places of single numbers in the section of facts.
  enum Fact {
    static let rootCount = 0
    static let hasExceptions = 1
    static let patternRootCount = 2
  }

  /// What the glossary gives for a concept: places in ``numbers`` plus 1, or 0 for nothing.
  struct Note: BitwiseCopyable, Sendable {
    var cues: Int32 = 0
    var exceptions: Int32 = 0
  }

  /// The root that the glossary gives for a verb.
  struct Root: BitwiseCopyable, Sendable {
    /// The number of the verb's word; the records are ordered by it.
    var word: Int32 = -1
    var text = TextPlace()
  }

  /// Keeps the memory of all tables.
  private let bytes: SharedBytes
  /// The folded words of terms and of context cues.
  let vocabulary: PackedWords
  /// For each word, the node of the sequence of this word alone plus 1; 0 if no term begins with it.
  let firstNodes: PackedValues<Int32>
  /// The terms as paths of word numbers.
  let trie: PackedTrie
  let entries: PackedValues<TermEntry.Record>
  let texts: IndexTexts
  let hasExceptions: Bool
  private let notes: PackedValues<Note>
  private let numbers: PackedValues<Int32>
  private let roots: PackedValues<Root>
  /// The pattern terms; nil if there are none.
  let patterns: PatternTables?
  private let language: Language
  private let madePatternWords = Mutex<PatternWords?>(nil)

  /// - Parameter section: the first section of the index in the file.
  init(_ file: PackedFile, section: UInt64, language: Language) {
    bytes = file.bytes
    self.language = language
    let facts: PackedValues<Int32> = file.values(section + Section.facts, absent: 0)
    vocabulary = PackedWords(file, section: section + Section.vocabulary)
    firstNodes = file.values(section + Section.firstNodes, absent: 0)
    trie = PackedTrie(
      file, section: section + Section.trie, rootCount: Int(facts[Fact.rootCount]))
    entries = file.values(section + Section.entries, absent: TermEntry.Record())
    texts = IndexTexts(
      words: file.values(section + Section.words, absent: TermEntry.Word.Record()),
      bytes: file.section(section + Section.texts).assumingMemoryBound(to: UInt8.self))
    notes = file.values(section + Section.notes, absent: Note())
    numbers = file.values(section + Section.numbers, absent: 0)
    roots = file.values(section + Section.roots, absent: Root())
    hasExceptions = facts[Fact.hasExceptions] != 0
    patterns = PatternTables(
      file, section: section, rootCount: Int(facts[Fact.patternRootCount]))
  }

  /// The context cues of a concept.
  func cues(of concept: Int) -> ContextCues {
    ContextCues(numbers, at: Int(notes[concept].cues) - 1)
  }

  /// The values of the `except` column of a concept.
  func exceptions(of concept: Int) -> TermExceptions {
    TermExceptions(numbers, at: Int(notes[concept].exceptions) - 1)
  }

  /// Whether `isRoot` is true of a root that the glossary gives for the verb with this word.
  func hasRoot(of word: Int32, where isRoot: ([UInt8]) -> Bool) -> Bool {
    guard roots.count > 0 else { return false }
    var (low, high) = (0, roots.count)
    while low < high {
      let middle = (low + high) / 2
      if roots[middle].word < word { low = middle + 1 } else { high = middle }
    }
    while low < roots.count, roots[low].word == word {
      if isRoot(Array(texts[roots[low].text])) { return true }
      low += 1
    }
    return false
  }

  /// The words that show where slots end, made when they are first needed.
  var patternWords: PatternWords {
    madePatternWords.withLock { made in
      if let made { return made }
      let words = PatternWords(language)
      made = words
      return words
    }
  }
}
