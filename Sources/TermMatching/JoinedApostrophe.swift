import Segmentation
import TextModel

/// Joins to an English word the apostrophe behind its final s: in `ministers’ talks` it makes the
/// possessive, where to the tokenizer it may as well close a quotation.
enum JoinedApostrophe {
  /// - Parameter limit: the end of the part of `text` that was tokenized.
  static func join(in tokens: inout [Token], of text: UnsafeBufferPointer<UInt8>, limit: Int) {
    guard let start = tokens.first.map({ Int($0.start) }) else { return }
    for index in tokens.indices where tokens[index].kind == .word {
      let end = Int(tokens[index].end)
      guard end < limit, end > 0, text[end - 1] | 0x20 == UInt8(ascii: "s"),
        let length = apostrophe(at: end, in: text, limit: limit)
      else { continue }
      let after = end + length
      guard after == limit || text[after] == 0x20 || text[after] == 0x0A,
        !opensQuotation(before: end, of: text, from: start)
      else { continue }
      tokens[index].end = Int32(after)
      if index + 1 < tokens.count, tokens[index + 1].gap == .barrier,
        text[after..<Int(tokens[index + 1].start)].allSatisfy({ $0 == 0x20 || $0 == 0x0A })
      {
        tokens[index + 1].gap = .space
      }
    }
  }

  private static func apostrophe(
    at index: Int, in text: UnsafeBufferPointer<UInt8>, limit: Int
  ) -> Int? {
    if text[index] == UInt8(ascii: "'") { return 1 }
    return index + 2 < limit && text[index] == 0xE2 && text[index + 1] == 0x80
      && text[index + 2] == 0x99 ? 3 : nil
  }

  /// Whether a single quotation mark stands before a word somewhere ahead of `end`.
  private static func opensQuotation(
    before end: Int, of text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Bool {
    for index in max(start - 3, 0)..<end {
      if text[index] == 0xE2, index + 2 < end, text[index + 1] == 0x80, text[index + 2] == 0x98 {
        return true
      }
      if text[index] == UInt8(ascii: "'"), index == 0 || text[index - 1] <= 0x28,
        index + 1 < end, text[index + 1] > 0x28
      {
        return true
      }
    }
    return false
  }
}
