import Glossary
import Languages
import Normalization
import Segmentation
import TextModel

/// Turns concepts into entries and sequences of word numbers.
struct TermIndexBuilder {
  private(set) var vocabulary = WordTable(minimumCapacity: 1024)
  private(set) var entries: [TermEntry] = []
  /// Index of an entry, and a sequence of word numbers that leads to it; a term can have several.
  private(set) var paths: [(entry: Int32, words: [Int32])] = []
  /// Context cues, indexed by concept.
  private(set) var cues: [ContextCues] = []
  /// The values of the `except` column by concept.
  private(set) var exceptions: [Int: [TermException]] = [:]
  /// The roots that concepts give for verbs, by the number of the verb's word.
  private(set) var roots: [Int32: [[UInt8]]] = [:]
  /// The pattern terms, and for each the numbers of its words; -1 for a slot.
  var patterns: [PatternEntry] = []
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
    var cues = ContextCues()
    for cue in concept.context {
      let words = words(of: cue)
      guard !words.isEmpty else { continue }
      cues.words.append(words.map(\.id))
      if words.count == 1,
        let wordClass = self.language.wordClasses[words[0].folded]
      {
        cues.classes.insert(wordClass)
      }
    }
    cues.areNeeded =
      judgesSenses && !cues.words.isEmpty
      && TermIndexBuilder.mayBe(concept.context, in: language, among: concept.terms)
    self.cues.append(cues)
    if judgesSenses, !concept.except.isEmpty { addExceptions(of: concept, number: number) }
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

  private mutating func addExceptions(of concept: Concept, number: Int32) {
    let terms = paths.reversed().prefix { entries[Int($0.entry)].concept == number }.map(\.words)
    let exceptions = concept.except.compactMap { value -> TermException? in
      let words = words(of: value).map(\.id)
      guard !words.isEmpty else { return nil }
      return TermException(
        value: value, words: words, containsTerm: terms.contains { words.contains($0) })
    }
    if !exceptions.isEmpty { self.exceptions[Int(number)] = exceptions }
  }

  private mutating func add(_ text: String, of concept: Concept, number: Int32, index: Int32) {
    let (words, signs) = read(text)
    guard !words.isEmpty else { return }
    let entry = Int32(entries.count)
    let match = side == .source ? concept.match : MatchOptions()
    let root = match.root.map { Folding.fold(Array($0.utf8)) } ?? []
    if !root.isEmpty { roots[words[0].id, default: []].append(root) }
    entries.append(
      TermEntry(
        concept: number, term: index, words: words.map(\.word), caseRule: match.caseRule,
        isInflected: match.inflection == .allowed,
        partOfSpeech: concept.terms[Int(index)].partOfSpeech ?? concept.partOfSpeech,
        root: root, signs: signs))
    paths.append((entry, words.map(\.id)))
    // Written as one word where the glossary has a hyphen or a space: nonblok, kerjasama, email.
    if words.count == 2, words[1].word.gap != .barrier, words[0].id != words[1].id,
      words.allSatisfy({ $0.word.letterCase != .acronym }), words[1].word.bytes.count >= 3,
      words[0].word.bytes.count >= 3 || words[1].word.gap == .hyphen
    {
      paths.append((entry, [vocabulary.insert(words[0].folded + words[1].folded)]))
    }
    // Written as two words where the glossary has one: cease fire.
    if words.count == 1, words[0].word.letterCase != .acronym {
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
    let word: TermEntry.Word
  }

  private mutating func words(of text: String) -> [NumberedWord] { read(text).words }

  /// The text as a document would have it: normalized, if it has characters that may change.
  private func normalized(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: "&") }) else { return bytes }
    let document = Document(id: "", language: language.tag, text: bytes)
    return (try? normalizer.normalize(document))?.bytes ?? bytes
  }

  private mutating func read(_ text: String) -> (words: [NumberedWord], signs: EdgeSigns) {
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
        id: vocabulary.insert(folded), folded: folded,
        word: TermEntry.Word(
          bytes: word, letterCase: LetterCase(of: word), gap: token.gap, punctuation: punctuation))
    }
    guard let first = tokens.first, let last = tokens.last else { return ([], EdgeSigns()) }
    let isLenient = words.count > 1 || words[0].word.letterCase != .small
    let signs = EdgeSigns(
      before: bytes[..<Int(first.start)], after: bytes[Int(last.end)...], isLenient: isLenient)
    return (words, signs)
  }
}
