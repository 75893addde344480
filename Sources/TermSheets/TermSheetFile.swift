internal import DelimitedText
internal import XLSXSupport

/// Knows files that padanan wrote about texts, which must not be read as glossaries: their rows are
/// sentences and what was found in them.
public enum TermSheetFile {
  /// What a workbook of ours says that it is.
  static let kind = "padanan.sheet/1"

  /// Whether a workbook is a term sheet: by what it says of itself or, where that was lost or never
  /// there, by its tabs.
  public static func isSheet(workbook bytes: [UInt8]) -> Bool {
    guard let workbook = try? Workbook(bytes) else { return false }
    if workbook.kind == kind { return true }
    let names = workbook.sheets.map(\.name)
    guard names.contains("Terms"), names.contains("Occurrences"),
      let sentences = workbook.sheets.first(where: { $0.name == "Sentences" }),
      let header = try? workbook.rows(of: sentences).first
    else { return false }
    return Set(header.cells.map(\.text)).isSuperset(of: ["No.", "Kind", "Terms"])
  }

  /// Whether a text with commas, semicolons or tabs is a table of a term sheet or of `match`.
  /// - Parameter bytes: how the file begins, its first line at least.
  public static func isSheet(table bytes: [UInt8]) -> Bool {
    let text = ByteOrderMark.removed(from: bytes)
    let line = String(decoding: text.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    let names = Set(
      line.split(whereSeparator: { ",;\t".contains($0) }).map { $0.filter { $0 != "\"" } })
    return headings.contains(where: names.isSuperset)
  }

  /// Names that stand together in no other table.
  private static let headings: [Set<String>] = [
    ["sentence", "form", "term", "equivalents", "explanation", "glossary"],
    ["term", "equivalents", "forms", "sentences", "translations", "glossary"],
    ["segment", "surface", "term", "target", "features", "glossary"],
  ]
}
