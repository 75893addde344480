public import TextModel

/// Tells by its function words whether a text is plainly in another language than the one given.
///
/// Silent unless the case is clear: short texts, lists of names, and texts with long quotations have
/// too few function words, or too many of the language given.
public enum LanguageEvidence {
  /// How much of a text is read, in bytes.
  private static let length = 4096
  /// Words that a text must have, and function words of another language among them.
  private static let leastWords = 30
  private static let leastHits = 8
  /// Different function words of another language.
  private static let leastKinds = 5
  /// Of 100 words, how many must be function words of another language.
  private static let leastShare = 12
  /// How many times as many function words another language must have.
  private static let margin = 6
  /// Different telltale words that set a closely related language apart.
  private static let leastTelltales = 3

  /// The language that a text is plainly in, where that is not `given`; nil where the case is not
  /// clear or padanan has no folder for `given`.
  /// - Parameter text: UTF-8; its first 4 kB are read.
  public static func language(of text: [UInt8], otherThan given: LanguageTag) -> Language? {
    let own = Language.of(given)
    guard Language.all.contains(where: { $0.tag == own.tag }) else { return nil }
    let words = words(of: text.prefix(length))
    guard words.count >= leastWords else { return nil }
    let others = Language.all.filter { $0.tag != own.tag && isPlainly($0, own, words) }
    // Of two related languages the one whose telltale words are there.
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
      // A related language has about as many of the own function words; an unrelated one has few.
      && words.count(where: { own.functionWords.contains($0) }) * 100 >= words.count * leastShare
  }

  /// Words, their ASCII letters in lower case.
  private static func words(of text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    text.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      .split { !(0x61...0x7A).contains($0) && $0 < 0x80 }
  }
}
