public import XMLSupport

/// An inline code: a tag or placeholder of the original document.
public struct InlineCode: Sendable, Hashable {
  /// How the code relates to the text around it.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Start or end of an element that contains text: `hi`, `g`, `pc`, `mrk`.
    case enter, leave
    /// First or second half of a pair of empty elements: `bpt` and `ept`, `bx` and `ex`, `sc` and
    /// `ec`. Pairs may overlap, and one half may be missing.
    case opening, closing
    /// A placeholder: `ph`, `x`.
    case standalone
  }

  /// How the code relates to the text.
  public var kind: Kind
  /// UTF-8 offset in the text of its ``InlineText``.
  public var offset: Int
  /// Identifier shared by both halves of a pair; empty for a single half.
  public var pair: String
  /// The element in the file's format, without the text that it contains.
  public var element: XMLElement

  /// A code at a UTF-8 offset.
  public init(_ kind: Kind, at offset: Int, pair: String = "", element: XMLElement) {
    self.kind = kind
    self.offset = offset
    self.pair = pair
    self.element = element
  }
}
