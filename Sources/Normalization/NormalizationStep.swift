public import TextModel

/// One change that normalization made.
public struct NormalizationStep: Sendable, Hashable {
  /// What was changed, for a reader and for scripts.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case byteOrderMark = "byte-order-mark"
    case lineEnding = "line-ending"
    case space
    case zeroWidth = "zero-width"
    case softHyphen = "soft-hyphen"
    case fullWidth = "full-width"
    case htmlEntity = "html-entity"
    case mojibake
    case composition

    /// Why the change is made, as one line.
    public var reason: String {
      switch self {
      case .byteOrderMark: "a byte order mark is not part of the text"
      case .lineEnding: "line ends are written as a line feed"
      case .space: "a space of special width or kind separates words like any other"
      case .zeroWidth: "an invisible character would part or join words unseen"
      case .softHyphen: "a soft hyphen only says where a line may break"
      case .fullWidth: "a full-width form is replaced by the ordinary character"
      case .htmlEntity: "an HTML entity in the text is replaced by its character"
      case .mojibake: "UTF-8 was read as windows-1252: what was written is certain"
      case .composition: "a letter and its accents are written as Unicode normalization says"
      }
    }
  }

  /// What kind of change it is.
  public var kind: Kind
  /// What was replaced: UTF-8 offsets in the document's text.
  public var source: TextRange
  /// The text that replaced it; empty if it was removed.
  public var replacement: String

  /// A change of the given parts.
  public init(kind: Kind, source: TextRange, replacement: String) {
    self.kind = kind
    self.source = source
    self.replacement = replacement
  }
}
