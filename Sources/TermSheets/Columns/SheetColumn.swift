import Glossary
import Reports
import XLSXSupport

/// A heading in the formats for people.
enum SheetHeading: Sendable {
  case text(String)
  /// The name of the language of one side.
  case language(TermSheet.Side)
}

/// A column of a term sheet, declared once for all formats.
///
///     SheetColumn("count") { ["\($0.entry.occurrences.count)"] }
///       .inWorkbook("Count", width: 8)
///       .inMarkdown("n", .right)
///
/// The columns of a row are listed in ``SheetColumn/concepts`` and ``SheetColumn/occurrences``, in
/// the order in which every format shows them. A column is in a format only if it has a declaration
/// for it.
struct SheetColumn<Row>: Sendable {
  /// The heading in CSV and TSV; empty if the column is not in them.
  let name: String
  /// The values of a cell; each format joins them with its own separator.
  let values: @Sendable (Row) -> [String]
  private(set) var workbook: Workbook?
  private(set) var markdown: Markdown?
  private(set) var page: Page?
  /// HTML of the cell in the list next to a sentence of a page.
  private(set) var listPart: (@Sendable (Row) -> String)?
  private(set) var json: (@Sendable (inout JSONWriter, Row) -> Void)?
  /// The field of a concept that contains the cell in TBX.
  private(set) var field: (any WritableKeyPath<Concept, String> & Sendable)?

  init(_ name: String, _ values: @escaping @Sendable (Row) -> [String]) {
    self.name = name
    self.values = values
  }

  /// Creates a column that is neither in CSV nor in TSV.
  init(_ values: @escaping @Sendable (Row) -> [String] = { _ in [] }) { self.init("", values) }

  /// A cell in CSV and TSV.
  func text(_ row: Row) -> String { values(row).joined(separator: " | ") }

  struct Workbook: Sendable {
    /// How the values of a cell are written.
    enum Content: Sendable {
      case text
      /// Whole numbers; several as text.
      case numbers
      /// Numbers of sentences, with a link to the first one.
      case sentences
      /// Values that have a label in the language of the sheet.
      case labels
      /// An empty cell for one of these decisions.
      case decision([SheetReview.Verb])
      /// An empty cell that suggests the values.
      case suggestions
    }

    /// The title is in English.
    var column: WorkbookWriter.Column
    var style: WorkbookWriter.Style
    var content: Content
  }

  struct Markdown: Sendable {
    /// What a column shows that only some sheets have.
    enum Need: Sendable { case translation, doubts }

    enum Alignment: String, Sendable {
      case left = "---"
      case right = "--:"
    }

    var heading: SheetHeading
    var alignment: Alignment
    /// What a sheet must have to have the column; nil if every sheet has it.
    var need: Need?
    /// The text of the cell, not escaped.
    var cell: @Sendable (Row) -> String
  }

  /// A column of a table on a page.
  struct Page: Sendable {
    var heading: SheetHeading
    /// CSS classes; empty for none.
    var headingClass: String
    var cellClass: String
    /// The language of the cells if they contain terms.
    var language: TermSheet.Side?
    /// HTML.
    var cell: @Sendable (Row) -> String
  }

  // MARK: Formats

  /// - Parameters:
  ///   - heading: by default the name with an initial capital.
  ///   - width: in characters.
  func inWorkbook(
    _ heading: String? = nil, width: Double, _ layout: WorkbookWriter.Layout = .oneLine,
    _ style: WorkbookWriter.Style = .plain, _ content: Workbook.Content = .text
  ) -> SheetColumn {
    var column = self
    column.workbook = Workbook(
      column: WorkbookWriter.Column(
        heading ?? name.prefix(1).uppercased() + name.dropFirst(), width: width, layout),
      style: style, content: content)
    return column
  }

  /// The columns for the decisions of a reviewer, which `glossary apply` reads.
  /// - Parameters:
  ///   - verbs: the decisions that make sense for the rows.
  ///   - equivalents: what the cell for the chosen equivalent suggests.
  static func decisions(
    _ verbs: [SheetReview.Verb], _ equivalents: @escaping @Sendable (Row) -> [String]
  ) -> [SheetColumn] {
    [
      SheetColumn().inWorkbook("Decision", width: 11, .oneLine, .plain, .decision(verbs)),
      SheetColumn(equivalents).inWorkbook("Chosen", width: 26, .wrapped, .plain, .suggestions),
    ]
  }

  /// The column for a reviewer's remark.
  static var comment: SheetColumn { SheetColumn().inWorkbook("Comment", width: 30, .wrapped) }

  /// - Parameter cell: by default the values with a semicolon between them.
  func inMarkdown(
    _ heading: SheetHeading, _ alignment: Markdown.Alignment = .left,
    needs need: Markdown.Need? = nil,
    _ cell: (@Sendable (Row) -> String)? = nil
  ) -> SheetColumn {
    let values = self.values
    var column = self
    column.markdown = Markdown(
      heading: heading, alignment: alignment, need: need,
      cell: cell ?? { values($0).joined(separator: "; ") })
    return column
  }

  /// - Parameter cell: HTML; by default the values with a semicolon between them.
  func inPage(
    _ heading: SheetHeading, headingClass: String = "", cellClass: String = "",
    language: TermSheet.Side? = nil, _ cell: (@Sendable (Row) -> String)? = nil
  ) -> SheetColumn {
    let values = self.values
    var column = self
    column.page = Page(
      heading: heading, headingClass: headingClass, cellClass: cellClass, language: language,
      cell: cell ?? { HTMLRenderer.escape(values($0).joined(separator: "; ")) })
    return column
  }

  /// - Parameter part: HTML.
  func inList(_ part: @escaping @Sendable (Row) -> String) -> SheetColumn {
    var column = self
    column.listPart = part
    return column
  }

  /// - Parameter write: writes the key and its value.
  func inJSON(_ write: @escaping @Sendable (inout JSONWriter, Row) -> Void) -> SheetColumn {
    var column = self
    column.json = write
    return column
  }

  /// A member whose value is the cell's text.
  func inJSON(_ key: StaticString) -> SheetColumn {
    let column = self
    return inJSON { json, row in json.field(key, column.text(row)) }
  }

  func inTBX(_ field: any WritableKeyPath<Concept, String> & Sendable) -> SheetColumn {
    var column = self
    column.field = field
    return column
  }
}
