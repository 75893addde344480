import Languages
import Segmentation
import TextModel

/// The words around a form, from which the classes of ``EquivalentCondition`` are derived.
///
/// There is no parser. Each answer looks at a constant number of tokens.
struct TokenSurroundings {
  private let text: AnalyzedText
  private let syntax: SyntaxFacts
  private let wordClasses: WordClasses
  /// Indices of the tokens of the form, and of its segment.
  let form: Range<Int>
  let segment: Range<Int>
  private let isHeadline: Bool
  /// Whether the form is a name.
  private let isName: Bool

  /// Number of tokens after the form in which its clause must begin.
  private static let reach = 10

  /// nil if no token is in the range.
  init?(
    _ range: TextRange, segment: Int, isName: Bool, in text: AnalyzedText, _ language: Language
  ) {
    let bounds = text.tokenRange(of: segment)
    let first = TokenSurroundings.first(in: bounds) { text.tokens[$0].range.start >= range.start }
    let end = TokenSurroundings.first(in: bounds) { text.tokens[$0].range.start >= range.end }
    guard first < end else { return nil }
    self.text = text
    syntax = language.syntax
    wordClasses = language.wordClasses
    form = first..<end
    self.segment = bounds
    self.isName = isName
    isHeadline = text.segments[segment].kind == .headline
  }

  private static func first(in bounds: Range<Int>, where isAtOrAfter: (Int) -> Bool) -> Int {
    var (low, high) = (bounds.lowerBound, bounds.upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if isAtOrAfter(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  // MARK: What follows the form

  /// What follows a verb.
  enum Complement { case clause, object, none }

  /// What follows the form.
  ///
  /// - clause: `bahwa` at any place within ten words and before the next punctuation mark; a
  ///   quotation after a comma or colon; a verb or auxiliary, directly after the form or after a
  ///   noun phrase, but not in a relative clause nor after a preposition.
  /// - object: a noun phrase without such a verb; for a passive form also `sebagai`.
  func complement(isPassive: Bool) -> Complement {
    guard !syntax.isEmpty else { return .none }
    let start = form.upperBound
    var isRelative = false
    var isAfterPreposition = false
    var hasPhrase = false
    var isFirst = true
    for token in start..<min(start + TokenSurroundings.reach, segment.upperBound) {
      if text.tokens[token].gap == .barrier {
        let marks = punctuation(before: token)
        if marks.hasQuote {
          if marks.hasPause { return .clause }
          // menyebut “teroris”, but: ujarnya “Kami menang”.
          if token == start { return startsWithCapital(token) ? .clause : .object }
        }
        break
      }
      let roles = roles(of: token)
      if roles.contains(.complementizer) { return .clause }
      if roles.contains(.complementMarker) {
        if token == start, isPassive { return .object }
        break
      }
      if isFirst, roles.contains(.weakComplementizer) { return .clause }
      if roles.contains(.relative) { isRelative = true }
      let isPredicate = !roles.isDisjoint(with: [.predicateMarker, .verb])
      if isPredicate, !isRelative, !isAfterPreposition { return .clause }
      isAfterPreposition = !roles.isDisjoint(with: [.preposition, .locative])
      if isFirst {
        if roles.contains(.adverb) { continue }
        hasPhrase = roles.isSubset(of: [.phraseStart, .nameHead, .fieldHead, .headlineVerb])
      }
      isFirst = false
    }
    return hasPhrase ? .object : .none
  }

  private func punctuation(before token: Int) -> (hasQuote: Bool, hasPause: Bool) {
    guard token > 0 else { return (false, false) }
    let bytes = text.bytes[
      text.tokens[token - 1].range
        .end..<max(
          text.tokens[token - 1].range.end, text.tokens[token].range.start)]
    var hasQuote = false
    var hasPause = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\"", "“", "”", "„", "«", "'", "‘": hasQuote = true
      case ",", ":": if !hasQuote { hasPause = true }
      default: break
      }
    }
    return (hasQuote, hasPause)
  }

  // MARK: What precedes the form

  /// Whether the form is a noun that modifies the noun directly before it.
  ///
  /// Only in a language whose attributes follow their noun. The word before must be able to be a
  /// noun: it is not a function word, verb, number, date or possessive. A name is not an attribute
  /// of the class word of another name (`pulau Jawa`), nor a common noun one of an office (`menteri
  /// agama`). A name that is coordinated with the next one (`Rusia dan Ukraina`) and a common noun
  /// inside a name (`Fakultas Hukum Islam`) are none either.
  var isAttribute: Bool {
    guard syntax.attributes == .afterNoun, form.lowerBound > segment.lowerBound,
      text.tokens[form.lowerBound].gap == .space
    else { return false }
    let before = form.lowerBound - 1
    guard text.tokens[before].kind == .word, text.tokens[before].count > 1,
      wordClasses[folded(before)] == nil
    else { return false }
    var allowed: WordRoles = .headlineVerb
    if isHeadline { allowed = [] }
    allowed.insert(isName ? .fieldHead : .nameHead)
    var roles = roles(of: before)
    if roles.contains(.locative), !isAfterPreposition(before) { roles.remove(.locative) }
    guard roles.isSubset(of: allowed) else { return false }
    return !isJoined
  }

  /// Whether the form is a name between two words in capitals, which may be parts of a longer name.
  ///
  /// In a headline and at the beginning of a segment, capitals are no evidence of a name.
  var isBetweenCapitals: Bool {
    let (before, next) = (form.lowerBound - 1, form.upperBound)
    return isName && !isHeadline && before > segment.lowerBound && next < segment.upperBound
      && text.tokens[next].gap == .space && startsWithCapital(before) && startsWithCapital(next)
  }

  /// Whether a token begins its segment or follows a preposition.
  private func isAfterPreposition(_ token: Int) -> Bool {
    token == segment.lowerBound
      || !roles(of: token - 1).isDisjoint(with: [.preposition, .locative])
  }

  /// Whether the form is joined with what follows: by a hyphen; a name by a coordinator and another
  /// name; a common noun in capitals by a word in capitals.
  private var isJoined: Bool {
    let next = form.upperBound
    guard next < segment.upperBound else { return false }
    if text.tokens[next].gap == .hyphen { return true }
    guard text.tokens[next].gap == .space else { return false }
    guard isName else {
      return !isHeadline && startsWithCapital(form.lowerBound) && startsWithCapital(next)
    }
    return roles(of: next).contains(.coordinator) && next + 1 < segment.upperBound
      && startsWithCapital(next + 1)
  }

  // MARK: Words around the form

  /// Number of tokens on each side of the form in which a cue is looked for.
  private static let cueReach = 50

  /// How near a cue is to the form: 3 if all its words are within two tokens, 2 if it is elsewhere
  /// in the sentence, 0 if it is absent.
  /// - Parameter cue: the folded words of the cue, at least one.
  func weight(ofCue cue: [[UInt8]]) -> Int {
    let first = max(segment.lowerBound, form.lowerBound - TokenSurroundings.cueReach)
    let last = min(segment.upperBound, form.upperBound + TokenSurroundings.cueReach)
    let numbers = cue.map { text.forms.find($0) }
    guard last - first >= numbers.count, numbers.allSatisfy({ $0 >= 0 }) else { return 0 }
    var weight = 0
    for start in first...(last - numbers.count) {
      let range = start..<start + numbers.count
      guard !range.overlaps(form), zip(range, numbers).allSatisfy({ text.tokenForms[$0] == $1 })
      else { continue }
      let isNear =
        range.lowerBound >= form.lowerBound - 2 && range.upperBound <= form.upperBound + 2
      weight = max(weight, isNear ? 3 : 2)
    }
    return weight
  }

  private func folded(_ token: Int) -> [UInt8] { text.forms.bytes(of: text.tokenForms[token]) }

  private func roles(of token: Int) -> WordRoles {
    text.tokens[token].kind == .word ? syntax.roles(of: folded(token)) : .phraseStart
  }

  private func startsWithCapital(_ token: Int) -> Bool {
    LetterCase(of: text.bytes[text.tokens[token].range.range]) != .small
  }
}
