import Segmentation
import TextModel

/// A word of a text, as the checks compare it.
struct CheckWord: Sendable, Hashable {
  /// As it stands, without a genitive `'s`.
  var text: String
  /// In lower case.
  var folded: String
  var range: TextRange
  /// Whether it begins with a capital letter.
  var isCapital: Bool
  /// Whether a capital is due to its place: the first word of a sentence or of a quotation.
  var isFirst: Bool

  /// The words of a segment; numbers and addresses are left out.
  static func words(in range: TextRange, of bytes: [UInt8]) -> [CheckWord] {
    var tokens: [Token] = []
    bytes.withUnsafeBufferPointer { Tokenizer.append(tokensOf: range, in: $0, to: &tokens) }
    var words: [CheckWord] = []
    for (place, token) in tokens.enumerated() where token.kind == .word {
      var text = String(decoding: bytes[token.range.range], as: UTF8.self)
      for genitive in ["'s", "’s"] where text.hasSuffix(genitive) {
        text.removeLast(genitive.count)
      }
      let first = text.unicodeScalars.first
      words.append(
        CheckWord(
          text: text, folded: text.lowercased(), range: token.range,
          isCapital: first?.properties.isUppercase ?? false,
          isFirst: place == 0 || opensQuotation(token, after: tokens[place - 1], in: bytes)))
    }
    return words
  }

  private static func opensQuotation(
    _ token: Token, after last: Token, in bytes: [UInt8]
  ) -> Bool {
    guard token.gap == .barrier else { return false }
    let between = bytes[Int(last.end)..<Int(token.start)]
    return between.contains { $0 == 0x22 || $0 == 0xE2 || $0 == UInt8(ascii: ":") }
  }
}

/// How many letters must be added, left out, changed or swapped with their neighbour to make one
/// word of another (Damerau 1964, optimal string alignment); nil above `limit`.
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
