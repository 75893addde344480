import ICUSupport
import Languages
import Segmentation
import TextModel

/// A text with the properties of each token: its case, the separator before it, and the lists of
/// the language that contain its form.
struct TextReader {
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
  /// For each form, its number in the vocabulary; -1 if no list has it.
  private let words: [Int32]
  private(set) var shapes: [Shape] = []
  private(set) var links: [Link] = []
  /// The index of the segment of each token.
  private(set) var segments: [Int32] = []
  /// For each segment, whether capitals mark names: false for headlines and if all or most words
  /// are capitalised.
  private(set) var hasNameCapitals: [Bool] = []
  /// For each form, whether it occurs in lower case in the text.
  private(set) var smallForms: [Bool] = []

  init(_ text: AnalyzedText) {
    self.text = text
    let vocabulary = Vocabulary.of(Language.of(text.language))
    self.vocabulary = vocabulary
    words = (0..<text.forms.count).map { vocabulary.number(of: text.forms.bytes(of: Int32($0))) }
    shapes.reserveCapacity(text.tokens.count)
    links.reserveCapacity(text.tokens.count)
    segments.reserveCapacity(text.tokens.count)
    smallForms = [Bool](repeating: false, count: text.forms.count)
    for segment in text.segments.indices {
      for token in text.tokenRange(of: segment) {
        let shape = shape(of: text.tokens[token])
        shapes.append(shape)
        links.append(
          token == text.tokenRange(of: segment).lowerBound ? .start : link(before: token))
        segments.append(Int32(segment))
        if shape == .small { smallForms[Int(text.tokenForms[token])] = true }
      }
    }
    hasNameCapitals = text.segments.indices.map { hasNameCapitals(segment: $0) }
  }

  var count: Int { text.tokens.count }

  /// The token range of the segment that contains a token.
  func segmentRange(of token: Int) -> Range<Int> { text.tokenRange(of: Int(segments[token])) }

  func form(_ token: Int) -> Int { Int(text.tokenForms[token]) }

  /// The number of a token's form in the vocabulary; -1 if no list has it.
  func word(_ token: Int) -> Int32 { words[form(token)] }

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
      && (vocabulary.isOpener(word(token)) || smallForms[form(token)])
  }

  private func shape(of token: Token) -> Shape {
    if token.kind == .number { return .number }
    if token.kind == .address { return .other }
    let word = text.bytes[token.range.range]
    var (capitals, smalls, stops, digits) = (0, 0, 0, 0)
    var startsCapital = false
    if word.allSatisfy({ $0 < 0x80 }) {
      for byte in word {
        switch byte {
        case 0x41...0x5A:
          if capitals + smalls + digits == 0 { startsCapital = true }
          capitals += 1
        case 0x61...0x7A: smalls += 1
        case 0x30...0x39: digits += 1
        case UInt8(ascii: "."): stops += 1
        default: break
        }
      }
    } else {
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
  private func isInnerCapitalName(_ word: ArraySlice<UInt8>) -> Bool {
    let rest = word.dropFirst()
    guard let second = rest.firstIndex(where: { (0x41...0x5A).contains($0) }) else { return true }
    let tail = word[(second + 1)...]
    return second > word.startIndex + 1 && tail.count >= 3
      && tail.allSatisfy { !(0x41...0x5A).contains($0) }
  }

  private func link(before token: Int) -> Link {
    switch text.tokens[token].gap {
    case .space: return .space
    case .hyphen: return .hyphen
    case .nothing: return .nothing
    case .barrier: break
    }
    let gap = text.bytes[Int(text.tokens[token - 1].end)..<Int(text.tokens[token].start)]
    guard let mark = gap.first, gap.dropFirst().allSatisfy({ $0 == 0x20 || $0 == 0x0A }) else {
      return .other
    }
    if mark == UInt8(ascii: ".") { return .stop }
    return mark == UInt8(ascii: ",") ? .comma : .other
  }

  /// Whether capitals mark names in a segment.
  private func hasNameCapitals(segment: Int) -> Bool {
    if text.segments[segment].kind == .headline { return false }
    var (smalls, capitals, loud) = (0, 0, 0)
    for token in text.tokenRange(of: segment) {
      switch shapes[token] {
      case .small: if !vocabulary.isFunctionWord(word(token)) { smalls += 1 }
      case .capitalised, .mixed: capitals += 1
      case .allCapitals: loud += 1
      case .initials, .number, .other: break
      }
    }
    if loud >= 4 && loud > smalls + capitals { return false }
    return smalls > 0 || capitals < 5
  }
}
