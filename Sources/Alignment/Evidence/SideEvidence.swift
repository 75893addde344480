internal import ICUSupport
internal import Segmentation
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

  init(_ text: AlignmentText) {
    language = text.language
    readWords(of: text)
    features = forms.indices.map { .word(Int32($0)) }
    let calendar = CalendarWords(language: text.language)
    let numberWords = NumberWords(language: text.language)
    let readings = forms.map { WordReading($0, calendar: calendar, numbers: numberWords) }
    text.bytes.withUnsafeBufferPointer { bytes in
      var reader = NumberReader(language: text.language, bytes: bytes)
      for sentence in sentenceWords {
        var found: [Occurrence] = []
        for place in sentence {
          found.append(
            Occurrence(feature: words[place].form, first: Int32(place), last: Int32(place)))
        }
        reader.read(sentence, of: words, readings: readings) { feature, first, last in
          found.append(
            Occurrence(
              feature: number(of: feature), first: Int32(first), last: Int32(last)))
        }
        occurrences.append(found)
      }
    }
  }

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

  private mutating func readWords(of text: AlignmentText) {
    var table: [[UInt8]: Int32] = [:]
    var small: [Bool] = []
    var capital: [Bool] = []
    var tokens: [Token] = []
    text.bytes.withUnsafeBufferPointer { bytes in
      for sentence in text.sentences {
        tokens.removeAll(keepingCapacity: true)
        Tokenizer.append(tokensOf: sentence, in: bytes, to: &tokens)
        let start = words.count
        var (spaceCount, index) = (Int32(0), sentence.start)
        for (place, token) in tokens.enumerated() {
          let slice = bytes[token.range.start..<token.range.end]
          while index < token.range.start {
            if bytes[index] == 0x20, index + 1 < bytes.count, bytes[index + 1] != 0x20 {
              spaceCount += 1
            }
            index += 1
          }
          spaces.append(spaceCount)
          let folded = SideEvidence.fold(slice)
          let form: Int32
          if let known = table[folded] {
            form = known
          } else {
            form = Int32(forms.count)
            table[folded] = form
            forms.append(folded)
            small.append(false)
            capital.append(false)
          }
          if let first = slice.first, (0x41...0x5A).contains(first) || first >= 0x80 {
            if place > 0 || slice.dropFirst().contains(where: { (0x41...0x5A).contains($0) }) {
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
        sentenceWords.append(start..<words.count)
      }
    }
    isName = forms.indices.map { capital[$0] && !small[$0] }
  }

  /// The bytes of `'s` or `’s` at a word's end.
  private static func possessive(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Int32 {
    guard word.count > 2, let last = word.last, last | 0x20 == UInt8(ascii: "s") else { return 0 }
    if word.dropLast().last == UInt8(ascii: "'") { return 2 }
    return word.count > 4 && word.dropLast().suffix(3).elementsEqual([0xE2, 0x80, 0x99]) ? 4 : 0
  }

  /// Case folded, apostrophes straight, without the dots of an abbreviation and the English
  /// possessive.
  private static func fold(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    var folded: [UInt8]
    if word.allSatisfy({ $0 < 0x80 }) {
      folded = word.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    } else {
      folded = CaseFolding.fold(UnsafeBufferPointer(rebasing: word))
      if let quote = folded.firstRange(of: [0xE2, 0x80, 0x99]) {
        folded.replaceSubrange(quote, with: [UInt8(ascii: "'")])
      }
    }
    if folded.count > 2, folded.last == UInt8(ascii: "s"),
      folded[folded.count - 2] == UInt8(ascii: "'")
    {
      folded.removeLast(2)
    }
    if folded.contains(UInt8(ascii: ".")), folded.contains(where: { $0 >= 0x61 }) {
      folded.removeAll { $0 == UInt8(ascii: ".") }
    }
    return folded
  }
}
