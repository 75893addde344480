import Glossary
import Languages
import Segmentation
import TextModel

/// The pattern terms of a glossary, compiled for one language.
///
/// The terms are paths of a trie whose edges are words and slots. A path begins at the first fixed
/// word of its term; slots before it are read to the left when the path has been followed.
struct PatternIndex {
  private let tables: PatternTables
  private let index: IndexTables

  init(_ tables: PatternTables, of index: IndexTables) {
    self.tables = tables
    self.index = index
  }

  /// The words that show where slots end.
  var words: PatternWords { index.patternWords }
  /// Whether any pattern begins with letters before a number in the same word.
  var hasPrefixes: Bool { tables.prefixes.count > 0 }

  /// The node of the paths that begin with a word of the vocabulary; negative if there are none.
  func anchor(of word: Int32) -> Int32 { tables.anchors[word] - 1 }

  /// The node of the paths that begin with letters before a number; negative if there are none.
  func anchor(ofPrefix prefix: [UInt8]) -> Int32 {
    tables.prefixNodes[tables.prefixes.find(prefix)] - 1
  }

  func next(_ node: Int32, _ word: Int32) -> Int32? { tables.trie.next(node, word) }

  func next(_ node: Int32, _ slot: PatternSlot) -> Int32? {
    tables.trie.next(node, PatternTables.label(slot))
  }

  /// The slots that follow a node.
  func slots(after node: Int32) -> [PatternSlot] { PatternTables.slots(tables.slots[node]) }

  /// The numbers of the entries that end at a node.
  func endings(of node: Int32) -> some Sequence<Int32> {
    tables.trie.endings(of: node).lazy.map { [trie = tables.trie] in trie.entry($0) }
  }

  /// A pattern term; nil if its record is damaged.
  func entry(_ number: Int32) -> PatternEntry? { tables.entry(number) }

  /// The index in its concept of the term of an entry.
  func term(ofEntry number: Int32) -> Int32 { tables.term(ofEntry: number) }
}

/// The tables of a ``PatternIndex``.
struct PatternTables: @unchecked Sendable {
  /// For each word of the vocabulary, the node of the paths that begin with it plus 1.
  let anchors: PackedValues<Int32>
  /// The prefixes of numbers in the same word, and for each the node of its paths plus 1.
  let prefixes: PackedWords
  let prefixNodes: PackedValues<Int32>
  let trie: PackedTrie
  /// For each node the slots that follow it: four bits for each, in their order.
  let slots: PackedValues<Int32>
  /// Where the record of each entry begins; the last value is the end of the records.
  private let starts: PackedValues<Int32>
  private let records: UnsafeRawBufferPointer

  /// Number of entries.
  var entryCount: Int { max(0, starts.count - 1) }

  /// - Parameter section: the first section of the index.
  /// - Returns: nil if the index has no patterns.
  init?(_ file: PackedFile, section: UInt64, rootCount: Int) {
    typealias Section = IndexTables.Section
    starts = file.values(section + Section.patternStarts, absent: 0)
    guard starts.count > 1 else { return nil }
    records = file.section(section + Section.patternRecords)
    anchors = file.values(section + Section.patternAnchors, absent: 0)
    prefixes = PackedWords(file, section: section + Section.patternPrefixes)
    prefixNodes = file.values(section + Section.patternPrefixNodes, absent: 0)
    trie = PackedTrie(file, section: section + Section.patternTrie, rootCount: rootCount)
    slots = file.values(section + Section.patternSlots, absent: 0)
  }

  func entry(_ number: Int32) -> PatternEntry? {
    var reader = reader(of: number)
    return PatternEntry(&reader)
  }

  func term(ofEntry number: Int32) -> Int32 {
    var reader = reader(of: number)
    _ = reader.number()
    return Int32(truncatingIfNeeded: reader.number())
  }

  private func reader(of number: Int32) -> PackedReader {
    let (start, end) = (Int(starts[number]), Int(starts[number + 1]))
    guard start >= 0, start <= end, end <= records.count else {
      return PackedReader(UnsafeRawBufferPointer(start: nil, count: 0))
    }
    return PackedReader(UnsafeRawBufferPointer(rebasing: records[start..<end]))
  }

  /// The label of a slot's edge: a negative number, which no word has.
  static func label(_ slot: PatternSlot) -> Int32 { -1 - code(of: slot) }

  /// The number of a slot in the tables: 1 to 5.
  static func code(of slot: PatternSlot) -> Int32 {
    switch slot {
    case .place: 1
    case .name: 2
    case .number: 3
    case .year: 4
    case .field: 5
    }
  }

  static func slot(_ code: Int) -> PatternSlot? {
    switch code {
    case 1: .place
    case 2: .name
    case 3: .number
    case 4: .year
    case 5: .field
    default: nil
    }
  }

  /// The slots of which four bits each are in a number, the first lowest.
  static func slots(_ codes: Int32) -> [PatternSlot] {
    var slots: [PatternSlot] = []
    var rest = UInt32(bitPattern: codes)
    while rest != 0 {
      if let slot = slot(Int(rest & 0xF)) { slots.append(slot) }
      rest >>= 4
    }
    return slots
  }

  /// The sections of the pattern terms of an index.
  /// - Parameters:
  ///   - paths: for each entry, the numbers of its fixed words in the vocabulary; -1 for a slot.
  ///   - wordCount: the size of the vocabulary.
  /// - Returns: the sections, and the number of roots of the trie.
  static func sections(
    of entries: [BuiltPattern], paths: [[Int32]], wordCount: Int, from section: UInt64
  ) -> (sections: [(number: UInt64, bytes: [UInt8])], rootCount: Int) {
    typealias Section = IndexTables.Section
    var trie = TrieBuilder()
    var anchors = [Int32](repeating: 0, count: wordCount)
    var prefixes = WordTable()
    var prefixRoots: [Int32] = []
    // The slots after each node, as provisional node and code.
    var slots: [(node: Int32, code: Int32)] = []
    var starts: [Int32] = [0]
    var records: [UInt8] = []
    for (number, entry) in entries.enumerated() {
      var node: Int32
      if !entry.prefix.isEmpty {
        let prefix = Int(prefixes.insert(entry.prefix))
        if prefix == prefixRoots.count { prefixRoots.append(trie.addRoot()) }
        node = prefixRoots[prefix]
      } else {
        let word = Int(paths[number][entry.anchor])
        if anchors[word] == 0 { anchors[word] = trie.addRoot() + 1 }
        node = anchors[word] - 1
      }
      for place in (entry.anchor + 1)..<max(entry.elements.count, entry.anchor + 1) {
        let slot = entry.slot(at: place)
        let (next, isNew) = trie.child(of: node, slot.map(label) ?? paths[number][place])
        if isNew, let slot { slots.append((node, code(of: slot))) }
        node = next
      }
      trie.end(Int32(number), at: node)
      records += entry.record
      starts.append(Int32(records.count))
    }
    let (trieSections, numbers) = trie.sections(from: section + Section.patternTrie)
    for word in anchors.indices where anchors[word] > 0 {
      anchors[word] = numbers[Int(anchors[word] - 1)] + 1
    }
    var codes = [Int32](repeating: 0, count: numbers.count)
    for (node, code) in slots.reversed() {
      let number = Int(numbers[Int(node)])
      codes[number] = codes[number] << 4 | code
    }
    let own: [(UInt64, [UInt8])] = [
      (Section.patternAnchors, PackedFile.bytes(of: anchors)),
      (
        Section.patternPrefixNodes,
        PackedFile.bytes(of: prefixRoots.map { numbers[Int($0)] + 1 })
      ),
      (Section.patternSlots, PackedFile.bytes(of: codes)),
      (Section.patternStarts, PackedFile.bytes(of: starts)),
      (Section.patternRecords, records),
    ]
    return (
      own.map { (section + $0.0, $0.1) } + trieSections
        + prefixes.sections(from: section + Section.patternPrefixes), trie.roots.count
    )
  }
}

extension TermIndexBuilder {
  /// Adds a pattern term; one that cannot match in this language is left out.
  mutating func add(
    _ pattern: TermPattern, of concept: Concept, number: Int32, index: Int32
  ) {
    let joins = language.orthography.finalApostrophe == .possessive
    guard let tokens = PatternTokens(pattern, joinsPossessives: joins) else { return }
    var elements: [BuiltPattern.Element] = []
    var path: [Int32] = []
    var prefix: [UInt8] = []
    for part in tokens.parts {
      switch part {
      case .word(let bytes, let gap, let punctuation):
        path.append(insert(Folding.fold(bytes)))
        elements.append(.word(bytes, gap: gap, punctuation: punctuation))
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
      BuiltPattern(
        concept: number, term: index, elements: elements, anchor: anchor, prefix: prefix,
        caseRule: concept.match.caseRule))
  }
}
