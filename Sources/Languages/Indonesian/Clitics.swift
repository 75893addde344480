/// Enclitics of Indonesian and Malay: `-nya -ku -mu`, then the particles `-lah -kah -pun`.
enum Clitics {
  /// A word without its clitics, and which they were.
  struct Stripped: Hashable {
    var stem: ArraySlice<UInt8>
    var features: FormFeatures
  }

  /// Every way to take clitics off `word`, the fewest first; the word itself is not among them.
  static func strip(_ word: ArraySlice<UInt8>, _ words: IrregularWords) -> [Stripped] {
    if words.indivisible.contains(Array(word)) { return [] }
    var results = possessive(word, after: [])
    if let particle = particle(word) {
      results.append(particle)
      results += possessive(particle.stem, after: particle.features)
    }
    return results
  }

  /// The word itself, and without its clitics.
  static func variants(
    of word: ArraySlice<UInt8>, _ words: IrregularWords
  ) -> [(stem: ArraySlice<UInt8>, clitics: FormFeatures)] {
    [(word, FormFeatures())] + strip(word, words).map { ($0.stem, $0.features) }
  }

  /// What a clitic by itself adds; nil for any other part of a word.
  static func clitic(_ part: ArraySlice<UInt8>) -> FormFeatures? {
    if particles.contains(where: { part.isText($0) }) { return .particle }
    for (written, feature) in possessives {
      if part.isText(written) { return feature }
      // `putusan-nyalah`; the short pronouns do not stand so.
      guard feature == .possessive3, part.hasPrefix(written) else { continue }
      let rest = part.dropFirst(written.utf8CodeUnitCount)
      return particles.contains { rest.isText($0) } ? feature.union(.particle) : nil
    }
    return nil
  }

  private static func possessive(
    _ word: ArraySlice<UInt8>, after features: FormFeatures
  ) -> [Stripped] {
    guard let found = possessives.first(where: { word.hasSuffix($0.written) }),
      word.count - found.written.utf8CodeUnitCount >= 2
    else { return [] }
    return [
      Stripped(
        stem: word.dropLast(found.written.utf8CodeUnitCount),
        features: features.union(found.feature))
    ]
  }

  private static func particle(_ word: ArraySlice<UInt8>) -> Stripped? {
    guard word.count >= 5, let found = particles.first(where: { word.hasSuffix($0) }) else {
      return nil
    }
    return Stripped(stem: word.dropLast(found.utf8CodeUnitCount), features: .particle)
  }

  static let possessives: [(written: StaticString, feature: FormFeatures)] = [
    ("nya", .possessive3), ("ku", .possessive1), ("mu", .possessive2),
  ]

  static let particles: [StaticString] = ["lah", "kah", "pun"]
}
