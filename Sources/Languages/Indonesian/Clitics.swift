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

  static func clitic(_ part: ArraySlice<UInt8>) -> FormFeatures? {
    switch part.text {
    case "nya": .possessive3
    case "ku": .possessive1
    case "mu": .possessive2
    case "lah", "kah", "pun": .particle
    case "nyalah", "nyakah", "nyapun": [.possessive3, .particle]
    default: nil
    }
  }

  private static func possessive(
    _ word: ArraySlice<UInt8>, after features: FormFeatures
  ) -> [Stripped] {
    let found: (length: Int, feature: FormFeatures)? =
      if word.hasSuffix("nya") {
        (3, .possessive3)
      } else if word.hasSuffix("ku") {
        (2, .possessive1)
      } else if word.hasSuffix("mu") {
        (2, .possessive2)
      } else {
        nil
      }
    guard let found, word.count - found.length >= 2 else { return [] }
    return [Stripped(stem: word.dropLast(found.length), features: features.union(found.feature))]
  }

  private static func particle(_ word: ArraySlice<UInt8>) -> Stripped? {
    guard word.hasSuffix("lah") || word.hasSuffix("kah") || word.hasSuffix("pun"),
      word.count >= 5
    else { return nil }
    return Stripped(stem: word.dropLast(3), features: .particle)
  }

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
