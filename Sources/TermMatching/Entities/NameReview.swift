import Glossary
import Languages
import Segmentation
import TextKnowledge
import TextModel

/// Decides which matches are only a part of a longer name, and so are not the term.
///
/// In doubt the match stays:
/// - A match that contains the whole name stays, because the glossary lists the name. It is rejected
///   only if the term is one ordinary word and the name is certain (`Melati` of `Melati Sukma`).
/// - Class words stay (`Kabupaten`, `Universitas`), except those that are not translated (`Jalan`).
/// - Ordinary words are rejected in the names of persons, streets, firms, ships, clubs and works, and
///   after the class words of places that are followed by a mere name (`Pulau Pari`). In the names of
///   institutions and events they describe (`Badan Gizi Nasional`) and stay, except words that are
///   frequent in names (`Yayasan Harapan`).
/// - Names of places stay in the names of institutions, firms and clubs (`Universitas Indonesia`,
///   `Polres Metro Bekasi`), and before a direction (`Lombok Barat`). They are rejected in streets,
///   and in the names of countries and areas that are longer.
/// - Names of persons are rejected in the names of other persons.
final class NameReview {
  private let text: MatchedText
  private let entities: TextEntities
  /// The mentions of all names in text order.
  private let mentions: [NameMention]
  /// The index of the name of each mention by its first token.
  private lazy var names: [Int: Int] = {
    var names: [Int: Int] = [:]
    for (number, name) in entities.names.enumerated() {
      for mention in name.mentions { names[mention.tokens.lowerBound] = number }
    }
    return names
  }()
  /// The words of the names that were asked for, by the index of the name.
  private var words: [Int: NameWords] = [:]
  /// The starts of the matches of terms that are ordinary words.
  private lazy var ordinary = Set(
    text.matches.lazy.filter { LetterCase(of: self.text.term(of: $0).text.utf8) == .small }
      .map(\.range.start))

  init(_ text: MatchedText, entities: TextEntities) {
    self.text = text
    self.entities = entities
    mentions = entities.names.flatMap(\.mentions).sorted {
      $0.tokens.lowerBound < $1.tokens.lowerBound
    }
  }

  /// A name of which a match is only a part, and whether that is certain.
  struct Verdict {
    let name: NameMention
    let isCertain: Bool
  }

  /// For each match, the name of which it is, or may be, only a part.
  func verdicts(on matches: [TermMatch]) -> [Verdict?] {
    var next = 0
    return matches.map { match in
      // Matches are in text order, and a nested one begins at or after the outer one.
      while next < mentions.count, range(mentions[next]).end <= match.range.start { next += 1 }
      guard next < mentions.count else { return nil }
      let mention = mentions[next]
      let tokens = tokens(of: match, in: mention)
      guard !tokens.isEmpty else { return nil }
      if rejects(match, tokens, mention) { return Verdict(name: mention, isCertain: true) }
      return mayBeGivenName(match, tokens, mention)
        ? Verdict(name: mention, isCertain: false) : nil
    }
  }

  private func words(of mention: NameMention) -> NameWords? {
    guard let number = names[mention.tokens.lowerBound] else { return nil }
    let known = words[number] ?? NameWords(entities.names[number], text.analyzed.tokenForms)
    words[number] = known
    return known
  }

  /// The range of a name with its class word.
  func range(_ mention: NameMention) -> TextRange { text.analyzed.range(of: mention.tokens) }

  /// The tokens of a name in a match.
  private func tokens(of match: TermMatch, in mention: NameMention) -> Range<Int> {
    let all = text.analyzed.tokens
    var (start, end) = (mention.tokens.lowerBound, mention.tokens.upperBound)
    while start < end, all[start].range.end <= match.range.start { start += 1 }
    while start < end, all[end - 1].range.start >= match.range.end { end -= 1 }
    return start..<end
  }

  private func rejects(_ match: TermMatch, _ tokens: Range<Int>, _ mention: NameMention) -> Bool {
    // A pattern describes the whole name: `Polres {place}`.
    guard match.fills.isEmpty else { return false }
    let term = text.term(of: match)
    let isOrdinary = isOrdinary(term, match)
    let isLonger =
      match.range.start < range(mention).start
      || match.range.end > text.analyzed.range(of: tokens).end
        && tokens.upperBound == mention.tokens.upperBound
        && hasTokenAfter(mention, in: match)
    if tokens == mention.tokens {
      return !isLonger && isOrdinary && isCertainAlone(tokens, mention, term)
    }
    // A match that crosses the edge of the name is not a part of it.
    guard !isLonger else { return false }
    let parts = tokens.map { mention.parts[$0 - mention.tokens.lowerBound] }
    if parts.allSatisfy({ $0 == .untranslatedClassWord }) { return true }
    if parts.contains(.classWord) || parts.contains(.untranslatedClassWord) { return false }
    if isOrdinary, isGivenName(match, tokens, mention) { return true }
    return isOrdinary
      ? rejectsOrdinary(tokens, parts, mention)
      : rejectsName(match, tokens, parts, mention)
  }

  /// Whether a term is an ordinary word and not a name; a glossary can write names without capitals.
  private func isOrdinary(_ term: Term, _ match: TermMatch) -> Bool {
    guard LetterCase(of: term.text.utf8) == .small else { return false }
    let concept = text.concept(of: match)
    return concept.partOfSpeech != .proper
      && !concept.terms.contains {
        $0.language != term.language
          && ($0.text == term.text || LetterCase(of: $0.text.utf8) == .capitalised)
      }
  }

  /// Whether a match continues after a name with more than a clitic.
  private func hasTokenAfter(_ mention: NameMention, in match: TermMatch) -> Bool {
    let next = mention.tokens.upperBound
    return next < text.analyzed.tokens.count
      && text.analyzed.tokens[next].range.end <= match.range.end
      && text.analyzed.tokens[next].gap != .hyphen
  }

  // MARK: Ordinary words

  private func rejectsOrdinary(
    _ tokens: Range<Int>, _ parts: [NamePart], _ mention: NameMention
  ) -> Bool {
    guard isCapital(tokens.lowerBound), !isLoud(tokens) else { return false }
    // An area: `Malang` of `Universitas Negeri Malang` is not the word for unfortunate.
    if parts.allSatisfy({ $0 == .area }) { return true }
    switch mention.kind {
    case .person: return isCertainPerson(tokens, parts, mention)
    case .street, .vessel, .club: return true
    case .work:
      return mention.head != nil && (mention.evidence == .quotation || mention.tokens.count > 1)
    case .place, .company, .institution, .event:
      if mention.isArbitrary {
        if mention.kind == .company { return !describesFirm(tokens, parts, mention) }
        // After a preposition the first word can be a class word that no list has: `di Makam Imogiri`.
        if mention.evidence == .preposition, tokens.lowerBound == mention.tokens.lowerBound {
          return false
        }
        // With a direction the word before it describes: `Blok Timur`.
        if mention.evidence == .direction, !parts.contains(.area) { return false }
        return !parts.contains { [.descriptor, .field, .direction, .country].contains($0) }
      }
      return parts.allSatisfy { $0 == .nameWord } || isRankOfName(parts)
    }
  }

  /// Whether words describe a firm: several words (`PT Bursa Efek Indonesia`), or after a name a word
  /// that the text has as an ordinary word (`PT Bina Vaksin`, but not `PT Garam Lestari`).
  private func describesFirm(
    _ tokens: Range<Int>, _ parts: [NamePart], _ mention: NameMention
  ) -> Bool {
    if parts.count > 1 || parts == [.descriptor] { return true }
    let before = tokens.lowerBound - mention.tokens.lowerBound - 1
    return parts == [.ordinary] && before >= 0 && mention.parts[before] == .other
      && !mention.parts.contains(.nameWord)
  }

  /// Whether words are a rank before a person's name inside the name: `Jenderal` of `Universitas
  /// Jenderal Soedirman`.
  private func isRankOfName(_ parts: [NamePart]) -> Bool {
    parts.allSatisfy { $0 == .title }
  }

  /// Whether an ordinary word is certainly a word of a person's name.
  ///
  /// An office that no list has can be taken for the beginning of the name (`Petugas Andi Wijaya`), and
  /// the field of an office for a part of it.
  private func isCertainPerson(
    _ tokens: Range<Int>, _ parts: [NamePart], _ mention: NameMention
  ) -> Bool {
    if parts.allSatisfy({ $0 == .nameWord }) { return true }
    guard parts.allSatisfy({ $0 == .other || $0 == .nameWord }) else { return false }
    if occursElsewhere(tokens.lowerBound, mention) { return true }
    let isSure = [.age, .degree, .title, .namingVerb].contains(mention.evidence)
    return isSure && tokens.lowerBound > mention.tokens.lowerBound
  }

  /// Whether an ordinary word may be the first word of a person's name (`Subur Widodo (52)`), or an
  /// office that no list has (`Petugas Andi Wijaya (52)`).
  private func mayBeGivenName(
    _ match: TermMatch, _ tokens: Range<Int>, _ mention: NameMention
  ) -> Bool {
    guard mention.kind == .person, match.fills.isEmpty, !mention.isOpening,
      tokens.lowerBound == mention.tokens.lowerBound, tokens.count == 1, mention.tokens.count > 1,
      [.age, .degree].contains(mention.evidence), isCapital(tokens.lowerBound), !isLoud(tokens),
      match.range.end <= text.analyzed.range(of: tokens).end
    else { return false }
    return mention.parts[0] == .other && isOrdinary(text.term(of: match), match)
  }

  /// Whether the first word of a person's name with an age or a degree is a term that cannot be an
  /// office, such as an adjective: `Subur` of `Subur Widodo (52)`.
  private func isGivenName(
    _ match: TermMatch, _ tokens: Range<Int>, _ mention: NameMention
  ) -> Bool {
    let term = text.term(of: match)
    guard let part = term.partOfSpeech ?? text.concept(of: match).partOfSpeech,
      [.adjective, .verb].contains(part)
    else { return false }
    return mention.kind == .person && [.age, .degree, .namingVerb].contains(mention.evidence)
      && !mention.isOpening && mention.tokens.count > 1 && tokens.count == 1
      && tokens.lowerBound == mention.tokens.lowerBound && isCapital(tokens.lowerBound)
      && !isLoud(tokens)
  }

  /// Whether a word certainly belongs to a shorter or longer mention of the name.
  private func occursElsewhere(_ token: Int, _ mention: NameMention) -> Bool {
    let lengths = words(of: mention)?.lengths[text.analyzed.tokenForms[token]] ?? []
    return lengths.contains { $0 != mention.tokens.count }
  }

  /// Whether one ordinary word with a capital is a whole name.
  private func isCertainAlone(_ tokens: Range<Int>, _ mention: NameMention, _ term: Term) -> Bool {
    guard tokens.count == 1, isCapital(tokens.lowerBound), !isLoud(tokens) else { return false }
    let form = text.analyzed.tokenForms[tokens.lowerBound]
    let isLongerElsewhere = words(of: mention)?.inLonger.contains(form) ?? false
    switch mention.kind {
    case .person:
      return isLongerElsewhere || !mention.isOpening && mention.parts == [.nameWord]
    case .place:
      // At the start of a sentence the word may be the ordinary one: `Tanggul jebol` where the text
      // also has `Kecamatan Tanggul`.
      return mention.isArbitrary
        && (mention.head != nil
          || !mention.isOpening
            && (isLongerElsewhere || mention.evidence == .knownArea && mention.parts == [.area]))
    case .work: return mention.head != nil && mention.evidence == .quotation
    case .street, .institution, .company, .club, .event, .vessel: return false
    }
  }

  private func isCapital(_ token: Int) -> Bool {
    let range = text.analyzed.tokens[token].range.range
    return text.analyzed.bytes[range].withUnsafeBufferPointer { LetterCase.isNameLike($0) }
  }

  /// Whether words are written in capitals only, which do not distinguish names.
  private func isLoud(_ tokens: Range<Int>) -> Bool {
    tokens.allSatisfy {
      LetterCase(of: text.analyzed.bytes[text.analyzed.tokens[$0].range.range]) == .acronym
    }
  }

  // MARK: Names

  private func rejectsName(
    _ match: TermMatch, _ tokens: Range<Int>, _ parts: [NamePart], _ mention: NameMention
  ) -> Bool {
    if isInsideLonger(.country, tokens, mention) { return true }
    switch mention.kind {
    case .person: return isOtherPerson(match, tokens, mention)
    case .street:
      return mention.parts.contains(.untranslatedClassWord) && !isAreaAtEnd(tokens, mention)
    case .work: return mention.head != nil && mention.evidence == .quotation
    case .vessel: return tokens != mention.innerTokens
    case .place, .institution, .company, .club, .event:
      if staysItself(match) { return false }
      // `Papua Barat` of `Papua Barat Daya`
      let next = tokens.upperBound - mention.tokens.lowerBound
      if parts.count > 1, parts.last == .direction, next < mention.parts.count,
        mention.parts[next] == .direction
      {
        return true
      }
      if parts.allSatisfy({ $0 == .direction }) { return isDirection(tokens, mention) }
      if isInsideLonger(.area, tokens, mention) { return true }
      return mention.kind == .place && mention.isArbitrary && parts.allSatisfy { $0 == .other }
        && tokens != mention.innerTokens && !isBeforeDirection(tokens, mention)
    }
  }

  /// Whether a direction is a part of a place's name, and not the West or the East (`Dunia Barat`).
  private func isDirection(_ tokens: Range<Int>, _ mention: NameMention) -> Bool {
    let base = mention.tokens.lowerBound..<tokens.lowerBound
    let parts = mention.parts.prefix(base.count)
    if mention.evidence != .direction || parts.contains(where: { $0 == .area || $0 == .country }) {
      return !base.isEmpty
    }
    return !mention.isOpening && parts.allSatisfy { $0 == .other || $0 == .direction }
      && !base.contains { ordinary.contains(text.analyzed.tokens[$0].range.start) }
  }

  /// Whether only directions follow: an area keeps its meaning before them.
  private func isBeforeDirection(_ tokens: Range<Int>, _ mention: NameMention) -> Bool {
    let rest = mention.parts[(tokens.upperBound - mention.tokens.lowerBound)...]
    return tokens.lowerBound == mention.innerTokens.lowerBound && !rest.isEmpty
      && rest.allSatisfy { $0 == .direction }
  }

  /// Whether tokens are inside a longer sequence of words of a country's or an area's name.
  private func isInsideLonger(
    _ part: NamePart, _ tokens: Range<Int>, _ mention: NameMention
  ) -> Bool {
    let first = mention.tokens.lowerBound
    guard tokens.allSatisfy({ mention.parts[$0 - first] == part }) else { return false }
    let before = tokens.lowerBound - first - 1
    let after = tokens.upperBound - first
    return before >= 0 && mention.parts[before] == part
      || after < mention.parts.count && mention.parts[after] == part
  }

  /// Whether the translation keeps the word, so that a wrong concept does no harm.
  private func staysItself(_ match: TermMatch) -> Bool {
    let term = text.term(of: match)
    let others = text.concept(of: match).terms.filter { $0.language != term.language }
    return others.contains { $0.text == term.text }
  }

  /// Whether the match is the last word of a street's name and an area: `Jalan Sudirman Jakarta`.
  private func isAreaAtEnd(_ tokens: Range<Int>, _ mention: NameMention) -> Bool {
    let first = mention.tokens.lowerBound
    guard tokens.upperBound == mention.tokens.upperBound, tokens.lowerBound > first + 1 else {
      return false
    }
    return tokens.allSatisfy { [.area, .country].contains(mention.parts[$0 - first]) }
      && ![.area, .country].contains(mention.parts[tokens.lowerBound - first - 1])
  }

  /// Whether a person's name is a part of another person's name.
  ///
  /// The concept's full names are compared with the name in the text: `Prabowo` with the full name
  /// *Prabowo Subianto* is not a part of `Listyo Sigit Prabowo`.
  private func isOtherPerson(
    _ match: TermMatch, _ tokens: Range<Int>, _ mention: NameMention
  ) -> Bool {
    let analyzed = text.analyzed
    let own = tokens.map { analyzed.forms.bytes(of: analyzed.tokenForms[$0]) }
    // Two words of a person's name are seldom somebody else's.
    guard own.count == 1 else { return false }
    let known = words(of: mention)?.all ?? []
    let fullNames = text.concept(of: match).terms.map { term in
      term.text.split(whereSeparator: { " -".contains($0) }).map { Folding.fold(Array($0.utf8)) }
    }.filter { $0.count > 1 && $0.contains(own[0]) }
    if !fullNames.isEmpty {
      return !fullNames.contains {
        $0.allSatisfy { known.contains(analyzed.forms.find($0)) || $0.count <= 2 }
      }
    }
    return !staysItself(match)
  }
}

/// The words of all mentions of a name, as numbers of folded forms.
private struct NameWords {
  private(set) var all: Set<Int32> = []
  /// The words of the mentions that have several, if it is certain that they belong to the name.
  private(set) var inLonger: Set<Int32> = []
  /// For each word, the lengths in tokens of the mentions to which it certainly belongs.
  private(set) var lengths: [Int32: Set<Int>] = [:]

  init(_ name: Name, _ forms: [Int32]) {
    for mention in name.mentions {
      for token in mention.tokens {
        let form = forms[token]
        all.insert(form)
        let isCertain =
          mention.kind != .person
          || [.age, .degree, .title, .namingVerb].contains(mention.evidence)
        if mention.tokens.count > 1,
          isCertain || mention.parts[token - mention.tokens.lowerBound] == .nameWord
        {
          inLonger.insert(form)
        }
        if isCertain, !(mention.isOpening && token == mention.tokens.lowerBound) {
          lengths[form, default: []].insert(mention.tokens.count)
        }
      }
    }
  }
}
