import Languages
import Segmentation
import TextModel

/// Finds further mentions of names that a pattern found elsewhere in the text: a whole name in a
/// headline, a person's first or last name, a place without its class word.
struct RepeatedMentions {
  private let reader: TextReader
  private var groups: NameGroups
  private var isTaken: [Bool]
  /// Indices of the groups by the forms of their names, with the class word and, for places, also
  /// without it.
  private var sequences: [[Int32]: Int] = [:]
  /// For each form, the length of the longest sequence that begins with it; 0 if none does.
  private var longest: [Int]

  /// - Parameter mentions: the mentions that the patterns found, without overlaps.
  init(_ reader: TextReader, mentions: [NameMention], acronyms: [AcronymDefinition]) {
    self.reader = reader
    groups = NameGroups(mentions) { tokens in tokens.map { reader.text.tokenForms[$0] } }
    isTaken = [Bool](repeating: false, count: reader.count)
    longest = [Int](repeating: 0, count: reader.text.forms.count)
    for mention in mentions { for token in mention.tokens { isTaken[token] = true } }
    for acronym in acronyms {
      for tokens in [acronym.shortForm] + acronym.uses {
        for token in tokens { isTaken[token] = true }
      }
    }
    for (number, group) in groups.groups.enumerated() {
      for mention in group.mentions.prefix(1) { addSequence(mention.tokens, number) }
      if group.kind == .place || group.kind == .club, let mention = group.mentions.first {
        addSequence(mention.innerTokens, number)
      }
    }
  }

  private mutating func addSequence(_ tokens: Range<Int>, _ group: Int) {
    let forms = tokens.map { reader.text.tokenForms[$0] }
    guard let first = forms.first, sequences[forms] == nil else { return }
    sequences[forms] = group
    longest[Int(first)] = max(longest[Int(first)], forms.count)
  }

  /// The names with all their mentions.
  consuming func names() -> [Name] {
    let words = groups.personWords()
    var token = 0
    while token < reader.count {
      guard !isTaken[token], reader.isCapital(token) else {
        token += 1
        continue
      }
      let limit = reader.segmentRange(of: token).upperBound
      if let (group, end) = sequence(at: token, before: limit) {
        groups.append(
          NameMention(groups.groups[group].kind, token..<end, .repetition), to: group)
        token = end
      } else {
        token = personMention(at: token, before: limit, words)
      }
    }
    return groups.names
  }

  /// The longest whole name that begins at a token, and its end.
  private func sequence(at token: Int, before limit: Int) -> (group: Int, end: Int)? {
    let most = longest[reader.form(token)]
    guard most > 0 else { return nil }
    var run = token + 1
    while run < limit, run - token < most, !isTaken[run], reader.links[run] != .other,
      reader.links[run] != .comma
    { run += 1 }
    for end in stride(from: run, to: token, by: -1) {
      let forms = (token..<end).map { reader.text.tokenForms[$0] }
      if let group = sequences[forms], isWhole(token..<end, groups.groups[group].kind) {
        return (group, end)
      }
    }
    return nil
  }

  /// - Returns: the token at which the search continues.
  private mutating func personMention(
    at token: Int, before limit: Int, _ words: [Int32: Int]
  ) -> Int {
    guard let group = words[reader.text.tokenForms[token]], group >= 0, isNameWord(token) else {
      return token + 1
    }
    var end = token + 1
    while end < limit, !isTaken[end], reader.adjoins(end), reader.isCapital(end),
      words[reader.text.tokenForms[end]] == group
    { end += 1 }
    if isWhole(token..<end, .person) {
      groups.append(NameMention(.person, token..<end, .repetition), to: group)
    }
    return end
  }

  /// Whether a single word can refer to a person with that name.
  private func isNameWord(_ token: Int) -> Bool {
    reader.shapes[token] != .initials && reader.text.tokens[token].count >= 3
  }

  /// Whether no adjacent word can belong to the same name.
  ///
  /// If capitals do not mark names in the segment, the words must not occur in lower case in the
  /// text.
  private func isWhole(_ tokens: Range<Int>, _ kind: NameKind) -> Bool {
    let first = tokens.lowerBound
    // After a verb of quoting a capital distinguishes a person's name from the ordinary word.
    let isMarked =
      kind == .person && reader.links[first] == .space
      && reader.hasNameCapitals[Int(reader.segments[first])]
      && reader.length(of: .quotingVerbs, at: first - 1, before: first) == 1
    guard isMarked || tokens.contains(where: { !reader.smallForms[reader.form($0)] }) else {
      return false
    }
    if !reader.hasNameCapitals[Int(reader.segments[first])] { return true }
    if tokens.count == 1, reader.isOrdinaryOpening(first) { return false }
    if reader.links[first] == .space, isUnknownName(first - 1, besides: kind) { return false }
    let next = tokens.upperBound
    return
      !(next < reader.count && reader.links[next] == .space && isUnknownName(next, besides: kind))
  }

  /// Whether a word has a capital and is neither in a name nor in a list.
  ///
  /// Before a person's name, the first word of a sentence is not counted; before a place it is
  /// counted unless it is an ordinary word, because it can be part of another name (`Persida
  /// Sidoarjo`).
  private func isUnknownName(_ token: Int, besides kind: NameKind) -> Bool {
    guard reader.isCapital(token), !isTaken[token], !reader.isAcronym(token),
      kind == .person ? !reader.isOpening(token) : !reader.isOrdinaryOpening(token)
    else { return false }
    let limit = reader.segmentRange(of: token).upperBound
    return !reader.isWord(of: .calendarWords, at: token)
      && !reader.isWord(of: .functionWords, at: token)
      && reader.length(of: .offices, at: token, before: limit) == 0
      && reader.length(of: .honorifics, at: token, before: limit) == 0
      && reader.length(of: .fields, at: token, before: limit) == 0
      && reader.length(of: .classWordsBefore, at: token, before: limit) == 0
  }
}
