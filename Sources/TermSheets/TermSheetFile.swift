internal import DelimitedText
internal import Languages
internal import XLSXSupport

/// Recognises files with results of padanan.
///
/// They must not be read as glossaries, because their rows are sentences and occurrences.
public enum TermSheetFile {
  /// The document type in the properties of padanan's workbooks.
  static let kind = "padanan.sheet/1"
  /// The properties with the languages of a sheet.
  static let sourceProperty = "padanan.source"
  static let targetProperty = "padanan.target"

  /// Whether a workbook is a term sheet, by its properties or, if they are missing, by the names of
  /// its sheets.
  public static func isSheet(workbook bytes: [UInt8]) -> Bool {
    guard let workbook = try? Workbook(bytes) else { return false }
    return isSheet(workbook)
  }

  static func isSheet(_ workbook: Workbook) -> Bool {
    if workbook.kind == kind { return true }
    return InterfaceLanguage.allCases.contains { interface in
      let names = workbook.sheets.map(\.name)
      guard names.contains(interface.label("Terms")),
        names.contains(interface.label("Occurrences")),
        let sentences = workbook.sheets.first(where: { $0.name == interface.label("Sentences") }),
        let header = try? workbook.rows(of: sentences).first
      else { return false }
      return Set(header.cells.map(\.text)).isSuperset(
        of: ["No.", "Kind", "Terms"].map(interface.label))
    }
  }

  /// Whether delimited text is a table of a term sheet or the output of `match`.
  /// - Parameter bytes: how the file begins, its first line at least.
  public static func isSheet(table bytes: [UInt8]) -> Bool {
    let text = ByteOrderMark.removed(from: bytes)
    let line = String(decoding: text.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    let names = Set(
      line.split(whereSeparator: { ",;\t".contains($0) }).map { $0.filter { $0 != "\"" } })
    return headings.contains(where: names.isSuperset)
  }

  /// Sets of column names that occur together only in these tables.
  private static let headings: [Set<String>] = [
    ["sentence", "form", "term", "equivalents", "explanation", "glossary"],
    ["term", "equivalents", "forms", "sentences", "translations", "glossary"],
    ["segment", "surface", "term", "target", "features", "glossary"],
  ]
}
