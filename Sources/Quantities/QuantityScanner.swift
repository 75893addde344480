import Languages
import Segmentation
import TextModel

/// Walks the tokens of a text once and reads what stands at each.
///
/// The extensions hold a family each: numbers in words, dates, times, money.
struct QuantityScanner {
  let text: UnsafeBufferPointer<UInt8>
  let tokens: [Token]
  let language: Language
  /// For each token what its word says.
  private let words: [QuantityWord?]

  /// What was read, and the token after it.
  typealias Reading = (quantity: RawQuantity, next: Int)

  init(
    text: UnsafeBufferPointer<UInt8>, tokens: [Token], language: Language,
    words: QuantityWords
  ) {
    self.text = text
    self.tokens = tokens
    self.language = language
    self.words = tokens.map { token in
      token.kind == .word
        ? words[UnsafeBufferPointer(rebasing: text[token.range.range])] : nil
    }
  }

  func scan() -> [RawQuantity] {
    var found: [RawQuantity] = []
    var place = 0
    while place < tokens.count {
      if let (dates, next) = dates(at: place) {
        found += dates
        place = next
      } else if let (quantity, next) = time(at: place) ?? money(at: place) ?? amount(at: place) {
        found.append(quantity)
        place = next
      } else {
        place += 1
      }
    }
    return found
  }

  // MARK: What stands at a token

  func word(_ place: Int) -> QuantityWord? {
    tokens.indices.contains(place) ? words[place] : nil
  }

  func bytes(_ place: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
    tokens.indices.contains(place) ? text[tokens[place].range.range] : text[0..<0]
  }

  func isNumber(_ place: Int) -> Bool {
    tokens.indices.contains(place) && tokens[place].kind == .number
  }

  /// Whether a word stands there, in whatever case.
  func isWord(_ place: Int, _ word: StaticString) -> Bool {
    guard tokens.indices.contains(place), tokens[place].kind == .word,
      tokens[place].count == word.utf8CodeUnitCount
    else { return false }
    return word.withUTF8Buffer { word in
      zip(bytes(place), word).allSatisfy { ($0 | 0x20) == $1 }
    }
  }

  /// Whether one of these words stands there, in whatever case.
  func isWord(_ place: Int, in words: WordSet) -> Bool {
    guard tokens.indices.contains(place), tokens[place].kind == .word else { return false }
    return words.contains(UnsafeBufferPointer(rebasing: bytes(place)))
  }

  func isCapital(_ place: Int) -> Bool { (0x41...0x5A).contains(bytes(place).first ?? 0) }

  /// One or two digits as they stand: `7`, `07`; nil for anything else.
  func shortNumber(_ place: Int) -> Int? {
    guard isNumber(place), tokens[place].count <= 2 else { return nil }
    return bytes(place).reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Four digits that may be a year.
  func year(_ place: Int) -> Int? {
    guard isNumber(place), tokens[place].count == 4 else { return nil }
    let digits = bytes(place)
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let year = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return (1000...2999).contains(year) ? year : nil
  }

  /// The characters between a token and the one before it.
  func separator(before place: Int) -> String {
    guard place > 0, place < tokens.count else { return "" }
    return String(
      decoding: text[Int(tokens[place - 1].end)..<Int(tokens[place].start)], as: UTF8.self)
  }

  /// Whether only white space or one hyphen stands before the token.
  func isJoined(_ place: Int) -> Bool {
    guard place < tokens.count else { return false }
    switch tokens[place].gap {
    case .space, .hyphen, .nothing: return true
    case .barrier: return false
    }
  }

  func range(_ first: Int, to next: Int) -> TextRange {
    TextRange(Int(tokens[first].start), Int(tokens[next - 1].end))
  }
}
