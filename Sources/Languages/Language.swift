public import TextModel

/// The linguistic data and rules of one language.
///
///     let language = Language.of(.indonesian)
///     language.inflection.readings(of: form)
///     language.quantityWords["agustus"]  // .month(8)
///
/// The stages of the pipeline use this value and never compare language tags. To add a language,
/// add a folder beside `Indonesian/` and `English/` and a case in ``of(_:)``. Each argument of the
/// initializer that is omitted has the default for an unknown language: words match only in the
/// form listed, and numbers are read from digits only.
public struct Language: Sendable {
  /// The language code without region or script: `en` for a text in `en-GB`.
  public let tag: LanguageTag
  /// The English name, for headings; the tag if the language has no folder.
  public let name: String
  /// Spelling conventions for segmentation and tokenization.
  public let orthography: Orthography
  /// Number words and separators.
  public let numerals: Numerals
  /// Month and weekday names, and date order.
  public let calendar: Calendar
  /// Words and symbols of units of measure.
  public let measures: Measures
  /// Words that deny.
  public let negation: NegationFacts
  /// Currency words.
  public let currencies: Currencies
  /// Words that introduce author and source lines.
  public let labels: SegmentLabels
  /// How CLDR's names are written in running text.
  public let nameWording: NameWording
  /// Column headings of glossary tables; empty if none are known.
  public let headings: TableHeadings
  /// Words that identify names in a text.
  public let names: NameFacts
  /// Words of place names inside pattern terms.
  public let places: PlaceFacts
  /// Words from which the syntax around a word is derived.
  public let syntax: SyntaxFacts
  /// Expressions whose words do not have their own meaning; a word after `+` has it all the same.
  public let idioms: PhraseList
  private let inventory: OnFirstUse<Homographs>
  /// Folded words that precede a name and give its kind: `hari Senin`.
  public let classifiers: Set<[UInt8]>
  /// Inflection: finds the possible lemmas of a form.
  public let inflection: any Inflection
  /// Derivation: finds the possible roots of a word.
  public let derivation: any WordFormation
  /// The noun phrases that can be terms; nil if they are not described.
  public let phrases: (any PhraseGrammar)?
  private let tables: Tables

  init(
    tag: LanguageTag, name: String? = nil, orthography: Orthography = Orthography(),
    numerals: Numerals = Numerals(), calendar: Calendar = Calendar(), clock: Clock = Clock(),
    currencies: Currencies = Currencies(), functionWords: FunctionWordList = FunctionWordList(),
    labels: SegmentLabels = SegmentLabels(), nameWording: NameWording = NameWording(),
    headings: TableHeadings = TableHeadings(), names: NameFacts = NameFacts(),
    measures: Measures = Measures(Measures.symbols, letters: Measures.symbolLetters),
    negation: NegationFacts = NegationFacts(), places: PlaceFacts = PlaceFacts(),
    syntax: SyntaxFacts = SyntaxFacts(),
    homographs: @escaping @Sendable () -> Homographs = { Homographs() }, idioms: PhraseList = "",
    classifiers: Set<[UInt8]> = [],
    inflection: any Inflection = NoInflection(),
    derivation: any WordFormation = NoDerivation(),
    phrases: (any PhraseGrammar)? = nil
  ) {
    self.tag = tag
    self.name = name ?? tag.description
    self.orthography = orthography
    self.numerals = numerals
    self.calendar = calendar
    self.measures = measures
    self.negation = negation
    self.currencies = currencies
    self.labels = labels
    self.nameWording = nameWording
    self.headings = headings
    self.names = names
    self.places = places
    inventory = OnFirstUse(homographs)
    self.idioms = idioms
    self.syntax = syntax
    self.classifiers = classifiers
    self.inflection = inflection
    self.derivation = derivation
    self.phrases = phrases
    tables = Tables(
      numerals, calendar, clock, currencies, functionWords, names, orthography)
  }

  /// Lookup tables, each compiled on first use because most runs need only a few.
  private struct Tables: Sendable {
    let entries: @Sendable () -> [QuantityEntry]
    let quantityWords: OnFirstUse<QuantityWords>
    let wordClasses: OnFirstUse<WordClasses>
    let counting: OnFirstUse<CountingFacts>
    let functionWords: OnFirstUse<FunctionWords>

    init(
      _ numerals: Numerals, _ calendar: Calendar, _ clock: Clock, _ currencies: Currencies,
      _ functionWords: FunctionWordList, _ names: NameFacts, _ orthography: Orthography
    ) {
      // If a spelling is in two entries, the later one is used.
      let entries: @Sendable () -> [QuantityEntry] = {
        numerals.entries.flatMap(\.expanded) + calendar.entries
          + (clock.entries + currencies.entries).flatMap(\.expanded)
      }
      self.entries = entries
      quantityWords = OnFirstUse { QuantityWords(entries()) }
      wordClasses = OnFirstUse {
        WordClasses(numerals, words: entries(), names: names, titles: orthography.titles)
      }
      counting = OnFirstUse { CountingFacts(numerals, words: entries()) }
      self.functionWords = OnFirstUse { FunctionWords(functionWords) }
    }
  }

  /// The language's words of numbers, dates and money.
  public var quantityEntries: [QuantityEntry] { tables.entries() }
  /// The same words, looked up by spelling.
  public var quantityWords: QuantityWords { tables.quantityWords.value }
  /// Closed word classes, looked up by word.
  public var wordClasses: WordClasses { tables.wordClasses.value }
  /// The words with several senses; empty if the language has no inventory of them.
  public var homographs: Homographs { inventory.value }
  /// Words that mark a noun as plural.
  public var counting: CountingFacts { tables.counting.value }
  /// Function words, for lookup.
  public var functionWords: FunctionWords { tables.functionWords.value }

  /// The language of a tag.
  ///
  /// For an unknown language, a default one whose words match only in the form listed.
  public static func of(_ tag: LanguageTag) -> Language {
    switch tag.language {
    case "id": .indonesian
    case "en": english(tag)
    case "ms": .malay
    case "jv", "su", "min": .regional(tag)
    default: .plain(tag)
    }
  }

  /// The languages that have a folder, for data that applies to texts in any language: labels,
  /// table headings.
  public static let all = [indonesian, english, malay]
}
