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
      }
      for token in segment {
        examine()
        personsBefore(token, in: segment)
      }
      var token = segment.lowerBound
      while token < segment.upperBound {
        examine()
        let office = vocabulary.offices.length(at: token, before: segment.upperBound, in: reader)
        if office > 0 { personAfterOffice(token..<(token + office), in: segment) }
        token += max(1, office)
      }
      for token in segment {
        examine()
        speaker(token, in: segment)
      }
    }
  }

  // MARK: Titles

  /// The number of tokens of the title that begins at a token: a rank or an honorific with a
  /// capital, or an abbreviation with a full stop; nil if there is none.
  func titleLength(at token: Int, in segment: Range<Int>) -> Int? {
    let limit = segment.upperBound
    let honorific = vocabulary.honorifics.length(at: token, before: limit, in: reader)
    if honorific > 0, reader.isCapital(token) { return honorific }
    let abbreviation = vocabulary.abbreviatedTitles.length(at: token, before: limit, in: reader)
    guard abbreviation > 0, token + abbreviation < limit else { return nil }
    switch reader.links[token + abbreviation] {
    case .stop: return abbreviation
    case .space:
      let isTitle =
        reader.isCapital(token) && reader.text.tokens[token].count >= 3
        && vocabulary.titlesOnlyWithStop.length(at: token, before: limit, in: reader) == 0
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
        vocabulary.branches.length(at: start, before: segment.upperBound, in: reader) > 0
      {
        start += vocabulary.branches.length(at: start, before: segment.upperBound, in: reader)
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

  /// Whether a short title is an initial or a clan abbreviation inside a name: `Dimas R. Hutapea`,
  /// `Yuliana Br. Sembiring`.
  private func isInsidePersonName(_ token: Int, in segment: Range<Int>) -> Bool {
    guard reader.text.tokens[token].count <= 2, token > segment.lowerBound,
      reader.links[token] == .space, !reader.isOrdinaryOpening(token - 1),
      isPersonWord(token - 1, isFirst: true, in: segment)
    else { return false }
    return
      !(token - 2 >= segment.lowerBound
      && vocabulary.regionalOffices.length(at: token - 2, before: token - 1, in: reader) > 0)
  }

  private func isAfterTitle(_ token: Int) -> Bool {
    reader.links[token] == .space || reader.links[token] == .stop || reader.links[token] == .hyphen
  }

  /// The token after a short bracket between a rank and a name (`Kolonel Laut (P)`) or between an
  /// office and a name (`Amerika Serikat (AS)`).
  private func afterBracket(_ token: Int, in segment: Range<Int>) -> Int {
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
  private func isCommaAfterBracket(_ token: Int, in segment: Range<Int>) -> Bool {
    reader.gap(before: token, in: segment).elementsEqual("), ".utf8)
  }

  // MARK: Runs

  /// Whether a token can be a word of a person's name.
  private func isPersonWord(_ token: Int, isFirst: Bool, in segment: Range<Int>) -> Bool {
    guard isFree(token) else { return false }
    let form = reader.form(token)
    switch reader.shapes[token] {
    case .capitalised, .mixed: break
    case .initials: return true
    case .small, .allCapitals, .number, .other: return false
    }
    guard !vocabulary.isCalendarWord(form), !vocabulary.isFunctionWord(form) else { return false }
    guard isFirst else { return true }
    let limit = segment.upperBound
    return vocabulary.offices.length(at: token, before: limit, in: reader) == 0
      && vocabulary.classWordsBefore.length(at: token, before: limit, in: reader) == 0
      && vocabulary.fields.length(at: token, before: limit, in: reader) == 0
      && titleLength(at: token, in: segment) == nil && !vocabulary.isOpener(form)
  }

  /// The end of the sequence of words of a person's name that begins at a token.
  /// - Parameter isAfterTitle: a name of two words after a title may begin with an ordinary word
  ///   (`Brigjen Sandi Nugraha`, `H. Lalu Mustiadi`).
  private func personEnd(
    from start: Int, isAfterTitle: Bool = false, in segment: Range<Int>
  ) -> Int {
    let isSure =
      isPersonWord(start, isFirst: true, in: segment)
      || isAfterTitle && isFree(start) && reader.isPersonWordShape(start)
        && start + 1 < segment.upperBound && reader.links[start + 1] == .space
        && vocabulary.classWordsBefore.length(at: start, before: start + 1, in: reader) == 0
        && vocabulary.offices.length(at: start, before: segment.upperBound, in: reader) == 0
        && isPersonWord(start + 1, isFirst: true, in: segment)
    guard isSure else { return start }
    var end = start + 1
    while end < segment.upperBound, end - start < NameSpans.maximumPerson {
      examine()
      if isPersonJoint(end, from: start, in: segment),
        isPersonWord(end, isFirst: false, in: segment)
      {
        // An office or a class word begins another name.
        if vocabulary.classWordsBefore.length(at: end, before: segment.upperBound, in: reader) > 0
          || vocabulary.offices.length(at: end, before: segment.upperBound, in: reader) > 0
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
    vocabulary.singleNameOffices.length(at: token, before: token + 1, in: reader) == 1
  }

  /// `van den Berg`: the end of the word after the particles at a token; nil if there are none.
  private func particleEnd(_ token: Int, in segment: Range<Int>) -> Int? {
    var end = token
    while end < segment.upperBound, end - token < 3,
      reader.links[end] == .space
        || reader.links[end] == .stop && reader.shapes[end - 1] == .initials,
      !reader.isCapital(end),
      vocabulary.particles.length(at: end, before: segment.upperBound, in: reader) > 0
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
        vocabulary.classWordsBefore.length(at: start - 1, before: start, in: reader) == 0,
        vocabulary.offices.length(at: start - 1, before: start, in: reader) == 0,
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
      vocabulary.offices.length(at: end, before: segment.upperBound, in: reader) > 0
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
      && vocabulary.ageWords.length(at: token + 1, before: segment.upperBound, in: reader) > 0
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
    return vocabulary.degrees.first { degree in
      guard rest.starts(with: degree) else { return false }
      let next = rest.dropFirst(degree.count).first
      return next.map { !(0x61...0x7A).contains($0 | 0x20) } ?? true
    }?.count ?? 0
  }

  private func isAfterLocative(_ token: Int, in segment: Range<Int>) -> Bool {
    token > segment.lowerBound
      && vocabulary.locatives.length(at: token - 1, before: token, in: reader) > 0
  }

  /// Whether words are the name of an organization and not of a person, according to the lists.
  private func isNameOfGroup(_ tokens: Range<Int>) -> Bool {
    tokens.contains { token in
      vocabulary.fields.length(at: token, before: tokens.upperBound, in: reader) > 0
        || vocabulary.areas.length(at: token, before: tokens.upperBound, in: reader) > 0
        || vocabulary.directions.length(at: token, before: tokens.upperBound, in: reader) > 0
        || vocabulary.classWordsAfter.length(at: token, before: tokens.upperBound, in: reader) > 0
    }
  }

  // MARK: Offices

  /// Finds the person after an office: `Menteri Keuangan Sri Mulyani`, `juru bicara KPK, Lestari
  /// Wardani, mengatakan`.
  private mutating func personAfterOffice(_ office: Range<Int>, in segment: Range<Int>) {
    var token = office.upperBound
    // Whether the organization or area of the office is named: `Ketua DPR`, `Gubernur Jawa Barat`.
    var hasBody = false
    var smallWords = 0
    var isNested = false
    guard !isPlural(office, in: segment) else { return }
    let limit = min(segment.upperBound, office.lowerBound + 24)
    while token < limit {
      examine()
      let next = afterBracket(token, in: segment)
      if next > token {
        (token, hasBody) = (next, true)
        if token < limit, isCommaAfterBracket(token, in: segment) {
          appositionAfterOffice(token, office, in: segment)
          return
        }
        let end = token < limit ? personEnd(from: token, in: segment) : token
        if end > token, smallWords == 0 {
          add(.person, token..<end, head: office, .office)
          return
        }
        continue
      }
      if reader.links[token] == .comma {
        appositionAfterOffice(token, office, in: segment)
        return
      }
      guard reader.adjoins(token) else { return }
      if !isFree(token) {
        // A name that an earlier pattern found: an institution, an area, or a person with a title.
        if isPersonMention(token) { return }
        hasBody = true
        while token < limit, !isFree(token) { token += 1 }
        continue
      }
      if titleLength(at: token, in: segment) != nil { return }
      let complement = complementLength(at: token, in: segment)
      if complement > 0 {
        if reader.isAcronym(token) { hasBody = true }
        token += complement
      } else if reader.isCapital(token) {
        guard smallWords == 0 else {
          token += 1
          continue
        }
        let nested = vocabulary.offices.length(at: token, before: segment.upperBound, in: reader)
        if nested > 0 {
          (token, isNested) = (token + nested, true)
          continue
        }
        if isNested {
          // `Utusan Khusus Presiden Trump, Steve Witkoff`: the first name belongs to another
          // office.
          token = max(token + 1, personEnd(from: token, in: segment))
          guard token < limit, reader.links[token] == .comma else { return }
          continue
        }
        if let person = person(from: token, after: office, hasBody, in: segment) {
          if person.lowerBound < segment.upperBound { add(.person, person, head: office, .office) }
          return
        }
        token = max(token + 1, personEnd(from: token, in: segment))
        hasBody = true
      } else {
        let nested = vocabulary.offices.length(at: token, before: segment.upperBound, in: reader)
        if nested > 0, smallWords == 0, token > office.upperBound { return }
        smallWords += 1
        if smallWords > 8
          || vocabulary.statingVerbs.length(at: token, before: segment.upperBound, in: reader) > 0
        {
          return
        }
        token += 1
      }
    }
  }

  /// Whether the office is a plural (`menteri-menteri`), which no name follows.
  private func isPlural(_ office: Range<Int>, in segment: Range<Int>) -> Bool {
    let next = office.lowerBound + 1
    return next < segment.upperBound && reader.links[next] == .hyphen
      && reader.form(next) == reader.form(office.lowerBound)
      || office.lowerBound > segment.lowerBound && reader.links[office.lowerBound] == .hyphen
        && reader.form(office.lowerBound - 1) == reader.form(office.lowerBound)
  }

  private func isPersonMention(_ token: Int) -> Bool {
    // A segment has few mentions, and they were found last.
    mentions.suffix(16).contains { $0.kind == .person && $0.tokens.contains(token) }
  }

  /// How many tokens at a position belong to an office: a field, an acronym, a conjunction between
  /// fields.
  private func complementLength(at token: Int, in segment: Range<Int>) -> Int {
    let limit = segment.upperBound
    let field = vocabulary.fields.length(at: token, before: limit, in: reader)
    if field > 0 { return field }
    if reader.isAcronym(token) { return 1 }
    let joint = vocabulary.joints.length(at: token, before: limit, in: reader)
    if joint > 0, token + joint < limit, reader.adjoins(token + joint),
      vocabulary.fields.length(at: token + joint, before: limit, in: reader) > 0
    {
      return joint
    }
    if reader.isCapital(token) {
      return max(
        vocabulary.directions.length(at: token, before: limit, in: reader),
        vocabulary.branches.length(at: token, before: limit, in: reader))
    }
    return 0
  }

  /// The person in the words with capitals after an office; nil if the words belong to the office.
  private func person(
    from start: Int, after office: Range<Int>, _ hasBody: Bool, in segment: Range<Int>
  ) -> Range<Int>? {
    let end = personEnd(from: start, in: segment)
    guard end > start else { return nil }
    let limit = segment.upperBound
    // `Garuda` in `Direktur Utama Garuda Indonesia` is not a person.
    if end < limit, reader.adjoins(end), !isFree(end) { return nil }
    let isSingleEnough =
      vocabulary.singleNameOffices.length(
        at: office.lowerBound, before: office.upperBound, in: reader)
      == office.count
    if !isSingleEnough, isFollowedByPerson(end, in: segment) { return nil }
    // A word that is known to be a person's name marks the beginning of the name.
    if let known = (start..<end).first(where: { personForms.contains(reader.form($0)) }) {
      return (known == end - 1 && known - start >= 1 ? known - 1 : known)..<end
    }
    let isRegional =
      vocabulary.regionalOffices.length(
        at: office.lowerBound, before: office.upperBound, in: reader)
      == office.count
    if isRegional, !hasBody {
      // `Bupati Sleman Harda Kiswaya`: one word is the area, possibly with a direction.
      guard end - start >= 3 else { return nil }
      return (start + 1)..<end
    }
    if end - start == 1, !isSingleEnough, !hasBody { return nil }
    let isMembership =
      vocabulary.memberships.length(at: office.lowerBound, before: office.upperBound, in: reader)
      == office.count
    // `pemain Real Madrid` is not a person; `pemain Rizky Aditama` is one if the text contains
    // `Rizky` alone.
    if isMembership, !hasBody, !aloneForms.contains(reader.form(start)) { return nil }
    if end < limit, reader.adjoins(end), reader.isAcronym(end) { return nil }
    return start..<end
  }

  /// Whether another sequence follows a comma that is more likely the name: `Kapten Persib, Andi
  /// (31)`.
  private func isFollowedByPerson(_ comma: Int, in segment: Range<Int>) -> Bool {
    guard comma < segment.upperBound, reader.links[comma] == .comma else { return false }
    if !isFree(comma) { return isPersonMention(comma) }
    let end = personEnd(from: comma, in: segment)
    guard end > comma else { return false }
    return hasAge(at: end, in: segment) || isClosing(end, in: segment)
  }

  /// Whether a comma or a verb of saying closes an apposition.
  private func isClosing(_ end: Int, in segment: Range<Int>) -> Bool {
    guard end < segment.upperBound else { return false }
    return reader.links[end] == .comma
      || reader.adjoins(end)
        && vocabulary.statingVerbs.length(at: end, before: segment.upperBound, in: reader) > 0
  }

  /// Finds the name between commas after an office: `…, Anton S. Wibisono, mengatakan`.
  private mutating func appositionAfterOffice(
    _ comma: Int, _ office: Range<Int>, in segment: Range<Int>
  ) {
    guard isFree(comma), !isNameOfGroup(comma..<min(comma + 1, segment.upperBound)) else { return }
    let end = personEnd(from: comma, in: segment)
    let isClosed =
      isClosing(end, in: segment) || hasAge(at: end, in: segment)
      || reader.isOpening(office.lowerBound) && end - comma >= 2 && end < segment.upperBound
        && reader.shapes[end] == .small
    guard end > comma, isClosed else { return }
    // One word is enough if it is between two commas at the beginning of a sentence.
    let isBetweenCommas =
      reader.isOpening(office.lowerBound) && end + 1 < segment.upperBound
      && reader.links[end] == .comma && reader.shapes[end] == .small
    guard end - comma >= 2 || isBetweenCommas || personForms.contains(reader.form(comma)) else {
      return
    }
    add(.person, comma..<end, head: office, .office)
  }

  // MARK: Verbs of saying

  /// Finds two words or more next to a verb of saying; a single word can be a country or an agency.
  private mutating func speaker(_ token: Int, in segment: Range<Int>) {
    let limit = segment.upperBound
    if isFree(token), personForms.contains(reader.form(token)) {
      let start = personStart(before: token + 1, in: segment)
      if start <= token {
        let run = start..<max(token + 1, personEnd(from: start, in: segment))
        if run.count >= 2, !isNameOfGroup(run) { add(.person, run, .sayingVerb) }
      }
    }
    if vocabulary.quotingVerbs.length(at: token, before: limit, in: reader) == 1,
      token + 1 < limit, reader.links[token + 1] == .space
    {
      let end = personEnd(from: token + 1, in: segment)
      let run = (token + 1)..<max(token + 1, end)
      if run.count >= 2, !isNameOfGroup(run) {
        add(.person, run, .sayingVerb)
      }
    }
    if vocabulary.statingVerbs.length(at: token, before: limit, in: reader) > 0,
      token > segment.lowerBound, reader.links[token] == .space
    {
      let start = personStart(before: token, in: segment)
      if token - start >= 2, !isNameOfGroup(start..<token) {
        add(.person, start..<token, .sayingVerb)
      }
    }
  }
}
