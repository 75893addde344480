/// The derivation of one language.
///
/// Term matching never undoes derivation.
public protocol WordFormation: Sendable {
  /// All possible derivations of a word, beginning with the word itself; empty if derivation is not
  /// described for the language.
  /// - Parameter word: folded UTF-8.
  func derivations(of word: ArraySlice<UInt8>) -> [Derivation]
  /// Possible roots of a word, without the word itself. Some may be wrong; use them as evidence
  /// only.
  /// - Parameter word: folded UTF-8.
  func roots(of word: [UInt8]) -> [[UInt8]]
  /// Whether a part before a hyphen is a derivational prefix: `ber-AC`.
  func isDerivingPrefix(_ part: ArraySlice<UInt8>) -> Bool
  /// Whether two words in lower case belong to one word family: `presidency` and `presidential`.
  func areRelated(_ a: String, _ b: String) -> Bool
  /// The adjective of a country that does not begin like its name: `dutch` for `netherlands`.
  /// - Parameter name: in lower case, as the result.
  func adjective(ofCountry name: String) -> String?
  /// Endings that a translation may add to a name, or leave out: `n` of `Russian`, `s` of `Houthis`.
  var nameEndings: [String] { get }
}

extension WordFormation {
  /// No derivations.
  public func derivations(of word: ArraySlice<UInt8>) -> [Derivation] { [] }
  /// No roots.
  public func roots(of word: [UInt8]) -> [[UInt8]] { [] }
  /// False: no prefixes are described.
  public func isDerivingPrefix(_ part: ArraySlice<UInt8>) -> Bool { false }
  /// Empty: names are not inflected.
  public var nameEndings: [String] { [] }
  /// nil: no adjectives are listed.
  public func adjective(ofCountry name: String) -> String? { nil }

  /// Whether the common prefix has at least four bytes and 60 % of the shorter word, and at most
  /// six bytes follow it.
  public func areRelated(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    var common = 0
    for (x, y) in zip(a.utf8, b.utf8) {
      guard x == y else { break }
      common += 1
    }
    let shorter = min(a.utf8.count, b.utf8.count)
    return common >= 4 && Double(common) >= 0.6 * Double(shorter)
      && max(a.utf8.count, b.utf8.count) - common <= 6
  }
}
