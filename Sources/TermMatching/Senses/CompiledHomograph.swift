import Glossary
import Languages
import Segmentation
import TextModel

/// A homograph whose words are numbers in the word table of a ``SenseInventory``.
struct CompiledHomograph {
  /// A word list in an expression, as word numbers.
  typealias Phrase = [Int32]

  /// What stands directly beside the form.
  enum Neighbour {
    /// - Parameter isFunctionWord: whether it is a function word, which says little.
    case words(Phrase, isFunctionWord: Bool)
    case wordClass(WordClass)
    /// A word with a capital inside the sentence.
    case name
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
  let cuesByWord: [Int32: [Int]]
}

/// The homographs of a language, compiled when they are first needed.
struct SenseInventory {
  private let homographs: Homographs
  private let functionWords: FunctionWords
  private let glossInflection: any Inflection
  /// The words of all compiled entries.
  private(set) var words = WordTable()
  private var compiled: [Int: CompiledHomograph?] = [:]
  /// The lemmas of the forms of texts.
  let lemmas = LemmaCache()

  init(language: LanguageTag) {
    let rules = Language.of(language)
    homographs = rules.homographs
    functionWords = rules.functionWords
    glossInflection = Language.of(Homographs.glossLanguage).inflection
  }

  var isEmpty: Bool { homographs.count == 0 }

  /// The number of the homograph with this headword; nil if there is none.
  /// - Parameter word: in lower case.
  func number(of word: [UInt8]) -> Int? { homographs.number(of: word) }

  /// A homograph, which is compiled if it is new; nil if its entry has an error.
  mutating func homograph(_ number: Int) -> CompiledHomograph? {
    if let known = compiled[number] { return known }
    let made = homographs[number].map { compile($0) }
    compiled[number] = made
    return made
  }

  private mutating func compile(_ homograph: Homograph) -> CompiledHomograph {
    let headword = Folding.fold(Array(homograph.headword.utf8))
    var cues: [CompiledHomograph.Cue] = []
    var cuesByWord: [Int32: [Int]] = [:]
    func add(_ phrase: CompiledHomograph.Phrase, _ sense: Int, isFunctionWord: Bool) {
      guard let first = phrase.first else { return }
      cuesByWord[first, default: []].append(cues.count)
      cues.append(.init(sense: sense, words: phrase, isFunctionWord: isFunctionWord))
    }
    var senses: [CompiledHomograph.Sense] = []
    for (number, sense) in homograph.senses.enumerated() {
      for cue in sense.cues {
        let folded = SenseInventory.words(of: cue)
        let isFunctionWord = folded.count == 1 && functionWords.contains(folded[0])
        add(folded.map { words.insert($0) }, number, isFunctionWord: isFunctionWord)
      }
      var deciding: [CompiledHomograph.Expression] = []
      for text in sense.deciding {
        let found = expressions(text, around: headword)
        deciding += found
        // `berkali-kali` of `kali`: an expression with another form of the word.
        if found.isEmpty {
          add(
            SenseInventory.words(of: text).map { words.insert($0) }, number, isFunctionWord: false)
        }
      }
      senses.append(
        CompiledHomograph.Sense(
          partOfSpeech: PartOfSpeech(rawValue: sense.partOfSpeech), gloss: sense.glosses[0],
          glosses: sense.glosses.map { ComparedGloss($0, glossInflection) },
          before: neighbours(sense.before), after: neighbours(sense.after), deciding: deciding,
          excluding: sense.excluding.flatMap { expressions($0, around: headword) }))
    }
    return CompiledHomograph(
      headword: homograph.headword,
      isAcronym: LetterCase(of: Array(homograph.headword.utf8)) == .acronym, senses: senses,
      cues: cues, cuesByWord: cuesByWord)
  }

  private mutating func neighbours(
    _ neighbours: [HomographNeighbour]
  ) -> [CompiledHomograph.Neighbour] {
    neighbours.map { neighbour in
      switch neighbour {
      case .words(let text): self.neighbour(text)
      case .numeral: .wordClass(.numeral)
      case .month: .wordClass(.month)
      case .weekday: .wordClass(.weekday)
      case .title: .wordClass(.title)
      case .place: .wordClass(.place)
      case .name: .name
      }
    }
  }

  private mutating func neighbour(_ text: String) -> CompiledHomograph.Neighbour {
    let folded = SenseInventory.words(of: text)
    return .words(
      folded.map { words.insert($0) }, isFunctionWord: folded.allSatisfy(functionWords.contains))
  }

  /// The parts of an expression around each occurrence of the headword in it.
  private mutating func expressions(
    _ text: String, around headword: [UInt8]
  ) -> [CompiledHomograph.Expression] {
    let parts = SenseInventory.words(of: text)
    return parts.indices.filter { parts[$0] == headword }.map { place in
      CompiledHomograph.Expression(
        before: parts[..<place].map { words.insert($0) },
        after: parts[(place + 1)...].map { words.insert($0) })
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
