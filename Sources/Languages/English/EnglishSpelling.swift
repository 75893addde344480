/// Converts between British and American spelling.
///
/// A rule may produce a non-word (`labouratory` of `laboratory`). This does no harm, because no
/// glossary contains it.
enum EnglishSpelling {
  /// The other spellings of `word`, without `word` itself.
  static func variants(of word: [UInt8]) -> [[UInt8]] {
    guard word.count >= 3 else { return [] }
    var variants = Array(verbs(word)) + fragments(word)
    // Words with two differences: colourise, colorize.
    for variant in variants {
      for other in verbs(variant) where other != word && !variants.contains(other) {
        variants.append(other)
      }
    }
    return variants
  }

  /// `-ise` and `-ize`, `-yse` and `-yze`, with their inflections.
  private static func verbs(_ word: [UInt8]) -> [[UInt8]] {
    for ending in verbEndings where word.hasSuffix(ending) {
      let place = word.count - ending.utf8CodeUnitCount - 1
      guard place >= 3,
        word[place - 1] == UInt8(ascii: "i") || word[place - 1] == UInt8(ascii: "y"),
        word[..<(place - 1)].count >= 3, EnglishSounds.hasVowel(word[..<(place - 1)])
      else { continue }
      let isS = word[place] == UInt8(ascii: "s")
      guard isS || word[place] == UInt8(ascii: "z"), !keepsS(word[..<(place - 1)]) else { continue }
      var variant = word
      variant[place] = isS ? UInt8(ascii: "z") : UInt8(ascii: "s")
      return [variant]
    }
    return []
  }

  private static let verbEndings: [StaticString] = [
    "e", "es", "ed", "er", "ers", "ing", "ation", "ations", "ational", "able", "ement",
  ]

  /// Whether the verb has -ise in American spelling too: exercise, compromise, advise.
  private static func keepsS(_ stem: ArraySlice<UInt8>) -> Bool {
    ownS.contains { stem.reversed().starts(with: $0.reversed()) }
  }

  private static let ownS: [[UInt8]] = [
    "exerc", "prom", "surpr", "adv", "rev", "superv", "prec", "conc", "enterpr", "telev",
    "improv", "disgu", "franch", "merchand", "expert", "compr", "desp", "circumc", "exc", "inc",
    "adverti", "advert", "chast", "parad", "treat", "prem", "demi", "dem", "lik", "other", "clock",
    "no", "po", "cru", "bru", "pra", "apra",
  ].map { Array($0.utf8) }

  private static func fragments(_ word: [UInt8]) -> [[UInt8]] {
    var variants: [[UInt8]] = []
    for place in word.indices {
      for pair in byFirstLetter[Int(word[place])] where word[place...].starts(with: pair.from) {
        if pair.isWhole, place > 0 || word.count != pair.from.count { continue }
        let variant = word[..<place] + pair.to + word[(place + pair.from.count)...]
        if !variants.contains(Array(variant)) { variants.append(Array(variant)) }
      }
    }
    return variants
  }

  private struct Pair {
    let from: [UInt8]
    let to: [UInt8]
    let isWhole: Bool
  }

  /// The pairs of the table in both directions, indexed by the first byte of the replaced part.
  private static let byFirstLetter: [[Pair]] = {
    var table = [[Pair]](repeating: [], count: 256)
    for entry in EnglishSpellingTable.pairs.split(whereSeparator: \.isWhitespace) {
      let isWhole = entry.hasPrefix("=")
      let sides = entry.drop { $0 == "=" }.split(separator: "/").map { Array($0.utf8) }
      guard sides.count == 2, let british = sides[0].first, let american = sides[1].first else {
        continue
      }
      table[Int(british)].append(Pair(from: sides[0], to: sides[1], isWhole: isWhole))
      table[Int(american)].append(Pair(from: sides[1], to: sides[0], isWhole: isWhole))
    }
    return table
  }()
}
