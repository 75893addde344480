/// A format of bilingual files.
public enum BitextFormat: String, Sendable, Hashable, CaseIterable {
  /// Translation Memory eXchange 1.4b (LISA OSCAR; ISO/PAS).
  case tmx
  /// XML Localization Interchange File Format 1.2 (OASIS, 2008).
  case xliff12
  /// XLIFF 2.0 and 2.1 (OASIS, 2018; ISO 21720).
  case xliff
  /// A table with a column for each language, as delimited text or an Excel workbook.
  case csv, xlsx
}
