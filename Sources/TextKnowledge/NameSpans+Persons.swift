import Languages
import Segmentation
import TextModel

/// Finds persons: a sequence of words with capitals next to a title, an office, an age, a degree or
/// a verb of saying.
extension NameSpans {
  /// The maximum number of tokens in a person's name.
  private static let maximumPerson = 6

  mutating func findPersons() {
    for segment in nameSegments {
      for token in segment {
        examine()
        personAfterTitle(token, in: segment)
        personAfterNamingVerb(token, in: segment)
      }
      for token in segment {
        examine()
        personsBefore(token, in: segment)
      }
      var token = segment.lowerBound
      while token < segment.upperBound {
        examine()
        let office = reader.length(of: .offices, at: token, before: segment.upperBound)
        if office > 0 { personAfterOffice(token..<(token + office), in: segment) }
        token += max(1, office)
      }
      for token in segment {
        examine()
        speaker(token, in: segment)
      }
      for token in segment.dropFirst() {
        examine()
        personWithGivenName(token, in: segment)
      }
    }
  }

  // MARK: Titles

  /// The number of tokens of the title that begins at a token: a rank or an honorific with a
  /// capital, or an abbreviation with a full stop; nil if there is none.
  func titleLength(at token: Int, in segment: Range<Int>) -> Int? {
    let limit = segment.upperBound
    let honorific = reader.length(of: .honorifics, at: token, before: limit)
    if honorific > 0, reader.isCapital(token) { return honorific }
    let abbreviation = reader.length(of: .abbreviatedTitles, at: token, before: limit)
    guard abbreviation > 0, token + abbreviation < limit else { return nil }
    switch reader.links[token + abbreviation] {
    case .stop: return abbreviation
    case .space:
      let isTitle =
        reader.isCapital(token) && reader.text.tokens[token].count >= 3
        && reader.length(of: .titlesOnlyWithStop, at: token, before: limit) == 0
      return isTitle ? abbreviation : nil
    case .start, .hyphen, .nothing, .comma, .other: return nil
    }
  }

  private mutating func personAfterTitle(_ token: Int, in segment: Range<Int>) {
    guard isFree(token), let first = titleLength(at: token, in: segment),
      !isInsidePersonName(token, in: segment)
    else { return }
    var start = token + first
    while start < segment.upperBound, isAfterTitle(start) {
      if let next = titleLength(at: start, in: segment), start + next < segment.upperBound {
        start += next
      } else if reader.isCapital(start),
        reader.length(of: .branches, at: start, before: segment.upperBound) > 0
      {
        start += reader.length(of: .branches, at: start, before: segment.upperBound)
      } else if reader.text.tokens[start].count <= 3, reader.shapes[start] == .capitalised,
        start + 1 < segment.upperBound, reader.links[start + 1] == .stop
      {
        // An abbreviation between titles that is not in the list: `Dr. Ir. Surya`.
        start += 1
      } else {
        break
      }
    }
    let afterBranch = afterBracket(start, in: segment)
    if !isCommaAfterBracket(afterBranch, in: segment) { start = afterBranch }
    guard start < segment.upperBound, isAfterTitle(start) || start > token + first else { return }
    let end = personEnd(from: start, isAfterTitle: true, in: segment)
    add(.person, start..<end, head: token..<(token + first), .title)
  }

  /// Finds one to three words after a verb of naming: `seorang anak bernama Guntur`.
  private mutating func personAfterNamingVerb(_ token: Int, in segment: Range<Int>) {
    guard token > segment.lowerBound, isFree(token), reader.links[token] == .space,
      reader.shapes[token] == .capitalised,
      reader.length(of: .namingVerbs, at: token - 1, before: token) == 1
    else { return }
    let end = personEnd(from: token, in: segment)
    guard end > token, end - token <= 3, !isNameOfGroup(token..<end) else { return }
    add(.person, token..<end, .namingVerb)
  }

  /// Whether a short title is an initial or a clan abbreviation inside a name: `Dimas R. Hutapea`,
  /// `Yuliana Br. Sembiring`.
  private func isInsidePersonName(_ token: Int, in segment: Range<Int>) -> Bool {
    guard reader.text.tokens[token].count <= 2, token > segment.lowerBound,
      reader.links[token] == .space, !reader.isOrdinaryOpening(token - 1),
      isPersonWord(token - 1, isFirst: true, in: segment)
    else { return false }
    return
      !(token - 2 >= segment.lowerBound
      && reader.length(of: .regionalOffices, at: token - 2, before: token - 1) > 0)
  }

  private func isAfterTitle(_ token: Int) -> Bool {
    reader.links[token] == .space || reader.links[token] == .stop || reader.links[token] == .hyphen
  }

  /// The token after a short bracket between a rank and a name (`Kolonel Laut (P)`) or between an
  /// office and a name (`Amerika Serikat (AS)`).
  func afterBracket(_ token: Int, in segment: Range<Int>) -> Int {
    guard token > segment.lowerBound, token + 1 < segment.upperBound,
      reader.isAcronym(token) || reader.shapes[token] == .initials,
      reader.gap(before: token, in: segment).elementsEqual(" (".utf8),
      reader.gap(before: token + 1, in: segment).elementsEqual(") ".utf8)
        || isCommaAfterBracket(token + 1, in: segment)
    else { return token }
    return token + 1
  }

  /// Whether a closing bracket and a comma precede a token: `Palang Merah Indonesia (PMI), Bagus
  /// Pranowo, …`.
  func isCommaAfterBracket(_ token: Int, in segment: Range<Int>) -> Bool {
    reader.gap(before: token, in: segment).elementsEqual("), ".utf8)
  }

  // MARK: Runs

  /// Whether a token can be a word of a person's name.
  private func isPersonWord(_ token: Int, isFirst: Bool, in segment: Range<Int>) -> Bool {
    guard isFree(token) else { return false }
    switch reader.shapes[token] {
    case .capitalised, .mixed: break
    case .initials: return true
    case .small, .allCapitals, .number, .other: return false
    }
    guard !reader.isWord(of: .calendarWords, at: token),
      !reader.isWord(of: .functionWords, at: token)
    else { return false }
    guard isFirst else { return true }
    let limit = segment.upperBound
    return reader.length(of: .offices, at: token, before: limit) == 0
      && reader.length(of: .classWordsBefore, at: token, before: limit) == 0
      && reader.length(of: .fields, at: token, before: limit) == 0
      && titleLength(at: token, in: segment) == nil && !reader.isWord(of: .openers, at: token)
  }

  /// The end of the sequence of words of a person's name that begins at a token.
  /// - Parameter isAfterTitle: a name of two words after a title may begin with an ordinary word
  ///   (`Brigjen Sandi Nugraha`, `H. Lalu Mustiadi`).
  func personEnd(
    from start: Int, isAfterTitle: Bool = false, in segment: Range<Int>
  ) -> Int {
    let isSure =
      isPersonWord(start, isFirst: true, in: segment)
      || isAfterTitle && isFree(start) && reader.isPersonWordShape(start)
        && start + 1 < segment.upperBound && reader.links[start + 1] == .space
        && reader.length(of: .classWordsBefore, at: start, before: start + 1) == 0
        && reader.length(of: .offices, at: start, before: segment.upperBound) == 0
        && isPersonWord(start + 1, isFirst: true, in: segment)
    guard isSure else { return start }
    var end = start + 1
    while end < segment.upperBound, end - start < NameSpans.maximumPerson {
      examine()
      if isPersonJoint(end, from: start, in: segment),
        isPersonWord(end, isFirst: false, in: segment)
      {
        // An office or a class word begins another name.
        if reader.length(of: .classWordsBefore, at: end, before: segment.upperBound) > 0
          || reader.length(of: .offices, at: end, before: segment.upperBound) > 0
            && !isNameAndOffice(end)
        {
          break
        }
        end += 1
      } else if let particle = particleEnd(end, in: segment) {
        end = particle
      } else {
        break
      }
    }
    return end
  }

  /// Whether an office word after a name is probably part of the name: `Putri` of `Dewi Putri`, one
  /// word long and in the vocabulary as a title of nobility.
  private func isNameAndOffice(_ token: Int) -> Bool {
    reader.length(of: .singleNameOffices, at: token, before: token + 1) == 1
      || reader.length(of: .nameWords, at: token, before: token + 1) == 1
  }

  /// `van den Berg`: the end of the word after the particles at a token; nil if there are none.
  private func particleEnd(_ token: Int, in segment: Range<Int>) -> Int? {
    var end = token
    while end < segment.upperBound, end - token < 3,
      reader.links[end] == .space
        || reader.links[end] == .stop && reader.shapes[end - 1] == .initials,
      !reader.isCapital(end),
      reader.length(of: .particles, at: end, before: segment.upperBound) > 0
    { end += 1 }
    guard end > token, end < segment.upperBound, reader.adjoins(end),
      isPersonWord(end, isFirst: false, in: segment)
    else { return nil }
    return end + 1
  }

  private func isPersonJoint(_ token: Int, from start: Int, in segment: Range<Int>) -> Bool {
    switch reader.links[token] {
    case .space: true
    case .hyphen: reader.text.tokens[token - 1].count <= 3
    case .stop:
      reader.shapes[token - 1] == .initials
        || token - 1 > start && titleLength(at: token - 1, in: segment) != nil
    case .start, .nothing, .comma, .other: false
    }
  }

  /// The start of the sequence of words of a person's name that ends at a token.
  private func personStart(before end: Int, in segment: Range<Int>) -> Int {
    var start = end
    while start > segment.lowerBound, end - start < NameSpans.maximumPerson {
      examine()
      guard start == end || isPersonJoint(start, from: segment.lowerBound, in: segment),
        isPersonWord(start - 1, isFirst: false, in: segment),
        reader.length(of: .classWordsBefore, at: start - 1, before: start) == 0,
        reader.length(of: .offices, at: start - 1, before: start) == 0,
        titleLength(at: start - 1, in: segment) == nil
      else { break }
      start -= 1
    }
    while start < end,
      reader.isOrdinaryOpening(start) || !isPersonWord(start, isFirst: true, in: segment)
    { start += 1 }
    return start
  }

  // MARK: After a name

  private mutating func personsBefore(_ end: Int, in segment: Range<Int>) {
    guard end > segment.lowerBound, isFree(end - 1), reader.isCapital(end - 1) else { return }
    if hasAge(at: end, in: segment) {
      let start = personStart(before: end, in: segment)
      if start < end { add(.person, start..<end, .age) }
    } else if degreeLength(at: end, in: segment) > 0 {
      let start = personStart(before: end, in: segment)
      if start < end { add(.person, start..<end, .degree) }
    } else if reader.links[end] == .comma,
      reader.length(of: .offices, at: end, before: segment.upperBound) > 0
    {
      let start = personStart(before: end, in: segment)
      guard end - start >= 2, !isAfterLocative(start, in: segment), !isNameOfGroup(start..<end)
      else { return }
      add(.person, start..<end, .apposition)
    }
  }

  /// Whether an age follows: `(34)`, `, 34,` or `, 34 tahun`.
  func hasAge(at token: Int, in segment: Range<Int>) -> Bool {
    guard token > segment.lowerBound, token < segment.upperBound, reader.shapes[token] == .number,
      let age = number(token), (1...110).contains(age)
    else { return false }
    let before = reader.gap(before: token, in: segment)
    let after = reader.gap(before: token + 1, in: segment)
    let hasUnit =
      token + 1 < segment.upperBound && reader.adjoins(token + 1)
      && reader.length(of: .ageWords, at: token + 1, before: segment.upperBound) > 0
    if before.elementsEqual(" (".utf8) {
      return after.first == UInt8(ascii: ")") && age >= 5 || hasUnit
    }
    guard reader.links[token] == .comma else { return false }
    return after.first == UInt8(ascii: ",") && age >= 5 || hasUnit
  }

  private func number(_ token: Int) -> Int? {
    Int(String(decoding: reader.bytes(token), as: UTF8.self))
  }

  /// The length in bytes of the academic degree after a comma at a token; 0 if there is none.
  func degreeLength(at token: Int, in segment: Range<Int>) -> Int {
    guard token > segment.lowerBound, token < segment.upperBound, reader.links[token] == .comma
    else {
      return 0
    }
    let rest = reader.text.bytes[Int(reader.text.tokens[token].start)...]
    return reader.vocabulary.degrees.first { degree in
      guard rest.starts(with: degree) else { return false }
      let next = rest.dropFirst(degree.count).first
      return next.map { !(0x61...0x7A).contains($0 | 0x20) } ?? true
    }?.count ?? 0
  }

  private func isAfterLocative(_ token: Int, in segment: Range<Int>) -> Bool {
    token > segment.lowerBound
      && reader.length(of: .locatives, at: token - 1, before: token) > 0
  }

  /// Whether words are the name of an organization and not of a person, according to the lists.
  func isNameOfGroup(_ tokens: Range<Int>) -> Bool {
    tokens.contains { token in
      reader.length(of: .fields, at: token, before: tokens.upperBound) > 0
        || reader.length(of: .areas, at: token, before: tokens.upperBound) > 0
        || reader.length(of: .directions, at: token, before: tokens.upperBound) > 0
        || reader.length(of: .classWordsAfter, at: token, before: tokens.upperBound) > 0
    }
  }

  // MARK: Given names

  /// Finds a given name that is also an ordinary word, with another name after it, inside a sentence:
  /// `dicetak Bintang Ramadhan`.
  private mutating func personWithGivenName(_ token: Int, in segment: Range<Int>) {
    guard isFree(token),
      reader.length(of: .givenNames, at: token, before: token + 1) == 1,
      reader.shapes[token] == .capitalised, !reader.isOpening(token),
      reader.links[token] == .space || reader.links[token] == .comma,
      !reader.isCapital(token - 1)
    else { return }
    let end = personEnd(from: token, in: segment)
    let isClosed = end == segment.upperBound || !reader.adjoins(end) || !reader.isCapital(end)
    guard end - token >= 2, isClosed, !isNameOfGroup(token..<end),
      isPersonWord(token + 1, isFirst: true, in: segment)
    else { return }
    add(.person, token..<end, .givenName)
  }

  // MARK: Verbs of saying

  /// Finds two words or more next to a verb of saying; a single word can be a country or an agency.
  private mutating func speaker(_ token: Int, in segment: Range<Int>) {
    let limit = segment.upperBound
    if isFree(token), isPersonForm[reader.form(token)] {
      let start = personStart(before: token + 1, in: segment)
      if start <= token {
        let run = start..<max(token + 1, personEnd(from: start, in: segment))
        if run.count >= 2, !isNameOfGroup(run) { add(.person, run, .sayingVerb) }
      }
    }
    if reader.length(of: .quotingVerbs, at: token, before: limit) == 1,
      token + 1 < limit, reader.links[token + 1] == .space
    {
      let end = personEnd(from: token + 1, in: segment)
      let run = (token + 1)..<max(token + 1, end)
      if run.count >= 2, !isNameOfGroup(run) {
        add(.person, run, .sayingVerb)
      }
    }
    if reader.length(of: .statingVerbs, at: token, before: limit) > 0,
      token > segment.lowerBound, reader.links[token] == .space
    {
      let start = personStart(before: token, in: segment)
      if token - start >= 2, !isNameOfGroup(start..<token) {
        add(.person, start..<token, .sayingVerb)
      }
    }
  }
}
