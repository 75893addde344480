public import TextModel
public import XMLSupport

/// A bilingual file: units of text beside their translation.
///
///     let (bitext, notes) = try TMXReader(source: .indonesian, target: .english)
///       .read(bytes, file: "memory.tmx")
///     for unit in bitext.units { … }
///
/// What the readers do not understand is kept as XML, and written back by the writer of the same
/// format.
public struct Bitext: Sendable, Hashable {
  /// A file inside the file (XLIFF), or all of it.
  public struct Section: Sendable, Hashable {
    /// Attributes of `file` or of TMX's `header`.
    public var attributes: [XMLElement.Attribute] = []
    /// What stands before the units: a header's notes and properties, a skeleton.
    public var extras: [XMLElement] = []
    public var units: [BitextUnit]

    public init(_ units: [BitextUnit] = []) { self.units = units }
  }

  /// Whose words the inline codes, attributes and extras are.
  public var format: BitextFormat
  public var source: LanguageTag
  public var target: LanguageTag
  /// Of the root element.
  public var attributes: [XMLElement.Attribute]
  public var sections: [Section]

  public init(
    format: BitextFormat, source: LanguageTag, target: LanguageTag, sections: [Section]
  ) {
    self.format = format
    self.source = source
    self.target = target
    self.attributes = []
    self.sections = sections
  }

  public var units: [BitextUnit] { sections.flatMap(\.units) }
}
