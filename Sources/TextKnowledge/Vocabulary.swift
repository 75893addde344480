import ICUSupport
import Languages
import Synchronization
import TextModel

/// The lists of a language, compiled once for all texts.
final class Vocabulary: Sendable {
  struct ClassWord: Sendable {
    let kind: NameKind
    let capital: NameFacts.Capital
  }

  let language: Language
  let phrases: PhraseTable
  /// The kinds of class words; the value of a phrase is an index in this array.
  let classWords: [ClassWord]
  /// Whether the language has class words after names: `Airlangga University`.
  let hasClassWordsAfterNames: Bool
  /// Academic degrees as written, the longest first.
  let degrees: [[UInt8]]

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
    var phrases = PhraseTable()
    let facts = language.names
    self.language = language
    classWords = facts.classWords.map { ClassWord(kind: $0.kind, capital: $0.capital) }
    hasClassWordsAfterNames = facts.classWords.contains { $0.position == .afterName }
    for (number, group) in facts.classWords.enumerated() {
      let list: NameList =
        group.position == .beforeName ? .classWordsBefore : .classWordsAfter
      phrases.add(group.words, to: list, value: UInt8(truncatingIfNeeded: number))
      // Class words of clubs (`Semen`) and ships have no meaning in other names.
      if group.kind != .club, group.kind != .vessel { phrases.add(group.words, to: .allClassWords) }
    }
    for (list, words) in Vocabulary.lists(of: facts) { phrases.add(words, to: list) }
    Vocabulary.addPossessives(of: facts, to: &phrases)
    for title in language.orthography.titles {
      Array(title.lowercased().utf8).withUnsafeBufferPointer {
        phrases.add($0, to: .abbreviatedTitles)
      }
    }
    phrases.add(facts.areas, to: .areas)
    KnownAreas.add(to: &phrases, in: language)
    for word in language.functionWords.words {
      word.withUnsafeBufferPointer {
        phrases.mark($0, as: .functionWords)
        phrases.mark($0, as: .openers)
      }
    }
    for word in (language.calendar.months + language.calendar.weekdays).flatMap(\.full) {
      Array(word.lowercased().utf8).withUnsafeBufferPointer {
        phrases.mark($0, as: .calendarWords)
      }
    }
    for list in [facts.openers, facts.quotingVerbs, facts.statingVerbs] {
      list.forEachPhrase { phrase in
        if !phrase.contains(UInt8(ascii: "_")) { phrases.mark(phrase, as: .openers) }
      }
    }
    degrees = facts.degrees.sorted { $0.count > $1.count }
    self.phrases = phrases
  }

  /// The lists whose phrases are as the language's folder writes them.
  private static func lists(of facts: NameFacts) -> [(NameList, PhraseList)] {
    [
      (.administrative, facts.administrativeWords), (.offices, facts.offices),
      (.regionalOffices, facts.regionalOffices), (.singleNameOffices, facts.singleNameOffices),
      (.memberships, facts.memberships), (.fields, facts.fields),
      (.honorifics, facts.honorifics), (.titlesOnlyWithStop, facts.titlesOnlyWithStop),
      (.branches, facts.branches), (.quotingVerbs, facts.quotingVerbs),
      (.statingVerbs, facts.statingVerbs), (.directions, facts.directions),
      (.locatives, facts.locatives), (.untranslatedClassWords, facts.untranslatedClassWords),
      (.streets, facts.streets), (.namingClassWords, facts.namingClassWords),
      (.descriptors, facts.descriptors), (.nameWords, facts.nameWords),
      (.givenNames, facts.givenNames), (.particles, facts.particles), (.joints, facts.joints),
      (.ageWords, facts.ageWords), (.companyEndings, facts.companyEndings),
      (.stateWords, facts.stateWords),
      (.shortFormIntroductions, facts.shortFormIntroductions),
      (.longFormIntroductions, facts.longFormIntroductions),
      (.alternatives, facts.alternatives),
      (.namingVerbs, facts.namingVerbs),
      (.initialsIntroductions, facts.initialsIntroductions),
      (.initialsHolders, facts.initialsHolders), (.ageVerbs, facts.ageVerbs),
      (.sexes, facts.sexes), (.personAcronyms, facts.personAcronyms),
      (.acronymArticles, facts.acronymArticles), (.acronymHeads, facts.acronymHeads),
    ]
  }

  /// Adds the offices with the endings that make them somebody's: `pengacaranya`.
  private static func addPossessives(of facts: NameFacts, to phrases: inout PhraseTable) {
    var endings: [[UInt8]] = []
    facts.possessiveEndings.forEachPhrase { endings.append(Array($0)) }
    guard !endings.isEmpty else { return }
    facts.offices.forEachPhrase { office in
      for ending in endings {
        (Array(office) + ending).withUnsafeBufferPointer { phrases.add($0, to: .offices) }
      }
    }
  }
}

/// The names of countries and regions in CLDR.
private enum KnownAreas {
  static func add(to phrases: inout PhraseTable, in language: Language) {
    guard let names = try? NameTable.territories.names(in: language.tag.description) else {
      return
    }
    // The world (001) is left out, because its name is an ordinary word.
    for name in names where name.text.utf8.count > 3 && name.code != "001" {
      // A code of two letters is a country's, one of three digits a region's.
      let value: UInt8 = name.code.utf8.count == 2 ? 1 : 0
      CaseFolding.fold(Array(name.text.utf8)).withUnsafeBufferPointer {
        phrases.add($0, to: .areas, value: value)
      }
    }
  }
}
