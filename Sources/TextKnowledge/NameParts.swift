import Languages
import Segmentation

/// Determines what the words of a name are.
struct NameParts {
  private let reader: TextReader

  init(_ reader: TextReader) { self.reader = reader }

  /// The mention with its parts.
  func describing(_ mention: NameMention) -> NameMention {
    var mention = mention
    mention.isArbitrary = isArbitrary(mention)
    mention.parts = parts(of: mention)
    mention.isOpening = reader.isOpening(mention.tokens.lowerBound)
    return mention
  }

  private func isArbitrary(_ mention: NameMention) -> Bool {
    switch mention.kind {
    case .person, .street, .vessel, .club: return true
    case .work: return mention.head != nil
    case .event, .place, .institution, .company:
      guard let head = head(of: mention) else { return mention.kind == .place }
      return reader.length(of: .namingClassWords, at: head.lowerBound, before: head.upperBound)
        == head.count
    }
  }

  /// The class word of a name; a repeated name has no other evidence, but begins with the same word.
  private func head(of mention: NameMention) -> Range<Int>? {
    if let head = mention.head { return head }
    let (start, end) = (mention.tokens.lowerBound, mention.tokens.upperBound)
    guard mention.evidence == .repetition, mention.kind != .person else { return nil }
    let count = reader.length(of: .allClassWords, at: start, before: end)
    return count > 0 && count < end - start ? start..<(start + count) : nil
  }

  private func parts(of mention: NameMention) -> [NamePart] {
    let tokens = mention.tokens
    let head = head(of: mention)
    var parts = [NamePart](repeating: .other, count: tokens.count)
    func set(_ count: Int, at token: Int, _ part: NamePart) {
      for place in token..<(token + count) { parts[place - tokens.lowerBound] = part }
    }
    var token = tokens.lowerBound
    while token < tokens.upperBound {
      let (part, count) = part(
        at: token, before: tokens.upperBound, head: head, isArbitrary: mention.isArbitrary)
      set(count, at: token, part)
      if part == .area {
        // The base of an area with a direction is an area itself: `Jawa Barat`.
        for place in (token + 1)..<(token + max(1, count)) {
          let direction = reader.length(of: .directions, at: place, before: token + count)
          set(direction, at: place, .direction)
        }
        // So is an area after a class word: `Kepulauan Riau`, but not `Pasar Minggu`.
        let rest = (token + 1)..<(token + max(1, count))
        if !rest.isEmpty,
          reader.length(of: .allClassWords, at: token, before: token + 1) == 1
        {
          set(1, at: token, .classWord)
          if reader.length(of: .areas, at: rest.lowerBound, before: rest.upperBound)
            < rest.count
          {
            set(rest.count, at: rest.lowerBound, .other)
          }
        }
      }
      token += count
    }
    return parts
  }

  /// Whether a word of a person's name follows a title: `Jenderal Soedirman`, but not `Jenderal Pajak`.
  private func isBeforeName(_ token: Int, before end: Int) -> Bool {
    token < end && reader.shapes[token] == .capitalised
      && [NameList.fields, .descriptors, .offices, .allClassWords, .directions, .areas]
        .allSatisfy { reader.length(of: $0, at: token, before: end) == 0 }
  }

  /// The part that begins at a token, and its number of tokens.
  private func part(
    at token: Int, before end: Int, head: Range<Int>?, isArbitrary: Bool
  ) -> (NamePart, Int) {
    if let head, head.contains(token) {
      let isUntranslated =
        reader.length(of: .untranslatedClassWords, at: head.lowerBound, before: head.upperBound)
        == head.count
      return (isUntranslated ? .untranslatedClassWord : .classWord, 1)
    }
    if let (isCountry, count) = reader.area(at: token, before: end) {
      return (isCountry ? .country : .area, count)
    }
    func length(_ list: NameList) -> Int { reader.length(of: list, at: token, before: end) }
    // Words that are frequent in names and name fields too: `Agung` of `Desa Sumber Agung`, and of
    // `Mahkamah Agung`.
    let nameWord = max(length(.nameWords), length(.givenNames))
    if nameWord > 0, isArbitrary { return (.nameWord, nameWord) }
    let direction = length(.directions)
    if direction > 0 { return (.direction, direction) }
    let title = length(.honorifics)
    if title > 0, isBeforeName(token + title, before: end) { return (.title, title) }
    let (field, descriptor) = (length(.fields), length(.descriptors))
    if descriptor > 0, descriptor >= field { return (.descriptor, descriptor) }
    if field > 0 { return (.field, field) }
    let classWord = max(length(.allClassWords), length(.offices))
    if classWord > 0 { return (.descriptor, classWord) }
    if nameWord > 0 { return (.nameWord, nameWord) }
    return (reader.smallForms[reader.form(token)] ? .ordinary : .other, 1)
  }
}
