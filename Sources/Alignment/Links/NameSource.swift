internal import DictSupport
internal import ICUSupport
internal import Languages
internal import TextModel

extension WordList {
  /// The names of countries, languages, currencies and weekdays in both languages, from CLDR
  /// through libicu.
  init(namesOf pair: LanguagePair) {
    var names: [(headword: String, answer: String)] = []
    for table in [NameTable.territories, .languages, .currencies, .weekdays] {
      guard let headwords = try? table.names(in: pair.headwords.tag.description),
        let answers = try? table.names(in: pair.answers.tag.description)
      else { continue }
      var byCode: [String: [String]] = [:]
      for name in answers { byCode[name.code, default: []].append(name.text) }
      for name in headwords {
        for answer in byCode[name.code] ?? [] where answer != name.text {
          names.append((name.text, answer))
        }
      }
    }
    self.init(words: names, origin: .names)
  }
}
