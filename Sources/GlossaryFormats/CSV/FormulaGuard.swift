import DelimitedText

/// Prevents spreadsheets from interpreting a text as a formula (OWASP, *CSV Injection*).
///
/// A cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return gets a leading
/// apostrophe, which marks text in spreadsheets and which the reader removes. A cell that begins
/// with apostrophes and one of these characters gets one more, so that reading restores every text.
package enum FormulaGuard {
  package static func on(_ text: String) -> String { needsGuard(text.utf8) ? "'" + text : text }

  static func off(_ field: DelimitedReader.Field) -> DelimitedReader.Field {
    guard isOn(field.text) else { return field }
    return DelimitedReader.Field(text: off(field.text), position: field.position)
  }

  package static func off(_ text: String) -> String {
    isOn(text) ? String(decoding: text.utf8.dropFirst(), as: UTF8.self) : text
  }

  static func isOn(_ text: String) -> Bool {
    text.utf8.first == apostrophe && needsGuard(text.utf8.dropFirst())
  }

  private static let apostrophe = UInt8(ascii: "'")

  /// Whether a spreadsheet would interpret the text as a formula, unless it begins with an
  /// apostrophe.
  static func isFormula(_ text: String) -> Bool {
    text.utf8.first != apostrophe && needsGuard(text.utf8)
  }

  /// A sign alone is text: `-` for standard input.
  private static func needsGuard(_ text: some Collection<UInt8>) -> Bool {
    let rest = text.drop { $0 == apostrophe }
    switch rest.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
      return rest.count > 1
    default: return false
    }
  }
}
