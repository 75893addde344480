import Languages
import TextModel

/// What a form of the text may be, in terms of the index: every reading whose lemma is a word of
/// some term.
///
/// Each distinct form is analysed once and cached.
struct FormReadings {
  /// A word of the vocabulary, and what set the form apart from it.
  struct Reading {
    let word: Int32
    let features: FormFeatures
    /// Index into `bases`, or -1 where the voice is the lemma's own.
    let base: Int32
  }

  /// A form of the text: its readings, whether a term begins with one of them, and the closed class
  /// that it belongs to.
  struct Form {
    let readings: Range<Int32>
    var beginsTerm: Bool
    let wordClass: WordClass?
  }

  /// The folded forms seen; for each its place in `forms`.
  private var table = WordTable()
  private var forms: [Form] = []
  /// For two forms with a hyphen between them, their readings as one word.
  private var pairs: [UInt64: Range<Int32>] = [:]
  let dictionary: WordDictionary
  private(set) var readings: [Reading] = []
  private var bases: [[UInt8]] = []

  init(dictionary: WordDictionary) { self.dictionary = dictionary }

  /// Clears the cache after a million distinct forms.
  ///
  /// Ranges returned earlier become invalid.
  mutating func trim() {
    if table.count + pairs.count >= 1 << 20 { self = FormReadings(dictionary: dictionary) }
  }

  /// The number of a folded form, which is analysed when it is met first: its readings, the word
  /// itself before the others.
  mutating func number(of folded: [UInt8], isAddress: Bool, in index: TermIndex) -> Int32 {
    let known = table.find(folded)
    if known >= 0 { return known }
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
        beginsTerm: readings[start...].contains { index.firstNodes[Int($0.word)] >= 0 },
        wordClass: index.wordClasses[folded]))
    return table.insert(folded)
  }

  func form(_ number: Int32) -> Form { forms[Int(number)] }

  /// The readings of two forms with a hyphen between them, taken as one word.
  mutating func ofPair(_ first: Int32, _ second: Int32, in index: TermIndex) -> Range<Int32> {
    let key = UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
    if let known = pairs[key] { return known }
    let (a, b) = (table.bytes(of: first), table.bytes(of: second))
    let start = Int32(readings.count)
    for reading in index.inflection.readings(of: a[...], hyphen: b[...]) {
      add(reading, of: a + b, in: index)
    }
    if a != b {
      // A hyphen where the glossary writes the word solid: non-blok, G-20.
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

  /// The base of a reading, empty where the voice is the lemma's own.
  func base(_ number: Int32) -> [UInt8] { number < 0 ? [] : bases[Int(number)] }

  /// Takes a reading in, if its lemma is a word of some term and the dictionary lets it pass.
  private mutating func add(_ reading: FormReading, of form: [UInt8], in index: TermIndex) {
    guard index.vocabulary.find(reading.lemma) >= 0,
      index.inflection.isPlausible(reading, of: form[...], in: dictionary)
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
