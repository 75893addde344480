import Languages
import Segmentation
import TextModel

/// Finds the definitions of short forms: in brackets, or with words such as `disingkat`.
struct AcronymFinder {
  private let reader: TextReader

  init(_ reader: TextReader) { self.reader = reader }

  /// The definitions in the order of their short forms in the text.
  func definitions() -> [AcronymDefinition] {
    var found: [AcronymDefinition] = []
    for segment in reader.text.segments.indices {
      let range = reader.text.tokenRange(of: segment)
      for bracket in Brackets(reader).brackets(in: range) {
        found += definitions(in: bracket, of: range)
      }
      for token in range { found += introduced(at: token, in: range) }
    }
    return found.sorted {
      ($0.shortForm.lowerBound, $0.longForm.lowerBound)
        < ($1.shortForm.lowerBound, $1.longForm.lowerBound)
    }
  }

  // MARK: Brackets

  private func definitions(in bracket: Range<Int>, of segment: Range<Int>) -> [AcronymDefinition] {
    var found: [AcronymDefinition] = []
    let parts = parts(of: bracket)
    for part in parts {
      let short = withoutIntroduction(part)
      guard isShortForm(short) else { continue }
      // `(artificial intelligence/AI)`: the gloss in the bracket is the long form.
      let gloss = parts.lazy.filter { $0 != part }.compactMap { other in
        align(short, with: other, .both, in: segment)
      }.first
      if let long = gloss
        ?? align(short, with: before(bracket.lowerBound, of: segment), .end, in: segment)
      {
        found.append(
          AcronymDefinition(shortForm: short, longForm: long, pattern: .shortFormInBrackets))
      }
    }
    // The long form is in the bracket.
    if found.isEmpty, let part = parts.first, bracket.lowerBound > segment.lowerBound {
      for length in [1, 2] where bracket.lowerBound - length >= segment.lowerBound {
        let short = (bracket.lowerBound - length)..<bracket.lowerBound
        guard length == 1 || reader.adjoins(short.upperBound - 1), isShortForm(short),
          let long = align(short, with: part, .both, in: segment)
        else { continue }
        found.append(
          AcronymDefinition(shortForm: short, longForm: long, pattern: .longFormInBrackets))
        break
      }
    }
    return found
  }

  /// The parts of a bracket between slashes, commas and semicolons.
  private func parts(of bracket: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = bracket.lowerBound
    for token in bracket.dropFirst() where !reader.adjoins(token) && reader.links[token] != .nothing
    {
      parts.append(start..<token)
      start = token
    }
    parts.append(start..<bracket.upperBound)
    // Commas belong to a long form such as *usaha mikro, kecil, dan menengah*.
    return parts.count > 1 && parts.allSatisfy({ !isShortForm($0) }) ? [bracket] : parts
  }

  /// The part without introducing words, as in `(selanjutnya disebut BGN)`.
  private func withoutIntroduction(_ part: Range<Int>) -> Range<Int> {
    let skipped = max(
      reader.length(of: .shortFormIntroductions, at: part.lowerBound, before: part.upperBound),
      reader.length(of: .alternatives, at: part.lowerBound, before: part.upperBound))
    return (part.lowerBound + skipped)..<part.upperBound
  }

  /// The tokens before a position that can be a long form: up to a full stop or a bracket.
  private func before(_ token: Int, of segment: Range<Int>) -> Range<Int> {
    var start = token
    while start > segment.lowerBound, token - start < AcronymAligner.maximumWords {
      if start < token, !joinsLongForm(start) { break }
      start -= 1
    }
    return start..<token
  }

  private func after(_ token: Int, of segment: Range<Int>) -> Range<Int> {
    var end = min(token + 1, segment.upperBound)
    while end < segment.upperBound, end - token < AcronymAligner.maximumWords, joinsLongForm(end) {
      end += 1
    }
    return token..<end
  }

  private func joinsLongForm(_ token: Int) -> Bool {
    switch reader.links[token] {
    case .space, .hyphen, .comma: true
    case .start, .nothing, .stop, .other: false
    }
  }

  // MARK: Introductions in words

  /// Definitions whose introducing words begin at a token.
  private func introduced(at token: Int, in segment: Range<Int>) -> [AcronymDefinition] {
    let forward = reader.length(of: .shortFormIntroductions, at: token, before: segment.upperBound)
    let backward = reader.length(of: .longFormIntroductions, at: token, before: segment.upperBound)
    let either = reader.length(of: .alternatives, at: token, before: segment.upperBound)
    guard token > segment.lowerBound else { return [] }
    if forward > 0, let found = longThenShort(token, token + forward, in: segment) {
      return [found]
    }
    if backward > 0, let found = shortThenLong(token, token + backward, in: segment) {
      return [found]
    }
    if either > 0 {
      if let found = longThenShort(token, token + either, in: segment)
        ?? shortThenLong(token, token + either, in: segment)
      {
        return [found]
      }
    }
    return []
  }

  /// - Parameters:
  ///   - introduction: the end of the long form.
  ///   - start: the first token of the short form.
  private func longThenShort(_ introduction: Int, _ start: Int, in segment: Range<Int>)
    -> AcronymDefinition?
  {
    guard start < segment.upperBound else { return nil }
    for length in [2, 1] where start + length <= segment.upperBound {
      let short = start..<(start + length)
      guard length == 1 || reader.adjoins(start + 1), isShortForm(short),
        reader.isAcronym(start) || reader.shapes[start] == .capitalised,
        let long = align(short, with: before(introduction, of: segment), .end, in: segment)
      else { continue }
      return AcronymDefinition(shortForm: short, longForm: long, pattern: .words)
    }
    return nil
  }

  private func shortThenLong(_ introduction: Int, _ start: Int, in segment: Range<Int>)
    -> AcronymDefinition?
  {
    guard start < segment.upperBound else { return nil }
    for length in [2, 1] where introduction - length >= segment.lowerBound {
      let short = (introduction - length)..<introduction
      guard length == 1 || reader.adjoins(introduction - 1), isShortForm(short),
        reader.isCapital(short.lowerBound),
        let long = align(short, with: after(start, of: segment), .start, in: segment)
      else { continue }
      return AcronymDefinition(shortForm: short, longForm: long, pattern: .words)
    }
    return nil
  }

  // MARK: Short forms

  /// Whether tokens can be a short form: one or two words with at least two letters; in lower case
  /// only one word with at least four letters.
  private func isShortForm(_ tokens: Range<Int>) -> Bool {
    guard (1...2).contains(tokens.count) else { return false }
    for token in tokens {
      let tokenBytes = reader.text.tokens[token].count
      guard tokenBytes <= AcronymAligner.maximumLetters + 4 else { return false }
      switch reader.shapes[token] {
      case .allCapitals, .mixed: continue
      case .capitalised: if tokenBytes >= 4 { continue }
      case .small:
        if tokens.count == 1, tokenBytes >= 4 { continue }
        if tokens.count == 2, token > tokens.lowerBound, tokenBytes <= 2 { continue }
      case .initials: if tokens.count == 2 || tokenBytes > 2 { continue }
      case .number, .other: break
      }
      return false
    }
    return tokens.count == 1 || tokens.contains { reader.isAcronym($0) }
      || tokens.allSatisfy { reader.shapes[$0] == .capitalised }
  }

  private func align(
    _ short: Range<Int>, with tokens: Range<Int>, _ anchor: AcronymAligner.Anchor,
    in segment: Range<Int>
  ) -> Range<Int>? {
    guard !tokens.isEmpty else { return nil }
    var letters: [UInt8] = []
    for token in short {
      letters += reader.folded(token).filter { $0 != UInt8(ascii: "'") && $0 != UInt8(ascii: ".") }
    }
    let isInitials = short.allSatisfy {
      reader.shapes[$0] == .allCapitals || reader.shapes[$0] == .initials
    }
    let window = window(tokens, anchor, content: min(letters.count + 5, letters.count * 2))
    #if DEBUG
      ReadingMeter.current?.count(.acronymAlignment)
    #endif
    let words = self.words(of: window)
    // A short form in capitals can also consist of syllables: BAPPENAS, BAKAMLA.
    for asInitials in isInitials ? [true, false] : [false] {
      if asInitials != isInitials, letters.count < 5 { continue }
      guard let aligner = AcronymAligner(letters, isInitials: asInitials),
        let alignment = aligner.align(words, anchor)
      else { continue }
      return
        (window.lowerBound + alignment.words.lowerBound)..<(window.lowerBound
        + alignment.words.upperBound)
    }
    return nil
  }

  /// The maximum number of words for a short form (Schwartz and Hearst), not counting function
  /// words.
  private func window(_ tokens: Range<Int>, _ anchor: AcronymAligner.Anchor, content: Int)
    -> Range<Int>
  {
    var left = content
    switch anchor {
    case .both: return tokens
    case .end:
      var start = tokens.upperBound
      while start > tokens.lowerBound, left > 0 {
        start -= 1
        if !reader.isWord(of: .functionWords, at: start) { left -= 1 }
      }
      return start..<tokens.upperBound
    case .start:
      var end = tokens.lowerBound
      while end < tokens.upperBound, left > 0 {
        if !reader.isWord(of: .functionWords, at: end) { left -= 1 }
        end += 1
      }
      return tokens.lowerBound..<end
    }
  }

  private func words(of tokens: Range<Int>) -> [AcronymAligner.Word] {
    var stateWords = 0
    for length in [2, 1] where tokens.count > length {
      let start = tokens.upperBound - length
      if reader.length(of: .stateWords, at: start, before: tokens.upperBound)
        == length
      {
        stateWords = length
        break
      }
    }
    return tokens.map { token in
      let isRepeated =
        token > tokens.lowerBound && reader.links[token] == .hyphen
        && reader.form(token) == reader.form(token - 1)
      // At the end of a long form a function word counts as an ordinary word: *hunian sementara*.
      let isFunctionWord =
        reader.isWord(of: .functionWords, at: token) && token < tokens.upperBound - 1
      return AcronymAligner.Word(
        letters: reader.folded(token),
        isOptional: isRepeated || isFunctionWord || token >= tokens.upperBound - stateWords,
        isContent: !isFunctionWord)
    }
  }
}
