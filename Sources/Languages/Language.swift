public import TextModel

/// Everything that padanan knows of one language, as one value.
///
///     let language = Language.of(.indonesian)
///     language.inflection.readings(of: form)
///     language.quantityWords["agustus"]  // .month(8)
///
/// A stage asks this value and never the tag. A new language is a folder beside `Indonesian/` and
/// `English/` and a case in ``of(_:)``. What is not given stays as it is for a language that padanan
/// does not know: words are matched as they stand, numbers are read by their digits.
public struct Language: Sendable {
  /// The base code, without region or script: `en` for a text in `en-GB`.
  public let tag: LanguageTag
  /// The English name, for headings; the tag where padanan has none.
  public let name: String
  public let orthography: Orthography
  public let numerals: Numerals
  public let calendar: Calendar
  public let currencies: Currencies
  public let labels: SegmentLabels
  public let nameWording: NameWording
  public let headings: TableHeadings
  /// The words by which names are recognised in a text.
  public let names: NameFacts
  /// Folded words that stand before the name of something and say what it is: `hari Senin`.
  public let classifiers: Set<[UInt8]>
  /// The forms of words: from a form to the lemmas that it may belong to.
  public let inflection: any Inflection
  /// How words are made of other words.
  public let derivation: any WordFormation
  private let tables: Tables

  init(
    tag: LanguageTag, name: String? = nil, orthography: Orthography = Orthography(),
    numerals: Numerals = Numerals(), calendar: Calendar = Calendar(), clock: Clock = Clock(),
    currencies: Currencies = Currencies(), functionWords: FunctionWordList = FunctionWordList(),
    labels: SegmentLabels = SegmentLabels(), nameWording: NameWording = NameWording(),
    headings: TableHeadings = TableHeadings(), names: NameFacts = NameFacts(),
    classifiers: Set<[UInt8]> = [],
    inflection: any Inflection = NoInflection(),
    derivation: any WordFormation = NoDerivation()
  ) {
    self.tag = tag
    self.name = name ?? tag.description
    self.orthography = orthography
    self.numerals = numerals
    self.calendar = calendar
    self.currencies = currencies
    self.labels = labels
    self.nameWording = nameWording
    self.headings = headings
    self.names = names
    self.classifiers = classifiers
    self.inflection = inflection
    self.derivation = derivation
    tables = Tables(numerals, calendar, clock, currencies, functionWords)
  }

  /// Compiled on first use, since most programs ask for few of them.
  private struct Tables: Sendable {
    let entries: @Sendable () -> [QuantityEntry]
    let quantityWords: OnFirstUse<QuantityWords>
    let wordClasses: OnFirstUse<WordClasses>
    let counting: OnFirstUse<CountingFacts>
    let functionWords: OnFirstUse<FunctionWords>

    init(
      _ numerals: Numerals, _ calendar: Calendar, _ clock: Clock, _ currencies: Currencies,
      _ functionWords: FunctionWordList
    ) {
      // Of a spelling in two entries the later one counts.
      let entries: @Sendable () -> [QuantityEntry] = {
        numerals.entries.flatMap(\.expanded) + calendar.entries
          + (clock.entries + currencies.entries).flatMap(\.expanded)
      }
      self.entries = entries
      quantityWords = OnFirstUse { QuantityWords(entries()) }
      wordClasses = OnFirstUse { WordClasses(numerals, words: entries()) }
      counting = OnFirstUse { CountingFacts(numerals, words: entries()) }
      self.functionWords = OnFirstUse { FunctionWords(functionWords) }
    }
  }

  /// Its words of numbers, dates and money.
  public var quantityEntries: [QuantityEntry] { tables.entries() }
  /// What its words say of numbers, dates and money.
  public var quantityWords: QuantityWords { tables.quantityWords.value }
  public var wordClasses: WordClasses { tables.wordClasses.value }
  public var counting: CountingFacts { tables.counting.value }
  public var functionWords: FunctionWords { tables.functionWords.value }

  /// The language that a tag names; for a language that padanan does not know, a plain one whose
  /// words are matched as they stand.
  public static func of(_ tag: LanguageTag) -> Language {
    switch tag.language {
    case "id": .indonesian
    case "en": english(tag)
    case "ms": .malay
    case "jv", "su", "min": .regional(tag)
    default: .plain(tag)
    }
  }

  /// The languages that have a folder, for what a text may hold whatever its language: labels,
  /// headings of tables.
  public static let all = [indonesian, english, malay]
}
