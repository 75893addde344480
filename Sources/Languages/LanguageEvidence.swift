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
    let own = Language.of(given)
    guard Language.all.contains(where: { $0.tag == own.tag }) else { return nil }
    let words = words(of: text.prefix(length))
    guard words.count >= leastWords else { return nil }
    // Read once: a copy of a language's tables costs more than a look-up in them.
    let ownWords = own.functionWords
    let others = Language.all.filter { $0.tag != own.tag }.map { ($0, $0.functionWords) }
      .filter { isPlainly($0.1, ownWords, words) }
    // Of two related languages, take the one with more distinguishing words.
    let likeliest = others.max {
      words.count(where: $0.1.isTelltale) < words.count(where: $1.1.isTelltale)
    }
    return likeliest?.0
  }

  private static func isPlainly(
    _ other: FunctionWords, _ own: FunctionWords, _ words: [ArraySlice<UInt8>]
  ) -> Bool {
    let hits = words.filter { other.contains($0) }
    guard hits.count >= leastHits, Set(hits).count >= leastKinds,
      hits.count * 100 >= words.count * leastShare
    else { return false }
    let ownHits = words.count { own.contains($0) }
    if hits.count >= margin * ownHits { return true }
    guard own.hasTelltales else { return false }
    let telltales = words.filter(other.isTelltale)
    return Set(telltales).count >= leastTelltales
      && telltales.count >= margin * words.count(where: own.isTelltale)
      // A related language shares many function words with the given one; an unrelated one, few.
      && ownHits * 100 >= words.count * leastShare
  }

  /// The words of a text, with ASCII letters in lower case.
  private static func words(of text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    text.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      .split { !(0x61...0x7A).contains($0) && $0 < 0x80 }
  }
}
