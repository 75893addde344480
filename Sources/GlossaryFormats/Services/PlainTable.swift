import DelimitedText
import Glossary
import TextModel

/// Functions for the readers of tools' tables.
enum PlainTable {
  /// The records of a table, without a byte order mark and a line such as `sep=;`.
  static func records(
    _ bytes: [UInt8], _ delimiter: UInt8, _ file: String
  ) throws(PadananError) -> [DelimitedReader.Record] {
    let text = ByteOrderMark.removed(from: bytes)
    let declared = Delimiter.declared(in: text)
    do {
      let records = try DelimitedReader(delimiter: declared ?? delimiter).records(in: text)
      return declared == nil ? records : Array(records.dropFirst())
    } catch {
      throw PadananError(.csvQuote, file: file, at: error.position, error.message)
    }
  }

  /// The delimiter of the first line: a tab if there is one outside quotes, otherwise a comma,
  /// otherwise a semicolon.
  static func delimiter(of bytes: [UInt8]) -> UInt8 {
    var isQuoted = false
    var found: Set<UInt8> = []
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      found.insert(byte)
    }
    return [Delimiter.tab, Delimiter.comma].first(where: found.contains)
      ?? (found.contains(Delimiter.semicolon) ? Delimiter.semicolon : Delimiter.comma)
  }

  /// The glossary, if it is not empty.
  static func filled(_ glossary: Glossary, _ file: String) throws(PadananError) -> Glossary {
    guard glossary.concepts.isEmpty else { return glossary }
    throw PadananError(
      .noConcepts, file: file, at: TextPosition(line: 1, column: 1),
      "the file has no concepts; expected at least one row")
  }
}
