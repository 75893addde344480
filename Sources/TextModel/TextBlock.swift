/// A block of a document that was read from a file with structure, such as DOCX or HTML.
public struct TextBlock: Codable, Sendable, Hashable {
  /// What a block is in its document.
  public enum Kind: String, Codable, Sendable, Hashable, CaseIterable {
    /// A heading or title.
    case heading
    /// A paragraph of running text.
    case paragraph
    /// A line with the date or the author of an article.
    case byline
    /// An item of a list.
    case listItem = "list-item"
    /// A cell of a table.
    case cell
    /// A footnote or endnote.
    case note
    /// One or more subtitles that follow each other.
    case cue
  }

  /// UTF-8 offsets in ``Document/text``, without white space at the ends.
  public var range: TextRange
  /// What the block is.
  public var kind: Kind

  /// A block of a kind.
  public init(_ kind: Kind, _ range: TextRange) {
    self.kind = kind
    self.range = range
  }
}
