public import Glossary
internal import Languages
internal import Normalization
internal import Segmentation
public import TextModel

/// Decides which equivalent of a term is shown first.
///
///     let order = EquivalentOrder(of: index, target: .english)
///     order.terms(for: match, in: text).first  // US for AS, United States for Amerika Serikat
///
/// The first of these rules that selects an approved equivalent decides; the other equivalents keep
/// the order of ``ConceptView/terms(in:)``:
///
/// 1. The equivalent that the translation has at that place.
/// 2. For an acronym, an equivalent that is an acronym; among them one whose condition is satisfied.
/// 3. An admitted equivalent whose condition (``EquivalentCondition``) is satisfied. A cue within
///    two words of the form weighs 3, one elsewhere in the sentence or a class 2, a subject field 1;
///    the heaviest goes first, then the one that the glossary lists first.
/// 4. For a short name, an equivalent with the same spelling: `Trump` for `Trump`. A name is short if
///    it is not the preferred term or if the preferred equivalent contains it.
/// 5. An equivalent of the same type: full, short or acronym. If the glossary gives no type, it is
///    derived from the capital letters.
///
/// This is the only place where the order is decided. Statuses are not changed.
public struct EquivalentOrder: Sendable {
  private let index: TermIndex
  private let target: LanguageTag
  private let language: Language

  /// An order for the terms of an index.
  /// - Parameter target: the language of the equivalents.
  public init(of index: TermIndex, target: LanguageTag) {
    self.index = index
    self.target = target
    language = Language.of(index.language)
  }

  /// The equivalents of a match, the one to be shown first at index 0, forbidden ones last.
  /// - Parameters:
  ///   - text: the text in which the index found the match.
  ///   - rendering: index among the concept's terms of the equivalent that the translation has at
  ///     that place; nil if it is not known.
  public func terms(
    for match: TermMatch, in text: MatchedText, rendering: Int? = nil
  ) -> [Term] {
    let concept = text.index.stored(match.concept)
    let terms = concept.terms(in: target)
    let approved = terms.prefix { $0.status.isApproved }
    guard approved.count > 1 else { return terms }
    if let rendering, concept.terms.indices.contains(rendering),
      let found = approved.firstIndex(of: concept.terms[rendering])
    {
      return terms.beginning(with: found)
    }
    let found = ConceptView.term(match.term, of: concept)
    var candidates = Array(approved.indices)
    if approved.contains(where: isConditional) {
      if TermKind(found) == .acronym {
        let acronyms = candidates.filter { TermKind(approved[$0]) == .acronym }
        if !acronyms.isEmpty { candidates = acronyms }
      }
      if let choice = choice(among: approved, candidates, for: match, in: text) {
        return terms.beginning(with: choice)
      }
    }
    return terms.beginning(with: EquivalentOrder.first(among: approved, for: found))
  }

  /// The equivalents of a term if nothing is known of the text around it.
  /// - Parameters:
  ///   - concept: index of the concept.
  ///   - term: index of the term among the concept's terms.
  public func terms(ofConcept concept: Int, for term: Int) -> [Term] {
    let concept = index.stored(concept)
    let terms = concept.terms(in: target)
    let approved = terms.prefix { $0.status.isApproved }
    guard approved.count > 1 else { return terms }
    return terms.beginning(
      with: EquivalentOrder.first(among: approved, for: ConceptView.term(term, of: concept)))
  }

  /// Whether the order of a concept's equivalents depends on the text around the form; if not,
  /// ``terms(ofConcept:for:)`` is its order.
  public func dependsOnText(_ concept: Int) -> Bool {
    index.stored(concept).terms.contains { isConditional($0) }
  }

  /// Whether a match is a noun that modifies the noun beside it, as `ekonomi` in `diplomasi
  /// ekonomi`.
  ///
  /// A name between two words in capitals is one only if a match of another term precedes it:
  /// `Presiden Rusia Vladimir Putin`, but not `Bakrie Sumatera Plantations`.
  public func isAttribute(_ match: TermMatch, in text: MatchedText) -> Bool {
    guard let around = surroundings(of: match, in: text.analyzed) else { return false }
    return isAttribute(match, around, in: text)
  }

  private func isAttribute(
    _ match: TermMatch, _ around: TokenSurroundings, in text: MatchedText
  ) -> Bool {
    around.isAttribute && (!around.isBetweenCapitals || text.hasMatch(directlyBefore: match))
  }

  private func surroundings(of match: TermMatch, in text: AnalyzedText) -> TokenSurroundings? {
    let concept = index.stored(match.concept)
    let part =
      ConceptView.term(match.term, of: concept).partOfSpeech ?? concept.partOfSpeech
    return TokenSurroundings(
      match.range, segment: match.segment, isName: part == .proper, in: text, language)
  }

  private func isConditional(_ term: Term) -> Bool {
    term.status == .admitted && !term.when.isEmpty
  }

  /// The index of the first equivalent by the rules that need no text.
  /// - Parameter terms: the approved equivalents, at least one.
  static func first(among terms: ArraySlice<Term>, for found: Term) -> Int {
    let kind = TermKind(found)
    if found.text.contains(where: \.isUppercase),
      let same = terms.firstIndex(where: { $0.text == found.text }),
      found.status != .preferred || terms[0].text.hasPrefix(found.text + " ")
    {
      return same
    }
    return terms.firstIndex { TermKind($0) == kind } ?? 0
  }

  /// The candidate whose condition has the most weight; nil if no condition is satisfied.
  private func choice(
    among terms: ArraySlice<Term>, _ candidates: [Int], for match: TermMatch, in text: MatchedText
  ) -> Int? {
    guard let around = surroundings(of: match, in: text.analyzed) else { return nil }
    var surroundings = Surroundings(
      around: around, match: match, text: text,
      isAttribute: { isAttribute(match, around, in: text) })
    var best: (weight: Int, candidate: Int)?
    for candidate in candidates where isConditional(terms[candidate]) {
      var weight = 0
      for value in terms[candidate].when { weight = max(weight, surroundings.weight(of: value)) }
      if weight > best?.weight ?? 0 { best = (weight, candidate) }
    }
    return best?.candidate
  }
}

extension [Term] {
  /// The terms with one of them moved to the beginning.
  fileprivate func beginning(with first: Int) -> [Term] {
    guard first > 0 else { return self }
    var terms = self
    terms.insert(terms.remove(at: first), at: 0)
    return terms
  }
}

/// The conditions that hold for one match; what several conditions need is computed once.
private struct Surroundings {
  let around: TokenSurroundings
  let match: TermMatch
  let text: MatchedText
  let isAttribute: () -> Bool
  private lazy var complement = around.complement(isPassive: match.features.contains(.passive))
  private lazy var domains = text.mainDomains(around: match)

  init(
    around: TokenSurroundings, match: TermMatch, text: MatchedText,
    isAttribute: @escaping () -> Bool
  ) {
    self.around = around
    self.match = match
    self.text = text
    self.isAttribute = isAttribute
  }

  mutating func weight(of value: String) -> Int {
    // The readers check the values; a value that cannot be read is never satisfied.
    guard let condition = try? EquivalentCondition(parsing: value) else { return 0 }
    switch condition {
    case .clause: return complement == .clause ? 2 : 0
    case .object: return complement == .object ? 2 : 0
    case .attribute: return isAttribute() ? 2 : 0
    case .domain(let name): return domains.contains(name) ? 1 : 0
    case .cue(let text):
      let bytes = Array(text.utf8)
      let words = Tokenizer.tokens(of: bytes).map { Folding.fold(Array(bytes[$0.range.range])) }
      return words.isEmpty ? 0 : around.weight(ofCue: words)
    }
  }
}

extension MatchedText {
  /// Number of matches on each side that are asked for their subject field.
  private static let domainReach = 40

  /// The index of the first match that begins where a match begins.
  private func place(of match: TermMatch) -> Int {
    var (low, high) = (0, matches.count)
    while low < high {
      let middle = low + (high - low) / 2
      if matches[middle].range.start < match.range.start { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether one of the four matches before a match ends at the white space before it.
  fileprivate func hasMatch(directlyBefore match: TermMatch) -> Bool {
    let place = place(of: match)
    return matches[max(0, place - 4)..<place].contains { before in
      before.segment == match.segment && before.range.end <= match.range.start
        && text.bytes[before.range.end..<match.range.start].allSatisfy { $0 <= 0x20 }
    }
  }

  /// The most frequent subject fields of the unambiguous matches of other concepts near a match: in
  /// its sentence and the sentences directly before and after it, at most forty on each side.
  fileprivate func mainDomains(around match: TermMatch) -> Set<String> {
    let place = place(of: match)
    let first = max(0, place - MatchedText.domainReach)
    let end = min(matches.count, place + MatchedText.domainReach)
    var votes: [String: Int] = [:]
    for other in matches[first..<end]
    where abs(other.segment - match.segment) <= 1 && other.concept != match.concept
      && !other.isAmbiguous
    {
      let domain = index.concept(other.concept).domain
      if !domain.isEmpty { votes[domain, default: 0] += 1 }
    }
    guard let most = votes.values.max() else { return [] }
    return Set(votes.filter { $0.value == most }.keys)
  }
}
