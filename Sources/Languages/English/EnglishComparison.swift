/// Comparatives and superlatives: `stronger`, `heaviest`, `bigger`, `better`.
///
/// `-er` derives nouns from verbs far more often (`leader`, `buyer`), so it is removed from known
/// adjectives only. `-est` has no other use.
enum EnglishComparison {
  static func readings(
    of word: ArraySlice<UInt8>
  ) -> [(lemma: [UInt8], features: FormFeatures)] {
    if word.hasSuffix("er"), word.count >= 5 {
      return positives(word.dropLast(2)).filter(gradable.contains).map { ($0, .comparative) }
    }
    guard word.hasSuffix("est"), word.count >= 6, !noSuperlatives.contains(Array(word)) else {
      return []
    }
    return positives(word.dropLast(3)).map { ($0, .superlative) }
  }

  /// Possible base forms of a stem: `strong` of `strong-`, `large` of `larg-`, `big` of `bigg-`,
  /// `heavy` of `heavi-`.
  private static func positives(_ stem: ArraySlice<UInt8>) -> [[UInt8]] {
    if stem.last == UInt8(ascii: "i") { return [stem.dropLast() + [UInt8(ascii: "y")]] }
    var found: [[UInt8]] = EnglishSounds.doublesFinal(stem) ? [] : [Array(stem)]
    found.append(stem + [UInt8(ascii: "e")])
    if let single = EnglishSounds.undoubled(stem) { found.append(single) }
    return found.filter { $0.count >= 3 && $0.dropLast().contains(where: isVowel) }
  }

  static let irregular: [(form: String, lemma: String, features: FormFeatures)] = [
    ("better", "good", .comparative), ("best", "good", .superlative),
    ("better", "well", .comparative), ("best", "well", .superlative),
    ("worse", "bad", .comparative), ("worst", "bad", .superlative),
    ("worse", "ill", .comparative), ("worst", "ill", .superlative),
    ("farther", "far", .comparative), ("farthest", "far", .superlative),
    ("further", "far", .comparative), ("furthest", "far", .superlative),
    ("elder", "old", .comparative), ("eldest", "old", .superlative),
    ("less", "little", .comparative), ("least", "little", .superlative),
    ("more", "much", .comparative), ("most", "much", .superlative),
    ("more", "many", .comparative), ("most", "many", .superlative),
    ("fewer", "few", .comparative), ("drier", "dry", .comparative),
    ("shyer", "shy", .comparative), ("slyer", "sly", .comparative),
    ("wryer", "wry", .comparative), ("dryer", "dry", .comparative),
  ]

  private static let noSuperlatives: Set<[UInt8]> = set(
    """
    honest dishonest modest immodest forest rainforest earnest tempest interest disinterest
    molest divest digest harvest request protest contest conquest arrest invest reinvest suggest
    manifest attest detest bequest inquest ingest infest incest budapest bucharest midwest
    northwest southwest unrest behest priest
    """)

  private static let gradable: Set<[UInt8]> = set(
    """
    able angry bald big bitter black bleak bloody blue bold brave brief bright broad brown bulky
    busy calm cheap clean clear clever close cloudy cold cool costly crazy cruel crude curly cute
    damp dark deadly dear deep dense dim dirty dry dull dumb early easy faint fair faithful far
    fast fat few fierce filthy fine firm fit flat fond foggy frail frank free freezing fresh friendly
    full funny gentle gloomy grand grave great greedy green grey grim gross guilty handsome handy
    happy hard harsh hasty healthy heavy high hot huge humble hungry icy keen kind large late lazy
    lean lengthy light likely little lively lofty lonely long loose loud lovely low loyal lucky
    mad mature mean merry messy mighty mild moist murky muddy narrow nasty near neat new nice noble noisy
    obscure odd old pale petty plain polite poor pretty proud pure quick quiet rapid rare raw ready
    red rich ripe risky rocky rough rowdy rude sad safe sane scarce severe shaky shallow sharp short
    shy sick silly simple sincere slack sleepy slight slim slow small smart smooth soft solid soon
    sore sorry sound sour sparse speedy stable stark steady steep stern stiff stormy strange
    strict strong stupid sturdy subtle sunny sure sweet swift tall tame tasty tender tense thick
    thin thirsty thorny tight tiny tough tricky true ugly unhappy vague vast wary warm weak wealthy
    weary weighty weird wet white wide wild windy wise worthy wrong yellow young
    """)

  private static func set(_ words: String) -> Set<[UInt8]> {
    Set(words.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
  }
}
