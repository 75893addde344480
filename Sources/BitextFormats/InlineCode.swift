public import XMLSupport

/// One inline code: a tag or placeholder of the document that was translated.
public struct InlineCode: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// An element begins or ends that has the text in it: `hi`, `g`, `pc`, `mrk`.
    case enter, leave
    /// A marker that opens or closes a pair, the two standing in the text: `bpt` and `ept`, `bx`
    /// and `ex`, `sc` and `ec`. Pairs may overlap; one half may be missing.
    case opening, closing
    /// A placeholder: `ph`, `x`.
    case standalone
  }

  public var kind: Kind
  /// UTF-8 offset in the text it belongs to.
  public var offset: Int
  /// What both halves of a pair have in common; empty for a half that stands alone.
  public var pair: String
  /// The element as the file's format has it, without the text that it stands around.
  public var element: XMLElement

  public init(_ kind: Kind, at offset: Int, pair: String = "", element: XMLElement) {
    self.kind = kind
    self.offset = offset
    self.pair = pair
    self.element = element
  }
}
