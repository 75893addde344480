import DelimitedText

/// Keeps spreadsheets from taking a text for a formula (OWASP, *CSV Injection*).
///
/// A cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return gets an apostrophe before
/// it, which spreadsheets understand as “text” and the reader takes off again. A cell that begins
/// with apostrophes and one of these gets one more, so that every text comes back as it was.
enum FormulaGuard {
  static func on(_ text: String) -> String { needsGuard(text.utf8) ? "'" + text : text }

  static func off(_ field: DelimitedReader.Field) -> DelimitedReader.Field {
    guard isOn(field.text) else { return field }
    return DelimitedReader.Field(text: off(field.text), position: field.position)
  }

  static func off(_ text: String) -> String {
    isOn(text) ? String(decoding: text.utf8.dropFirst(), as: UTF8.self) : text
  }

  static func isOn(_ text: String) -> Bool {
    text.utf8.first == apostrophe && needsGuard(text.utf8.dropFirst())
  }

  private static let apostrophe = UInt8(ascii: "'")

  private static func needsGuard(_ text: some Sequence<UInt8>) -> Bool {
    for byte in text {
      switch byte {
      case apostrophe: continue
      case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
        return true
      default: return false
      }
    }
    return false
  }
}
