import TermSheets
import Testing

@Suite struct MarkdownSheetTests {
  /// The cells of a table row, separated by the bars that have no backslash before them.
  private func cells(of line: Substring) -> [String] {
    var cells: [String] = [""]
    var isGuarded = false
    for scalar in line.unicodeScalars {
      if scalar == "|", !isGuarded {
        cells.append("")
      } else {
        cells[cells.count - 1].unicodeScalars.append(scalar)
      }
      isGuarded = scalar == "\\" && !isGuarded
    }
    return Array(cells.dropFirst().dropLast())
  }

  /// Every run of consecutive lines that begin with a bar.
  private func tables(in text: String) -> [[Substring]] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.split { !$0.unicodeScalars.starts(with: "|".unicodeScalars) }.map(Array.init)
  }

  static let combining = Sample(
    source: "Kata desa|\u{301} itu.",
    glossary: "id,en,pos,domain\ndesa,\"vill|\u{301}age`\u{308}\",noun,law\n")

  @Test(arguments: [Sample.article, .hostile, combining])
  func `every row of a table has the header's width`(sample: Sample) throws {
    let text = String(decoding: try SheetFormat.md.render([try sample.sheet()]), as: UTF8.self)
    let tables = tables(in: text)
    #expect(tables.count >= 2)
    for table in tables {
      let width = cells(of: try #require(table.first)).count
      #expect(width >= 7)
      for line in table { #expect(cells(of: line).count == width, "\(line)") }
    }
  }

  @Test(arguments: [Sample.hostile, combining])
  func `markup of text and glossary is escaped`(sample: Sample) throws {
    let text = String(decoding: try SheetFormat.md.render([try sample.sheet()]), as: UTF8.self)
    // Bars belong to the tables, and `>` begins a translation; all others must be escaped.
    let own = text.split(separator: "\n").filter { !$0.hasPrefix("# ") }
    for line in own {
      var previous: Unicode.Scalar = " "
      var isGuarded = false
      for scalar in line.unicodeScalars {
        if scalar == "`" || scalar == "<" { #expect(isGuarded, "\(line)") }
        isGuarded = scalar == "\\" && !isGuarded
        previous = scalar
      }
      #expect(previous != "\\", "nothing is left for the backslash to guard: \(line)")
    }
  }

  @Test func `terms have the same number in the sentence and in the list below it`() throws {
    let text = String(
      decoding: try SheetFormat.md.render([try Sample.article.sheet()]), as: UTF8.self)
    #expect(text.contains("Syarat-syarat[1] itu dibacakan di balai desa"))
    #expect(
      text.contains("| 1 | Syarat-syarat | syarat | condition → conditions | preferred | law |"))
  }

  @Test func `a line break inside a cell is a space`() throws {
    let text = String(
      decoding: try SheetFormat.md.render([try Sample.hostile.sheet()]), as: UTF8.self)
    #expect(text.contains("| Kepala desa | kepala desa |"))
  }
}
