/// A list of words and phrases, parsed once, on first use.
///
/// A language's folder writes it in lower case, with white space between the entries and `_` for a
/// space inside one (`wali_kota`).
public struct PhraseList: Sendable, ExpressibleByStringLiteral {
  private let text: String
  private let parsed: OnFirstUse<[[[UInt8]]]>

  /// A list of the entries in `text`.
  public init(stringLiteral text: String) {
    self.text = text
    parsed = OnFirstUse { list(text).map { list($0, by: "_").map { Array($0.utf8) } } }
  }

  /// The words of each entry, as folded UTF-8.
  public var phrases: [[[UInt8]]] { parsed.value }

  /// Gives each entry as it is written, with `_` between its words, and stores nothing.
  /// - Parameter body: gets the folded UTF-8 of the entry, which is valid during the call.
  public func forEachPhrase(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      var place = 0
      while place < bytes.count {
        let start = place
        while place < bytes.count, bytes[place] != 0x20, bytes[place] != 0x0A { place += 1 }
        if place > start { body(UnsafeBufferPointer(rebasing: bytes[start..<place])) }
        place += 1
      }
    }
  }
}
