internal import ICUSupport
internal import Languages
internal import TextModel

/// Computes Unicode's sentence boundaries (UAX #29, rules SB6 to SB11) for text of Latin letters,
/// digits and ordinary punctuation, with the same result as ICU.
///
/// ICU's iterator looks up every character in its tables. In such text a sentence ends only after a
/// full stop or another sentence mark (`!`, `?`), so the characters between two marks are skipped.
/// A paragraph with any other character (another script, combining marks, rare marks) is left to
/// ICU.
struct PlainSentenceBreaks {
  /// Finds the bytes of sentence marks, and of characters that could be left to ICU.
  private let stops: ByteFinder
  /// Classes of U+0000 … U+023F, followed by those of U+2000 … U+206F; nil for characters that are
  /// left to ICU.
  private let classes: [SentenceBreakClass?]

  /// Returns nil for a language whose sentences ICU must find, and if the tag has an extension,
  /// because it can change ICU's rules (`en-u-ss-standard`).
  init?(_ tag: LanguageTag) {
    let isExtended = tag.description.split(separator: "-").contains { $0.utf8.count == 1 }
    guard Language.of(tag).orthography.sentenceMarks == .plainLatin, !isExtended else { return nil }
    classes = [0..<0x240, 0x2000..<0x2070].joined().map { (scalar: Int) in
      // A line break inside a paragraph is treated as a space.
      if scalar == 0x0A { return .space }
      let value = SentenceBreakClass(of: UInt32(scalar))
      switch value {
      case .format, .extend, .separator, .carriageReturn, .lineFeed: return nil
      case .fullStop, .mark: return scalar < 0x80 ? value : nil
      case .other, .close, .lower, .numeric, .otherLetter, .space, .upper, .continuation:
        return value
      }
    }
    let classes = classes
    stops = ByteFinder { byte in
      switch byte {
      case 0..<0x80:
        switch classes[Int(byte)] {
        case .fullStop, .mark, nil: true
        default: false
        }
      // Continuation bytes, and the lead bytes of U+00C0 … U+023F, which are all letters.
      case 0x80..<0xC0, 0xC3..<0xC9: false
      default: true
      }
    }
  }

  /// Appends the end of every sentence of a paragraph.
  /// - Parameters:
  ///   - text: the paragraph.
  ///   - base: number added to each offset in `text`.
  /// - Returns: false, with nothing appended, if a character is left to ICU.
  func append(
    breaksIn text: UnsafeBufferPointer<UInt8>, base: Int, to ends: inout [Int]
  ) -> Bool {
    let count = ends.count
    let isPlain = classes.withUnsafeBufferPointer { classes in
      let scan = Scan(text: text, classes: classes)
      var index = stops.next(in: text, from: 0, to: text.count)
      while index < text.count {
        guard let character = scan.character(at: index) else { return false }
        switch character.value {
        case .fullStop, .mark:
          guard let isEnd = scan.passMark(at: &index) else { return false }
          if isEnd { ends.append(base + index) }
        default: index += character.length
        }
        index = stops.next(in: text, from: index, to: text.count)
      }
      return true
    }
    guard isPlain else {
      ends.removeLast(ends.count - count)
      return false
    }
    if !text.isEmpty, ends.last != base + text.count { ends.append(base + text.count) }
    return true
  }
}

/// Applies the rules at one sentence mark.
private struct Scan {
  let text: UnsafeBufferPointer<UInt8>
  let classes: UnsafeBufferPointer<SentenceBreakClass?>

  /// The class of the character at an offset, and its length in bytes; nil if it is left to ICU.
  func character(at index: Int) -> (value: SentenceBreakClass, length: Int)? {
    let lead = text[index]
    let cell: Int
    let length: Int
    switch lead {
    case 0..<0x80: (cell, length) = (Int(lead), 1)
    case 0xC2..<0xC9 where index + 1 < text.count:
      (cell, length) = (Int(lead & 0x1F) << 6 | Int(text[index + 1] & 0x3F), 2)
    case 0xE2 where index + 2 < text.count && text[index + 1] < 0x82:
      let low = Int(text[index + 1] & 0x3F) << 6 | Int(text[index + 2] & 0x3F)
      (cell, length) = (0x240 + low, 3)
    default: return nil
    }
    guard cell < classes.count, let value = classes[cell] else { return nil }
    return (value, length)
  }

  /// Moves `index` from a mark to the first character after it and its closing marks and spaces.
  /// - Returns: whether a sentence ends there; nil if a character is left to ICU.
  func passMark(at index: inout Int) -> Bool? {
    let mark = index
    let isFullStop = text[mark] == UInt8(ascii: ".")
    index += 1
    guard index < text.count, var next = character(at: index) else {
      return index < text.count ? nil : false
    }
    if isFullStop {
      if next.value == .numeric { return false }  // SB6: 3.4
      if next.value == .upper, isLetter(before: mark) { return false }  // SB7: U.S
    }
    // SB9 to SB11: closing marks and spaces after the mark belong to the sentence.
    var isSpaced = false
    while next.value == .close && !isSpaced || next.value == .space {
      isSpaced = next.value == .space
      index += next.length
      guard index < text.count else { return true }
      guard let character = character(at: index) else { return nil }
      next = character
    }
    switch next.value {
    case .continuation, .fullStop, .mark: return false  // SB8a: etc., …
    default: break
    }
    guard isFullStop else { return true }
    // SB8: the next letter decides; characters before it that are not letters or marks are skipped.
    var ahead = index
    while ahead < text.count {
      guard let character = character(at: ahead) else { return nil }
      switch character.value {
      case .lower: return false
      case .otherLetter, .upper, .fullStop, .mark: return true
      default: ahead += character.length
      }
    }
    return true
  }

  private func isLetter(before index: Int) -> Bool {
    var start = index
    repeat { start -= 1 } while start > 0 && text[start] & 0xC0 == 0x80
    guard start >= 0, let character = character(at: start) else { return false }
    return character.value == .upper || character.value == .lower
  }
}
