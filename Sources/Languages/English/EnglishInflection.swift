/// English inflection: plural and possessive, verb forms, comparison, British and American
/// spelling.
struct EnglishInflection: Inflection {
  let head = HeadPosition.last

  func readings(of word: ArraySlice<UInt8>) -> [FormReading] {
    guard word.count >= 2 else { return [] }
    var readings: [FormReading] = []
    func add(_ lemma: [UInt8], _ features: FormFeatures) {
      let reading = FormReading(lemma: lemma, features: features)
      if !lemma.isEmpty, !readings.contains(reading) { readings.append(reading) }
    }
    for (stem, extra) in EnglishEndings.withoutPossessive(word) {
      if !extra.isEmpty { add(Array(stem), extra) }
      for reading in EnglishIrregulars.readings(of: stem) {
        add(reading.lemma, reading.features.union(extra))
      }
      for (lemma, features) in EnglishEndings.readings(of: stem) {
        add(lemma, features.union(extra))
      }
    }
    for spelling in EnglishSpelling.variants(of: Array(word)) { add(spelling, .spelling) }
    for reading in readings where !reading.features.contains(.spelling) {
      for spelling in EnglishSpelling.variants(of: reading.lemma) {
        add(spelling, reading.features.union(.spelling))
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

  func mayInflect(_ features: FormFeatures, at position: Int, of words: [[UInt8]]) -> Bool {
    EnglishHead.mayInflect(features, at: position, of: words.map { $0[...].text.lowercased() })
  }

  func split(of word: ArraySlice<UInt8>) -> Int? { EnglishCompounds.split(of: word) }

  func explanation(
    of reading: FormReading, surface: String, in language: InterfaceLanguage
  ) -> String {
    let features = reading.features.subtracting([.letterCase, .hyphen, .space])
    let names = language.names(of: features).joined(separator: ", ")
    return names.isEmpty ? reading.lemma.text : "\(reading.lemma.text) (\(names))"
  }
}
