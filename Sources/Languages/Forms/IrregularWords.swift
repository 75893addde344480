/// Exceptions to the inflection rules of Indonesian and Malay.
struct IrregularWords: Sendable {
  /// Folded words whose ending looks like a clitic but is not one.
  let indivisible: Set<[UInt8]>
  /// Folded words whose reduplication is a different word, not a plural.
  let repeatedOtherwise: Set<[UInt8]>
  /// Bases that are often used by mistake, with the correct base.
  let mistakenBases: [String: String]

  init(
    indivisible: [String], repeatedOtherwise: [String], mistakenBases: [String: String] = [:]
  ) {
    self.indivisible = Set(indivisible.map { Array($0.utf8) })
    self.repeatedOtherwise = Set(repeatedOtherwise.map { Array($0.utf8) })
    self.mistakenBases = mistakenBases
  }
}
