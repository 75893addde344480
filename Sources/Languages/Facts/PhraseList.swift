/// Words and phrases as a language's folder writes them: in lower case, with white space between the
/// entries and `_` for a space inside one (`wali_kota`). Parsed once, on first use.
public struct PhraseList: Sendable, ExpressibleByStringLiteral {
  private let parsed: OnFirstUse<[[[UInt8]]]>

  public init(stringLiteral text: String) {
    parsed = OnFirstUse { list(text).map { list($0, by: "_").map { Array($0.utf8) } } }
  }

  /// For each entry its words, folded.
  public var phrases: [[[UInt8]]] { parsed.value }
}
