/// How one language makes words of others: derivation, which no match ever undoes.
public protocol WordFormation: Sendable {
  /// Every root that a word may be derived from, the word itself first; empty for languages whose
  /// derivation is not explained.
  /// - Parameter word: folded UTF-8.
  func derivations(of word: ArraySlice<UInt8>) -> [Derivation]
  /// Possible roots of a word other than itself, for evidence only: false ones do no harm there.
  /// - Parameter word: folded UTF-8.
  func roots(of word: [UInt8]) -> [[UInt8]]
  /// Whether a part before a hyphen derives a word of what stands after it: `ber-AC`.
  func isDerivingPrefix(_ part: ArraySlice<UInt8>) -> Bool
  /// Whether two words in lower case are of one family: `presidency` and `presidential`.
  func areRelated(_ a: String, _ b: String) -> Bool
  /// The adjective of a country's name, both in lower case, where it looks unlike it: `dutch`.
  func adjective(ofCountry name: String) -> String?
}

extension WordFormation {
  public func derivations(of word: ArraySlice<UInt8>) -> [Derivation] { [] }
  public func roots(of word: [UInt8]) -> [[UInt8]] { [] }
  public func isDerivingPrefix(_ part: ArraySlice<UInt8>) -> Bool { false }
  public func adjective(ofCountry name: String) -> String? { nil }

  /// Words that begin alike and differ in at most six letters of their endings.
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
