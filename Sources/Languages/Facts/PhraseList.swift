/// A list of words and phrases, parsed once, on first use.
///
/// A language's folder writes it in lower case, with white space between the entries and `_` for a
/// space inside one (`wali_kota`).
public struct PhraseList: Sendable, ExpressibleByStringLiteral {
  private let parsed: OnFirstUse<[[[UInt8]]]>

  /// A list of the entries in `text`.
  public init(stringLiteral text: String) {
    parsed = OnFirstUse { list(text).map { list($0, by: "_").map { Array($0.utf8) } } }
  }

  /// The words of each entry, as folded UTF-8.
  public var phrases: [[[UInt8]]] { parsed.value }
}
