import ICUSupport
import Languages
import Segmentation
import TextModel

/// A text with the properties of each token: its case, the separator before it, and the lists of
/// the language that contain its form.
///
/// The finders of names and acronyms share it.
final class TextReader {
  /// The case of a token.
  enum Shape: UInt8 {
    case small
    /// An initial capital and lower case letters: `Sleman`, `McKinley`.
    case capitalised
    /// Two capitals or more, without lower case letters: `BGN`.
    case allCapitals
    /// Two capitals or more, with lower case letters: `KemenPPPA`, `MoU`.
    case mixed
    /// One capital, or several with full stops: `A`, `A.A.`
    case initials
    case number
    case other
  }

  /// The separator between a token and the token before it.
  enum Link: UInt8 {
    /// The token is the first of its segment.
    case start
    case space, hyphen, nothing
    /// A full stop with or without white space after it.
    case stop
    /// A comma and white space.
    case comma
    case other
  }

  let text: AnalyzedText
  let vocabulary: Vocabulary
  let shapes: [Shape]
  let links: [Link]
  /// The index of the segment of each token.
  let segments: [Int32]
  /// For each segment, whether capitals mark names: false for headlines and if all or most words
  /// are capitalised.
  let hasNameCapitals: [Bool]
  /// For each form, whether it occurs in lower case in the text.
  let smallForms: [Bool]
  /// For each token, the number of its form in the vocabulary; -1 if no list has it.
  private let words: [Int32]
  /// For each token, the lists with a phrase that begins with its form.
  private let lists: [NameLists]

  init(_ text: AnalyzedText) {
    self.text = text
    let vocabulary = Vocabulary.of(Language.of(text.language))
    self.vocabulary = vocabulary
    let formWords = text.forms.numbers(in: vocabulary.phrases.words)
    words = text.tokenForms.map { formWords[Int($0)] }
    lists = words.map { $0 < 0 ? NameLists() : vocabulary.phrases.lists(of: $0) }
    var shapes: [Shape] = []
    var links: [Link] = []
    var segments: [Int32] = []
    shapes.reserveCapacity(text.tokens.count)
    links.reserveCapacity(text.tokens.count)
    segments.reserveCapacity(text.tokens.count)
    var smallForms = [Bool](repeating: false, count: text.forms.count)
    text.bytes.withUnsafeBufferPointer { bytes in
      for segment in text.segments.indices {
        let range = text.tokenRange(of: segment)
        for token in range {
          let shape = Shape(of: text.tokens[token], in: bytes)
          shapes.append(shape)
          links.append(
            token == range.lowerBound
              ? .start : Link(from: text.tokens[token - 1], to: text.tokens[token], in: bytes))
          segments.append(Int32(segment))
          if shape == .small { smallForms[Int(text.tokenForms[token])] = true }
        }
      }
    }
    let lists = self.lists
    hasNameCapitals = text.segments.indices.map { segment in
      let range = text.tokenRange(of: segment)
      return text.segments[segment].kind != .headline
        && TextReader.haveNameCapitals(shapes[range], lists[range])
    }
    self.shapes = shapes
    self.links = links
    self.segments = segments
    self.smallForms = smallForms
  }

  var count: Int { text.tokens.count }

  /// The token range of the segment that contains a token.
  func segmentRange(of token: Int) -> Range<Int> { text.tokenRange(of: Int(segments[token])) }

  func form(_ token: Int) -> Int { Int(text.tokenForms[token]) }

  /// The number of a token's form in the vocabulary; -1 if no list has it.
  func word(_ token: Int) -> Int32 { words[token] }

  // MARK: Lists

  /// Whether a token is a word of a list that has no phrases, such as the function words.
  func isWord(of list: NameList, at token: Int) -> Bool { lists[token].contains(list) }

  /// The number of tokens of the longest phrase of a list that begins at a token; 0 if there is
  /// none.
  /// - Parameter end: the phrase ends at or before this index.
  func length(of list: NameList, at token: Int, before end: Int) -> Int {
    guard token < end, lists[token].contains(list) else { return 0 }
    return vocabulary.phrases.match(list, at: token, before: end, in: self)?.count ?? 0
  }

  /// The longest class word that begins at a token, and its number of tokens.
  func classWord(
    _ list: NameList, at token: Int, before end: Int
  ) -> (word: Vocabulary.ClassWord, count: Int)? {
    guard token < end, lists[token].contains(list),
      let (value, count) = vocabulary.phrases.match(list, at: token, before: end, in: self)
    else { return nil }
    return (vocabulary.classWords[Int(value)], count)
  }

  /// The longest name of an area that begins at a token, and its number of tokens.
  func area(at token: Int, before end: Int) -> (isCountry: Bool, count: Int)? {
    guard token < end, lists[token].contains(.areas),
      let (value, count) = vocabulary.phrases.match(.areas, at: token, before: end, in: self)
    else { return nil }
    return (value == 1, count)
  }

  // MARK: Writing

  func bytes(_ token: Int) -> ArraySlice<UInt8> { text.bytes[text.tokens[token].range.range] }

  func folded(_ token: Int) -> [UInt8] { text.forms.bytes(of: text.tokenForms[token]) }

  /// The bytes between a token and the one before it, or the end of the segment.
  /// - Parameter token: an index in the segment's range or its upper bound; not the first token.
  func gap(before token: Int, in segment: Range<Int>) -> ArraySlice<UInt8> {
    let start = token > segment.lowerBound ? Int(text.tokens[token - 1].end) : nil
    let end = token < segment.upperBound ? Int(text.tokens[token].start) : nil
    guard let anyToken = segment.first else { return [] }
    let whole = text.segments[Int(segments[anyToken])].range
    let (from, to) = (start ?? whole.start, end ?? whole.end)
    return from <= to ? text.bytes[from..<to] : []
  }

  /// Whether only white space or a hyphen separates a token from the token before it.
  func adjoins(_ token: Int) -> Bool {
    links[token] == .space || links[token] == .hyphen
  }

  /// Whether a token begins with a capital letter.
  func isCapital(_ token: Int) -> Bool {
    switch shapes[token] {
    case .capitalised, .allCapitals, .mixed, .initials: true
    case .small, .number, .other: false
    }
  }

  /// Whether a token can be a full word of a person's name: a capital and lower case letters, at
  /// least three letters.
  func isPersonWordShape(_ token: Int) -> Bool {
    (shapes[token] == .capitalised || shapes[token] == .mixed) && text.tokens[token].count >= 3
  }

  /// Whether a token ends in an English possessive: `DPR's`.
  func isPossessive(_ token: Int) -> Bool { folded(token).suffix(2).elementsEqual("'s".utf8) }

  /// Whether a token is written like an acronym: `BGN`.
  func isAcronym(_ token: Int) -> Bool {
    shapes[token] == .allCapitals || shapes[token] == .mixed
  }

  /// Whether the capital of a token can be due only to the beginning of a sentence.
  func isOpening(_ token: Int) -> Bool {
    switch links[token] {
    case .start: return true
    case .space, .hyphen, .nothing, .comma: return false
    case .stop: return false
    case .other:
      // After a quotation mark, a colon or a dash.
      return !gap(before: token, in: segmentRange(of: token)).contains(UInt8(ascii: "("))
    }
  }

  /// Whether a token with a capital can be an ordinary word at the beginning of a sentence.
  func isOrdinaryOpening(_ token: Int) -> Bool {
    isOpening(token)
      && (isWord(of: .openers, at: token) || smallForms[form(token)])
  }

  /// Whether capitals mark names in a segment that is not a headline.
  private static func haveNameCapitals(
    _ shapes: ArraySlice<Shape>, _ lists: ArraySlice<NameLists>
  ) -> Bool {
    var (smalls, capitals, loud) = (0, 0, 0)
    for token in shapes.indices {
      switch shapes[token] {
      case .small: if !lists[token].contains(.functionWords) { smalls += 1 }
      case .capitalised, .mixed: capitals += 1
      case .allCapitals: loud += 1
      case .initials, .number, .other: break
      }
    }
    if loud >= 4 && loud > smalls + capitals { return false }
    return smalls > 0 || capitals < 5
  }
}

extension TextReader.Shape {
  /// - Parameter text: the bytes that the token's range indexes.
  fileprivate init(of token: Token, in text: UnsafeBufferPointer<UInt8>) {
    switch token.kind {
    case .number: self = .number
    case .address: self = .other
    default: self = Self.shape(of: UnsafeBufferPointer(rebasing: text[token.range.range]))
    }
  }

  private static func shape(of word: UnsafeBufferPointer<UInt8>) -> Self {
    var (capitals, smalls, stops, digits) = (0, 0, 0, 0)
    var startsCapital = false
    var isASCII = true
    for byte in word {
      switch byte {
      case 0x61...0x7A: smalls += 1
      case 0x41...0x5A:
        if capitals + smalls + digits == 0 { startsCapital = true }
        capitals += 1
      case 0x30...0x39: digits += 1
      case UInt8(ascii: "."): stops += 1
      case 0x80...: isASCII = false
      default: break
      }
    }
    if !isASCII {
      (capitals, smalls, stops, digits) = (0, 0, 0, 0)
      startsCapital = false
      for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
        if ScalarProperties.isUppercase(scalar.value) {
          if capitals + smalls == 0 { startsCapital = true }
          capitals += 1
        } else if ScalarProperties.isLowercase(scalar.value) {
          smalls += 1
        }
      }
    }
    if capitals == 0 { return smalls > 0 ? .small : .other }
    if stops > 0 && smalls == 0 { return .initials }
    if capitals == 1 && smalls == 0 { return digits == 0 ? .initials : .allCapitals }
    if smalls == 0 { return .allCapitals }
    if capitals == 1 { return startsCapital ? .capitalised : .mixed }
    return isInnerCapitalName(word) ? .capitalised : .mixed
  }

  /// Whether the inner capital of a word, if it has one, is between lower case letters: `McKinley`,
  /// `al-Assad's`.
  private static func isInnerCapitalName(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let rest = word.dropFirst()
    guard let second = rest.firstIndex(where: { (0x41...0x5A).contains($0) }) else { return true }
    let tail = word[(second + 1)...]
    return second > word.startIndex + 1 && tail.count >= 3
      && tail.allSatisfy { !(0x41...0x5A).contains($0) }
  }
}

extension TextReader.Link {
  /// The separator between two tokens of a segment.
  /// - Parameter text: the bytes that the tokens' ranges index.
  fileprivate init(
    from last: Token, to token: Token, in text: UnsafeBufferPointer<UInt8>
  ) {
    switch token.gap {
    case .space: self = .space
    case .hyphen: self = .hyphen
    case .nothing: self = .nothing
    case .barrier:
      let gap = text[Int(last.end)..<Int(token.start)]
      guard let mark = gap.first, gap.dropFirst().allSatisfy({ $0 == 0x20 || $0 == 0x0A }) else {
        self = .other
        return
      }
      self = mark == UInt8(ascii: ".") ? .stop : mark == UInt8(ascii: ",") ? .comma : .other
    }
  }
}
