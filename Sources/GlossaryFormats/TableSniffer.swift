import TextModel

/// Knows tools' tables by their first line.
enum TableSniffer {
  /// nil where the line is no tool's.
  static func format(of bytes: [UInt8]) -> GlossaryFormat? {
    let line = firstLine(of: bytes)
    if line.hasPrefix("#utx") { return .utx }
    let names = names(in: line)
    if names.contains("entry_id") || names.contains("term_info") { return .memoq }
    if names.isSuperset(of: ["term", "casesensitive"]) { return .lokalise }
    if names.isSuperset(of: ["term", "case sensitive"])
      || names.isSuperset(of: ["term", "case_sensitive"])
    {
      return .phrase
    }
    if names.isSuperset(of: ["source", "target"]),
      !names.isDisjoint(with: ["translator_comments", "developer_comments", "fuzzy"])
    {
      return .weblate
    }
    // A header of the native format, which Excel saves as “Unicode text”.
    if line.contains("\t"), isNative(names) { return .tsv }
    return nil
  }

  /// The native format where the first line is its header, whatever parts the columns.
  static func native(_ bytes: [UInt8]) -> GlossaryFormat? {
    let line = firstLine(of: bytes)
    guard isNative(names(in: line)) else { return nil }
    return line.contains("\t") ? .tsv : .csv
  }

  private static func names(in line: String) -> Set<String> {
    Set(
      line.split(whereSeparator: { ",;\t".contains($0) }).map { name in
        String(name).trimmed.filter { $0 != "\"" }
      })
  }

  private static func isNative(_ names: Set<String>) -> Bool {
    names.count { LanguageTag($0) != nil } >= 2 && !names.isDisjoint(with: ["id", "en"])
  }

  /// In small letters, of text in UTF-8 or UTF-16.
  private static func firstLine(of bytes: [UInt8]) -> String {
    let start = bytes.prefix(8192)
    let isWide = start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF])
    var text = isWide ? start.dropFirst(2).filter { $0 != 0 } : Array(start)
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
    return String(
      decoding: text.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self
    ).lowercased()
  }
}
