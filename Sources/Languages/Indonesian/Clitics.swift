/// Indonesian enclitics: `-nya -ku -mu`, then the particles `-lah -kah -pun`.
enum Clitics {
  /// A word without its clitics, and which they were.
  struct Stripped: Hashable {
    var stem: ArraySlice<UInt8>
    var features: FormFeatures
  }

  /// Every way to take clitics off `word`, the fewest first; the word itself is not among them.
  static func strip(_ word: ArraySlice<UInt8>) -> [Stripped] {
    if indivisible.contains(Array(word)) { return [] }
    var results = possessive(word, after: [])
    if let particle = particle(word) {
      results.append(particle)
      results += possessive(particle.stem, after: particle.features)
    }
    return results
  }

  /// The word itself, and without its clitics.
  static func variants(
    of word: ArraySlice<UInt8>
  ) -> [(stem: ArraySlice<UInt8>, clitics: FormFeatures)] {
    [(word, FormFeatures())] + strip(word).map { ($0.stem, $0.features) }
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

  /// Words that end like a clitic on another word without being one.
  private static let indivisible: Set<[UInt8]> = Set(
    [
      "masalah",  // problem, not masa + -lah
      "makalah",  // paper, not maka + -lah
      "majalah",  // magazine, not maja + -lah
      "sekolah",  // school
      "jumlah",  // amount
      "istilah",  // term
      "langkah",  // step, not lang + -kah
      "naskah",  // manuscript
      "adalah", "ialah",  // to be, hardly ada or ia + -lah any more
      "walaupun", "meskipun", "kendatipun", "sungguhpun",  // although, as one word
      "maupun", "adapun", "bagaimanapun", "sekalipun",  // and, as for, anyhow, even
      "bangku",  // bench, not bang + -ku
      "pangku",  // lap
      "buku",  // book, not bu + -ku
      "suku",  // tribe
      "laku", "perilaku", "pelaku", "berlaku", "selaku",  // conduct and its kin
      "terpaku",  // rooted to the spot: ter- on paku
      "maluku",  // the islands
      "serumpun",  // of one stock
      "himpun",  // to gather
      "ilmu",  // science
      "tamu",  // guest
      "jamu",  // herbal medicine
      "hanya",  // only
      "punya",  // to have
      "tanya",  // to ask
    ].map { Array($0.utf8) })
}
