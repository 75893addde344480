/// Guesses the sounds of a stem from its letters, to decide whether an ending doubles its last
/// consonant (`plan`, `planned`).
enum EnglishSounds {
  /// Whether a stem of one syllable ends in one vowel letter and one consonant that `-ed`, `-ing`,
  /// `-er` and `-est` double.
  static func doublesFinal(_ stem: some BidirectionalCollection<UInt8>) -> Bool {
    endsInShortSyllable(stem) && syllables(of: stem) == 1
  }

  /// The stem without its doubled consonant: `stop` of `stopp-`, `commit` of `committ-`; nil if
  /// there is no doubling to undo.
  static func undoubled(_ stem: ArraySlice<UInt8>) -> [UInt8]? {
    guard stem.count >= 4, let last = stem.last, last == stem.dropLast().last,
      doubling.contains(last)
    else { return nil }
    let single = stem.dropLast()
    guard endsInShortSyllable(single) else { return nil }
    // Words of one syllable may end in -ll, -ss, -ff, -zz: call, pass, staff.
    if syllables(of: single) == 1, stayDouble.contains(last) {
      return shortSibilants.contains(Array(single)) ? Array(single) : nil
    }
    return Array(single)
  }

  /// Number of groups of vowel letters.
  ///
  /// `y` after the first letter counts as a vowel, `u` after `q` does not.
  static func syllables(of word: some Collection<UInt8>) -> Int {
    var count = 0
    var wasVowel = false
    var before: UInt8 = 0
    for byte in word {
      let vowel = isSounded(byte, after: before)
      if vowel, !wasVowel { count += 1 }
      wasVowel = vowel
      before = byte
    }
    return count
  }

  /// Whether the word has a vowel letter, or `y` after its first letter.
  static func hasVowel(_ word: some Collection<UInt8>) -> Bool { syllables(of: word) > 0 }

  private static func endsInShortSyllable(_ stem: some BidirectionalCollection<UInt8>) -> Bool {
    let end = Array(stem.suffix(4))
    guard end.count >= 2, let last = end.last, !isVowel(last), !neverDoubled.contains(last) else {
      return false
    }
    let vowel = end[end.count - 2]
    let before: UInt8 = end.count >= 3 ? end[end.count - 3] : 0
    guard isSounded(vowel, after: before) else { return false }
    guard end.count >= 3 else { return true }
    return !isSounded(before, after: end.count >= 4 ? end[end.count - 4] : 0)
  }

  private static func isSounded(_ byte: UInt8, after before: UInt8) -> Bool {
    if byte == UInt8(ascii: "u"), before == UInt8(ascii: "q") { return false }
    return isVowel(byte) || (byte == UInt8(ascii: "y") && before != 0 && !isVowel(before))
  }

  private static let doubling = Set("bdfglmnprstvz".utf8)
  private static let stayDouble = Set("flsz".utf8)
  private static let neverDoubled = Set("hjqwxy".utf8)
  private static let shortSibilants: Set<[UInt8]> = Set(
    ["gas", "bus", "quiz", "whiz", "gel", "yes"].map { Array($0.utf8) })
}
