import TextModel

/// Adds to a word the apostrophe after its final s, in languages that write possessives this way
/// (`ministers’ talks`).
///
/// The tokenizer leaves it out because the same character can close a quotation.
enum PossessiveApostrophe {
  /// Extends the tokens of possessives.
  /// - Parameters:
  ///   - first: index of the first token of the part of `text` that was tokenized.
  ///   - limit: the end of that part, as a UTF-8 offset in `text`.
  static func join(
    in tokens: inout [Token], from first: Int = 0, of text: UnsafeBufferPointer<UInt8>, limit: Int
  ) {
    guard first < tokens.count else { return }
    let start = Int(tokens[first].start)
    var index = first
    while index < tokens.count {
      let end = Int(tokens[index].end)
      if tokens[index].kind == .word, end < limit,
        let length = apostrophe(at: end, in: text, limit: limit)
      {
        switch text[end - 1] {
        case UInt8(ascii: "s"), UInt8(ascii: "S"):
          if isPossessive(end, after: end + length, of: text, from: start, limit: limit) {
            extend(&tokens, index, to: end + length, of: text)
          }
        case UInt8(ascii: "."):
          joinS(in: &tokens, index, after: end + length, of: text)
        default: break
        }
      }
      index += 1
    }
  }

  /// Joins `U.S.` and `'s`: after a dot, the tokenizer reads the s as a separate word.
  private static func joinS(
    in tokens: inout [Token], _ index: Int, after: Int, of text: UnsafeBufferPointer<UInt8>
  ) {
    guard index + 1 < tokens.count, Int(tokens[index + 1].start) == after,
      tokens[index + 1].count == 1, text[after] == UInt8(ascii: "s")
    else { return }
    tokens[index].end = tokens[index + 1].end
    tokens.remove(at: index + 1)
  }

  private static func isPossessive(
    _ end: Int, after: Int, of text: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int
  ) -> Bool {
    (after == limit || text[after] == 0x20 || text[after] == 0x0A)
      && !opensQuotation(before: end, of: text, from: start)
  }

  private static func extend(
    _ tokens: inout [Token], _ index: Int, to end: Int, of text: UnsafeBufferPointer<UInt8>
  ) {
    tokens[index].end = Int32(end)
    guard index + 1 < tokens.count, tokens[index + 1].gap == .barrier,
      text[end..<Int(tokens[index + 1].start)].allSatisfy({ $0 == 0x20 || $0 == 0x0A })
    else { return }
    tokens[index + 1].gap = .space
  }

  private static func apostrophe(
    at index: Int, in text: UnsafeBufferPointer<UInt8>, limit: Int
  ) -> Int? {
    if text[index] == UInt8(ascii: "'") { return 1 }
    return index + 2 < limit && text[index] == 0xE2 && text[index + 1] == 0x80
      && text[index + 2] == 0x99 ? 3 : nil
  }

  /// Whether a single quotation mark opens at any position between `start` and `end`.
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
