internal import Quantities
internal import Segmentation
internal import TermMatching
internal import TextModel

/// The words of one text, and its features for alignment.
struct AlignmentFeatures {
  struct Word {
    /// UTF-8 offset of the first byte in the text.
    let start: Int32
    /// UTF-8 offset after the last byte.
    let end: Int32
    /// Index in ``forms``.
    let form: Int32
    let gap: Token.Gap
    /// Length of the English possessive at the end, in bytes.
    let possessive: Int32
  }

  /// An occurrence of a feature: the words `first` to `last`, inclusive.
  struct Occurrence {
    let feature: Int32
    let first: Int32
    let last: Int32
  }

  let language: LanguageTag
  private(set) var words: [Word] = []
  /// For each word, the number of gaps with white space before it in its sentence.
  private(set) var spaces: [Int32] = []
  /// Range of words of each sentence.
  private(set) var sentenceWords: [Range<Int>] = []
  /// Distinct folded forms.
  private(set) var forms: [[UInt8]] = []
  /// For each form, whether it occurs with a capital inside a sentence, and never in lower case.
  private(set) var isName: [Bool] = []
  /// Distinct features; words come first, in the order of ``forms``.
  private(set) var features: [Feature] = []
  /// Occurrences of each sentence: words in text order, then other features.
  private(set) var occurrences: [[Occurrence]] = []
  private var numbers: [Feature: Int32] = [:]

  /// - Parameters:
  ///   - quantities: quantities of each segment of `text`.
  ///   - matches: glossary matches in `text`; the same concept is a counterpart on both sides.
  init(_ text: AnalyzedText, quantities: [[Quantity]], matches: [TermMatch] = []) {
    language = text.language
    readWords(of: text)
    features = forms.indices.map { .word(Int32($0)) }
    occurrences = sentenceWords.map { sentence in
      sentence.map { place in
        Occurrence(feature: words[place].form, first: Int32(place), last: Int32(place))
      }
    }
    let reader = QuantityFeatures(text: text)
    for (sentence, found) in quantities.enumerated() {
      for quantity in found {
        reader.read(quantity, at: words(touching: quantity.range, in: sentence)) {
          add(number(of: $0), in: sentence, first: $1, last: $2)
        }
      }
    }
    for match in matches {
      let words = words(touching: match.range, in: match.segment)
      guard !words.isEmpty else { continue }
      for concept in [match.concept] + match.alternatives {
        add(
          number(of: .concept(Int32(concept))), in: match.segment, first: words.lowerBound,
          last: words.upperBound - 1)
      }
    }
  }

  init(_ text: AnalyzedText) { self.init(text, quantities: text.quantities()) }

  /// The number of a feature, which is added if it is new.
  mutating func number(of feature: Feature) -> Int32 {
    if case .word(let form) = feature { return form }
    if let known = numbers[feature] { return known }
    let number = Int32(features.count)
    features.append(feature)
    numbers[feature] = number
    return number
  }

  /// The number of a feature other than a word; nil if it does not occur.
  func known(_ feature: Feature) -> Int32? { numbers[feature] }

  /// Features other than words.
  var special: Dictionary<Feature, Int32>.Keys { numbers.keys }

  mutating func add(_ feature: Int32, in sentence: Int, first: Int, last: Int) {
    occurrences[sentence].append(
      Occurrence(feature: feature, first: Int32(first), last: Int32(last)))
  }

  /// The words of a sentence that overlap a range of the text.
  func words(touching range: TextRange, in sentence: Int) -> Range<Int> {
    let all = sentenceWords[sentence]
    let first = all.first { Int(words[$0].end) > range.start } ?? all.upperBound
    let end = all[first...].first { Int(words[$0].start) >= range.end } ?? all.upperBound
    return first..<max(first, end)
  }

  private mutating func readWords(of text: AnalyzedText) {
    // Forms that differ only by a possessive are one form here.
    var table = WordTable()
    let formNumbers = (0..<Int32(text.forms.count)).map { form in
      table.insert(AlignmentFeatures.withoutPossessive(text.forms.bytes(of: form)))
    }
    forms = (0..<Int32(table.count)).map { table.bytes(of: $0) }
    var small = [Bool](repeating: false, count: forms.count)
    var capital = small
    text.bytes.withUnsafeBufferPointer { bytes in
      for (sentence, segment) in text.segments.enumerated() {
        let places = text.tokenRange(of: sentence)
        var (spaceCount, index) = (Int32(0), segment.range.start)
        for place in places {
          let token = text.tokens[place]
          let slice = bytes[token.range.range]
          while index < token.range.start {
            if bytes[index] == 0x20, index + 1 < bytes.count, bytes[index + 1] != 0x20 {
              spaceCount += 1
            }
            index += 1
          }
          spaces.append(spaceCount)
          let form = formNumbers[Int(text.tokenForms[place])]
          if let first = slice.first, (0x41...0x5A).contains(first) || first >= 0x80 {
            if place > places.lowerBound
              || slice.dropFirst().contains(where: { (0x41...0x5A).contains($0) })
            {
              capital[Int(form)] = true
            }
          } else {
            small[Int(form)] = true
          }
          words.append(
            Word(
              start: token.start, end: token.end, form: form, gap: token.gap,
              possessive: AlignmentFeatures.possessive(slice)))
        }
        sentenceWords.append(places)
      }
    }
    isName = forms.indices.map { capital[$0] && !small[$0] }
  }

  /// Length in bytes of a final `'s`, `’s` or apostrophe (`ministers’`).
  private static func possessive(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Int32 {
    guard word.count > 2, let last = word.last else { return 0 }
    let quote: [UInt8] = [0xE2, 0x80, 0x99]
    if last == UInt8(ascii: "'") { return 1 }
    if word.count > 4, word.suffix(3).elementsEqual(quote) { return 3 }
    guard last | 0x20 == UInt8(ascii: "s") else { return 0 }
    if word.dropLast().last == UInt8(ascii: "'") { return 2 }
    return word.count > 4 && word.dropLast().suffix(3).elementsEqual(quote) ? 4 : 0
  }

  /// A folded form without the English possessive.
  private static func withoutPossessive(_ form: [UInt8]) -> [UInt8] {
    guard form.count > 2 else { return form }
    if form.last == UInt8(ascii: "'") { return form.dropLast() }
    guard form.last == UInt8(ascii: "s"), form[form.count - 2] == UInt8(ascii: "'") else {
      return form
    }
    return form.dropLast(2)
  }
}
