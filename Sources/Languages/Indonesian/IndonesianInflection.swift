/// Indonesian inflection, shared by Malay: clitics, full reduplication, and the voices of verbs.
///
/// Derivational affixes (`ke-…-an`, `peN-`, `per-…-an`, `-an`, `ber-`, `ter-`) are not removed.
struct IndonesianInflection: Inflection {
  let head = HeadPosition.first
  private let words: IrregularWords

  init(_ words: IrregularWords = .indonesian) { self.words = words }

  func readings(of word: ArraySlice<UInt8>) -> [FormReading] {
    guard word.count >= 3 else { return [] }
    var readings = Voice.readings(of: word, words) + Reduplication.readings(ofNumeral: word, words)
    for stripped in Clitics.strip(word, words) {
      readings.append(FormReading(lemma: Array(stripped.stem), features: stripped.features))
      readings += Voice.readings(of: stripped.stem, words).map { reading in
        FormReading(
          lemma: reading.lemma, features: reading.features.union(stripped.features),
          base: reading.base)
      }
    }
    return readings
  }

  func readings(of first: ArraySlice<UInt8>, hyphen second: ArraySlice<UInt8>) -> [FormReading] {
    Reduplication.readings(of: first, hyphen: second, words)
      + ForeignVerb.readings(of: first, hyphen: second, words)
  }

  func isLexicalised(_ first: ArraySlice<UInt8>, hyphen second: ArraySlice<UInt8>) -> Bool {
    Reduplication.isLexicalised(first, second, words)
  }

  func clitic(_ part: ArraySlice<UInt8>) -> FormFeatures? { Clitics.clitic(part) }

  func isBoundPrefix(_ part: ArraySlice<UInt8>) -> Bool { BoundPrefixes.all.contains(part.text) }

  func withoutClitics(_ word: ArraySlice<UInt8>) -> [[UInt8]] {
    Clitics.strip(word, words).map { Array($0.stem) }
  }

  let dictionaryName: String? = "id_ID"

  func isPlausible(
    _ reading: FormReading, of form: ArraySlice<UInt8>, in dictionary: WordDictionary
  ) -> Bool {
    Plausibility.allows(reading, of: form, in: dictionary)
  }

  func isActive(_ lemma: [UInt8]) -> Bool { lemma.starts(with: "me".utf8) }

  /// A root in a glossary may include or omit `per-`, `-kan` and `-i`.
  func isSameRoot(_ base: [UInt8], _ root: [UInt8]) -> Bool {
    base == root || !cores(of: base).isDisjoint(with: cores(of: root))
  }

  /// The base with and without its suffix, each with and without `per-`.
  private func cores(of base: [UInt8]) -> Set<[UInt8]> {
    var cores: Set<[UInt8]> = [base]
    if base.hasSuffix("kan"), base.count > 5 { cores.insert(base.dropLast(3)) }
    if base.last == UInt8(ascii: "i"), base.count > 4 { cores.insert(base.dropLast()) }
    for core in cores where core.starts(with: "per".utf8) && core.count > 6 {
      cores.insert(Array(core.dropFirst(3)))
    }
    return cores
  }

  func explanation(
    of reading: FormReading, surface: String, in language: InterfaceLanguage
  ) -> String {
    let lemma = reading.lemma.text
    let base = reading.base.isEmpty ? lemma : reading.base.text
    let features = reading.features
    var parts: [String] = []
    switch features.intersection(.voices) {
    case .passive: parts.append(lemma == base ? "di- + \(base)" : "di- + \(base) (\(lemma))")
    case .bare where features.contains(.possessive1) && surface.lowercased().hasPrefix("ku"):
      parts.append("ku- + \(base) (\(lemma))")
    case .bare where features.contains(.possessive2) && surface.lowercased().hasPrefix("kau"):
      parts.append("kau- + \(base) (\(lemma))")
    case .bare: parts.append("\(base) (\(lemma))")
    case .active: parts.append("meN- + \(base)")
    default: parts.append(lemma)
    }
    if features.contains(.plural) {
      let head = lemma.split(separator: " ").first.map(String.init) ?? lemma
      parts.append(
        features.contains(.numeral2) ? "2 (\(language.plural))" : "-\(head) (\(language.plural))")
    }
    if features.contains(.iterative) { parts.append(language.iterativeReduplication) }
    let tail = surface.lowercased()
    if features.contains(.possessive3) { parts.append("-nya") }
    if features.contains(.possessive1), !tail.hasPrefix("ku") { parts.append("-ku") }
    if features.contains(.possessive2), !tail.hasPrefix("kau") { parts.append("-mu") }
    if features.contains(.particle) {
      parts.append("-\(Clitics.particles.first { tail.utf8.hasSuffix($0) } ?? "lah")")
    }
    if features.contains(.nonStandard) { parts.append(language.nonStandardSpelling) }
    return parts.joined(separator: " + ")
  }
}
