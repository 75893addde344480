import Languages
import Segmentation
import TextModel

/// Finds names with a class word: `Universitas Gadjah Mada`, `Kabupaten Sleman`, `Jalan Pahlawan`.
extension NameSpans {
  mutating func findStreetsAndInstitutions() {
    for segment in nameSegments {
      var token = segment.lowerBound
      while token < segment.upperBound {
        examine()
        token = classWordName(at: token, in: segment) ?? token + 1
      }
      if reader.vocabulary.hasClassWordsAfterNames {
        for token in segment { nameEndingIn(classWordAt: token, in: segment) }
      }
    }
  }

  /// - Returns: the end of the name whose class word begins at a token; nil if there is no name.
  private mutating func classWordName(at token: Int, in segment: Range<Int>) -> Int? {
    guard
      let (word, count) = reader.classWord(.classWordsBefore, at: token, before: segment.upperBound)
    else { return nil }
    guard !isInsideOffice(token, in: segment), !isFieldOfOffice(token, in: segment) else {
      return nil
    }
    // The class word of a work is not part of its title, even with a capital.
    let isCapital = reader.shapes[token] != .small && word.kind != .work
    guard isCapital || word.capital == .optional else { return nil }
    let head = token..<(token + count)
    let end = end(ofNameAfter: head, word.kind, in: segment)
    if longForms[token]?.upperBound == end, end == head.upperBound, isCapital {
      // `Kejaksaan Tinggi (Kejati)`: the acronym shows that the class words alone are a name.
      add(word.kind, token..<end, .classWord)
      return end
    }
    guard end > head.upperBound else { return streetName(head, in: segment) }
    if isCapital {
      add(word.kind, token..<end, head: head, .classWord)
    } else {
      let inner = head.upperBound..<end
      guard reader.shapes[inner.lowerBound] != .number,
        word.kind == .work
          || reader.length(of: .areas, at: inner.lowerBound, before: end) < inner.count
      else { return nil }
      add(word.kind, inner, head: head, .classWord)
    }
    return end
  }

  /// Adds a street's name that consists of class words: `Simpang Lima`.
  /// - Returns: its end; nil if the words are not such a name.
  private mutating func streetName(_ head: Range<Int>, in segment: Range<Int>) -> Int? {
    guard
      reader.length(of: .streets, at: head.lowerBound, before: head.upperBound)
        == head.count,
      head.allSatisfy({ reader.isCapital($0) })
    else { return nil }
    add(.street, head, .classWord)
    return head.upperBound
  }

  /// Whether a token is the field of an office: `Laut` in `Direktur Jenderal Perhubungan Laut`.
  private func isFieldOfOffice(_ token: Int, in segment: Range<Int>) -> Bool {
    token > segment.lowerBound && reader.adjoins(token)
      && isField(token, before: segment.upperBound) && isField(token - 1, before: token)
  }

  /// Whether a token is part of an office: `Kota` in `Wali Kota`.
  private func isInsideOffice(_ token: Int, in segment: Range<Int>) -> Bool {
    token > segment.lowerBound
      && reader.length(of: .offices, at: token - 1, before: segment.upperBound) >= 2
      && reader.length(of: .offices, at: token - 1, before: token) == 0
  }

  /// The end of a name that follows its class word.
  private func end(ofNameAfter head: Range<Int>, _ kind: NameKind, in segment: Range<Int>) -> Int {
    if let longForm = longForms[head.lowerBound], longForm.count >= head.count {
      return longForm.upperBound
    }
    var end = head.upperBound
    var isClosed = false
    while end < segment.upperBound, end - head.lowerBound < NameSpans.maximumLength {
      examine()
      guard
        let count = continuation(at: end, of: head, kind, isClosed: &isClosed, in: segment)
      else { break }
      end += count
      if reader.length(of: .companyEndings, at: end - 1, before: end) == 1 { break }
    }
    return withoutPerson(head, end, in: segment)
  }

  /// How many tokens at a position continue the name of a class word; nil if the name ends before
  /// them.
  private func continuation(
    at token: Int, of head: Range<Int>, _ kind: NameKind, isClosed: inout Bool,
    in segment: Range<Int>
  ) -> Int? {
    let isFirst = token == head.upperBound
    let limit = segment.upperBound
    guard isFree(token), isJoined(token, to: head, kind, in: segment) else { return nil }
    if reader.shapes[token] == .number {
      let digits = reader.text.tokens[token].count
      switch kind {
      case .institution: return digits <= 3 ? 1 : nil
      case .event: return digits == 4 && !isFirst ? 1 : nil
      case .vessel: return reader.links[token] == .hyphen ? 1 : nil
      case .person, .place, .street, .company, .club, .work: return nil
      }
    }
    let field = reader.length(of: .fields, at: token, before: limit)
    if let title = titleLength(at: token, in: segment), field == 0 {
      return isFirst && [.street, .place, .institution].contains(kind) ? title : nil
    }
    if !reader.isCapital(token) {
      let joint = reader.length(of: .joints, at: token, before: limit)
      let particle = reader.length(of: .particles, at: token, before: limit)
      guard !isFirst, joint + particle > 0, token + 1 < limit, reader.adjoins(token + 1),
        reader.isCapital(token + 1)
      else { return nil }
      if particle > 0, kind != .institution { return 1 }
      return kind == .institution && isField(token + 1, before: limit) ? 1 : nil
    }
    guard !reader.isWord(of: .calendarWords, at: token) else { return nil }
    if namesNumber(token, before: limit) { return nil }
    if kind == .work { return 1 }
    let area = reader.length(of: .areas, at: token, before: limit)
    if area > 0 {
      defer { isClosed = true }
      return area
    }
    if let (word, count) = reader.classWord(.classWordsBefore, at: token, before: limit) {
      let isAdministrative =
        reader.length(of: .administrative, at: token, before: limit) > 0
      if kind == .place, word.kind == .company { return nil }
      if [.street, .company, .vessel, .work].contains(kind) || isFirst { return count }
      if kind == .institution, isAdministrative {
        isClosed = false
        return count
      }
      if field == 0 || word.kind != .institution { return nil }
    }
    let office = reader.length(of: .offices, at: token, before: limit)
    if office > 0, field == 0 {
      return isFirst && [.street, .event, .institution, .place].contains(kind) ? office : nil
    }
    if reader.isAcronym(token) {
      if kind == .institution || kind == .company || kind == .club || kind == .event { return 1 }
      return isFirst ? 1 : nil
    }
    let direction = reader.length(of: .directions, at: token, before: limit)
    if isClosed, field == 0, direction == 0 { return nil }
    if !isFirst, kind != .street, isPersonForm[reader.form(token)] { return nil }
    return max(1, field, direction)
  }

  /// Whether a token introduces a number: `No` in `Jl. Bengkalis No. 7`.
  private func namesNumber(_ token: Int, before limit: Int) -> Bool {
    token + 1 < limit && reader.shapes[token + 1] == .number
      && reader.vocabulary.language.counting.naming.contains(
        String(decoding: reader.folded(token), as: UTF8.self))
  }

  /// Whether a token can belong to the name before it, by the characters between them.
  private func isJoined(
    _ token: Int, to head: Range<Int>, _ kind: NameKind, in segment: Range<Int>
  ) -> Bool {
    switch reader.links[token] {
    case .space: return true
    case .hyphen: return true
    case .stop:
      if token == head.upperBound {
        return head.count == 1 && reader.text.tokens[token - 1].count <= 4
      }
      return reader.shapes[token - 1] == .initials || titleLength(at: token - 1, in: segment) != nil
    case .comma:
      // *Badan Meteorologi, Klimatologi, dan Geofisika*
      guard kind == .institution, token > head.upperBound else { return false }
      if isField(token, before: segment.upperBound) {
        let next =
          token + reader.length(of: .fields, at: token, before: segment.upperBound)
        return next < segment.upperBound
          && (reader.links[next] == .comma && isListEnd(next, in: segment)
            || reader.length(of: .joints, at: next, before: segment.upperBound) > 0)
      }
      return isListEnd(token, in: segment)
    case .other:
      // `Gabungan Kelompok Tani (Gapoktan) Tunas Makmur`
      return token == head.upperBound && kind == .institution
        && head.lowerBound > segment.lowerBound
        && reader.length(of: .namingClassWords, at: head.lowerBound, before: token) == head.count
        && reader.gap(before: head.lowerBound, in: segment).elementsEqual(" (".utf8)
        && reader.gap(before: token, in: segment).elementsEqual(") ".utf8)
    case .start, .nothing: return false
    }
  }

  /// Whether a token begins the last field of a list: `dan Geofisika`.
  private func isListEnd(_ token: Int, in segment: Range<Int>) -> Bool {
    let joint = reader.length(of: .joints, at: token, before: segment.upperBound)
    return joint > 0 && token + joint < segment.upperBound
      ? isField(token + joint, before: segment.upperBound)
      : isField(token, before: segment.upperBound)
  }

  private func isField(_ token: Int, before limit: Int) -> Bool {
    reader.isCapital(token) && reader.length(of: .fields, at: token, before: limit) > 0
  }

  /// The end of a name after an office, without the person's name that precedes a verb of saying:
  /// `Rektor Universitas Gadjah Mada Ova Emilia mengatakan`.
  private func withoutPerson(_ head: Range<Int>, _ end: Int, in segment: Range<Int>) -> Int {
    guard end > head.upperBound, isAfterOffice(head.lowerBound, in: segment) else { return end }
    let isBeforeVerb =
      end < segment.upperBound && reader.adjoins(end)
      && reader.length(of: .statingVerbs, at: end, before: segment.upperBound) > 0
    guard isBeforeVerb || hasAge(at: end, in: segment) || degreeLength(at: end, in: segment) > 0
    else { return end }
    var start = end
    while start > head.upperBound, reader.shapes[start - 1] == .capitalised,
      !isField(start - 1, before: end),
      reader.length(of: .areas, at: start - 1, before: end) == 0,
      reader.length(of: .directions, at: start - 1, before: end) == 0
    { start -= 1 }
    switch end - start {
    case 3...: return end - 2
    case 2: return start > head.upperBound ? start : end
    default: return end
    }
  }

  private func isAfterOffice(_ token: Int, in segment: Range<Int>) -> Bool {
    (1...3).contains { length in
      token - length >= segment.lowerBound && reader.adjoins(token)
        && reader.length(of: .offices, at: token - length, before: token) == length
    }
  }

  /// Finds a name that ends with a class word: `Airlangga University`.
  private mutating func nameEndingIn(classWordAt token: Int, in segment: Range<Int>) {
    guard isFree(token), reader.isCapital(token), token > segment.lowerBound,
      let (word, count) = reader.classWord(.classWordsAfter, at: token, before: segment.upperBound),
      (token..<(token + count)).allSatisfy({ reader.isCapital($0) })
    else { return }
    var start = token
    while start > segment.lowerBound, token - start < NameSpans.maximumLength,
      let previous = precedingPart(of: start, word.kind, in: segment)
    {
      examine()
      start = previous
    }
    while start < token,
      reader.isWord(of: .functionWords, at: start) || reader.isOrdinaryOpening(start)
    {
      start += 1
    }
    // `Kemenangan Bali United`: the first word of the sentence is not part of the club's name.
    if word.kind == .club, token - start >= 2, reader.isOpening(start) { start += 1 }
    guard start < token else { return }
    add(word.kind, start..<(token + count), head: token..<(token + count), .classWord)
  }

  /// The start of the part before a token that belongs to the same name ending in a class word: a
  /// word with a capital, for an institution also before a conjunction or a comma (`Finance and
  /// Development Agency`).
  private func precedingPart(of token: Int, _ kind: NameKind, in segment: Range<Int>) -> Int? {
    func isPart(_ part: Int) -> Bool {
      isFree(part) && reader.isCapital(part) && !reader.isPossessive(part)
        && reader.length(of: .offices, at: part, before: part + 1) == 0
        && !reader.isWord(of: .calendarWords, at: part)
    }
    let previous = token - 1
    if reader.adjoins(token), isPart(previous) { return previous }
    guard kind == .institution, previous > segment.lowerBound else { return nil }
    let isJoint =
      reader.links[token] == .space
      && reader.length(of: .joints, at: previous, before: token) == 1
    let part = isJoint ? previous - 1 : previous
    let link = reader.links[isJoint ? previous : token]
    guard isJoint ? link == .space || link == .comma : link == .comma, isPart(part),
      !reader.isOpening(part),
      reader.length(of: .areas, at: part, before: part + 1) == 0
    else { return nil }
    // A comma belongs to the name only in a list that ends with a conjunction.
    return isJoint
      || reader.length(of: .joints, at: token + 1, before: segment.upperBound) > 0
      ? part : nil
  }
}
