import Languages
import Segmentation
import TextModel

// Persons that are recognised by an office before or after the name.
extension NameSpans {
  /// Finds the person after an office: `Menteri Keuangan Sri Mulyani`, `juru bicara KPK, Lestari
  /// Wardani, mengatakan`.
  mutating func personAfterOffice(_ office: Range<Int>, in segment: Range<Int>) {
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
        let nested = reader.length(of: .offices, at: token, before: segment.upperBound)
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
        let nested = reader.length(of: .offices, at: token, before: segment.upperBound)
        if nested > 0, smallWords == 0, token > office.upperBound { return }
        smallWords += 1
        if smallWords > 8
          || reader.length(of: .statingVerbs, at: token, before: segment.upperBound) > 0
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
    let field = reader.length(of: .fields, at: token, before: limit)
    if field > 0 { return field }
    if reader.isAcronym(token) { return 1 }
    let joint = reader.length(of: .joints, at: token, before: limit)
    if joint > 0, token + joint < limit, reader.adjoins(token + joint),
      reader.length(of: .fields, at: token + joint, before: limit) > 0
    {
      return joint
    }
    if reader.isCapital(token) {
      return max(
        reader.length(of: .directions, at: token, before: limit),
        reader.length(of: .branches, at: token, before: limit))
    }
    return 0
  }

  /// The person in the words with capitals after an office; nil if the words belong to the office.
  func person(
    from start: Int, after office: Range<Int>, _ hasBody: Bool, in segment: Range<Int>
  ) -> Range<Int>? {
    let end = personEnd(from: start, in: segment)
    guard end > start else { return nil }
    let limit = segment.upperBound
    // `Garuda` in `Direktur Utama Garuda Indonesia` is not a person.
    if end < limit, reader.adjoins(end), !isFree(end) { return nil }
    let isSingleEnough =
      reader.length(of: .singleNameOffices, at: office.lowerBound, before: office.upperBound)
      == office.count
    if !isSingleEnough, isFollowedByPerson(end, in: segment) { return nil }
    // A word that is known to be a person's name marks the beginning of the name.
    if let known = (start..<end).first(where: { isPersonForm[reader.form($0)] }) {
      return (known == end - 1 && known - start >= 1 ? known - 1 : known)..<end
    }
    let isRegional =
      reader.length(of: .regionalOffices, at: office.lowerBound, before: office.upperBound)
      == office.count
    if isRegional, !hasBody {
      // `Bupati Sleman Harda Kiswaya`: one word is the area, possibly with a direction.
      guard end - start >= 3 else { return nil }
      return (start + 1)..<end
    }
    if end - start == 1, !isSingleEnough, !hasBody { return nil }
    let isMembership =
      reader.length(of: .memberships, at: office.lowerBound, before: office.upperBound)
      == office.count
    // `pemain Real Madrid` is not a person; `pemain Rizky Aditama` is one if the text contains
    // `Rizky` alone.
    if isMembership, !hasBody, !isAloneForm[reader.form(start)] { return nil }
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
        && reader.length(of: .statingVerbs, at: end, before: segment.upperBound) > 0
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
    guard end - comma >= 2 || isBetweenCommas || isPersonForm[reader.form(comma)] else {
      return
    }
    add(.person, comma..<end, head: office, .office)
  }
}
