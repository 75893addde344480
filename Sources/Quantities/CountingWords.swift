import Languages
public import Segmentation
public import TextModel

/// Looks for the words before a noun that say that there are several: `para`, `berbagai`, `tiga`,
/// `12`, and a number with its counter (`tiga orang`).
public struct CountingWords {
  private let text: AnalyzedText
  private let words: CountingFacts
  private var tokens: [Token] { text.tokens }

  /// Creates a search in a text, with the counting words of its language.
  public init(_ text: AnalyzedText) {
    self.text = text
    words = Language.of(text.language).counting
  }

  /// Whether the word before a match says so.
  /// - Parameter segment: index of the segment that the match stands in.
  public func count(before match: TextRange, in segment: Int) -> Bool {
    let place = text.tokens(of: segment).partitionPoint { Int($0.start) < match.start }
    let bounds = text.tokenRange(of: segment)
    guard place > bounds.lowerBound, place < bounds.upperBound, tokens[place].gap == .space else {
      return false
    }
    let before = word(place - 1)
    if words.plurals.contains(before) { return true }
    if words.counters.contains(before), place > bounds.lowerBound + 1,
      tokens[place - 1].gap == .space
    {
      return isNumber(at: place - 2)
    }
    return isNumber(at: place - 1)
  }

  /// A numeral above one that counts: no year, no article of a law, no date.
  private func isNumber(at place: Int) -> Bool {
    let number = word(place)
    if tokens[place].gap != .barrier {
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
    String(decoding: text.bytes[tokens[place].range.range], as: UTF8.self).lowercased()
  }
}
