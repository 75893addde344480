internal import DictSupport
internal import Languages
internal import Segmentation
internal import TextModel

/// Links words of the two texts that are translations of each other in the pair's dictionaries.
///
/// Only headwords that occur are looked up. Their translations are searched among the words of the
/// other text, including lemmas and roots. Phrases become additional features.
struct DictionaryLinker {
  private let sources: [any TranslationSource]
  private let pair: LanguagePair
  private var places: WordPlaces
  private var phraseCount: Int32 = 0
  private var phraseNumbers: [[UInt8]: Int32] = [:]
  private var phraseMatches: [[UInt8]: Int32?] = [:]

  /// The links found, with features of the headwords' side as source.
  private(set) var joins: [FeatureJoin] = []
  private var origin = FeatureJoin.Origin.words

  init(_ sources: [any TranslationSource], for pair: LanguagePair, answers: AlignmentFeatures) {
    self.sources = sources
    self.pair = pair
    places = WordPlaces(answers, language: pair.answers)
  }

  mutating func run(headwords: inout AlignmentFeatures, answers: inout AlignmentFeatures) {
    var occurrences = [[Int32]](repeating: [], count: headwords.forms.count)
    for (place, word) in headwords.words.enumerated() {
      occurrences[Int(word.form)].append(Int32(place))
    }
    let sentenceOf = headwords.sentenceWords
    let lemmas = Headwords(language: pair.headwords)
    let readings = headwords.forms.map { lemmas.words(of: $0) }
    let functionWords = pair.headwords.functionWords
    for form in headwords.forms.indices {
      // A derived form is rarely a translation of a function word: `buah` of `sebuah`.
      let isFunction = functionWords.contains(headwords.forms[form])
      for source in sources {
        origin = source.origin
        for (lemma, weight) in readings[form] {
          for translation in source.translations(of: lemma) {
            join(
              Int32(form), translation, weight: weight,
              derivation: isFunction ? 0 : source.derivationWeight, in: &answers)
          }
        }
        for (lemma, weight) in readings[form] where weight > 0.6 {
          for phrase in source.phrases(beginningWith: lemma) {
            findPhrase(
              phrase, at: occurrences[form], readings: readings, sentences: sentenceOf,
              headwords: &headwords, answers: &answers, derivation: source.derivationWeight)
          }
        }
      }
    }
  }

  private mutating func findPhrase(
    _ phrase: DictdDictionary.Phrase, at starts: [Int32],
    readings: [[(word: [UInt8], weight: Float)]], sentences: [Range<Int>],
    headwords: inout AlignmentFeatures, answers: inout AlignmentFeatures, derivation: Float
  ) {
    var number: Int32?
    for start in starts {
      let end = Int(start) + phrase.words.count
      guard end <= headwords.words.count else { continue }
      let matches = phrase.words.indices.dropFirst().allSatisfy { offset in
        let word = headwords.words[Int(start) + offset]
        return word.gap != .barrier
          && readings[Int(word.form)].contains {
            $0.weight > 0.6 && $0.word == phrase.words[offset]
          }
      }
      guard matches,
        let sentence = sentences.lastIndex(sortedBy: Int(start)),
        sentences[sentence].upperBound >= end
      else { continue }
      if number == nil {
        let key = Array(phrase.words.joined(separator: [0x20]))
        let phraseNumber = numberOfPhrase(key)
        number = headwords.number(of: .phrase(phraseNumber))
        for translation in phrase.translations {
          if let number {
            join(number, translation, weight: 1, derivation: derivation, in: &answers)
          }
        }
      }
      if let number {
        headwords.add(number, in: sentence, first: Int(start), last: end - 1)
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
    _ headword: Int32, _ translation: [UInt8], weight: Float, derivation: Float,
    in answers: inout AlignmentFeatures
  ) {
    var words = translation.split(separator: 0x20).map(Array.init)
    guard let first = words.first else { return }
    if words.count > 1, let feature = phrase(translation, words, in: &answers) {
      joins.append(
        FeatureJoin(source: headword, target: feature, weight: weight, origin: origin))
    }
    if words.count == 2, pair.answers.classifiers.contains(first) { words.removeFirst() }
    guard words.count == 1 else { return }
    for (form, likeness) in places.forms(for: words[0], derivation: derivation)
    where likeness > 0 {
      joins.append(
        FeatureJoin(
          source: headword, target: form, weight: weight * likeness, origin: origin))
    }
  }

  /// The feature of a translation of several words; nil if it does not occur.
  private mutating func phrase(
    _ key: [UInt8], _ words: [[UInt8]], in answers: inout AlignmentFeatures
  ) -> Int32? {
    if let known = phraseMatches[key] { return known }
    var feature: Int32?
    for (sentence, first) in places.occurrences(of: words, in: answers) {
      let number = feature ?? answers.number(of: .phrase(-1 - numberOfPhrase(key)))
      feature = number
      answers.add(number, in: sentence, first: first, last: first + words.count - 1)
    }
    phraseMatches[key] = .some(feature)
    return feature
  }
}

extension [Range<Int>] {
  /// Index of the range that contains `value`; the ranges must be in order.
  ///
  /// Binary search.
  func lastIndex(sortedBy value: Int) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound <= value { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].contains(value) ? low : nil
  }
}
