/// The voices of an Indonesian verb: `menyerang`, `diserang`, bare `serang`, `kuserang`.
///
/// The forms of a verb share one base, including `-kan` or `-i`; a base with another suffix is
/// another verb.
enum Voice {
  struct Base: Hashable {
    var base: [UInt8]
    var isPassive: Bool
  }

  /// The possible bases of a word with `meN-` or `di-`.
  static func bases(of word: ArraySlice<UInt8>) -> [Base] {
    if let passive = passiveBase(of: word) { return [Base(base: passive, isPassive: true)] }
    return NasalPrefix.bases(of: word).map { Base(base: $0, isPassive: false) }
  }

  /// Readings of a word without clitics, in any voice.
  static func readings(of word: ArraySlice<UInt8>, _ words: IrregularWords) -> [FormReading] {
    var readings = readings(ofBase: word)
    if let base = passiveBase(of: word) {
      readings += actives(of: base, features: .passive)
      if let meant = words.mistakenBases[base.text] {
        readings += actives(of: Array(meant.utf8), features: [.passive, .nonStandard])
      }
      readings.append(FormReading(lemma: base, features: .passive, base: base))
    }
    for (prefix, length, feature) in persons where word.starts(with: prefix.utf8) {
      let base = Array(word.dropFirst(length))
      guard base.count >= 3 else { continue }
      readings += actives(of: base, features: [.bare, feature])
    }
    readings += colloquial(word)
    for base in NasalPrefix.bases(of: word) {
      readings.append(FormReading(lemma: base, features: .active, base: base))
      if let meant = words.mistakenBases[base.text] {
        readings += actives(of: Array(meant.utf8), features: .nonStandard)
      }
      // Another spelling of the same voice: mempengaruhi for memengaruhi.
      for active in NasalPrefix.actives(of: base) where !word.elementsEqual(active.form) {
        readings.append(FormReading(lemma: active.form, features: .nonStandard, base: base))
      }
    }
    return readings
  }

  /// Readings of colloquial forms without me-, or with nge- in its place: `nyerang`, `ngirim`,
  /// `ngebom`, `ngelihat`.
  private static func colloquial(_ word: ArraySlice<UInt8>) -> [FormReading] {
    guard word.first == UInt8(ascii: "n") || word.first == UInt8(ascii: "m"), word.count >= 4
    else { return [] }
    let long = "me" + word
    var readings: [FormReading] = []
    for base in NasalPrefix.bases(of: long[...])
    where !word.elementsEqual(base) && NasalPrefix.isStandard(long, of: base) {
      readings.append(FormReading(lemma: long, features: .nonStandard, base: base))
    }
    guard word.hasPrefix("nge"), word.count >= 6 else { return readings }
    let base = Array(word.dropFirst(3))
    for active in NasalPrefix.actives(of: base) where active.isStandard && active.form != long {
      readings.append(FormReading(lemma: active.form, features: .nonStandard, base: base))
    }
    return readings
  }

  /// Readings of a bare base: the verbs that it may belong to.
  static func readings(ofBase base: ArraySlice<UInt8>) -> [FormReading] {
    guard base.count >= 3 else { return [] }
    return actives(of: Array(base), features: .bare)
  }

  private static let persons: [(String, Int, FormFeatures)] = [
    ("ku", 2, .possessive1), ("kau", 3, .possessive2),
  ]

  private static func passiveBase(of word: ArraySlice<UInt8>) -> [UInt8]? {
    guard word.hasPrefix("di"), word.count >= 5 else { return nil }
    return Array(word.dropFirst(2))
  }

  private static func actives(of base: [UInt8], features: FormFeatures) -> [FormReading] {
    NasalPrefix.actives(of: base).map {
      FormReading(lemma: $0.form, features: features, base: base)
    }
  }
}
