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
    let others = Language.all.filter { $0.tag != own.tag && isPlainly($0, own, words) }
    // Of two related languages, take the one with more distinguishing words.
    return others.max {
      words.count(where: $0.functionWords.isTelltale)
        < words.count(where: $1.functionWords.isTelltale)
    }
  }

  private static func isPlainly(
    _ other: Language, _ own: Language, _ words: [ArraySlice<UInt8>]
  ) -> Bool {
    let hits = words.filter { other.functionWords.contains($0) }
    guard hits.count >= leastHits, Set(hits).count >= leastKinds,
      hits.count * 100 >= words.count * leastShare
    else { return false }
    if hits.count >= margin * words.count(where: { own.functionWords.contains($0) }) { return true }
    guard own.functionWords.hasTelltales else { return false }
    let telltales = words.filter(other.functionWords.isTelltale)
    return Set(telltales).count >= leastTelltales
      && telltales.count >= margin * words.count(where: own.functionWords.isTelltale)
      // A related language shares many function words with the given one; an unrelated one, few.
      && words.count(where: { own.functionWords.contains($0) }) * 100 >= words.count * leastShare
  }

  /// The words of a text, with ASCII letters in lower case.
  private static func words(of text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    text.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      .split { !(0x61...0x7A).contains($0) && $0 < 0x80 }
  }
}
