internal import TextModel

/// Compounds that are written as one word or two: `ceasefire` and `cease fire`.
enum EnglishCompounds {
  /// Offset in bytes at which `word` may be split; nil if it is not a known compound.
  ///
  /// The second part must be in a list, so `therapist` is never split. Particles are not in the
  /// list: *break down* is a verb, `breakdown` a noun.
  static func split(of word: ArraySlice<UInt8>) -> Int? {
    for length in 4...8 where word.count >= length + 3 {
      guard secondParts.find(word.suffix(length)) >= 0 else { continue }
      let first = word.dropLast(length)
      if EnglishSounds.hasVowel(first), notFirst.find(first) < 0 { return first.count }
    }
    return nil
  }

  private static let secondParts = table(
    """
    attack band base belt boat bomb bombs book border breaker building bearer charge coast craft
    crime criminal crossing deal dealer field fighter fighting file fire firm flight force front
    ground guard gun hand holder house hold keeper keeping killer lance land lash leader light line
    lock maker making mail mark market mine mines monger owner paper pass piece pipe plane plant
    point pool port post power proof quake raid rail rider room sale security shell ship shore side
    site slide space stand state station stone storm stream strike stroke system taker term time
    track trade trader trafficking ward ware warfare wash water wave weapon wheel wide wire wise
    work worker world writer yard zone
    """)

  /// First parts that make a phrase, not a compound: *the mark*, *his hand*.
  private static let notFirst = table(
    """
    the his her its our their this that for from with and but not any all was are were has had will
    can may who how why one two six ten new old big more most some many each both few per for fore
    """)

  private static func table(_ words: String) -> WordTable {
    var table = WordTable()
    for word in words.split(whereSeparator: \.isWhitespace) { _ = table.insert(Array(word.utf8)) }
    return table
  }
}
