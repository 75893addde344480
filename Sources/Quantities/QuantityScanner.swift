import Languages
import Segmentation
import TextModel

/// Scans the tokens of a text once and parses the quantity at each.
///
/// Each extension parses one kind: amounts, numbers in words, dates, times, money. `place` is
/// always an index in `tokens`.
struct QuantityScanner {
  let text: UnsafeBufferPointer<UInt8>
  let tokens: [Token]
  let language: Language
  /// The meaning of each token as a quantity word, indexed as `tokens`.
  private let words: [QuantityWord?]

  /// A parsed quantity, and the index of the token after it.
  typealias Reading = (quantity: RawQuantity, next: Int)

  init(
    text: UnsafeBufferPointer<UInt8>, tokens: [Token], language: Language,
    words: QuantityWords
  ) {
    self.text = text
    self.tokens = tokens
    self.language = language
    self.words = tokens.map { token in
      guard token.kind == .word else { return nil }
      let word = text[token.range.range]
      return words[UnsafeBufferPointer(rebasing: word)]
        ?? QuantityScanner.withoutPossessive(word).flatMap {
          words[UnsafeBufferPointer(rebasing: $0)]
        }
    }
  }

  /// `Monday` of `Monday's`, `hours` of `hours’`; nil for a word without a possessive ending.
  static func withoutPossessive(
    _ word: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Slice<UnsafeBufferPointer<UInt8>>? {
    for ending in possessives where word.count > ending.count + 1 {
      if word.suffix(ending.count).elementsEqual(ending) { return word.dropLast(ending.count) }
    }
    return nil
  }

  private static let possessives = ["'s", "’s", "'", "’"].map { Array($0.utf8) }

  func scan() -> [RawQuantity] {
    var found: [RawQuantity] = []
    var place = 0
    while place < tokens.count {
      if let (dates, next) = dates(at: place) {
        found += dates
        place = next
      } else if let (quantity, next) = time(at: place) ?? money(at: place)
        ?? rangeEnd(at: place, after: found.last) ?? amount(at: place)
      {
        found.append(quantity)
        place = next
      } else {
        place += 1
      }
    }
    return found
  }

  // MARK: Access to a token

  func word(_ place: Int) -> QuantityWord? {
    tokens.indices.contains(place) ? words[place] : nil
  }

  func bytes(_ place: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
    tokens.indices.contains(place) ? text[tokens[place].range.range] : text[0..<0]
  }

  func isNumber(_ place: Int) -> Bool {
    tokens.indices.contains(place) && tokens[place].kind == .number
  }

  /// Whether the token is `word`, ignoring case.
  func isWord(_ place: Int, _ word: StaticString) -> Bool {
    guard tokens.indices.contains(place), tokens[place].kind == .word,
      tokens[place].count == word.utf8CodeUnitCount
    else { return false }
    return word.withUTF8Buffer { word in
      zip(bytes(place), word).allSatisfy { ($0 | 0x20) == $1 }
    }
  }

  /// Whether the token is one of `words`, ignoring case.
  func isWord(_ place: Int, in words: WordSet) -> Bool {
    guard tokens.indices.contains(place), tokens[place].kind == .word else { return false }
    return words.contains(UnsafeBufferPointer(rebasing: bytes(place)))
  }

  func isCapital(_ place: Int) -> Bool { (0x41...0x5A).contains(bytes(place).first ?? 0) }

  /// A number of one or two digits: `7`, `07`; nil for anything else.
  func shortNumber(_ place: Int) -> Int? {
    guard isNumber(place), tokens[place].count <= 2 else { return nil }
    return bytes(place).reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// A number of four digits from 1000 to 2999; nil for anything else.
  func year(_ place: Int) -> Int? {
    guard isNumber(place), tokens[place].count == 4 else { return nil }
    let digits = bytes(place)
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let year = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return (1000...2999).contains(year) ? year : nil
  }

  /// The text between a token and the one before it.
  func separator(before place: Int) -> String {
    guard place > 0, place < tokens.count else { return "" }
    return String(
      decoding: text[Int(tokens[place - 1].end)..<Int(tokens[place].start)], as: UTF8.self)
  }

  /// Whether the token follows the one before it directly, or after white space or one hyphen.
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
