import Glossary
import Languages
import Normalization
import Segmentation
import TextModel

/// Turns concepts into the tables of an index.
struct TermIndexBuilder {
  private var vocabulary = WordTable(minimumCapacity: 1024)
  /// Texts to which records refer; equal texts are there once.
  private var texts = WordTable(minimumCapacity: 1024)
  private var entries: [TermEntry.Record] = []
  private var words: [TermEntry.Word.Record] = []
  /// Index of an entry, and a sequence of word numbers that leads to it; a term can have several.
  private var paths: [(entry: Int32, words: [Int32])] = []
  /// For each concept where its cues and exceptions are in `numbers`.
  private var notes: [IndexTables.Note] = []
  private var numbers: [Int32] = []
  private var hasExceptions = false
  /// The roots that concepts give for verbs.
  private var roots: [IndexTables.Root] = []
  /// The pattern terms, and for each the numbers of its words; -1 for a slot.
  var patterns: [BuiltPattern] = []
  var patternPaths: [[Int32]] = []
  let language: Language
  private let side: TermIndex.Side
  private let findsPatterns: Bool
  private let judgesSenses: Bool
  private let normalizer = Normalizer()

  init(language: Language, side: TermIndex.Side, findsPatterns: Bool, judgesSenses: Bool) {
    self.judgesSenses = judgesSenses
    self.language = language
    self.side = side
    self.findsPatterns = findsPatterns
  }

  /// The number of a folded word in the vocabulary.
  mutating func insert(_ folded: [UInt8]) -> Int32 { vocabulary.insert(folded) }

  mutating func add(
    _ concept: Concept, number: Int32, language: LanguageTag, statuses: Set<TermStatus>
  ) {
    // Few concepts have more than two terms in a language; a set is only used for those.
    let places = concept.placesInOrder(ofTermsIn: language)
    var first: String?
    var seen: Set<String> = []
    for index in places where statuses.contains(concept.terms[index].status) {
      let text = concept.terms[index].text
      if let first {
        guard text != first, places.count == 2 || seen.insert(text).inserted else { continue }
      } else {
        first = text
      }
      if let pattern = concept.pattern(ofTerm: index) {
        if findsPatterns { add(pattern, of: concept, number: number, index: Int32(index)) }
      } else {
        add(text, of: concept, number: number, index: Int32(index))
      }
    }
    var note = IndexTables.Note()
    if !concept.context.isEmpty { note.cues = addCues(of: concept, language: language) }
    if judgesSenses, !concept.except.isEmpty {
      note.exceptions = addExceptions(of: concept, number: number)
    }
    notes.append(note)
  }

  /// - Returns: the place of the cues plus 1; 0 if there are none.
  private mutating func addCues(of concept: Concept, language: LanguageTag) -> Int32 {
    var cues: [[Int32]] = []
    var classes: Set<WordClass> = []
    for cue in concept.context {
      let words = read(cue).words
      guard !words.isEmpty else { continue }
      cues.append(words.map(\.id))
      if words.count == 1, let wordClass = self.language.wordClasses[words[0].folded] {
        classes.insert(wordClass)
      }
    }
    guard !cues.isEmpty else { return 0 }
    let areNeeded =
      judgesSenses && TermIndexBuilder.mayBe(concept.context, in: language, among: concept.terms)
    let place = Int32(numbers.count)
    numbers += ContextCues.numbers(of: cues, classes: classes, areNeeded: areNeeded)
    return place + 1
  }

  /// Whether the cues of a concept may be in a language.
  ///
  /// The column `context` has no language: the cues of an Indonesian term say nothing in a text in
  /// English, for which the same glossary is used.
  private static func mayBe(
    _ cues: [String], in language: LanguageTag, among terms: [Term]
  ) -> Bool {
    for term in terms where language.fit(of: term.language) == nil {
      guard let pair = LanguagePair.joining(language, term.language) else { continue }
      if pair.looksForeign(cues.joined(separator: " "), in: language) { return false }
    }
    return true
  }

  /// - Returns: the place of the exceptions plus 1; 0 if there are none.
  private mutating func addExceptions(of concept: Concept, number: Int32) -> Int32 {
    let terms = paths.reversed().prefix { entries[Int($0.entry)].concept == number }.map(\.words)
    var exceptions: [(value: TextPlace, words: [Int32], containsTerm: Bool)] = []
    for value in concept.except {
      let words = read(value).words.map(\.id)
      guard !words.isEmpty else { continue }
      exceptions.append(
        (place(of: Array(value.utf8)), words, terms.contains { words.contains($0) }))
    }
    guard !exceptions.isEmpty else { return 0 }
    hasExceptions = true
    let place = Int32(numbers.count)
    numbers += TermExceptions.numbers(of: exceptions)
    return place + 1
  }

  /// The place of a text, which is added if it is new.
  private mutating func place(of text: [UInt8]) -> TextPlace {
    guard !text.isEmpty else { return TextPlace() }
    let number = texts.insert(text)
    let range = texts.range(of: number)
    return TextPlace(start: range.lowerBound, count: range.upperBound - range.lowerBound)
  }

  private mutating func add(_ text: String, of concept: Concept, number: Int32, index: Int32) {
    let (words, signs) = read(text)
    guard !words.isEmpty else { return }
    let entry = Int32(entries.count)
    let match = side == .source ? concept.match : MatchOptions()
    var record = TermEntry.Record()
    record.concept = number
    record.term = index
    record.firstWord = Int32(self.words.count)
    record.wordCount = Int32(words.count)
    if let root = match.root.map({ Folding.fold(Array($0.utf8)) }), !root.isEmpty {
      record.root = place(of: root)
      roots.append(IndexTables.Root(word: words[0].id, text: record.root))
    }
    record.signs = place(of: signs.before + signs.after)
    record.signsBefore = Int32(signs.before.count)
    record.mayEndWithoutSigns = signs.mayEndWithout
    record.isInflected = match.inflection == .allowed
    record.caseRule = IndexCodes.code(of: match.caseRule)
    record.partOfSpeech = IndexCodes.code(
      of: concept.terms[Int(index)].partOfSpeech ?? concept.partOfSpeech)
    entries.append(record)
    for word in words {
      self.words.append(
        TermEntry.Word.Record(
          text: place(of: word.bytes), punctuation: place(of: word.punctuation),
          letterCase: IndexCodes.code(of: word.letterCase), gap: word.gap.rawValue))
    }
    paths.append((entry, words.map(\.id)))
    // Written as one word where the glossary has a hyphen or a space: nonblok, kerjasama, email.
    if words.count == 2, words[1].gap != .barrier, words[0].id != words[1].id,
      words.allSatisfy({ $0.letterCase != .acronym }), words[1].bytes.count >= 3,
      words[0].bytes.count >= 3 || words[1].gap == .hyphen
    {
      paths.append((entry, [vocabulary.insert(words[0].folded + words[1].folded)]))
    }
    // Written as two words where the glossary has one: cease fire.
    if words.count == 1, words[0].letterCase != .acronym {
      let solid = words[0].folded
      if let place = language.inflection.split(of: solid[...]) {
        let parts = [Array(solid[..<place]), Array(solid[place...])]
        paths.append((entry, parts.map { vocabulary.insert($0) }))
      }
    }
  }

  /// A word of a term or cue, with its number in the vocabulary.
  private struct NumberedWord {
    let id: Int32
    let folded: [UInt8]
    let bytes: [UInt8]
    let letterCase: LetterCase
    let gap: Token.Gap
    let punctuation: [UInt8]
  }

  /// The text as a document would have it: normalized, if it has characters that may change.
  private func normalized(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: "&") }) else { return bytes }
    let document = Document(id: "", language: language.tag, text: bytes)
    return (try? normalizer.normalize(document))?.bytes ?? bytes
  }

  private mutating func read(_ text: String) -> (words: [NumberedWord], signs: EdgeSignReader) {
    let bytes = normalized(text)
    var end = 0
    let joins = language.orthography.finalApostrophe == .possessive
    let tokens = Tokenizer.tokens(of: bytes, joinsPossessives: joins)
    let words = tokens.map { token in
      let punctuation =
        token.gap == .barrier ? bytes[end..<Int(token.start)].filter { $0 != 0x20 } : []
      end = Int(token.end)
      let word = Array(bytes[token.range.range])
      let folded = Folding.fold(word, isAddress: token.kind == .address)
      return NumberedWord(
        id: vocabulary.insert(folded), folded: folded, bytes: word,
        letterCase: LetterCase(of: word), gap: token.gap, punctuation: punctuation)
    }
    guard let first = tokens.first, let last = tokens.last else { return ([], EdgeSignReader()) }
    let isLenient = words.count > 1 || words[0].letterCase != .small
    let signs = EdgeSignReader(
      before: bytes[..<Int(first.start)], after: bytes[Int(last.end)...], isLenient: isLenient)
    return (words, signs)
  }

  /// The sections of the index.
  consuming func sections(from section: UInt64) -> [(number: UInt64, bytes: [UInt8])] {
    typealias Section = IndexTables.Section
    var trie = TrieBuilder()
    var firstNodes = [Int32](repeating: 0, count: vocabulary.count)
    for (entry, words) in paths {
      guard let first = words.first else { continue }
      if firstNodes[Int(first)] == 0 { firstNodes[Int(first)] = trie.addRoot() + 1 }
      var node = firstNodes[Int(first)] - 1
      for word in words.dropFirst() { node = trie.child(of: node, word).node }
      trie.end(entry, at: node)
    }
    let (trieSections, nodes) = trie.sections(from: section + Section.trie)
    for word in firstNodes.indices where firstNodes[word] > 0 {
      firstNodes[word] = nodes[Int(firstNodes[word] - 1)] + 1
    }
    var own: [(UInt64, [UInt8])] = [
      (Section.firstNodes, PackedFile.bytes(of: firstNodes)),
      (Section.entries, PackedFile.bytes(of: entries)),
      (Section.words, PackedFile.bytes(of: words)),
      (Section.texts, texts.arena),
      (Section.notes, PackedFile.bytes(of: notes)),
      (Section.numbers, PackedFile.bytes(of: numbers)),
      (Section.roots, PackedFile.bytes(of: roots.sorted { $0.word < $1.word })),
    ]
    var all = vocabulary.sections(from: section + Section.vocabulary) + trieSections
    var patternRoots = 0
    if !patterns.isEmpty {
      let made = PatternTables.sections(
        of: patterns, paths: patternPaths, wordCount: vocabulary.count, from: section)
      all += made.sections
      patternRoots = made.rootCount
    }
    let facts = [Int32(trie.roots.count), hasExceptions ? 1 : 0, Int32(patternRoots)]
    own.append((Section.facts, PackedFile.bytes(of: facts)))
    return own.map { (section + $0.0, $0.1) } + all
  }
}
