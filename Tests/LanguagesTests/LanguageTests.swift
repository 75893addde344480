import Languages
import Testing
import TextModel

@Suite struct LanguageTests {
  @Test(arguments: [
    ("id", "Indonesian"), ("id-ID", "Indonesian"), ("en", "English"), ("en-GB", "English"),
    ("ms", "Malay"), ("ms-MY", "Malay"),
    ("de", "de"), ("pt-BR", "pt-BR"),
  ])
  func `a tag leads to its language, whatever its region`(tag: String, name: String) throws {
    #expect(try Language.of(#require(LanguageTag(tag))).name == name)
  }

  @Test(arguments: ["de", "tlh", "zh-Hant"])
  func `a language without a folder is plain`(tag: String) throws {
    let language = try Language.of(#require(LanguageTag(tag)))
    #expect(language.inflection.readings(of: Array("rumahnya".utf8)[...]).isEmpty)
    #expect(language.derivation.roots(of: Array("kesepakatan".utf8)).isEmpty)
    #expect(language.quantityWords["usd"] == .currency("USD"))
    #expect(language.quantityWords["januari"] == nil)
    #expect(!language.functionWords.contains(Array("yang".utf8)))
    #expect(language.orthography.sentenceMarks == .other)
  }

  @Test(arguments: [
    ("en", Calendar.DayOrder.monthFirst), ("en-US", .monthFirst), ("en-GB", .dayFirst),
    ("en-SG", .dayFirst), ("id", .dayFirst),
  ])
  func `a date in digits begins as the region has it`(
    tag: String, order: Calendar.DayOrder
  ) throws {
    #expect(try Language.of(#require(LanguageTag(tag))).calendar.dayOrder == order)
  }

  @Test(arguments: Language.all.map(\.tag))
  func `every word of numbers, dates and money is found by its bytes`(tag: LanguageTag) {
    let language = Language.of(tag)
    var meanings: [String: Set<QuantityWord>] = [:]
    for entry in language.quantityEntries {
      #expect(!entry.spellings.isEmpty)
      for spelling in entry.spellings {
        #expect(spelling == spelling.lowercased())
        #expect(language.quantityWords[spelling] == entry.meaning, "\(spelling)")
        #expect(language.quantityWords[spelling.uppercased()] == entry.meaning, "\(spelling)")
        meanings[spelling, default: []].insert(entry.meaning)
      }
    }
    #expect(meanings.filter { $0.value.count > 1 }.isEmpty, "a spelling with two meanings")
  }

  @Test func `a curly apostrophe is an apostrophe`() {
    #expect(Language.of(.indonesian).quantityWords["Jum’at"] == .weekday(5))
    #expect(Language.of(.english).quantityWords["o’clock"] == .zone)
  }

  @Test(arguments: [
    ("milyar", QuantityWord.scale(9)), ("trilyun", .scale(12)), ("semilyar", .oneOfScale(9)),
    ("setrilyun", .oneOfScale(12)), ("trilyunan", .magnitude(12)), ("nol", .unit(0)),
    ("agust", .month(8)), ("ags", .month(8)), ("agt", .month(8)), ("agu", .month(8)),
    ("peb", .month(2)), ("nop", .month(11)), ("ahad", .weekday(7)), ("kedua", .ordinal(2)),
  ])
  func `Indonesian spellings in use are known`(word: String, meaning: QuantityWord) {
    #expect(Language.of(.indonesian).quantityWords[word] == meaning)
  }

  @Test(arguments: [LanguageTag.indonesian, .malay, .english])
  func `months, weekdays and numbers are classes of words`(tag: LanguageTag) {
    let language = Language.of(tag)
    for entry in language.quantityEntries {
      let expected: WordClass?? =
        switch entry.meaning {
        case .month: .some(.month)
        case .weekday: .some(.weekday)
        case .unit, .number, .teen, .ten, .hundred, .oneHundred, .scale, .oneOfScale, .magnitude:
          .some(.numeral)
        case .percent, .currency, .clock, .zone, .morning, .afternoon: .some(nil)
        case .ordinal, .soft: nil
        }
      guard let expected else { continue }
      for spelling in entry.spellings {
        #expect(language.wordClasses[Array(spelling.utf8)] == expected, "\(spelling)")
      }
    }
  }

  @Test func `an Indonesian ordinal counts, an English one does not`() {
    #expect(Language.of(.indonesian).wordClasses[Array("ketiga".utf8)] == .numeral)
    #expect(Language.of(.indonesian).wordClasses[Array("pertama".utf8)] == nil)
    #expect(Language.of(.english).wordClasses[Array("third".utf8)] == nil)
  }

  @Test(arguments: [LanguageTag.indonesian, .malay, .english])
  func `no word for a month or weekday is a function word`(tag: LanguageTag) {
    let language = Language.of(tag)
    for name in language.calendar.months + language.calendar.weekdays {
      for spelling in name.full.map({ $0.lowercased() }) where spelling != "may" {
        #expect(!language.functionWords.contains(Array(spelling.utf8)), "\(spelling)")
      }
    }
  }
}

@Suite struct LanguagePairTests {
  @Test func `a pair is found in either order and whatever the region`() throws {
    let british = try #require(LanguageTag("en-GB"))
    #expect(LanguagePair.joining(.indonesian, .english) != nil)
    #expect(LanguagePair.joining(british, .indonesian) != nil)
    #expect(LanguagePair.joining(.english, british) == nil)
    #expect(LanguagePair.joining(.indonesian, .malay) == nil)
  }

  @Test(arguments: [
    ("kesepakatan", "agreement", false), ("agreement", "kesepakatan", true),
    ("mengungsi", "flee", false), ("withdrawal", "penarikan", true),
  ])
  func `a swapped pair is recognized by its letters`(
    term: String, equivalent: String, isSwapped: Bool
  ) throws {
    let pair = try #require(LanguagePair.joining(.indonesian, .english))
    #expect(pair.looksSwapped(term, in: .indonesian, equivalent) == isSwapped)
    #expect(pair.looksSwapped(equivalent, in: .english, term) == isSwapped)
  }

  @Test func `hints go from Indonesian to English`() {
    #expect(RenderingHint.isGiven(from: .indonesian, to: .english))
    #expect(!RenderingHint.isGiven(from: .english, to: .indonesian))
    #expect(!RenderingHint.isGiven(from: .malay, to: .english))
  }
}
