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
public struct TermIndex: Sendable {
  /// The glossary that was compiled; a match has indices of its concepts and terms.
  public let glossary: Glossary
  /// The language of the terms that are searched for.
  public let language: LanguageTag
  /// Whether matches are ambiguous or suppressed if the text indicates another sense.
  let judgesSenses: Bool
  let inflection: any Inflection
  let derivation: any WordFormation
  let orthography: Orthography
  let wordClasses: WordClasses
  let entries: [TermEntry]
  /// The folded words of terms and of context cues.
  let vocabulary: WordTable
  /// For each word, the node of the sequence of this word alone; -1 if no term begins with it.
  private(set) var firstNodes: [Int32]
  /// For a node and the next word, the node of the longer sequence.
  private var edges: [UInt64: Int32] = [:]
  /// Whether there are longer sequences, indexed by node.
  private(set) var hasChildren: [Bool] = []
  /// The entries that end at each node: in the order of nodes, and for each node in the order of
  /// the glossary.
  private(set) var endings: [Int32] = []
  /// For each node, the index of its first entry in ``endings``; the last element is the number of
  /// entries.
  private var endingStarts: [Int32] = []
  /// The pattern terms; nil if there are none.
  let patterns: PatternIndex?
  /// The concepts of the patterns found in one text, with their slots filled; their numbers follow
  /// those of the glossary's concepts.
  var filled: [FilledPattern] = []
  /// Context cues, indexed by concept.
  let cues: [ContextCues]
  /// The values of the `except` column by concept.
  let exceptions: [Int: [TermException]]
  /// Whether a concept has a value in the `except` column.
  let hasExceptions: Bool
  /// The roots that the glossary gives for verbs, by the number of the verb's word.
  private let roots: [Int32: [[UInt8]]]

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
    self.glossary = glossary
    self.language = language
    self.judgesSenses = judgesSenses && side == .source
    let rules = Language.of(language)
    inflection = rules.inflection
    derivation = rules.derivation
    orthography = rules.orthography
    wordClasses = rules.wordClasses
    var builder = TermIndexBuilder(
      language: rules, side: side, findsPatterns: findsPatterns, judgesSenses: self.judgesSenses)
    for (number, concept) in glossary.concepts.enumerated() {
      builder.add(concept, number: Int32(number), language: language, statuses: statuses)
    }
    entries = builder.entries
    cues = builder.cues
    roots = builder.roots
    exceptions = builder.exceptions
    hasExceptions = !builder.exceptions.isEmpty
    vocabulary = builder.vocabulary
    patterns =
      builder.patterns.isEmpty
      ? nil
      : PatternIndex(
        builder.patterns, paths: builder.patternPaths, wordCount: builder.vocabulary.count,
        language: rules)
    firstNodes = [Int32](repeating: -1, count: builder.vocabulary.count)
    var lastNodes: [(node: Int32, entry: Int32)] = []
    lastNodes.reserveCapacity(builder.paths.count)
    for (number, path) in builder.paths {
      if let node = insert(path) { lastNodes.append((node, number)) }
    }
    layOut(lastNodes)
  }

  /// Whether the glossary gives `base` as the root of a verb.
  /// - Parameter word: the number of the verb in ``vocabulary``.
  func isGivenRoot(_ base: [UInt8], of word: Int32) -> Bool {
    guard !base.isEmpty, let given = roots[word] else { return false }
    return given.contains { inflection.isSameRoot(base, $0) }
  }

  /// Number of terms that are searched for.
  public var termCount: Int { entries.count + (patterns?.entries.count ?? 0) }

  /// Whether a concept has context cues.
  func hasCues(_ concept: Int) -> Bool { !cues[concept].words.isEmpty }

  /// Indices in ``endings`` of the entries that end at a node.
  func endings(of node: Int32) -> Range<Int> {
    Int(endingStarts[Int(node)])..<Int(endingStarts[Int(node) + 1])
  }

  /// Stores the entries in the order of nodes by a counting sort, which keeps their order within a
  /// node.
  private mutating func layOut(_ lastNodes: [(node: Int32, entry: Int32)]) {
    endingStarts = [Int32](repeating: 0, count: hasChildren.count + 1)
    for (node, _) in lastNodes { endingStarts[Int(node) + 1] += 1 }
    for node in hasChildren.indices { endingStarts[node + 1] += endingStarts[node] }
    var next = endingStarts
    endings = [Int32](repeating: 0, count: lastNodes.count)
    for (node, entry) in lastNodes {
      endings[Int(next[Int(node)])] = entry
      next[Int(node)] += 1
    }
  }

  /// The node of a sequence of words, which is added if it is new; nil for an empty sequence.
  private mutating func insert(_ path: [Int32]) -> Int32? {
    guard let first = path.first else { return nil }
    if firstNodes[Int(first)] < 0 { firstNodes[Int(first)] = addNode() }
    var node = firstNodes[Int(first)]
    for word in path.dropFirst() {
      let key = TermIndex.key(node, word)
      if let next = edges[key] {
        node = next
      } else {
        hasChildren[Int(node)] = true
        let next = addNode()
        edges[key] = next
        node = next
      }
    }
    return node
  }

  private mutating func addNode() -> Int32 {
    hasChildren.append(false)
    return Int32(hasChildren.count - 1)
  }

  /// Whether an entry consists of a single word with these bytes.
  func isWord(_ word: UnsafeBufferPointer<UInt8>, asWrittenIn entry: Int32) -> Bool {
    let words = entries[Int(entry)].words
    return words.count == 1 && words[0].bytes.count == word.count
      && words[0].bytes.elementsEqual(word)
  }

  func next(_ node: Int32, _ word: Int32) -> Int32? { edges[TermIndex.key(node, word)] }

  private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }
}
