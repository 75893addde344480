import Glossary
import Languages
import Segmentation
public import TextModel

/// A pattern concept with its slots filled by the words of a text.
struct FilledPattern: Sendable {
  /// The concept: terms of all languages without slots.
  var concept: Concept { stored.concept }
  let stored: StoredConcept
  /// Index of the pattern in the glossary.
  let pattern: Int
  /// For each term of `concept`, the index of the pattern term that it was made from.
  let origins: [Int]

  /// The place of the first term made from a term of the pattern; nil if there is none.
  func place(of term: Int) -> Int? { origins.firstIndex(of: term) }

  /// The index of the pattern term that a term was made from; 0 if there is no such term.
  func origin(of term: Int) -> Int { origins.indices.contains(term) ? origins[term] : 0 }

  /// The greatest number of terms.
  private static let limit = 64
  /// The greatest number of equivalents of a fill that are used.
  private static let choices = 4

  /// - Parameters:
  ///   - number: index of the pattern in the glossary.
  ///   - language: the language of the text.
  ///   - filled: gives the number of the concept of a filled pattern inside a slot.
  init(
    _ pattern: Concept, number: Int, fills: [SlotFill], language: LanguageTag,
    concept resolve: (TermMatch) -> Concept
  ) {
    self.pattern = number
    var terms: [Term] = []
    var origins: [Int] = []
    var others: [(term: Term, origin: Int)] = []
    for (place, term) in pattern.terms.enumerated() {
      guard let own = pattern.pattern(ofTerm: place) else {
        terms.append(term)
        origins.append(place)
        continue
      }
      let isTitle = FilledPattern.isTitle(own, term.language)
      var choices: [PatternSlot: [String]] = [:]
      let kinds = AreaKinds(besides: own, term.language)
      for fill in fills where own.slots.contains(fill.slot) {
        choices[fill.slot] = FilledPattern.texts(
          fill, in: term.language, from: language, isTitle: isTitle, besides: kinds, resolve)
      }
      for (rank, text) in FilledPattern.texts(own, choices).enumerated() {
        var made = term
        made.text = text
        if rank == 0 {
          terms.append(made)
          origins.append(place)
        } else {
          if made.status == .preferred { made.status = .admitted }
          others.append((made, place))
        }
      }
    }
    var seen = Set(terms.map { "\($0.language) \($0.text)" })
    for (term, origin) in others where terms.count < FilledPattern.limit {
      guard seen.insert("\(term.language) \(term.text)").inserted else { continue }
      terms.append(term)
      origins.append(origin)
    }
    self.origins = origins
    var concept = pattern
    concept.id += ": " + fills.map(\.text).joined(separator: ", ")
    concept.terms = terms
    concept.match.isPattern = false
    stored = StoredConcept(concept)
  }

  /// The texts of a pattern with its slots filled, first the one with the first choice of each;
  /// empty if a slot has nothing to fill it.
  private static func texts(_ pattern: TermPattern, _ choices: [PatternSlot: [String]]) -> [String]
  {
    var made: [[PatternSlot: String]] = [[:]]
    for slot in pattern.slots {
      guard let own = choices[slot] else { return [] }
      made = made.flatMap { known in
        own.map { text in known.merging([slot: text]) { $1 } }
      }
      made = Array(made.prefix(limit))
    }
    return made.compactMap { texts in pattern.text { texts[$0] } }
  }

  /// What can stand for a fill in a language, the one that fits the form in the text first.
  /// - Parameter kinds: the kinds of areas that the pattern names itself.
  static func texts(
    _ fill: SlotFill, in language: LanguageTag, from own: LanguageTag, isTitle: Bool,
    besides kinds: AreaKinds? = nil, _ resolve: (TermMatch) -> Concept
  ) -> [String] {
    if own.language == language.language { return [fill.text] }
    let and = String(decoding: Language.of(language).places.and.utf8, as: UTF8.self)
    var made = [""]
    for part in fill.parts {
      let choices: [String]
      switch part {
      case .text(let text): choices = [text]
      case .number(_, let value): choices = [String(value)]
      case .and(let word): choices = [" \(and.isEmpty ? word : and) "]
      case .term(let match):
        let concept = resolve(match)
        let found = ConceptView.term(match.term, of: concept)
        var approved = concept.approvedTerms(in: language)
        if !approved.isEmpty {
          let first = EquivalentOrder.first(among: approved[...], for: found)
          approved.insert(approved.remove(at: first), at: 0)
        }
        let listed = approved.map(\.text)
        let texts = (kinds?.withoutRepetition(listed, for: found.text) ?? listed)
          .prefix(FilledPattern.choices).map { isTitle ? inTitleCase($0, language) : $0 }
        choices = texts.isEmpty ? [found.text] : texts
      }
      made = Array(
        made.flatMap { start in choices.map { start + $0 } }.prefix(FilledPattern.choices))
    }
    return made
  }

  /// Whether all fixed words of a pattern have a capital, besides function words; then what fills
  /// it gets capitals too: `{place} {field} Agency`.
  private static func isTitle(_ pattern: TermPattern, _ language: LanguageTag) -> Bool {
    let functionWords = Language.of(language).functionWords
    var hasWord = false
    for case .fixed(let text) in pattern.parts {
      for word in text.split(whereSeparator: { !$0.isLetter && $0 != "'" && $0 != "’" }) {
        if functionWords.contains(Folding.fold(Array(word.utf8))) { continue }
        // The s of a possessive after a slot is not a word.
        if word.first == "'" || word.first == "’" { continue }
        guard word.first?.isUppercase == true else { return false }
        hasWord = true
      }
    }
    return hasWord
  }

  private static func inTitleCase(_ text: String, _ language: LanguageTag) -> String {
    let functionWords = Language.of(language).functionWords
    return text.split(separator: " ", omittingEmptySubsequences: false).enumerated()
      .map { place, word in
        guard let first = word.first, first.isLowercase,
          place == 0 || !functionWords.contains(Folding.fold(Array(word.utf8)))
        else { return String(word) }
        return first.uppercased() + word.dropFirst()
      }.joined(separator: " ")
  }
}

extension MatchedText {
  /// What makes two matches of one pattern the same concept: the fills, in any case.
  private struct Key: Hashable {
    let pattern: Int
    let fills: [[UInt8]]

    init(_ pattern: Int, _ fills: [SlotFill]) {
      self.pattern = pattern
      self.fills = fills.map { Folding.fold(Array("\($0.slot.rawValue) \($0.text)".utf8)) }
    }
  }

  /// Gives each match of a pattern the number of a concept whose slots are filled.
  mutating func fillPatterns() {
    var spellings: [Key: [SlotFill]] = [:]
    for match in matches where !match.fills.isEmpty {
      let key = Key(match.concept, match.fills)
      guard let known = spellings[key] else {
        spellings[key] = match.fills
        continue
      }
      // A name in capitals, as in a headline, is shown as elsewhere in the text.
      if known.allSatisfy({ !$0.hasSmallLetter }), match.fills.contains(where: \.hasSmallLetter) {
        spellings[key] = match.fills
      }
    }
    guard !spellings.isEmpty else { return }
    var numbers: [Key: Int] = [:]
    for place in matches.indices where !matches[place].fills.isEmpty {
      let match = matches[place]
      let number = number(match.concept, match.fills, spellings, &numbers)
      guard let filled = index.filledPattern(number) else { continue }
      matches[place].concept = number
      matches[place].term = filled.place(of: match.term) ?? 0
      matches[place].alternatives = match.alternatives.compactMap { other in
        guard index.stored(other).match.isPattern else { return other }
        let rival = self.number(other, match.fills, spellings, &numbers)
        let hasTerms = index.filledPattern(rival)?.concept.terms.isEmpty == false
        return hasTerms ? rival : nil
      }
    }
  }

  /// The number of a pattern with these fills, which is added if it is new.
  private mutating func number(
    _ pattern: Int, _ fills: [SlotFill], _ spellings: [Key: [SlotFill]],
    _ numbers: inout [Key: Int]
  ) -> Int {
    let key = Key(pattern, fills)
    if let known = numbers[key] { return known }
    let index = index
    let number = index.conceptCount + index.filled.count
    self.index.filled.append(
      FilledPattern(
        index.stored(pattern), number: pattern, fills: spellings[key] ?? fills,
        language: index.language, concept: { index.concept(inside: $0) }))
    numbers[key] = number
    return number
  }
}

extension MatchedText {
  /// What can stand in a translation for the words that fill a slot, the preferred first.
  public func renderings(of fill: SlotFill, in language: LanguageTag) -> [String] {
    FilledPattern.texts(fill, in: language, from: index.language, isTitle: false) {
      index.concept(inside: $0)
    }
  }
}

extension SlotFill {
  fileprivate var hasSmallLetter: Bool { text.contains(where: \.isLowercase) }
}

extension TermIndex {
  /// A pattern with its slots filled, by the number of its concept; nil for any other concept.
  func filledPattern(_ number: Int) -> FilledPattern? {
    let place = number - conceptCount
    return filled.indices.contains(place) ? filled[place] : nil
  }

  /// The concept of a match inside a slot; its term is an index in the concept's terms.
  fileprivate func concept(inside match: TermMatch) -> Concept {
    let concept = concepts[match.concept]
    guard !match.fills.isEmpty else { return concept }
    // The terms that are made first keep the order of the pattern's terms.
    return FilledPattern(
      concept, number: match.concept, fills: match.fills, language: language,
      concept: { self.concept(inside: $0) }
    ).concept
  }

  /// How a match of a pattern is derived, on one line: `Polres {place}: Bekasi`; nil for other
  /// matches.
  func patternExplanation(
    of match: TermMatch, surface: String, in interface: InterfaceLanguage
  ) -> String? {
    guard !match.fills.isEmpty else { return nil }
    let (concept, term) =
      filledPattern(match.concept).map { ($0.pattern, $0.origin(of: match.term)) }
      ?? (match.concept, match.term)
    let fills = match.fills.map(\.text).joined(separator: ", ")
    let explanation = "\(self.concept(concept).term(term).text): \(fills)"
    if match.kind == .exact { return explanation }
    return interface.explanation(of: explanation, written: surface)
  }
}
