import Segmentation
import TextModel

/// A word of a text, in the forms that the checks compare.
struct CheckWord: Sendable, Hashable {
  /// The word as written, without the genitive `'s`.
  var text: String
  /// The case-folded word, without the genitive `'s`.
  var folded: String
  /// UTF-8 offsets in the normalized text, including the genitive.
  var range: TextRange
  /// Whether the word begins with a capital letter.
  var isCapital: Bool
  /// Whether the word begins a sentence or quotation, where any word has a capital.
  var isFirst: Bool

  /// The words of a segment, without numbers and addresses.
  static func words(of segment: Int, in text: AnalyzedText) -> [CheckWord] {
    let places = text.tokenRange(of: segment)
    return places.compactMap { place in
      let token = text.tokens[place]
      guard token.kind == .word else { return nil }
      let word = withoutGenitive(String(decoding: text.bytes[token.range.range], as: UTF8.self))
      let form = String(decoding: text.forms.bytes(of: text.tokenForms[place]), as: UTF8.self)
      return CheckWord(
        text: word, folded: withoutGenitive(form), range: token.range,
        isCapital: word.unicodeScalars.first?.properties.isUppercase ?? false,
        isFirst: place == places.lowerBound
          || opensQuotation(token, after: text.tokens[place - 1], in: text.bytes))
    }
  }

  /// `Rusia` of `Rusia's`, `ministers` of `ministers’`.
  private static func withoutGenitive(_ word: String) -> String {
    for genitive in ["'s", "’s", "'", "’"] where word.hasSuffix(genitive) {
      return String(word.dropLast(genitive.count))
    }
    return word
  }

  private static func opensQuotation(
    _ token: Token, after last: Token, in bytes: [UInt8]
  ) -> Bool {
    guard token.gap == .barrier else { return false }
    let between = bytes[Int(last.end)..<Int(token.start)]
    return between.contains { $0 == 0x22 || $0 == 0xE2 || $0 == UInt8(ascii: ":") }
  }
}

/// Number of insertions, deletions, substitutions and swaps of neighbours that turn one word into
/// the other (Damerau 1964, optimal string alignment).
/// - Returns: nil if the distance exceeds `limit`.
func editDistance(_ a: String, _ b: String, limit: Int) -> Int? {
  let (a, b) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
  guard abs(a.count - b.count) <= limit else { return nil }
  var before: [Int] = []
  var last = Array(0...b.count)
  for i in 0..<a.count {
    var row = [i + 1]
    for j in 0..<b.count {
      var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
      row.append(cost)
    }
    guard (row.min() ?? 0) <= limit else { return nil }
    (before, last) = (last, row)
  }
  return last[b.count] <= limit ? last[b.count] : nil
}
