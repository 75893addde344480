import Languages
import Segmentation
import TextModel

/// Looks for the words before a noun that say that there are several: `para`, `berbagai`, `tiga`,
/// `12`, and a number with its counter (`tiga orang`).
struct CountingWords {
  private let text: [UInt8]
  private let words: CountingFacts
  /// The segment last asked about, and its tokens.
  private var segment = TextRange(0, 0)
  private var tokens: [Token] = []

  /// - Parameter text: the normalized text.
  init(_ text: [UInt8], language: LanguageTag) {
    self.text = text
    words = Language.of(language).counting
  }

  /// Whether the word before a match says so.
  /// - Parameter segment: the segment that the match stands in.
  mutating func count(before match: TextRange, in segment: TextRange) -> Bool {
    if segment != self.segment {
      self.segment = segment
      tokens.removeAll(keepingCapacity: true)
      text.withUnsafeBufferPointer { Tokenizer.append(tokensOf: segment, in: $0, to: &tokens) }
    }
    let place = tokens.partitionPoint { Int($0.start) < match.start }
    guard place > 0, place < tokens.count, tokens[place].gap == .space else { return false }
    let before = word(place - 1)
    if words.plurals.contains(before) { return true }
    if words.counters.contains(before), place > 1, tokens[place - 1].gap == .space {
      return isNumber(at: place - 2)
    }
    return isNumber(at: place - 1)
  }

  /// A numeral above one that counts: no year, no article of a law, no date.
  private func isNumber(at place: Int) -> Bool {
    let number = word(place)
    if place > 0, tokens[place].gap != .barrier {
      if tokens[place].gap == .hyphen { return false }
      if words.naming.contains(word(place - 1)) { return false }
    }
    guard tokens[place].kind == .number else { return words.numbers.contains(number) }
    let digits = number.filter(\.isNumber)
    guard digits.count == number.count else {
      // 1.500 and 2,5 count, 10.30 may be a time.
      let groups: [Substring] = number.split { $0 == "." }
      return number.contains(",") || groups.dropFirst().allSatisfy { $0.count == 3 }
    }
    guard let value = Int(digits) else { return true }
    return value > 1 && !(1900...2100).contains(value)
  }

  private func word(_ place: Int) -> String {
    String(decoding: text[tokens[place].range.range], as: UTF8.self).lowercased()
  }
}
