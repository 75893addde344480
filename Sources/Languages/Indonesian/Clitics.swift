/// Enclitics of Indonesian and Malay: the pronouns `-nya -ku -mu`, then the particles
/// `-lah -kah -pun`.
enum Clitics {
  /// A stem, and the features of the clitics removed from it.
  struct Stripped: Hashable {
    var stem: ArraySlice<UInt8>
    var features: FormFeatures
  }

  /// All ways to remove clitics from `word`, fewest clitics first, without the word itself.
  static func strip(_ word: ArraySlice<UInt8>, _ words: IrregularWords) -> [Stripped] {
    if words.indivisible.contains(Array(word)) { return [] }
    var results = possessive(word, after: [])
    if let particle = particle(word) {
      results.append(particle)
      results += possessive(particle.stem, after: particle.features)
    }
    return results
  }

  /// The word itself, and the stems left when clitics are removed.
  static func variants(
    of word: ArraySlice<UInt8>, _ words: IrregularWords
  ) -> [(stem: ArraySlice<UInt8>, clitics: FormFeatures)] {
    [(word, FormFeatures())] + strip(word, words).map { ($0.stem, $0.features) }
  }

  /// Features of a clitic after a hyphen; nil if the part is not a clitic.
  static func clitic(_ part: ArraySlice<UInt8>) -> FormFeatures? {
    if particles.contains(where: { part.isText($0) }) { return .particle }
    for (written, feature) in possessives {
      if part.isText(written) { return feature }
      // putusan-nyalah: only -nya can be followed by a particle here.
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
