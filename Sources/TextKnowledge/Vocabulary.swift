import ICUSupport
import Languages
import Segmentation
import TextModel

/// The lists of a language, as sets and phrases of the forms of one text.
struct Vocabulary {
  struct ClassWord {
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
  private let openers: [Bool]
  private let functionWords: [Bool]
  private let calendarWords: [Bool]

  init(_ language: Language, forms: WordTable) {
    let facts = language.names
    func table(_ list: PhraseList) -> PhraseTable<Void> {
      PhraseTable(list.phrases.map { ($0, ()) }, forms: forms)
    }
    func classWords(_ position: NameFacts.Position) -> PhraseTable<ClassWord> {
      PhraseTable(
        facts.classWords.filter { $0.position == position }.flatMap { list in
          list.words.phrases.map { ($0, ClassWord(kind: list.kind, capital: list.capital)) }
        }, forms: forms)
    }
    self.language = language
    classWordsBefore = classWords(.beforeName)
    classWordsAfter = classWords(.afterName)
    administrative = table(facts.administrativeWords)
    let endings = facts.possessiveEndings.phrases.compactMap(\.first)
    offices = PhraseTable(
      facts.offices.phrases.flatMap { phrase in
        [(phrase, ())] + endings.map { (phrase.dropLast() + [(phrase.last ?? []) + $0], ()) }
      }, forms: forms)
    regionalOffices = table(facts.regionalOffices)
    singleNameOffices = table(facts.singleNameOffices)
    memberships = table(facts.memberships)
    fields = table(facts.fields)
    honorifics = table(facts.honorifics)
    abbreviatedTitles = PhraseTable(
      language.orthography.titles.map { title in
        (title.split(separator: " ").map { Array($0.lowercased().utf8) }, ())
      }, forms: forms)
    titlesOnlyWithStop = table(facts.titlesOnlyWithStop)
    branches = table(facts.branches)
    quotingVerbs = table(facts.quotingVerbs)
    statingVerbs = table(facts.statingVerbs)
    directions = table(facts.directions)
    locatives = table(facts.locatives)
    areas = PhraseTable(
      facts.areas.phrases.map { ($0, false) } + KnownAreas.phrases(in: language), forms: forms)
    untranslatedClassWords = table(facts.untranslatedClassWords)
    streets = table(facts.streets)
    namingClassWords = table(facts.namingClassWords)
    descriptors = table(facts.descriptors)
    nameWords = table(facts.nameWords)
    allClassWords = PhraseTable(
      // Class words of clubs (`Semen`) and firms have no meaning in other names.
      facts.classWords.filter { ![.club, .company, .vessel].contains($0.kind) }.flatMap {
        $0.words.phrases.map { ($0, ()) }
      }, forms: forms)
    particles = table(facts.particles)
    joints = table(facts.joints)
    ageWords = table(facts.ageWords)
    companyEndings = table(facts.companyEndings)
    stateWords = table(facts.stateWords)
    shortFormIntroductions = table(facts.shortFormIntroductions)
    longFormIntroductions = table(facts.longFormIntroductions)
    alternatives = table(facts.alternatives)
    degrees = facts.degrees.sorted { $0.count > $1.count }

    let words = language.functionWords
    let calendar = Set(
      (language.calendar.months + language.calendar.weekdays).flatMap(\.full).map {
        Array($0.lowercased().utf8)
      })
    let all = (0..<forms.count).map { forms.bytes(of: Int32($0)) }
    functionWords = all.map { words.contains($0) }
    calendarWords = all.map { calendar.contains($0) }
    var openers = functionWords
    for list in [facts.openers, facts.quotingVerbs, facts.statingVerbs] {
      for phrase in list.phrases where phrase.count == 1 {
        let form = forms.find(phrase[0])
        if form >= 0 { openers[Int(form)] = true }
      }
    }
    self.openers = openers
  }

  func isFunctionWord(_ form: Int) -> Bool { functionWords[form] }
  /// Whether a form is a month or a day of the week.
  func isCalendarWord(_ form: Int) -> Bool { calendarWords[form] }
  /// Whether a form is an ordinary word that often begins a sentence.
  func isOpener(_ form: Int) -> Bool { openers[form] }
}

/// The names of countries and regions in CLDR, read once for each language.
private enum KnownAreas {
  typealias Area = (words: [[UInt8]], isCountry: Bool)

  private static let tables: [LanguageTag: [Area]] = Dictionary(
    uniqueKeysWithValues: Language.all.map { ($0.tag, read($0)) })

  static func phrases(in language: Language) -> [Area] { tables[language.tag] ?? [] }

  private static func read(_ language: Language) -> [Area] {
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
