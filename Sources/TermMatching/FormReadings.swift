import Languages
import TextModel

/// The readings of the forms of a text: each is a lemma in the vocabulary of the index, with the
/// features by which the form differs from it.
///
/// Each distinct form is analysed once and stored.
struct FormReadings {
  /// A word of the vocabulary, and how the form differs from it.
  struct Reading {
    let word: Int32
    let features: FormFeatures
    /// Index in `bases`; -1 if the form has the same voice as the lemma.
    let base: Int32
  }

  /// A form of the text: its readings as indices in ``readings``, whether a term begins with one of
  /// them, and its closed word class.
  struct Form {
    let readings: Range<Int32>
    var beginsTerm: Bool
    let wordClass: WordClass?
  }

  /// The distinct folded forms; the number of a form is its index in `forms`.
  private var table = WordTable()
  private var forms: [Form] = []
  /// For each pair of forms with a hyphen between them, the readings of the two as one word.
  private var pairs: [UInt64: Range<Int32>] = [:]
  let dictionary: WordDictionary
  private(set) var readings: [Reading] = []
  private var bases: [[UInt8]] = []

  init(dictionary: WordDictionary) { self.dictionary = dictionary }

  /// Releases the memory if there are a million distinct forms or more.
  ///
  /// Numbers and ranges returned earlier are then invalid.
  mutating func trim() {
    if table.count + pairs.count >= 1 << 20 { self = FormReadings(dictionary: dictionary) }
  }

  /// The number of a folded form of a text, which is analysed if it is new.
  /// - Parameters:
  ///   - form: its number in `texts`.
  ///   - texts: the forms of the text.
  mutating func number(
    of form: Int32, in texts: WordTable, isAddress: Bool, index: TermIndex
  ) -> Int32 {
    let known = table.find(form, of: texts)
    return known >= 0 ? known : number(of: texts.bytes(of: form), isAddress: isAddress, in: index)
  }

  /// The number of a folded form, which is analysed if it is new.
  ///
  /// The first reading is the word itself, if it is in the vocabulary.
  mutating func number(of folded: [UInt8], isAddress: Bool, in index: TermIndex) -> Int32 {
    let known = table.find(folded)
    if known >= 0 { return known }
    #if DEBUG
      ReadingMeter.current?.count(.wordAnalysis)
    #endif
    let start = readings.count
    add(folded, [], base: [], in: index)
    if !isAddress {
      for reading in index.inflection.readings(of: folded[...]) {
        add(reading, of: folded, in: index)
      }
    }
    forms.append(
      Form(
        readings: Int32(start)..<Int32(readings.count),
        beginsTerm: readings[start...].contains { index.firstNode(of: $0.word) >= 0 },
        wordClass: index.wordClasses[folded]))
    return table.insert(folded)
  }

  func form(_ number: Int32) -> Form { forms[Int(number)] }

  /// The readings of two forms with a hyphen between them, taken as one word.
  /// - Parameters:
  ///   - first: number of the form before the hyphen.
  ///   - second: number of the form after it.
  /// - Returns: indices in ``readings``.
  mutating func ofPair(_ first: Int32, _ second: Int32, in index: TermIndex) -> Range<Int32> {
    let key = UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
    if let known = pairs[key] { return known }
    let (a, b) = (table.bytes(of: first), table.bytes(of: second))
    let start = Int32(readings.count)
    for reading in index.inflection.readings(of: a[...], hyphen: b[...]) {
      add(reading, of: a + b, in: index)
    }
    if a != b {
      // The glossary writes the word without a hyphen: non-blok, G-20.
      add(a + b, .hyphen, base: [], in: index)
      for reading in index.inflection.readings(of: (a + b)[...])
      where index.inflection.head == .last || reading.features.isSubset(of: .clitics) {
        add(reading.lemma, reading.features.union(.hyphen), base: [], in: index)
      }
    }
    let range = start..<Int32(readings.count)
    pairs[key] = range
    return range
  }

  /// The base of a reading; empty if the form has the same voice as the lemma.
  func base(_ number: Int32) -> [UInt8] { number < 0 ? [] : bases[Int(number)] }

  /// Adds a reading if its lemma is in the vocabulary and the dictionary does not exclude it.
  private mutating func add(_ reading: FormReading, of form: [UInt8], in index: TermIndex) {
    let word = index.vocabulary.find(reading.lemma)
    guard word >= 0 else { return }
    // The author of a glossary knows the root better than a spelling dictionary.
    guard
      index.isGivenRoot(reading.base, of: word)
        || index.inflection.isPlausible(reading, of: form[...], in: dictionary)
    else { return }
    add(reading.lemma, reading.features, base: reading.base, in: index)
  }

  private mutating func add(
    _ lemma: [UInt8], _ features: FormFeatures, base: [UInt8], in index: TermIndex
  ) {
    let word = index.vocabulary.find(lemma)
    guard word >= 0 else { return }
    var baseNumber: Int32 = -1
    if !base.isEmpty {
      baseNumber = Int32(bases.count)
      bases.append(base)
    }
    readings.append(Reading(word: word, features: features, base: baseNumber))
  }
}
