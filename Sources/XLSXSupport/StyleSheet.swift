internal import CXLSXWriter

/// The cell formats of a workbook, each created once.
///
/// libxlsxwriter's workbook owns and frees them.
struct StyleSheet {
  private typealias Format = UnsafeMutablePointer<lxw_format>

  let header: UnsafeMutablePointer<lxw_format>?
  private let oneLine: [WorkbookWriter.Style: Format]
  private let wrapped: [WorkbookWriter.Style: Format]
  private let fonts: [WorkbookWriter.Style: Format]
  private let highlights: [WorkbookWriter.Highlight.Colour: Format]
  /// A number, at the right.
  let number: UnsafeMutablePointer<lxw_format>?
  /// A text and a number that lead to another place.
  let link: UnsafeMutablePointer<lxw_format>?
  let numberLink: UnsafeMutablePointer<lxw_format>?

  init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    func make(_ style: WorkbookWriter.Style, _ adapt: (Format) -> Void) -> Format? {
      guard let format = workbook_add_format(book) else { return nil }
      switch style {
      case .plain: break
      case .strong: format_set_bold(format)
      case .alert: format_set_font_color(format, 0xB3261E)
      case .faint: format_set_font_color(format, 0x5F6368)
      }
      adapt(format)
      return format
    }
    func all(_ adapt: (Format) -> Void) -> [WorkbookWriter.Style: Format] {
      var formats: [WorkbookWriter.Style: Format] = [:]
      for style in WorkbookWriter.Style.allCases { formats[style] = make(style, adapt) }
      return formats
    }
    func text(_ format: Format) {
      // `@` (text): an edited cell stays text.
      format_set_num_format_index(format, 49)
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_bottom_color(format, 0xD9E0E3)
    }
    header = make(.strong) { format in
      text(format)
      format_set_font_color(format, 0xFFFFFF)
      format_set_bg_color(format, 0x1F4E5F)
    }
    oneLine = all(text)
    wrapped = all { format in
      text(format)
      format_set_text_wrap(format)
    }
    fonts = all { _ in }
    func number(_ format: Format) {
      text(format)
      format_set_num_format_index(format, 0)
      format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
    }
    func link(_ format: Format) {
      format_set_font_color(format, 0x0B57D0)
      format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
    }
    self.number = make(.plain, number)
    self.link = make(.plain) { format in
      text(format)
      format_set_text_wrap(format)
      link(format)
    }
    numberLink = make(.plain) { format in
      number(format)
      link(format)
    }
    var highlights: [WorkbookWriter.Highlight.Colour: Format] = [:]
    for colour in WorkbookWriter.Highlight.Colour.allCases {
      highlights[colour] = make(.plain) { format in
        switch colour {
        case .good: format_set_bg_color(format, 0xD7F0DC)
        case .attention: format_set_bg_color(format, 0xFFECC2)
        case .bad: format_set_bg_color(format, 0xFBD9D6)
        }
      }
    }
    self.highlights = highlights
  }

  /// Format of a whole cell.
  func format(
    _ style: WorkbookWriter.Style, _ layout: WorkbookWriter.Layout
  ) -> UnsafeMutablePointer<lxw_format>? {
    switch layout {
    case .oneLine: oneLine[style]
    case .wrapped: wrapped[style]
    }
  }

  func highlight(_ colour: WorkbookWriter.Highlight.Colour) -> UnsafeMutablePointer<lxw_format>? {
    highlights[colour]
  }

  /// Format of a run in a cell; nil for the cell's own format.
  func font(_ style: WorkbookWriter.Style) -> UnsafeMutablePointer<lxw_format>? {
    style == .plain ? nil : fonts[style]
  }
}
