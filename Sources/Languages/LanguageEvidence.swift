public import TextModel

/// Detects from function words that a text is in a different language than the one given.
///
/// It decides only clear cases. Short texts, lists of names and texts with long quotations give no
/// result, because they have too few function words or too many of the given language.
public enum LanguageEvidence {
  /// Length of the part of the text that is examined, in bytes.
  private static let length = 4096
  /// Minimum number of words in the text.
  private static let leastWords = 30
  /// Minimum number of function words of the other language.
  private static let leastHits = 8
  /// Minimum number of different function words of the other language.
  private static let leastKinds = 5
  /// Minimum share of function words of the other language, in percent of all words.
  private static let leastShare = 12
  /// Minimum ratio of function words of the other language to those of the given one.
  private static let margin = 6
  /// Minimum number of different words that distinguish a closely related language.
  private static let leastTelltales = 3

  /// The language of a text if it is clearly not `given`.
  /// - Parameter text: UTF-8; the first 4,096 bytes are examined.
  /// - Returns: nil if the case is not clear, or `given` has no language folder.
  public static func language(of text: [UInt8], otherThan given: LanguageTag) -> Language? {
    let tag = Language.of(given).tag
    guard let own = Language.all.firstIndex(where: { $0.tag == tag }) else { return nil }
    let counts = Counts(of: text.prefix(length), in: vocabulary)
    guard counts.words >= leastWords else { return nil }
    var likeliest: Int?
    for other in Language.all.indices where other != own && isPlainly(other, own, counts) {
      // Of two related languages, take the one with more distinguishing words.
      if let found = likeliest, counts.telltales[found] >= counts.telltales[other] { continue }
      likeliest = other
    }
    return likeliest.map { Language.all[$0] }
  }

  /// - Parameters:
  ///   - other: index of the possible language in `Language.all`.
  ///   - own: index of the given language.
  private static func isPlainly(_ other: Int, _ own: Int, _ counts: Counts) -> Bool {
    let hits = counts.functionWords[other]
    guard hits >= leastHits, counts.kinds[other] >= leastKinds,
      hits * 100 >= counts.words * leastShare
    else { return false }
    let ownHits = counts.functionWords[own]
    if hits >= margin * ownHits { return true }
    guard vocabulary.hasTelltales[own] else { return false }
    return counts.telltaleKinds[other] >= leastTelltales
      && counts.telltales[other] >= margin * counts.telltales[own]
      // A related language shares many function words with the given one; an unrelated one, few.
      && ownHits * 100 >= counts.words * leastShare
  }

  private static let vocabulary = Vocabulary(Language.all.map(\.functionWords))

  /// The function words of all languages in one table, so that a text is looked up once.
  private struct Vocabulary: Sendable {
    var table = WordTable()
    /// For each word of the table, whether each language has it.
    var languages: [[Bool]] = []
    /// For each word of the table, whether it distinguishes each language from a related one.
    var telltales: [[Bool]] = []
    let hasTelltales: [Bool]

    init(_ languages: [FunctionWords]) {
      hasTelltales = languages.map(\.hasTelltales)
      let none = [Bool](repeating: false, count: languages.count)
      for (number, words) in languages.enumerated() {
        for word in words.all {
          let id = Int(table.insert(word))
          if id == self.languages.count {
            self.languages.append(none)
            telltales.append(none)
          }
          self.languages[id][number] = words.contains(word)
          telltales[id][number] = words.isTelltale(word[...])
        }
      }
    }
  }

  /// Numbers of words in a text; the arrays have an element for each language.
  private struct Counts {
    var words = 0
    /// Occurrences of function words, and the number of different ones.
    var functionWords: [Int]
    var kinds: [Int]
    /// Occurrences of words that distinguish the language, and the number of different ones.
    var telltales: [Int]
    var telltaleKinds: [Int]

    init(of text: ArraySlice<UInt8>, in vocabulary: Vocabulary) {
      let none = [Int](repeating: 0, count: vocabulary.hasTelltales.count)
      (functionWords, kinds, telltales, telltaleKinds) = (none, none, none, none)
      var isKnown = [Bool](repeating: false, count: vocabulary.table.count)
      // The words in lower case, as far as they are ASCII.
      let lowered = text.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      var start = 0
      for end in 0...lowered.count {
        if end < lowered.count, (0x61...0x7A).contains(lowered[end]) || lowered[end] >= 0x80 {
          continue
        }
        if start < end { add(vocabulary.table.find(lowered[start..<end]), vocabulary, &isKnown) }
        start = end + 1
      }
    }

    /// - Parameter word: number of the word in the table; -1 if it is not in it.
    private mutating func add(_ word: Int32, _ vocabulary: Vocabulary, _ isKnown: inout [Bool]) {
      words += 1
      guard word >= 0 else { return }
      let word = Int(word)
      for language in functionWords.indices {
        if vocabulary.languages[word][language] {
          functionWords[language] += 1
          if !isKnown[word] { kinds[language] += 1 }
        }
        if vocabulary.telltales[word][language] {
          telltales[language] += 1
          if !isKnown[word] { telltaleKinds[language] += 1 }
        }
      }
      isKnown[word] = true
    }
  }
}
