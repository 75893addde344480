internal import TextModel

/// Indonesian noun phrases, shared by Malay: the head first, then nouns and adjectives that modify
/// it.
struct IndonesianPhrases: PhraseGrammar {
  let head = HeadPosition.first
  private let table: OnFirstUse<PhraseWordTable>
  private let inflection: any Inflection

  /// - Parameters:
  ///   - own: additional words of a variety; they have priority.
  ///   - inflection: the inflection of the variety.
  init(
    own: [(words: String, word: PhraseWord)] = [],
    inflection: any Inflection = IndonesianInflection()
  ) {
    self.inflection = inflection
    table = OnFirstUse {
      typealias Words = IndonesianPhraseWords
      return PhraseWordTable(
        own + [
          (Words.others, PhraseWord(.other, isEveryday: true)),
          (Words.periods, PhraseWord(.period, isEveryday: true)),
          (Words.times, PhraseWord(.time, isEveryday: true)),
          (Words.weakHeads, PhraseWord(.weakHead, isEveryday: true)),
          (Words.actions, PhraseWord(.action, isEveryday: true)),
          (Words.specialists, PhraseWord(.agent)),
          (Words.agents, PhraseWord(.agent, isEveryday: true)),
          (Words.links, PhraseWord(.link, isEveryday: true)),
          (Words.kinds, PhraseWord(.kind, isEveryday: true)),
          (Words.nouns, PhraseWord(.noun, isEveryday: true)),
          (Words.verbs, PhraseWord(.verb, isEveryday: true)),
          (Words.qualities, PhraseWord(.quality, isEveryday: true)),
          (Words.nounsLikeVerbs, PhraseWord(.noun)), (Words.nounsLikeKinds, PhraseWord(.noun)),
        ])
    }
  }

  func listed(_ word: [UInt8]) -> PhraseWord? { table.value[word] }

  func word(_ word: [UInt8], in dictionary: WordDictionary) -> PhraseWord {
    if let known = table.value[word] { return known }
    if isVerb(word[...], in: dictionary) { return PhraseWord(.verb) }
    if isMeasure(word[...], in: dictionary) { return PhraseWord(.other) }
    if isKind(word[...]) { return PhraseWord(.kind) }
    if isAction(word[...]) { return PhraseWord(.action) }
    return PhraseWord(.noun)
  }

  func base(of word: [UInt8], in dictionary: WordDictionary) -> [UInt8] {
    if table.value[word] != nil { return word }
    for reading in inflection.readings(of: word[...])
    where reading.base.isEmpty && reading.features.isSubset(of: .clitics)
      && reading.lemma.count >= 3 && isClitic(reading, of: word, in: dictionary)
    {
      return reading.lemma
    }
    return word
  }

  /// Whether the ending of a word is a clitic.
  ///
  /// The short ones are also the ends of other words (`bangku`, `sekolah`), so that the dictionary
  /// must know the stem.
  private func isClitic(
    _ reading: FormReading, of word: [UInt8], in dictionary: WordDictionary
  ) -> Bool {
    guard inflection.isPlausible(reading, of: word[...], in: dictionary) else { return false }
    if reading.features.contains(.possessive3) { return true }
    return table.value[reading.lemma] != nil
      || dictionary.stems(of: reading.lemma).map { !$0.isEmpty } ?? false
  }

  func base(
    of first: [UInt8], hyphen second: [UInt8], in dictionary: WordDictionary
  ) -> [UInt8]? {
    if inflection.clitic(second[...]) != nil { return base(of: first, in: dictionary) }
    let plural = inflection.readings(of: first[...], hyphen: second[...]).first {
      $0.features.contains(.plural) && $0.base.isEmpty
    }
    // ubur-ubur is not the plural of a word.
    guard let lemma = plural?.lemma,
      table.value[lemma] != nil || dictionary.stems(of: lemma).map({ !$0.isEmpty }) ?? true
    else { return nil }
    return lemma
  }

  func nameKind(beginningWith word: [UInt8]) -> NameKind? {
    IndonesianPhrases.laws.contains(word) ? .work : nil
  }

  let titleJoints = Set(list("dan tentang serta atas").map { Array($0.utf8) })

  /// Words that begin the title of a law or another document.
  private static let laws = Set(
    list(
      "undang-undang uu kitab peraturan perpres perppu perda permen keputusan ketetapan instruksi maklumat surat qanun deklarasi traktat protokol kode"
    ).map { Array($0.utf8) })

  /// Whether a word is a verb by its affixes: `meN-`, `di-`, `ber-`, `ter-`, or `-kan` alone.
  ///
  /// A word that the dictionary lists as an entry of its own is not one (`menteri`).
  private func isVerb(_ word: ArraySlice<UInt8>, in dictionary: WordDictionary) -> Bool {
    let prefix = IndonesianPhrases.verbPrefixes.first { word.hasPrefix($0) }
    let hasSuffix = word.count >= 7 && word.hasSuffix("kan")
    guard prefix != nil || hasSuffix,
      word.count >= (prefix.map { $0.utf8CodeUnitCount + 3 } ?? 7)
    else { return false }
    guard let stems = dictionary.stems(of: word) else { return prefix != nil }
    if stems.contains(where: { $0.elementsEqual(word) }) { return false }
    if !stems.isEmpty { return true }
    // The dictionary lacks the form: the rest after a prefix must be a word, or the prefix one that
    // nothing else begins with.
    if word.hasPrefix("di"), word.count >= 7, word.hasSuffix("kan") || word.last == 0x69 {
      return true
    }
    if word.hasPrefix("meng") || word.hasPrefix("mem") || word.hasPrefix("meny") { return true }
    guard let prefix, !word.hasPrefix("me") else { return false }
    return dictionary.stems(of: word.dropFirst(prefix.utf8CodeUnitCount)).map { !$0.isEmpty }
      ?? false
  }

  private static let verbPrefixes: [StaticString] = ["me", "di", "ber", "ter"]

  /// Whether a word compares by `se-`: `senilai`, `setebal`.
  private func isMeasure(_ word: ArraySlice<UInt8>, in dictionary: WordDictionary) -> Bool {
    guard word.hasPrefix("se"), word.count >= 6, let stems = dictionary.stems(of: word),
      !stems.contains(where: { $0.elementsEqual(word) })
    else { return false }
    return !stems.isEmpty
      || dictionary.stems(of: word.dropFirst(2)).map { !$0.isEmpty } ?? false
  }

  var compounds: PhraseList { IndonesianPhrases.fixed }

  private static let fixed = PhraseList(stringLiteral: IndonesianPhraseWords.compounds)

  /// Whether a word is an adjective of a kind by a borrowed ending: `fiskal`, `administratif`,
  /// `strategis`.
  private func isKind(_ word: ArraySlice<UInt8>) -> Bool {
    word.count >= 6 && IndonesianPhrases.kindEndings.contains { word.hasSuffix($0) }
  }

  private static let kindEndings: [StaticString] = [
    "nal", "ral", "ial", "ual", "tal", "kal", "gal", "tif", "sif", "tis", "nis", "gis", "fis",
    "lis", "mis", "ris", "sis", "wi", "iah", "ornya",
  ]

  /// Whether a word is a noun of action: `peN-…-an`, a borrowed one in `-asi`.
  private func isAction(_ word: ArraySlice<UInt8>) -> Bool {
    word.count >= 9 && word.hasSuffix("asi")
      || word.count >= 8 && word.hasPrefix("pe") && word.hasSuffix("an")
        && ["pem", "pen", "pel", "per"].contains { word.hasPrefix($0) }
  }
}
