/// Words that only look as if the paradigms of Indonesian and Malay applied to them.
struct IrregularWords: Sendable {
  /// Folded words that end like a clitic on another word without being one.
  let indivisible: Set<[UInt8]>
  /// Folded words whose reduplication is another word, not a plural.
  let repeatedOtherwise: Set<[UInt8]>
  /// Bases that are often written for another one, with the base that is meant.
  let mistakenBases: [String: String]

  init(
    indivisible: [String], repeatedOtherwise: [String], mistakenBases: [String: String] = [:]
  ) {
    self.indivisible = Set(indivisible.map { Array($0.utf8) })
    self.repeatedOtherwise = Set(repeatedOtherwise.map { Array($0.utf8) })
    self.mistakenBases = mistakenBases
  }
}
