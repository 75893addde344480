import Glossary
import Languages
import Segmentation
import TextModel

/// The pattern terms of a glossary, compiled for one language.
///
/// The terms are paths of a trie whose edges are words and slots. A path begins at the first fixed
/// word of its term; slots before it are read to the left when the path has been followed.
struct PatternIndex: Sendable {
  let entries: [PatternEntry]
  let words: PatternWords
  /// For each word of the vocabulary, the node of the paths that begin with it; -1 if there are
  /// none.
  private(set) var anchors: [Int32]
  /// For each prefix of a number in the same word, the node of the paths that begin with it.
  private(set) var prefixes: [[UInt8]: Int32] = [:]
  private var edges: [UInt64: Int32] = [:]
  /// The slots that follow each node.
  private(set) var slots: [[PatternSlot]] = []
  /// The entries that end at each node.
  private(set) var endings: [[Int32]] = []

  /// - Parameters:
  ///   - paths: for each entry, the numbers of its fixed words in the vocabulary; -1 for a slot.
  ///   - wordCount: the size of the vocabulary.
  init(
    _ entries: [PatternEntry], paths: [[Int32]], wordCount: Int, language: Language
  ) {
    self.entries = entries
    words = PatternWords(language)
    anchors = [Int32](repeating: -1, count: wordCount)
    for (number, entry) in entries.enumerated() {
      var node: Int32
      if !entry.prefix.isEmpty {
        node = prefixes[entry.prefix] ?? addNode()
        prefixes[entry.prefix] = node
      } else {
        let word = Int(paths[number][entry.anchor])
        if anchors[word] < 0 { anchors[word] = addNode() }
        node = anchors[word]
      }
      for place in (entry.anchor + 1)..<max(entry.elements.count, entry.anchor + 1) {
        let slot = entry.slot(at: place)
        let label = slot.map(PatternIndex.label) ?? paths[number][place]
        let key = PatternIndex.key(node, label)
        if let next = edges[key] {
          node = next
        } else {
          if let slot { slots[Int(node)].append(slot) }
          let next = addNode()
          edges[key] = next
          node = next
        }
      }
      endings[Int(node)].append(Int32(number))
    }
  }

  func next(_ node: Int32, _ word: Int32) -> Int32? { edges[PatternIndex.key(node, word)] }

  func next(_ node: Int32, _ slot: PatternSlot) -> Int32? {
    edges[PatternIndex.key(node, PatternIndex.label(slot))]
  }

  private mutating func addNode() -> Int32 {
    slots.append([])
    endings.append([])
    return Int32(endings.count - 1)
  }

  /// The label of a slot's edge: a negative number, which no word has.
  private static func label(_ slot: PatternSlot) -> Int32 {
    switch slot {
    case .place: -2
    case .name: -3
    case .number: -4
    case .year: -5
    case .field: -6
    }
  }

  private static func key(_ node: Int32, _ label: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: label))
  }
}

extension TermIndexBuilder {
  /// Adds a pattern term; one that cannot match in this language is left out.
  mutating func add(
    _ pattern: TermPattern, of concept: Concept, number: Int32, index: Int32
  ) {
    let joins = language.orthography.finalApostrophe == .possessive
    guard let tokens = PatternTokens(pattern, joinsPossessives: joins) else { return }
    var elements: [PatternEntry.Element] = []
    var path: [Int32] = []
    var prefix: [UInt8] = []
    for part in tokens.parts {
      switch part {
      case .word(let bytes, let gap, let punctuation):
        path.append(insert(Folding.fold(bytes)))
        elements.append(
          .word(
            TermEntry.Word(
              bytes: bytes, letterCase: LetterCase(of: bytes), gap: gap, punctuation: punctuation)))
      case .slot(let slot, let before, let after, let gap, let punctuation):
        if !before.isEmpty {
          guard elements.isEmpty, slot == .number, after.isEmpty else { return }
          prefix = Folding.fold(before)
        }
        path.append(-1)
        elements.append(.slot(slot, gap: gap, punctuation: punctuation, suffix: after))
      }
    }
    let anchor = prefix.isEmpty ? path.firstIndex { $0 >= 0 } : 0
    guard let anchor else { return }
    patternPaths.append(path)
    patterns.append(
      PatternEntry(
        concept: number, term: index, elements: elements, anchor: anchor, prefix: prefix,
        caseRule: concept.match.caseRule))
  }
}
