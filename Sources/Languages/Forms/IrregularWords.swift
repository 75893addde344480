/// Exceptions to the inflection rules of Indonesian and Malay.
struct IrregularWords: Sendable {
  /// Folded words whose ending looks like a clitic but is not one.
  let indivisible: Set<[UInt8]>
  /// Folded reduplicated words, with their hyphens, that are neither a plural nor a repetition of
  /// their half: `mata-mata`.
  let lexicalised: Set<[UInt8]>
  /// Bases that are often used by mistake, with the correct base.
  let mistakenBases: [String: String]

  init(
    indivisible: [String], lexicalised: Set<[UInt8]>, mistakenBases: [String: String] = [:]
  ) {
    self.indivisible = Set(indivisible.map { Array($0.utf8) })
    self.lexicalised = lexicalised
    self.mistakenBases = mistakenBases
  }

  /// Whether two words with a hyphen between them are a lexicalised reduplication.
  func isLexicalised(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
    lexicalised.contains(first + [UInt8(ascii: "-")] + second)
  }
}
