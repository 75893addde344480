/// English inflection by its regular endings: plural, possessive, past, `-ing`, third person.
struct EnglishInflection: Inflection {
  let head = HeadPosition.last

  func readings(of word: ArraySlice<UInt8>) -> [FormReading] {
    guard word.count >= 3 else { return [] }
    var readings: [FormReading] = []
    for (stem, extra) in EnglishEndings.withoutPossessive(word) {
      if !extra.isEmpty { readings.append(FormReading(lemma: Array(stem), features: extra)) }
      for (lemma, features) in EnglishEndings.lemmas(of: stem) {
        readings.append(FormReading(lemma: lemma, features: features.union(extra)))
      }
    }
    return readings
  }

  func readings(of first: ArraySlice<UInt8>, hyphen second: ArraySlice<UInt8>) -> [FormReading] {
    []
  }

  func clitic(_ part: ArraySlice<UInt8>) -> FormFeatures? { nil }

  func isBoundPrefix(_ part: ArraySlice<UInt8>) -> Bool {
    ["non", "anti", "pro", "ex", "pre", "post", "mid"].contains(part.text)
  }

  func wordClass(of word: [UInt8]) -> WordClass? {
    WordClass.of(word.text, in: WordClass.english)
  }

  func explanation(of reading: FormReading, surface: String) -> String {
    let features = reading.features.subtracting([.letterCase, .hyphen, .space])
    let names = features.names.joined(separator: ", ")
    return names.isEmpty ? reading.lemma.text : "\(reading.lemma.text) (\(names))"
  }
}
