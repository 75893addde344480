public import DelimitedText
public import TextModel

/// What readers and writers are told beside the content.
public struct FormatOptions: Sendable, Hashable {
  /// TBX: how much of the standard the file uses.
  public enum Dialect: String, Sendable, Hashable, CaseIterable { case core, min, basic, linguist }

  /// TBX: data categories as attributes (DCA) or as elements (DCT).
  public enum Style: String, Sendable, Hashable, CaseIterable { case dca, dct }

  /// The languages of formats that do not name theirs, or hold two only.
  public var source: LanguageTag
  public var target: LanguageTag
  public var dialect = Dialect.basic
  public var style = Style.dca
  public var byteOrderMark = ByteOrderMark.without
  /// The sheet of a workbook that is read; nil for all that hold a glossary.
  public var sheet: String?

  public init(source: LanguageTag = .indonesian, target: LanguageTag = .english) {
    self.source = source
    self.target = target
  }
}
