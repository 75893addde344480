/// Looks up irregular nouns and verbs by form and by lemma.
enum EnglishIrregulars {
  struct Reading: Hashable {
    let lemma: [UInt8]
    let features: FormFeatures
  }

  /// The lemmas of which `form` is an irregular form, except `form` itself.
  static func readings(of form: ArraySlice<UInt8>) -> [Reading] {
    if let known = byForm[Array(form)] { return known }
    for (plural, singular) in compoundHeads where form.hasSuffix(plural) {
      let stem = form.dropLast(plural.utf8CodeUnitCount)
      guard stem.count >= 2, stem.contains(where: isVowel) else { continue }
      return [Reading(lemma: stem + Array(singular.utf8), features: .plural)]
    }
    return prefixed(form)
  }

  /// Whether all past forms of `lemma` are irregular, so that `-ed` is never added to it.
  static func hasIrregularPastOnly(_ lemma: [UInt8]) -> Bool { verbs[lemma]?.regular == .never }

  /// Whether all plurals of `lemma` are irregular.
  static func hasIrregularPluralOnly(_ lemma: [UInt8]) -> Bool { nouns[lemma]?.regular == .never }

  /// The preferred plural of `lemma`; nil if it is the regular one.
  static func plural(of lemma: String) -> String? {
    if let entry = nouns[Array(lemma.utf8)] {
      return entry.regular == .usual ? nil : entry.forms.first
    }
    for (plural, singular) in compoundHeads where lemma.hasSuffix(singular) {
      let stem = lemma.dropLast(singular.count)
      guard stem.utf8.count >= 2, stem.utf8.contains(where: isVowel) else { continue }
      if humans.contains(lemma) { return nil }
      return stem + plural.description
    }
    return nil
  }

  /// The preferred past participle of `lemma`; nil if it is the regular one.
  static func participle(of lemma: String) -> String? {
    if let entry = verbs[Array(lemma.utf8)] {
      return entry.regular == .usual ? nil : entry.forms.last
    }
    for prefix in prefixes where lemma.hasPrefix(prefix) && lemma != "relay" {
      if let entry = verbs[Array(lemma.dropFirst(prefix.count).utf8)], entry.regular != .usual,
        let form = entry.forms.last
      {
        return prefix + form
      }
    }
    return nil
  }

  /// Readings of a prefix and an irregular verb form: `overthrew`, `withdrawn`.
  private static func prefixed(_ form: ArraySlice<UInt8>) -> [Reading] {
    for prefix in prefixes where form.starts(with: prefix.utf8) {
      let known = byForm[Array(form.dropFirst(prefix.utf8.count))] ?? []
      let verbs = known.filter { !$0.features.isDisjoint(with: [.past, .thirdSingular]) }
      guard !verbs.isEmpty else { continue }
      return verbs.map { Reading(lemma: Array(prefix.utf8) + $0.lemma, features: $0.features) }
    }
    return []
  }

  private static let prefixes = [
    "counter", "inter", "under", "over", "with", "fore", "out", "mis", "pre", "re", "un", "up",
  ]

  /// Nouns whose irregular plural is also used at the end of compounds: `gunmen`, `spokespeople`.
  private static let compoundHeads: [(plural: StaticString, singular: String)] = [
    ("people", "person"), ("men", "man"), ("children", "child"), ("wives", "wife"),
    ("shelves", "shelf"), ("knives", "knife"), ("wolves", "wolf"), ("teeth", "tooth"),
    ("feet", "foot"),
  ]

  /// Words in -man that are not compounds of `man`.
  private static let humans: Set<String> = [
    "human", "german", "roman", "ottoman", "talisman", "shaman", "caiman", "norman", "superhuman",
  ]

  /// How often the regular form is used compared with the irregular ones.
  private enum Regular { case never, too, usual }

  private struct Entry {
    let lemma: [UInt8]
    let regular: Regular
    /// Plurals or past forms.
    let forms: [String]
    let others: [(form: String, features: FormFeatures)]

    init?(_ line: Substring) {
      let words = line.split(separator: " ")
      guard let first = words.first else { return nil }
      regular = first.hasSuffix("*") ? .usual : first.hasSuffix("+") ? .too : .never
      lemma = Array((regular == .never ? first : first.dropLast()).utf8)
      forms = words.dropFirst().filter { !$0.contains(":") }.map(String.init)
      others = words.dropFirst().filter { $0.contains(":") }.map { word in
        let parts = word.split(separator: ":")
        return (String(parts.last ?? ""), parts.first == "prog" ? .progressive : .thirdSingular)
      }
    }
  }

  private static let verbs = byLemma(EnglishIrregularVerbs.table)
  private static let nouns = byLemma(EnglishIrregularNouns.table)

  private static func byLemma(_ table: String) -> [[UInt8]: Entry] {
    Dictionary(
      table.split(separator: "\n").compactMap(Entry.init).map { ($0.lemma, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  private static let byForm: [[UInt8]: [Reading]] = {
    var readings: [[UInt8]: [Reading]] = [:]
    func add(_ form: String, _ lemma: [UInt8], _ features: FormFeatures) {
      let reading = Reading(lemma: lemma, features: features)
      let form = Array(form.utf8)
      if form != lemma, readings[form]?.contains(reading) != true {
        readings[form, default: []].append(reading)
      }
    }
    for (entries, features) in [(nouns, FormFeatures.plural), (verbs, FormFeatures.past)] {
      for entry in entries.values.sorted(by: { $0.lemma.lexicographicallyPrecedes($1.lemma) }) {
        for form in entry.forms { add(form, entry.lemma, features) }
        for other in entry.others { add(other.form, entry.lemma, other.features) }
      }
    }
    for entry in EnglishComparison.irregular {
      add(entry.form, Array(entry.lemma.utf8), entry.features)
    }
    return readings
  }()
}
