internal import Languages
internal import Segmentation
import TextModel

/// Capitals that are the initials of a person's name, and not an acronym: `AS` of `AS (30)`.
public struct PersonInitials: Sendable, Hashable {
  /// Index of the token among those of the text.
  public let token: Int
  /// Indices of the tokens that show it, the initials among them: `AS (30`, `tersangka AS`.
  ///
  /// For the other occurrences in the text these are the tokens of the first place that shows it.
  public let evidence: Range<Int>
}

/// Finds the initials by which a text refers to persons whose names it withholds.
///
/// Initials are two or three capitals. Sufficient evidence is an age or a sex after them
/// (`AS (30)`, `RS, 23 tahun,`, `MA (P)`) or a word such as `berinisial` before them; for two
/// capitals also `berusia` and an age after them, or the role of a person before them (`tersangka
/// AS`). Then the other occurrences in the text are the initials too, unless the text defines them
/// as an acronym, or the word before or after shows something else (`di AS`, `militer AS`, `RS
/// Harapan`).
struct InitialsFinder {
  /// The lengths in bytes of possible initials.
  private static let lengths = 2...3
  private static let ages = 1...120
  /// A lower number in brackets without a unit can be the number of a list.
  private static let lowestBareAge = 5
  /// The maximum number of tokens in a bracket with an age and a sex: `(P/23 tahun)`.
  private static let maximumBracket = 4

  private let reader: TextReader
  /// The forms that the text defines as acronyms.
  private let defined: Set<Int>
  private let and: [UInt8]

  init(_ reader: TextReader, acronyms: [AcronymDefinition]) {
    self.reader = reader
    defined = Set(acronyms.map { reader.form($0.shortForm.lowerBound) })
    and = Array(reader.vocabulary.language.places.and.utf8)
  }

  /// The initials of the text in text order.
  func initials() -> [PersonInitials] {
    var found: [Int: Range<Int>] = [:]
    for segment in reader.text.segments.indices {
      let range = reader.text.tokenRange(of: segment)
      var isRanking: Bool?
      for token in range where isCandidate(token) && found[token] == nil {
        if let introduction = introduction(of: token, in: range) {
          let evidence = introduction..<token + 1
          found[token] = evidence
          for other in list(after: token, in: range) { found[other] = evidence }
        } else if mayBePerson(token, in: range), let evidence = evidence(at: token, in: range) {
          let isListed = isRanking ?? self.isRanking(range)
          isRanking = isListed
          if evidence.lowerBound < token || !isListed { found[token] = evidence }
        }
      }
    }
    guard !found.isEmpty else { return [] }
    for (token, evidence) in occurrences(besides: found) { found[token] = evidence }
    return found.map { PersonInitials(token: $0, evidence: $1) }.sorted { $0.token < $1.token }
  }

  // MARK: Words

  private func isCandidate(_ token: Int) -> Bool {
    reader.shapes[token] == .allCapitals
      && InitialsFinder.lengths.contains(reader.text.tokens[token].count)
      && reader.bytes(token).allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// Whether the words beside a token leave it possible that it is a person.
  private func mayBePerson(_ token: Int, in segment: Range<Int>) -> Bool {
    if reader.isWord(of: .personAcronyms, at: token) { return false }
    if token > segment.lowerBound, reader.links[token] == .space,
      reader.isWord(of: .acronymArticles, at: token - 1)
        || reader.length(of: .locatives, at: token - 1, before: token) > 0
    {
      return false
    }
    // A longer name: `RS Harapan`.
    let next = token + 1
    return next == segment.upperBound || !reader.adjoins(next) || !reader.isCapital(next)
      || !reader.hasNameCapitals[Int(reader.segments[token])]
  }

  // MARK: Evidence

  /// The first token of words such as `berinisial` directly before a token; nil if there are none.
  private func introduction(of token: Int, in segment: Range<Int>) -> Int? {
    guard token > segment.lowerBound, reader.links[token] == .space || isQuoted(token, in: segment)
    else { return nil }
    return (max(segment.lowerBound, token - 4)..<token).first { start in
      reader.length(of: .initialsIntroductions, at: start, before: token) == token - start
    }
  }

  /// Whether a token follows a quotation mark or a colon.
  private func isQuoted(_ token: Int, in segment: Range<Int>) -> Bool {
    reader.links[token] == .other
      && !reader.gap(before: token, in: segment).contains {
        $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")")
      }
  }

  /// The other initials of a list that begins with an introduced one: `berinisial RS, MA, dan AS`.
  private func list(after token: Int, in segment: Range<Int>) -> [Int] {
    var found: [Int] = []
    var next = token + 1
    while next < segment.upperBound {
      var item = next
      let isJoined =
        reader.links[item] == .space || reader.links[item] == .comma ? isAnd(item) : false
      if isJoined { item += 1 }
      guard item < segment.upperBound, reader.links[item] == (isJoined ? .space : .comma),
        isCandidate(item), reader.text.tokens[item].count == reader.text.tokens[token].count
      else { break }
      found.append(item)
      next = item + 1
    }
    return found
  }

  private func isAnd(_ token: Int) -> Bool { reader.folded(token) == and }

  /// The tokens that show that a token is a person's initials; nil if there are none.
  private func evidence(at token: Int, in segment: Range<Int>) -> Range<Int>? {
    let isShort = reader.text.tokens[token].count == InitialsFinder.lengths.lowerBound
    let hasRole =
      token > segment.lowerBound && reader.links[token] == .space
      && reader.length(of: .initialsHolders, at: token - 1, before: token) == 1
    if let end = bracketEnd(token + 1, in: segment, hasRole: hasRole, isShort: isShort)
      ?? ageAfterComma(token + 1, in: segment)
      ?? (isShort ? ageAfterVerb(token + 1, in: segment) : nil)
    {
      return token..<end
    }
    return isShort && hasRole ? token - 1..<token + 1 : nil
  }

  /// The end of an age or a sex in a bracket that begins at a token: `(23)`, `(P/23 tahun)`, `(L)`.
  ///
  /// A bare number after three letters can be anything else: `PAN (48)` has 48 seats.
  private func bracketEnd(
    _ start: Int, in segment: Range<Int>, hasRole: Bool, isShort: Bool
  ) -> Int? {
    guard start < segment.upperBound,
      reader.gap(before: start, in: segment).elementsEqual(" (".utf8)
        || reader.gap(before: start, in: segment).elementsEqual("(".utf8)
    else { return nil }
    var age: Int?
    var hasSex = false
    var hasUnit = false
    for token in start..<min(segment.upperBound, start + InitialsFinder.maximumBracket) {
      if let number = self.age(token), age == nil {
        age = number
      } else if reader.isWord(of: .sexes, at: token) {
        hasSex = true
      } else if age != nil, reader.length(of: .ageWords, at: token, before: token + 1) == 1 {
        hasUnit = true
      } else if reader.length(of: .ageVerbs, at: token, before: token + 1) == 0 {
        return nil
      }
      guard reader.gap(before: token + 1, in: segment).first == UInt8(ascii: ")") else { continue }
      guard let age else { return hasSex ? token + 1 : nil }
      let isSure =
        hasSex || hasUnit || hasRole || isShort && age >= InitialsFinder.lowestBareAge
      return isSure ? token + 1 : nil
    }
    return nil
  }

  /// The end of an age between commas: `AS, 30 tahun,`, `AS, 30,`.
  private func ageAfterComma(_ token: Int, in segment: Range<Int>) -> Int? {
    guard token < segment.upperBound, reader.links[token] == .comma else { return nil }
    if reader.length(of: .ageVerbs, at: token, before: segment.upperBound) > 0 {
      return ageAfterVerb(token, in: segment)
    }
    guard let age = age(token) else { return nil }
    let hasUnit =
      token + 1 < segment.upperBound && reader.adjoins(token + 1)
      && reader.length(of: .ageWords, at: token + 1, before: segment.upperBound) > 0
    let end = token + (hasUnit ? 2 : 1)
    // `AS, 30 tahun lalu`, `AS, 30 orang`
    guard reader.gap(before: end, in: segment).first == UInt8(ascii: ",") else { return nil }
    return hasUnit || age >= InitialsFinder.lowestBareAge ? end : nil
  }

  /// The end of an age after a verb: `berusia 30 tahun`.
  private func ageAfterVerb(_ token: Int, in segment: Range<Int>) -> Int? {
    guard token < segment.upperBound, reader.links[token] == .space || reader.links[token] == .comma
    else { return nil }
    let verb = reader.length(of: .ageVerbs, at: token, before: segment.upperBound)
    guard verb > 0, token + verb < segment.upperBound, reader.links[token + verb] == .space,
      age(token + verb) != nil
    else { return nil }
    return token + verb + 1
  }

  private func age(_ token: Int) -> Int? {
    guard reader.shapes[token] == .number, reader.text.tokens[token].count <= 3,
      let number = Int(String(decoding: reader.bytes(token), as: UTF8.self)),
      InitialsFinder.ages.contains(number)
    else { return nil }
    return number
  }

  /// Whether numbers in brackets follow the names of countries, as in `Norwegia (16), AS (12)`.
  private func isRanking(_ segment: Range<Int>) -> Bool {
    segment.dropFirst().contains { token in
      guard reader.shapes[token] == .number,
        reader.gap(before: token, in: segment).elementsEqual(" (".utf8)
      else { return false }
      return (max(segment.lowerBound, token - 3)..<token).contains { start in
        reader.area(at: start, before: token)?.count == token - start
      }
    }
  }

  // MARK: Occurrences

  /// The other occurrences of the initials, each with the evidence of the first place that has it.
  private func occurrences(besides found: [Int: Range<Int>]) -> [(Int, Range<Int>)] {
    var first: [Int: (token: Int, evidence: Range<Int>)] = [:]
    for (token, evidence) in found where token < first[reader.form(token)]?.token ?? Int.max {
      // Three capitals with a bare number after them are too weak for the whole text: KPK (12).
      let isWeak =
        evidence.lowerBound == token && evidence.count == 2
        && reader.text.tokens[token].count > InitialsFinder.lengths.lowerBound
      if !isWeak { first[reader.form(token)] = (token, evidence) }
    }
    var others: [(Int, Range<Int>)] = []
    for segment in reader.text.segments.indices {
      let range = reader.text.tokenRange(of: segment)
      for token in range where found[token] == nil {
        guard let known = first[reader.form(token)], !defined.contains(reader.form(token)),
          isCandidate(token), mayBePerson(token, in: range),
          !(token > range.lowerBound && reader.links[token] == .space
            && reader.length(of: .acronymHeads, at: token - 1, before: token) == 1)
        else { continue }
        others.append((token, known.evidence))
      }
    }
    return others
  }
}
