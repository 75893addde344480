import Testing

/// A text from which ranges are taken by offsets in any of the units used in outputs.
struct Slicer {
  private let utf8: [UInt8]
  private let utf16: [UInt16]
  private let scalars: [Unicode.Scalar]
  let unit: String

  init(_ text: String, unit: String) {
    utf8 = Array(text.utf8)
    utf16 = Array(text.utf16)
    scalars = Array(text.unicodeScalars)
    self.unit = unit
  }

  /// nil if the range is outside the text, or divides the code units of a character.
  func callAsFunction(_ start: Int, _ end: Int) -> String? {
    guard 0 <= start, start <= end else { return nil }
    switch unit {
    case "utf8":
      return end <= utf8.count ? String(validating: utf8[start..<end], as: UTF8.self) : nil
    case "utf16":
      return end <= utf16.count ? String(validating: utf16[start..<end], as: UTF16.self) : nil
    default:
      guard end <= scalars.count else { return nil }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[start..<end])
      return String(view)
    }
  }

  /// Expects exactly the bytes of `surface` between the offsets.
  func expect(
    _ surface: String?, at start: Int, _ end: Int, in output: String,
    location: SourceLocation = #_sourceLocation
  ) {
    let slice = self(start, end)
    let isSame = slice != nil && slice.map { Array($0.utf8) } == surface.map { Array($0.utf8) }
    #expect(
      isSame,
      "\(output) \(unit) \(start)–\(end): “\(slice ?? "outside")” is not “\(surface ?? "nothing")”",
      sourceLocation: location)
  }

  /// The same as ``expect``, for a table cell, in which line ends and tabs are replaced by spaces.
  func expectCell(
    _ cell: String?, at start: String?, _ end: String?, in output: String,
    location: SourceLocation = #_sourceLocation
  ) {
    let slice = start.flatMap { Int($0) }.flatMap { start in
      end.flatMap { Int($0) }.flatMap { self(start, $0) }
    }
    let isSame = slice != nil && slice.map(Slicer.words) == cell.map(Slicer.words)
    #expect(
      isSame, "\(output) \(unit): “\(slice ?? "outside")” is not “\(cell ?? "nothing")”",
      sourceLocation: location)
  }

  private static func words(_ text: String) -> [[UInt8]] {
    text.utf8.split { $0 <= 0x20 }.map { Array($0) }
  }
}
