import Languages
import Segmentation
public import TextKnowledge
import TextModel

/// Reviews the matches of texts by the names and the acronym definitions of each text.
///
/// It stores what it has compared, so use one for many texts; each task needs its own. The results do
/// not depend on earlier texts.
public final class EntityReview {
  private let longForms: LongFormComparison
  private let idioms: Idioms

  /// - Parameter index: the index that finds the matches.
  public init(_ index: TermIndex) {
    longForms = LongFormComparison(index)
    idioms = Idioms(Language.of(index.language))
  }

  /// The text with its names and acronym definitions, by which some matches are rejected and others
  /// decided.
  ///
  /// A match that is only a part of a longer name is suppressed (``MatchDoubt/partOfName(_:_:)``).
  /// Where the text defines an acronym, the concept with that long form is chosen. If the long forms
  /// of the glossary contradict it, the match is suppressed (``MatchDoubt/otherLongForm(_:)``). The
  /// match of a person's initials is suppressed too (``MatchDoubt/personInitials(_:)``), and that of
  /// a word in an expression in which it has lost its meaning (``MatchDoubt/partOfExpression(_:)``).
  public func review(_ matched: MatchedText, by entities: TextEntities) -> MatchedText {
    var text = matched
    text.entities = entities
    guard !text.matches.isEmpty || !text.suppressed.isEmpty else { return text }
    longForms.trim()
    var reasons: [TermMatch: MatchDoubt] = [:]
    if !entities.acronyms.isEmpty {
      var acronyms = AcronymReview(matched, entities: entities, by: longForms)
      text.restore(by: &acronyms)
      for number in text.matches.indices {
        guard let verdict = acronyms.verdict(on: text.matches[number]) else { continue }
        switch verdict {
        case .right(let match): text.matches[number] = match
        case .doubtful(let longForm): text.matches[number].doubt = .otherLongForm(longForm)
        case .wrong(let longForm): reasons[text.matches[number]] = .otherLongForm(longForm)
        }
      }
    }
    for (number, expression) in text.parts(of: idioms.places(in: text.analyzed)) {
      reasons[text.matches[number]] = .partOfExpression(text.analyzed.range(of: expression))
    }
    for number in text.initials(in: entities) {
      let (match, evidence) = (text.matches[number.match], number.evidence)
      reasons[match] = .personInitials(text.analyzed.range(of: evidence))
    }
    let names = NameReview(text, entities: entities)
    for (number, verdict) in names.verdicts(on: text.matches).enumerated() {
      guard let verdict else { continue }
      let reason = MatchDoubt.partOfName(names.range(verdict.name), verdict.name.kind)
      if verdict.isCertain {
        reasons[text.matches[number]] = reason
      } else if text.matches[number].doubt == nil {
        text.matches[number].doubt = reason
      }
    }
    return reasons.isEmpty ? text : text.suppressing { reasons[$0] }
  }
}

extension MatchedText {
  /// The text as an ``EntityReview`` of its own returns it.
  public func reviewed(by entities: TextEntities) -> MatchedText {
    EntityReview(index).review(self, by: entities)
  }

  /// The indices of the matches that are only a part of an expression in which their words have no
  /// meaning of their own, and the tokens of the expression.
  fileprivate func parts(of places: [Idioms.Place]) -> [(match: Int, expression: Range<Int>)] {
    var found: [(Int, Range<Int>)] = []
    var next = 0
    for number in matches.indices {
      let range = matches[number].range
      while next < places.count, analyzed.range(of: places[next].tokens).end <= range.start {
        next += 1
      }
      guard next < places.count else { break }
      let own = places[next].tokens.filter { token in
        let other = analyzed.tokens[token].range
        return other.start >= range.start && other.end <= range.end
      }
      guard let first = own.first, let last = own.last,
        analyzed.range(of: places[next].tokens).contains(range),
        places[next].makesMeaningless(first..<last + 1)
      else { continue }
      found.append((number, places[next].tokens))
    }
    return found
  }

  /// The indices of the matches that are a person's initials, possibly with a clitic, and what shows
  /// it.
  fileprivate func initials(
    in entities: TextEntities
  ) -> [(match: Int, evidence: Range<Int>)] {
    guard !entities.initials.isEmpty else { return [] }
    let places = Dictionary(
      entities.initials.map { (analyzed.tokens[$0.token].range, $0.evidence) },
      uniquingKeysWith: { first, _ in first })
    let starts = Dictionary(
      places.map { ($0.key.start, $0.key.end) }, uniquingKeysWith: { first, _ in first })
    return matches.indices.compactMap { number in
      let range = matches[number].range
      guard let end = starts[range.start], matches[number].fills.isEmpty,
        range.end == end || end < range.end && analyzed.bytes[end] == UInt8(ascii: "-"),
        let evidence = places[TextRange(range.start, end)]
      else { return nil }
      return (number, evidence)
    }
  }

  /// Restores suppressed matches of acronyms whose long form in the text is that of the glossary:
  /// what the text says about itself is stronger than the words around the form.
  fileprivate mutating func restore(by acronyms: inout AcronymReview) {
    var rest: [SuppressedMatch] = []
    var restored: [TermMatch] = []
    for item in suppressed {
      guard case .otherSense = item.reason else {
        rest.append(item)
        continue
      }
      switch acronyms.verdict(on: item.match) {
      case .right(let match): restored.append(match)
      case .doubtful: restored.append(item.match)
      case .wrong, nil: rest.append(item)
      }
    }
    guard !restored.isEmpty else { return }
    suppressed = rest
    matches = (matches + restored).sorted { $0.range < $1.range }
    MatchedText.updateNesting(of: &matches)
  }
}
