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

  /// Format of a run in a cell; nil for the cell's own format.
  func font(_ style: WorkbookWriter.Style) -> UnsafeMutablePointer<lxw_format>? {
    style == .plain ? nil : fonts[style]
  }
}
