internal import DictSupport
internal import Languages
internal import Segmentation
internal import TextModel

/// Joins English words with the Indonesian ones that dictionaries give for them.
///
/// Only headwords that occur are looked up; what they mean is sought among the Indonesian text's
/// words, their lemmas and roots. Phrases of either side become features of their own.
struct DictionaryLinker {
  private let sources: [any TranslationSource]
  private let lemmas = EnglishLemmas()
  private let inflection = Language.of(.indonesian).inflection
  private var places: IndonesianPlaces
  private var phraseCount: Int32 = 0
  private var phraseNumbers: [[UInt8]: Int32] = [:]
  private var phraseMatches: [[UInt8]: Int32?] = [:]

  /// What is found, from English features to Indonesian ones.
  private(set) var joins: [FeatureJoin] = []
  private var origin = FeatureJoin.Origin.words

  init(_ sources: [any TranslationSource], indonesian: SideEvidence) {
    self.sources = sources
    places = IndonesianPlaces(indonesian)
  }

  mutating func run(english: inout SideEvidence, indonesian: inout SideEvidence) {
    var occurrences = [[Int32]](repeating: [], count: english.forms.count)
    for (place, word) in english.words.enumerated() {
      occurrences[Int(word.form)].append(Int32(place))
    }
    let sentenceOf = english.sentenceWords
    let readings = english.forms.map { lemmas.lemmas(of: $0) }
    let functionWords = FunctionWords(language: .english)
    for form in english.forms.indices {
      // What is derived from a word's answer seldom answers a function word: `buah` of `sebuah`.
      let isFunction = functionWords.contains(english.forms[form])
      for source in sources {
        origin = source.origin
        for (lemma, weight) in readings[form] {
          for translation in source.translations(of: lemma) {
            join(
              Int32(form), translation, weight: weight,
              derivation: isFunction ? 0 : source.derivationWeight, in: &indonesian)
          }
        }
        for (lemma, weight) in readings[form] where weight > 0.6 {
          for phrase in source.phrases(beginningWith: lemma) {
            findPhrase(
              phrase, at: occurrences[form], readings: readings, sentences: sentenceOf,
              english: &english, indonesian: &indonesian, derivation: source.derivationWeight)
          }
        }
      }
    }
  }

  private mutating func findPhrase(
    _ phrase: DictdDictionary.Phrase, at starts: [Int32],
    readings: [[(lemma: [UInt8], weight: Float)]], sentences: [Range<Int>],
    english: inout SideEvidence, indonesian: inout SideEvidence, derivation: Float
  ) {
    var number: Int32?
    for start in starts {
      let end = Int(start) + phrase.words.count
      guard end <= english.words.count else { continue }
      let matches = phrase.words.indices.dropFirst().allSatisfy { offset in
        let word = english.words[Int(start) + offset]
        return word.gap != .barrier
          && readings[Int(word.form)].contains {
            $0.weight > 0.6 && $0.lemma == phrase.words[offset]
          }
      }
      guard matches,
        let sentence = sentences.lastIndex(sortedBy: Int(start)),
        sentences[sentence].upperBound >= end
      else { continue }
      if number == nil {
        let key = Array(phrase.words.joined(separator: [0x20]))
        let phraseNumber = numberOfPhrase(key)
        number = english.number(of: .phrase(phraseNumber))
        for translation in phrase.translations {
          if let number {
            join(number, translation, weight: 1, derivation: derivation, in: &indonesian)
          }
        }
      }
      if let number {
        english.add(number, in: sentence, first: Int(start), last: end - 1)
      }
    }
  }

  private mutating func numberOfPhrase(_ key: [UInt8]) -> Int32 {
    if let known = phraseNumbers[key] { return known }
    phraseCount += 1
    phraseNumbers[key] = phraseCount
    return phraseCount
  }

  private mutating func join(
    _ english: Int32, _ translation: [UInt8], weight: Float, derivation: Float,
    in indonesian: inout SideEvidence
  ) {
    var words = translation.split(separator: 0x20).map(Array.init)
    guard let first = words.first else { return }
    if words.count > 1, let feature = phrase(translation, words, in: &indonesian) {
      joins.append(
        FeatureJoin(source: english, target: feature, weight: weight, origin: origin))
    }
    if words.count == 2, DictionaryLinker.classifiers.contains(first) { words.removeFirst() }
    guard words.count == 1 else { return }
    for (form, likeness) in places.forms(for: words[0], derivation: derivation)
    where likeness > 0 {
      joins.append(
        FeatureJoin(
          source: english, target: form, weight: weight * likeness, origin: origin))
    }
  }

  /// The feature of an Indonesian phrase, where it occurs.
  private mutating func phrase(
    _ key: [UInt8], _ words: [[UInt8]], in indonesian: inout SideEvidence
  ) -> Int32? {
    if let known = phraseMatches[key] { return known }
    var feature: Int32?
    for (sentence, first) in places.occurrences(of: words, in: indonesian) {
      let number = feature ?? indonesian.number(of: .phrase(-1 - numberOfPhrase(key)))
      feature = number
      indonesian.add(number, in: sentence, first: first, last: first + words.count - 1)
    }
    phraseMatches[key] = .some(feature)
    return feature
  }

  /// Words that Indonesian puts before a name of something: `hari Senin`, `bahasa Arab`.
  private static let classifiers = Set(
    [
      "hari", "bulan", "bahasa", "orang", "kota", "negara", "sungai", "pulau", "gunung", "laut",
      "buah", "pohon", "burung", "ikan",
    ]
    .map { Array($0.utf8) })
}

extension [Range<Int>] {
  /// The range that holds `value`, where they follow on one another.
  func lastIndex(sortedBy value: Int) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound <= value { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].contains(value) ? low : nil
  }
}
