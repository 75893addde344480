internal import ICUSupport
public import TextModel

/// Finds words and numbers for matching, with a table of byte classes.
///
///     var tokens: [Token] = []
///     Tokenizer.append(tokensOf: segment.range, in: bytes, to: &tokens)
///
/// ICU's word iterator is not used: it takes about ten times as long, and splits `1.500.000,00` and
/// `Jum'at`. Letters outside ASCII are classified by ICU's character properties.
public enum Tokenizer {
  /// Appends the tokens of a part of a text.
  /// - Parameters:
  ///   - range: UTF-8 offsets in `text`; the gap of its first token is `barrier`.
  ///   - text: valid UTF-8, shorter than 2 GiB.
  public static func append(
    tokensOf range: TextRange, in text: UnsafeBufferPointer<UInt8>, to tokens: inout [Token]
  ) {
    #if DEBUG
      ReadingMeter.current?.count(.tokenization)
    #endif
    classes.withUnsafeBufferPointer { classes in
      var scanner = Scanner(text: text, classes: classes, index: range.start, limit: range.end)
      while let token = scanner.next() { tokens.append(token) }
    }
  }

  /// All tokens of a text.
  /// - Parameter joinsPossessives: whether the apostrophe of `ministers’ talks` belongs to the
  ///   word, as in English.
  public static func tokens(of text: [UInt8], joinsPossessives: Bool = false) -> [Token] {
    var tokens: [Token] = []
    text.withUnsafeBufferPointer {
      append(tokensOf: TextRange(0, text.count), in: $0, to: &tokens)
      if joinsPossessives { PossessiveApostrophe.join(in: &tokens, of: $0, limit: text.count) }
    }
    return tokens
  }
}

private struct Scanner {
  let text: UnsafeBufferPointer<UInt8>
  let classes: UnsafeBufferPointer<ByteClass>
  var index: Int
  let limit: Int
  private var isFirst = true

  init(
    text: UnsafeBufferPointer<UInt8>, classes: UnsafeBufferPointer<ByteClass>, index: Int,
    limit: Int
  ) {
    self.text = text
    self.classes = classes
    self.index = index
    self.limit = limit
  }

  mutating func next() -> Token? {
    let gapStart = index
    var sawSpace = false
    var hyphens = 0
    var sawOther = false
    while index < limit {
      let byte = text[index]
      switch classes[Int(byte)] {
      case .letter, .digit:
        return token(gap: gap(gapStart, sawSpace, hyphens, sawOther))
      case .space:
        sawSpace = true
        index += 1
      case .hyphen:
        hyphens += 1
        index += 1
      case .other:
        sawOther = true
        index += 1
      case .high:
        let (scalar, length) = decode(at: index)
        if isWordScalar(scalar), !ScalarProperties.isMark(scalar) {
          return token(gap: gap(gapStart, sawSpace, hyphens, sawOther))
        }
        // Hyphens and the en dash join two words; an em dash is punctuation.
        if (0x2010...0x2013).contains(scalar) || scalar == 0x2212 {
          hyphens += 1
        } else {
          sawOther = true
        }
        index += length
      }
    }
    return nil
  }

  private func gap(_ start: Int, _ sawSpace: Bool, _ hyphens: Int, _ sawOther: Bool) -> Token.Gap {
    if isFirst || sawOther { return .barrier }
    if start == index { return .nothing }
    switch (sawSpace, hyphens) {
    case (true, 0): return .space
    case (false, 1): return .hyphen
    default: return .barrier
    }
  }

  /// Reads the token that begins at `index`, and moves `index` to its end.
  private mutating func token(gap: Token.Gap) -> Token {
    isFirst = false
    let start = index
    let kind: Token.Kind
    if classes[Int(text[index])] == .digit {
      readNumber()
      // Digits with letters directly after them are a word: `5G`, `30an`.
      if isLetter(at: index) {
        readWord()
        kind = .word
      } else {
        kind = .number
      }
    } else {
      readWord()
      kind = readDotted(from: start)
    }
    return Token(start: Int32(start), end: Int32(index), kind: kind, gap: gap)
  }

  private mutating func readNumber() {
    while index < limit {
      if classes[Int(text[index])] == .digit {
        index += 1
      } else if text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ","),
        index + 1 < limit, classes[Int(text[index + 1])] == .digit
      {
        index += 2
      } else {
        return
      }
    }
  }

  private mutating func readWord() {
    let start = index
    while index < limit {
      switch classes[Int(text[index])] {
      case .letter:
        // Most characters of a text are ASCII letters.
        repeat { index &+= 1 } while index < limit && classes[Int(text[index])] == .letter
      case .digit:
        // Amounts are written Rp1.500 in Indonesian and RM1,500 in Malay: the currency is a
        // separate word.
        if index - start == 2, text[start] == UInt8(ascii: "R"),
          text[start + 1] == UInt8(ascii: "p") || text[start + 1] == UInt8(ascii: "M")
        {
          return
        }
        index += 1
      case .other:
        guard text[index] == UInt8(ascii: "'"), index > start, isLetter(at: index + 1) else {
          return
        }
        index += 1
      case .high:
        let (scalar, length) = decode(at: index)
        if isApostrophe(scalar), index > start, isLetter(at: index + length) {
          index += length
        } else if mayBeRaised(scalar, after: index - start) {
          index += length
        } else if isWordScalar(scalar) {
          let isAlone = ScalarProperties.isOfUnspacedScript(scalar)
          if isAlone && index > start { return }
          index += length
          if isAlone {
            readMarks()
            return
          }
        } else {
          return
        }
      case .space, .hyphen: return
      }
    }
  }

  /// Whether a raised or lowered digit belongs to the word before it: `m²`, `km³`, `CO₂`.
  ///
  /// Behind a longer word, a raised digit is the mark of a footnote.
  private func mayBeRaised(_ scalar: UInt32, after length: Int) -> Bool {
    switch scalar {
    case 0xB2, 0xB3: (1...2).contains(length)
    case 0x2080...0x2089: length > 0
    default: false
    }
  }

  private mutating func readMarks() {
    while index < limit, text[index] >= 0x80 {
      let (scalar, length) = decode(at: index)
      guard ScalarProperties.isMark(scalar) else { return }
      index += length
    }
  }

  /// Reads the rest of an abbreviation (`U.S.`, `S.H.`) or a domain name, which are one token with
  /// their dots.
  private mutating func readDotted(from start: Int) -> Token.Kind {
    guard index < limit, text[index] == UInt8(ascii: "."), isLetter(at: index + 1) else {
      return .word
    }
    if index - start == 1 {
      var end = index
      while end + 1 < limit, text[end] == UInt8(ascii: "."), isASCIILetter(text[end + 1]),
        end + 2 >= limit || !isLetter(at: end + 2)
      {
        end += 2
      }
      guard end > index else { return .word }
      if end < limit, text[end] == UInt8(ascii: ".") { end += 1 }
      index = end
      return .word
    }
    var end = index
    var isAddress = false
    while end < limit, text[end] == UInt8(ascii: "."), isLetter(at: end + 1) {
      var partEnd = end + 1
      while partEnd < limit, isASCIILetter(text[partEnd]) || classes[Int(text[partEnd])] == .digit {
        partEnd += 1
      }
      guard partEnd - end > 2, isDomainPart(end + 1, partEnd) else { break }
      end = partEnd
      isAddress = true
    }
    guard isAddress else { return .word }
    index = end
    return .address
  }

  /// Whether a part of a dotted word can belong to a domain name: it is in lower case, or is a
  /// top-level domain.
  ///
  /// In `selesai.Ia` only the space after the full stop is missing.
  private func isDomainPart(_ start: Int, _ end: Int) -> Bool {
    let part = text[start..<end]
    if part.allSatisfy({ $0 >= 0x61 || (0x30...0x39).contains($0) }) { return true }
    return domainEndings.contains(part.map { $0 | 0x20 })
  }

  private func isLetter(at index: Int) -> Bool {
    guard index < limit else { return false }
    switch classes[Int(text[index])] {
    case .letter: return true
    case .high: return ScalarProperties.isAlphabetic(decode(at: index).scalar)
    case .digit, .space, .hyphen, .other: return false
    }
  }

  private func decode(at index: Int) -> (scalar: UInt32, length: Int) {
    let lead = text[index]
    func tail(_ distance: Int) -> UInt32 {
      index + distance < text.count ? UInt32(text[index + distance] & 0x3F) : 0
    }
    if lead < 0xE0 { return (UInt32(lead & 0x1F) << 6 | tail(1), 2) }
    if lead < 0xF0 { return (UInt32(lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
    return (UInt32(lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
  }

  /// Whether a scalar belongs to a word; general punctuation is excluded without a look-up in
  /// libicu.
  private func isWordScalar(_ scalar: UInt32) -> Bool {
    if (0x2000...0x206F).contains(scalar) { return false }
    return ScalarProperties.isAlphabetic(scalar) || ScalarProperties.isMark(scalar)
      || ScalarProperties.isDigit(scalar)
  }
}

private enum ByteClass: UInt8 { case other, letter, digit, space, hyphen, high }

private let classes: [ByteClass] = (0..<256).map { (byte: Int) -> ByteClass in
  switch UInt8(byte) {
  case 0x41...0x5A, 0x61...0x7A: .letter
  case 0x30...0x39: .digit
  case 0x20, 0x09...0x0D: .space
  case UInt8(ascii: "-"): .hyphen
  case 0x80...0xFF: .high
  default: .other
  }
}

private let domainEndings: Set<[UInt8]> = Set(
  ["com", "id", "net", "org", "co", "tv", "info", "news"].map { Array($0.utf8) })

private func isASCIILetter(_ byte: UInt8) -> Bool {
  (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}

/// The apostrophes ’ ʼ ‘, as writers use them inside a word.
private func isApostrophe(_ scalar: UInt32) -> Bool {
  scalar == 0x2019 || scalar == 0x02BC || scalar == 0x2018
}
