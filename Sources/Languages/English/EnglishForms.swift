/// Makes English forms of a lemma, from the same tables that are used to recognize them.
///
///     EnglishForms.plural(of: "attorney general")  // attorneys general
///     EnglishForms.pastParticiple(of: "carry out")  // carried out
///
/// Of a term of several words, the head is inflected. Doubled consonants follow British spelling
/// (`cancelled`).
public enum EnglishForms {
  /// The plural of a noun; nil if the noun has no plural or is already plural.
  public static func plural(of term: String) -> String? {
    var parts = Parts(term)
    let words = parts.words.map { $0.lowercased() }
    guard !words.isEmpty else { return nil }
    let head = EnglishHead.noun(of: words)
    guard let plural = plural(ofWord: parts.words[head]) else { return nil }
    parts.words[head] = plural
    return parts.text
  }

  /// The past participle of a verb, without a leading `to`; nil if the term begins with `be` or
  /// with a word that has characters other than ASCII letters.
  public static func pastParticiple(of term: String) -> String? {
    var parts = Parts(term)
    if parts.words.first?.lowercased() == "to", parts.words.count > 1 { parts.removeFirst() }
    guard let first = parts.words.first, first.utf8.allSatisfy(isASCIILetter) else { return nil }
    // be prepared is passive already.
    guard first != "be" else { return nil }
    let verb = parts.words.count > 1 && parts.gaps[1] == "-" && !particleFollows(parts) ? 1 : 0
    parts.words[verb] = participle(ofWord: parts.words[verb])
    return parts.text
  }

  /// The term with `’s`, or with `’` alone if it is a plural in -s: `minister’s`, `ministers’`.
  public static func possessive(of term: String) -> String {
    let isPlural = term.hasSuffix("s") && self.plural(of: term) == nil
    return term + (isPlural ? "’" : "’s")
  }

  private static func plural(ofWord word: String) -> String? {
    let lemma = word.lowercased()
    guard let last = lemma.utf8.last, isASCIILetter(last) || last >= 0x80 else { return nil }
    if EnglishIrregularNouns.unchanging.contains(lemma) || isPlural(lemma) { return nil }
    if isAcronym(word) { return word + "s" }
    if let irregular = EnglishIrregulars.plural(of: lemma) {
      return cased(irregular, like: word)
    }
    if takesES(lemma) { return word + "es" }
    if last == UInt8(ascii: "y"), !isVowel(lemma.utf8.dropLast().last), lemma.utf8.count > 2 {
      return word.dropLast() + "ies"
    }
    return word + "s"
  }

  /// Whether a word is already plural.
  private static func isPlural(_ word: String) -> Bool {
    let bytes = Array(word.utf8)[...]
    let readings =
      EnglishIrregulars.readings(of: bytes).map(\.features)
      + EnglishEndings.readings(of: bytes).map(\.features)
    // media and sanctions are plural; analysis and ethnic names in -ese are not.
    return readings.contains(.plural) && !singulars.contains(word)
  }

  private static func takesES(_ word: String) -> Bool {
    if word.hasSuffix("o") { return takeOES.contains(word) }
    if word.hasSuffix("ch") { return !hardCH.contains(word) }
    return ["s", "x", "z", "sh"].contains { word.hasSuffix($0) }
  }

  private static func participle(ofWord word: String) -> String {
    let lemma = word.lowercased()
    if let irregular = EnglishIrregulars.participle(of: lemma) { return irregular }
    if lemma.hasSuffix("e") { return word + "d" }
    let bytes = Array(lemma.utf8)
    if bytes.last == UInt8(ascii: "y"), !isVowel(bytes.dropLast().last) {
      return word.dropLast() + "ied"
    }
    if lemma.hasSuffix("ic") { return word + "ked" }
    if EnglishSounds.doublesFinal(bytes) || stressedAtEnd.contains(lemma) || endsInSingleL(bytes),
      let last = word.last
    {
      return word + String(last) + "ed"
    }
    return word + "ed"
  }

  private static func endsInSingleL(_ word: [UInt8]) -> Bool {
    guard word.count > 3, word.last == UInt8(ascii: "l"), word.suffix(3) != Array("lel".utf8)[...]
    else { return false }
    return isVowel(word[word.count - 2]) && !isVowel(word[word.count - 3])
  }

  private static func particleFollows(_ parts: Parts) -> Bool {
    ["up", "out", "off", "down", "in", "on", "over"].contains(parts.words[1])
  }

  private static func isAcronym(_ word: String) -> Bool {
    word.utf8.count > 1 && word.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  private static func cased(_ form: String, like word: String) -> String {
    guard word.first?.isUppercase == true else { return form }
    return form.prefix(1).uppercased() + form.dropFirst()
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// Singular nouns that are spelled like the plural of another noun.
  private static let singulars: Set<String> = ["lens", "mess", "base"]

  private static let takeOES: Set<String> = [
    "veto", "embargo", "hero", "echo", "potato", "tomato", "torpedo", "cargo", "volcano",
    "tornado", "mosquito", "domino", "negro", "buffalo",
  ]

  /// Words in which final `ch` is pronounced k, so the plural is `-s`.
  private static let hardCH: Set<String> = [
    "monarch", "patriarch", "oligarch", "stomach", "epoch", "eunuch", "loch", "matriarch", "tech",
  ]

  /// Verbs of several syllables whose last one is stressed and short.
  private static let stressedAtEnd: Set<String> = [
    "abet", "abhor", "acquit", "admit", "allot", "begin", "commit", "compel", "concur", "confer",
    "control", "defer", "demur", "deter", "emit", "enrol", "entrap", "equip", "excel", "expel",
    "fulfil", "impel", "incur", "infer", "instil", "kidnap", "occur", "omit", "patrol", "permit",
    "prefer", "program", "propel", "rebel", "rebut", "recur", "refer", "regret", "remit", "repel",
    "submit", "transfer", "transmit", "unplug", "worship",
  ]

  /// The words of a term, and the separator before each.
  private struct Parts {
    var words: [String] = []
    var gaps: [String] = []

    init(_ term: String) {
      var gap = ""
      var word = ""
      func close(_ words: inout [String], _ gaps: inout [String]) {
        guard !word.isEmpty else { return }
        words.append(word)
        gaps.append(gap)
        (word, gap) = ("", "")
      }
      for character in term {
        if character == " " || character == "-" {
          close(&words, &gaps)
          gap.append(character)
        } else {
          word.append(character)
        }
      }
      close(&words, &gaps)
    }

    mutating func removeFirst() {
      words.removeFirst()
      gaps.removeFirst()
      if !gaps.isEmpty { gaps[0] = "" }
    }

    var text: String { zip(gaps, words).map { $0 + $1 }.joined() }
  }
}
