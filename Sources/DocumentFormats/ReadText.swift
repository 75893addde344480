public import TextModel

/// The text read from a file.
public struct ReadText: Sendable, Hashable {
  /// The format as which the file was read.
  public var format: DocumentFormat
  /// The text: valid UTF-8. Every block of a file with structure has a line of its own.
  public var text: [UInt8]
  /// The blocks of a file with structure; empty for plain text.
  public var blocks: [TextBlock]
  /// What was left out on purpose, with its number: `tracked deletion`, `comment`.
  public var leftOut: [LeftOut]

  /// Something that was left out of the text.
  public struct LeftOut: Sendable, Hashable {
    /// An English noun in the singular.
    public var name: String
    /// How many there were.
    public var count: Int

    /// `1 comment`, `2 tables of contents`.
    var description: String {
      guard count != 1 else { return "1 \(name)" }
      let head = name.firstRange(of: " of ")?.lowerBound ?? name.endIndex
      return "\(count) \(name[..<head])s\(name[head...])"
    }
  }

  /// A line that says how the file was taken:
  /// `read as HTML: 2 headings, 14 paragraphs; left out: 9 parts of the page`.
  public var summary: String {
    var parts: [String] = []
    for kind in TextBlock.Kind.allCases {
      let count = blocks.count { $0.kind == kind }
      if count > 0 { parts.append("\(count) \(count == 1 ? kind.singular : kind.plural)") }
    }
    let left = leftOut.map(\.description)
    return "read as \(format.name)"
      + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", "))
      + (left.isEmpty ? "" : "; left out: " + left.joined(separator: ", "))
  }
}

extension TextBlock.Kind {
  fileprivate var singular: String {
    switch self {
    case .heading: "heading"
    case .paragraph: "paragraph"
    case .listItem: "list item"
    case .cell: "table cell"
    case .note: "note"
    case .cue: "subtitle"
    case .byline: "line of date or author"
    }
  }

  fileprivate var plural: String {
    self == .byline ? "lines of date or author" : singular + "s"
  }
}
