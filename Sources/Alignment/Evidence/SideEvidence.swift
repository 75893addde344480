internal import Quantities
internal import Segmentation
internal import TermMatching
internal import TextModel

/// The words of one text, and everything in it that may answer something in the other.
struct SideEvidence {
  struct Word {
    /// UTF-8 offsets in the text.
    let start: Int32
    let end: Int32
    /// Index into ``forms``.
    let form: Int32
    let gap: Token.Gap
    /// Bytes of an English possessive at its end.
    let possessive: Int32
  }

  /// A feature where it stands: words from `first` through `last`.
  struct Occurrence {
    let feature: Int32
    let first: Int32
    let last: Int32
  }

  let language: LanguageTag
  private(set) var words: [Word] = []
  /// For each word, how many stretches of white space stand before it in its sentence.
  private(set) var spaces: [Int32] = []
  /// Words of each sentence.
  private(set) var sentenceWords: [Range<Int>] = []
  /// Distinct folded forms.
  private(set) var forms: [[UInt8]] = []
  /// Whether a form was seen with a capital inside a sentence, and never without.
  private(set) var isName: [Bool] = []
  /// Distinct features; the words come first, in the order of their forms.
  private(set) var features: [Feature] = []
  /// For each sentence, in text order.
  private(set) var occurrences: [[Occurrence]] = []
  private var numbers: [Feature: Int32] = [:]

  /// - Parameters:
  ///   - quantities: for each segment of `text`.
  ///   - matches: what a glossary found in `text`; concepts of equal numbers answer each other.
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

  /// The number of a feature, a new one where it has none.
  mutating func number(of feature: Feature) -> Int32 {
    if case .word(let form) = feature { return form }
    if let known = numbers[feature] { return known }
    let number = Int32(features.count)
    features.append(feature)
    numbers[feature] = number
    return number
  }

  /// The number of a feature that occurs.
  func known(_ feature: Feature) -> Int32? { numbers[feature] }

  /// Features other than words.
  var special: Dictionary<Feature, Int32>.Keys { numbers.keys }

  mutating func add(_ feature: Int32, in sentence: Int, first: Int, last: Int) {
    occurrences[sentence].append(
      Occurrence(feature: feature, first: Int32(first), last: Int32(last)))
  }

  /// The words that a range of the text touches.
  func words(touching range: TextRange, in sentence: Int) -> Range<Int> {
    let all = sentenceWords[sentence]
    let first = all.first { Int(words[$0].end) > range.start } ?? all.upperBound
    let end = all[first...].first { Int(words[$0].start) >= range.end } ?? all.upperBound
    return first..<max(first, end)
  }

  private mutating func readWords(of text: AnalyzedText) {
    // Forms that differ by a possessive only are one word here.
    var table = WordTable()
    let formNumbers = (0..<Int32(text.forms.count)).map { form in
      table.insert(SideEvidence.withoutPossessive(text.forms.bytes(of: form)))
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
              possessive: SideEvidence.possessive(slice)))
        }
        sentenceWords.append(places)
      }
    }
    isName = forms.indices.map { capital[$0] && !small[$0] }
  }

  /// The bytes of `'s`, `’s` or the apostrophe of `ministers’` at a word's end.
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
