public import TextModel
public import XMLSupport

/// The content of a bilingual file: units of text with their translations.
///
///     let (bitext, notes) = try TMXReader(source: .indonesian, target: .english)
///       .read(bytes, file: "memory.tmx")
///     for unit in bitext.units { … }
///
/// Elements that the model has no field for are kept as XML. The writer of the same format writes
/// them back.
public struct Bitext: Sendable, Hashable {
  /// One `file` of an XLIFF document, or the whole of a TMX file.
  public struct Section: Sendable, Hashable {
    /// Attributes of `file` (XLIFF) or `header` (TMX).
    public var attributes: [XMLElement.Attribute] = []
    /// Elements before the units: notes and properties of a header, a skeleton.
    public var extras: [XMLElement] = []
    /// Units in file order.
    public var units: [BitextUnit]

    /// A section with the given units.
    public init(_ units: [BitextUnit] = []) { self.units = units }
  }

  /// The format to which inline codes, attributes and extras belong.
  public var format: BitextFormat
  /// Language of the source texts.
  public var source: LanguageTag
  /// Language of the translations.
  public var target: LanguageTag
  /// Attributes of the root element.
  public var attributes: [XMLElement.Attribute]
  /// Sections in file order.
  public var sections: [Section]

  /// A bilingual file without attributes.
  public init(
    format: BitextFormat, source: LanguageTag, target: LanguageTag, sections: [Section]
  ) {
    self.format = format
    self.source = source
    self.target = target
    self.attributes = []
    self.sections = sections
  }

  /// The units of all sections, in file order.
  public var units: [BitextUnit] { sections.flatMap(\.units) }
}
