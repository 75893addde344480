import Glossary
import Languages
import Segmentation
import TextModel

/// A homograph whose words are numbers in the ``SenseInventory/words``.
final class CompiledHomograph {
  /// A word list in an expression, as word numbers.
  typealias Phrase = [Int32]

  /// What stands directly beside the form.
  struct Neighbour {
    enum Kind {
      case words
      case wordClass(WordClass)
      /// A word with a capital inside the sentence.
      case name
    }

    let kind: Kind
    /// The word that is next to the form; -1 if the neighbour is not given by its words.
    var nearest: Int32 = -1
    /// All words.
    var phrase: Phrase = []
    /// Whether it is a function word, which says little.
    var isFunctionWord = false
  }

  /// An expression around the form: the words before it and after it.
  struct Expression {
    let before: Phrase
    let after: Phrase
  }

  struct Sense {
    let partOfSpeech: PartOfSpeech?
    /// The first gloss, for explanations.
    let gloss: String
    let glosses: [ComparedGloss]
    let before: [Neighbour]
    let after: [Neighbour]
    let deciding: [Expression]
    let excluding: [Expression]
  }

  /// A cue of a sense.
  struct Cue {
    let sense: Int
    let words: Phrase
    /// Whether it is a function word, which is in too many sentences to say anything far from the
    /// form.
    let isFunctionWord: Bool
  }

  let headword: String
  /// Whether the headword has no small letter; then capitals say nothing about the sense.
  let isAcronym: Bool
  let senses: [Sense]
  let cues: [Cue]
  /// The numbers of the cues that begin with a word.
  private let cuesByWord: [Int32: [Int]]
  /// A bit for each value of the last nine bits of the words that begin a cue.
  private var cueBits = [UInt64](repeating: 0, count: 8)

  init(headword: String, isAcronym: Bool, senses: [Sense], cues: [Cue]) {
    self.headword = headword
    self.isAcronym = isAcronym
    self.senses = senses
    self.cues = cues
    var cuesByWord: [Int32: [Int]] = [:]
    for (number, cue) in cues.enumerated() {
      let first = cue.words[0]
      cuesByWord[first, default: []].append(number)
      cueBits[Int(first >> 6) & 7] |= 1 << UInt64(first & 63)
    }
    self.cuesByWord = cuesByWord
  }

  /// The numbers of the cues that begin with a word.
  func cues(of word: Int32) -> [Int]? {
    guard cueBits[Int(word >> 6) & 7] & (1 << UInt64(word & 63)) != 0 else { return nil }
    return cuesByWord[word]
  }
}

/// The homographs of a language, compiled when they are first needed.
struct SenseInventory {
  private let homographs: Homographs
  private let functionWords: FunctionWords
  private let glossInflection: any Inflection
  /// The words of all compiled entries, and the forms of texts with their possible lemmas.
  let words: WordAnalyses
  private var compiled: [Int: CompiledHomograph?] = [:]
  /// For each entry of the index, the number of the homograph that its term is; -1 if it is none,
  /// -2 until it is first asked for.
  private var entryHomographs: [Int32] = []

  init(language: LanguageTag) {
    let rules = Language.of(language)
    let inflection = rules.inflection
    words = WordAnalyses { inflection.readings(of: $0[...]).map(\.lemma) }
    homographs = rules.homographs
    functionWords = rules.functionWords
    glossInflection = Language.of(Homographs.glossLanguage).inflection
  }

  var isEmpty: Bool { homographs.count == 0 }

  /// The number of the homograph with this headword; nil if there is none.
  /// - Parameter word: in lower case.
  func number(of word: [UInt8]) -> Int? { homographs.number(of: word) }

  /// The number of the homograph that a form of a text is; nil if it is none.
  func number(of form: Int32, in forms: WordTable) -> Int? {
    homographs.number(of: form, in: forms)
  }

  /// The number of the homograph that the term of an entry is; nil if it is none.
  mutating func number(ofEntry entry: Int32, in index: TermIndex) -> Int? {
    if entryHomographs.isEmpty {
      entryHomographs = [Int32](repeating: -2, count: index.entries.count)
    }
    var number = entryHomographs[Int(entry)]
    if number == -2 {
      let words = index.entries[Int(entry)].words
      let found = words.count == 1 ? homographs.number(of: Folding.fold(words[0].bytes)) : nil
      number = Int32(found ?? -1)
      entryHomographs[Int(entry)] = number
    }
    return number < 0 ? nil : Int(number)
  }

  /// Releases the memory if very many words have been met; call it before a text is read.
  mutating func trim() {
    if words.trim() { compiled = [:] }
  }

  /// A homograph, which is compiled if it is new; nil if its entry has an error.
  mutating func homograph(_ number: Int) -> CompiledHomograph? {
    if let known = compiled[number] { return known }
    let made = homographs[number].map { compile($0) }
    compiled[number] = made
    return made
  }

  private func compile(_ homograph: Homograph) -> CompiledHomograph {
    let headword = Folding.fold(Array(homograph.headword.utf8))
    var cues: [CompiledHomograph.Cue] = []
    func add(_ phrase: CompiledHomograph.Phrase, _ sense: Int, isFunctionWord: Bool) {
      guard !phrase.isEmpty else { return }
      cues.append(.init(sense: sense, words: phrase, isFunctionWord: isFunctionWord))
    }
    var senses: [CompiledHomograph.Sense] = []
    for (number, sense) in homograph.senses.enumerated() {
      for cue in sense.cues {
        let folded = SenseInventory.words(of: cue)
        let isFunctionWord = folded.count == 1 && functionWords.contains(folded[0])
        add(folded.map { words.number(of: $0) }, number, isFunctionWord: isFunctionWord)
      }
      var deciding: [CompiledHomograph.Expression] = []
      for text in sense.deciding {
        let found = expressions(text, around: headword)
        deciding += found
        // `berkali-kali` of `kali`: an expression with another form of the word.
        if found.isEmpty {
          add(
            SenseInventory.words(of: text).map { words.number(of: $0) }, number,
            isFunctionWord: false)
        }
      }
      senses.append(
        CompiledHomograph.Sense(
          partOfSpeech: PartOfSpeech(rawValue: sense.partOfSpeech), gloss: sense.glosses[0],
          glosses: sense.glosses.map { ComparedGloss($0, glossInflection) },
          before: neighbours(sense.before, isBefore: true),
          after: neighbours(sense.after, isBefore: false), deciding: deciding,
          excluding: sense.excluding.flatMap { expressions($0, around: headword) }))
    }
    return CompiledHomograph(
      headword: homograph.headword,
      isAcronym: LetterCase(of: Array(homograph.headword.utf8)) == .acronym, senses: senses,
      cues: cues)
  }

  private func neighbours(
    _ neighbours: [HomographNeighbour], isBefore: Bool
  ) -> [CompiledHomograph.Neighbour] {
    neighbours.map { neighbour in
      switch neighbour {
      case .words(let text): self.neighbour(text, isBefore: isBefore)
      case .numeral: .init(kind: .wordClass(.numeral))
      case .month: .init(kind: .wordClass(.month))
      case .weekday: .init(kind: .wordClass(.weekday))
      case .title: .init(kind: .wordClass(.title))
      case .place: .init(kind: .wordClass(.place))
      case .name: .init(kind: .name)
      }
    }
  }

  private func neighbour(_ text: String, isBefore: Bool) -> CompiledHomograph.Neighbour {
    let folded = SenseInventory.words(of: text)
    let phrase = folded.map { words.number(of: $0) }
    return .init(
      kind: .words, nearest: (isBefore ? phrase.last : phrase.first) ?? -1, phrase: phrase,
      isFunctionWord: folded.allSatisfy(functionWords.contains))
  }

  /// The parts of an expression around each occurrence of the headword in it.
  private func expressions(
    _ text: String, around headword: [UInt8]
  ) -> [CompiledHomograph.Expression] {
    let parts = SenseInventory.words(of: text)
    return parts.indices.filter { parts[$0] == headword }.map { place in
      CompiledHomograph.Expression(
        before: parts[..<place].map { words.number(of: $0) },
        after: parts[(place + 1)...].map { words.number(of: $0) })
    }
  }

  /// The folded words of a text, as the tokenizer divides them.
  private static func words(of text: String) -> [[UInt8]] {
    let bytes = Array(text.utf8)
    let isPlain = bytes.allSatisfy {
      (0x61...0x7A).contains($0 | 0x20) || $0 == 0x20 || $0 == UInt8(ascii: "-")
    }
    if isPlain {
      return bytes.split { $0 == 0x20 || $0 == UInt8(ascii: "-") }.map { $0.map { $0 | 0x20 } }
    }
    return Tokenizer.tokens(of: bytes).map {
      Folding.fold(Array(bytes[$0.range.range]), isAddress: $0.kind == .address)
    }
  }
}
