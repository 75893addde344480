/// Finds the head of an English term of several words: `attorneys general`, `rules of engagement`,
/// `passers-by`, `peace agreements`.
enum EnglishHead {
  /// Index in `words` of the noun that takes the plural.
  /// - Parameter words: in lower case.
  static func noun(of words: [String]) -> Int {
    var end = words.count
    for (position, word) in words.enumerated()
    where position > 0 && (prepositions.contains(word) || word.hasPrefix("d'")) {
      end = position
      break
    }
    guard end >= 2 else { return max(end - 1, 0) }
    if isPostpositive(words[end - 1], behind: words[end - 2]) { return end - 2 }
    // In passer-by, by is a preposition in last position.
    return end - 1
  }

  /// Whether a form with `features` is allowed at index `position` of a term.
  static func mayInflect(_ features: FormFeatures, at position: Int, of words: [String]) -> Bool {
    let rest = features.subtracting([.spelling, .letterCase, .hyphen, .space])
    let last = words.count - 1
    if !rest.isDisjoint(with: .possessive), position != last { return false }
    let change = rest.subtracting(.possessive)
    if change.isEmpty { return true }
    if change == .plural {
      let head = noun(of: words)
      if position == head { return true }
      // Accept the common plural attorney generals.
      return position == last && head == last - 1 && postpositives.contains(words[last])
    }
    // A verb is the first word (carried out) or, after a noun, the last (cross-examined).
    return position == 0 || position == last
  }

  private static func isPostpositive(_ word: String, behind noun: String) -> Bool {
    if word == "general" { return officers.contains(noun) }
    return postpositives.contains(word)
      || (particles.contains(word) && (noun.hasSuffix("er") || noun.hasSuffix("or")))
  }

  private static let prepositions: Set<String> = [
    "of", "in", "for", "to", "at", "on", "by", "with", "from", "against", "under", "without",
    "between", "among", "after", "before", "over", "into", "as", "within", "towards", "de", "du",
  ]

  /// Adjectives that follow their noun.
  private static let postpositives: Set<String> = [
    "general", "elect", "designate", "laureate", "martial", "plenipotentiary", "emeritus",
    "extraordinary", "apparent", "regent", "incumbent", "politic",
  ]

  /// Nouns that `general` may follow as an adjective.
  ///
  /// In `major general`, `general` is the head.
  private static let officers: Set<String> = [
    "attorney", "solicitor", "governor", "secretary", "director", "inspector", "consul", "surgeon",
    "postmaster", "auditor", "comptroller", "controller", "procurator", "prosecutor", "advocate",
    "registrar", "quartermaster", "paymaster", "receiver", "accountant", "commissioner", "state",
    "consulate",
  ]

  private static let particles: Set<String> = ["up", "on", "out", "off", "in", "by", "about"]
}
