/// Malay inflection: the rules of Indonesian, with Malay exceptions and without a dictionary.
struct MalayInflection: Inflection {
  private let shared = IndonesianInflection(.malay)

  var head: HeadPosition { shared.head }

  func readings(of word: ArraySlice<UInt8>) -> [FormReading] { shared.readings(of: word) }

  func readings(of first: ArraySlice<UInt8>, hyphen second: ArraySlice<UInt8>) -> [FormReading] {
    shared.readings(of: first, hyphen: second)
  }

  func isLexicalised(_ first: ArraySlice<UInt8>, hyphen second: ArraySlice<UInt8>) -> Bool {
    shared.isLexicalised(first, hyphen: second)
  }

  func clitic(_ part: ArraySlice<UInt8>) -> FormFeatures? { shared.clitic(part) }

  func isBoundPrefix(_ part: ArraySlice<UInt8>) -> Bool {
    MalayInflection.boundPrefixes.contains(part.text)
  }

  /// `se-Malaysia`, `anti-Israel`, `ke-10`.
  private static let boundPrefixes: Set<String> = [
    "se", "ke", "di", "anti", "pro", "pra", "pasca", "bekas", "antara", "bukan", "sub", "separa",
    "pan", "trans", "neo", "eks",
  ]

  func withoutClitics(_ word: ArraySlice<UInt8>) -> [[UInt8]] { shared.withoutClitics(word) }

  func isActive(_ lemma: [UInt8]) -> Bool { shared.isActive(lemma) }

  func isSameRoot(_ base: [UInt8], _ root: [UInt8]) -> Bool { shared.isSameRoot(base, root) }

  func explanation(
    of reading: FormReading, surface: String, in language: InterfaceLanguage
  ) -> String { shared.explanation(of: reading, surface: surface, in: language) }
}
