public import DelimitedText
public import TextModel

/// The options of readers and writers.
public struct FormatOptions: Sendable, Hashable {
  /// TBX: how much of the standard the file uses.
  public enum Dialect: String, Sendable, Hashable, CaseIterable { case core, min, basic, linguist }

  /// TBX: data categories as attributes (DCA) or as elements (DCT).
  public enum Style: String, Sendable, Hashable, CaseIterable { case dca, dct }

  /// The source language, for formats that do not name their languages or contain only two.
  public var source: LanguageTag
  /// The target language, for formats that do not name their languages or contain only two.
  public var target: LanguageTag
  /// TBX: the dialect that is written.
  public var dialect = Dialect.basic
  /// TBX: the style that is written.
  public var style = Style.dca
  /// Whether text tables are written with a byte order mark.
  public var byteOrderMark = ByteOrderMark.without
  /// The sheet of a workbook that is read; nil for all sheets that contain a glossary.
  public var sheet: String?

  /// Creates options for a pair of languages; the others have their defaults.
  public init(source: LanguageTag = .indonesian, target: LanguageTag = .english) {
    self.source = source
    self.target = target
  }
}
