import ICUSupport
import Languages
import Segmentation
import Synchronization
import TextModel

/// The lists of a language, compiled once for all texts.
final class Vocabulary: Sendable {
  struct ClassWord: Sendable {
    let kind: NameKind
    let capital: NameFacts.Capital
  }

  let language: Language
  let classWordsBefore: PhraseTable<ClassWord>
  let classWordsAfter: PhraseTable<ClassWord>
  let administrative: PhraseTable<Void>
  let offices: PhraseTable<Void>
  let regionalOffices: PhraseTable<Void>
  let singleNameOffices: PhraseTable<Void>
  let memberships: PhraseTable<Void>
  let fields: PhraseTable<Void>
  let honorifics: PhraseTable<Void>
  /// Titles with a full stop: `Dr`.
  let abbreviatedTitles: PhraseTable<Void>
  let titlesOnlyWithStop: PhraseTable<Void>
  let branches: PhraseTable<Void>
  let quotingVerbs: PhraseTable<Void>
  let statingVerbs: PhraseTable<Void>
  let directions: PhraseTable<Void>
  let locatives: PhraseTable<Void>
  /// Names of areas, and whether each is a country.
  let areas: PhraseTable<Bool>
  let untranslatedClassWords: PhraseTable<Void>
  let streets: PhraseTable<Void>
  let namingClassWords: PhraseTable<Void>
  let descriptors: PhraseTable<Void>
  let nameWords: PhraseTable<Void>
  let givenNames: PhraseTable<Void>
  let allClassWords: PhraseTable<Void>
  let particles: PhraseTable<Void>
  let joints: PhraseTable<Void>
  let ageWords: PhraseTable<Void>
  let companyEndings: PhraseTable<Void>
  let stateWords: PhraseTable<Void>
  let shortFormIntroductions: PhraseTable<Void>
  let longFormIntroductions: PhraseTable<Void>
  let alternatives: PhraseTable<Void>
  let degrees: [[UInt8]]
  /// The distinct words of the lists; their numbers are indices in the lists below.
  private let words: WordTable
  private let openers: [Bool]
  private let functionWords: [Bool]
  private let calendarWords: [Bool]

  private static let known = Mutex<[LanguageTag: Vocabulary]>([:])

  /// The vocabulary of a language, compiled when it is first asked for.
  static func of(_ language: Language) -> Vocabulary {
    known.withLock { known in
      if let vocabulary = known[language.tag] { return vocabulary }
      let vocabulary = Vocabulary(language)
      known[language.tag] = vocabulary
      return vocabulary
    }
  }

  private init(_ language: Language) {
    var words = WordTable(minimumCapacity: 4096)
    let facts = language.names
    func table(_ list: PhraseList) -> PhraseTable<Void> {
      PhraseTable(list.phrases.map { ($0, ()) }, words: &words)
    }
    func classWords(_ position: NameFacts.Position) -> PhraseTable<ClassWord> {
      PhraseTable(
        facts.classWords.filter { $0.position == position }.flatMap { list in
          list.words.phrases.map { ($0, ClassWord(kind: list.kind, capital: list.capital)) }
        }, words: &words)
    }
    self.language = language
    classWordsBefore = classWords(.beforeName)
    classWordsAfter = classWords(.afterName)
    administrative = table(facts.administrativeWords)
    let endings = facts.possessiveEndings.phrases.compactMap(\.first)
    offices = PhraseTable(
      facts.offices.phrases.flatMap { phrase in
        [(phrase, ())] + endings.map { (phrase.dropLast() + [(phrase.last ?? []) + $0], ()) }
      }, words: &words)
    regionalOffices = table(facts.regionalOffices)
    singleNameOffices = table(facts.singleNameOffices)
    memberships = table(facts.memberships)
    fields = table(facts.fields)
    honorifics = table(facts.honorifics)
    abbreviatedTitles = PhraseTable(
      language.orthography.titles.map { title in
        (title.split(separator: " ").map { Array($0.lowercased().utf8) }, ())
      }, words: &words)
    titlesOnlyWithStop = table(facts.titlesOnlyWithStop)
    branches = table(facts.branches)
    quotingVerbs = table(facts.quotingVerbs)
    statingVerbs = table(facts.statingVerbs)
    directions = table(facts.directions)
    locatives = table(facts.locatives)
    areas = PhraseTable(
      facts.areas.phrases.map { ($0, false) } + KnownAreas.phrases(in: language), words: &words)
    untranslatedClassWords = table(facts.untranslatedClassWords)
    streets = table(facts.streets)
    namingClassWords = table(facts.namingClassWords)
    descriptors = table(facts.descriptors)
    nameWords = table(facts.nameWords)
    givenNames = table(facts.givenNames)
    allClassWords = PhraseTable(
      // Class words of clubs (`Semen`) and ships have no meaning in other names.
      facts.classWords.filter { ![.club, .vessel].contains($0.kind) }.flatMap {
        $0.words.phrases.map { ($0, ()) }
      }, words: &words)
    particles = table(facts.particles)
    joints = table(facts.joints)
    ageWords = table(facts.ageWords)
    companyEndings = table(facts.companyEndings)
    stateWords = table(facts.stateWords)
    shortFormIntroductions = table(facts.shortFormIntroductions)
    longFormIntroductions = table(facts.longFormIntroductions)
    alternatives = table(facts.alternatives)
    degrees = facts.degrees.sorted { $0.count > $1.count }

    let functionWords = language.functionWords.words.map { words.insert($0) }
    let calendar = (language.calendar.months + language.calendar.weekdays).flatMap(\.full).map {
      words.insert(Array($0.lowercased().utf8))
    }
    let openers = [facts.openers, facts.quotingVerbs, facts.statingVerbs].flatMap(\.phrases)
      .filter { $0.count == 1 }.map { words.insert($0[0]) }
    func flags(_ numbers: [Int32]) -> [Bool] {
      var flags = [Bool](repeating: false, count: words.count)
      for number in numbers { flags[Int(number)] = true }
      return flags
    }
    self.functionWords = flags(functionWords)
    calendarWords = flags(calendar)
    self.openers = flags(functionWords + openers)
    self.words = words
  }

  /// The number of a folded word; -1 if no list has it.
  func number(of word: [UInt8]) -> Int32 { words.find(word) }

  /// Whether a word is a function word.
  /// - Parameter word: its number, or -1.
  func isFunctionWord(_ word: Int32) -> Bool { word >= 0 && functionWords[Int(word)] }
  /// Whether a word is a month or a day of the week.
  func isCalendarWord(_ word: Int32) -> Bool { word >= 0 && calendarWords[Int(word)] }
  /// Whether a word is an ordinary one that often begins a sentence.
  func isOpener(_ word: Int32) -> Bool { word >= 0 && openers[Int(word)] }
}

/// The names of countries and regions in CLDR.
private enum KnownAreas {
  static func phrases(in language: Language) -> [(words: [[UInt8]], isCountry: Bool)] {
    guard let names = try? NameTable.territories.names(in: language.tag.description) else {
      return []
    }
    // The world (001) is left out, because its name is an ordinary word.
    return names.filter { $0.text.utf8.count > 3 && $0.code != "001" }.map { name in
      // A code of two letters is a country's, one of three digits a region's.
      let words = name.text.split(separator: " ").map { CaseFolding.fold(Array($0.utf8)) }
      return (words, name.code.utf8.count == 2)
    }
  }
}
