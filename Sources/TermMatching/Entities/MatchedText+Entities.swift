public import TextKnowledge
import TextModel

extension MatchedText {
  /// The text with its names and acronym definitions, by which some matches are rejected and others
  /// decided.
  ///
  /// A match that is only a part of a longer name is suppressed (``MatchDoubt/partOfName(_:_:)``).
  /// Where the text defines an acronym, the concept with that long form is chosen. If the long forms
  /// of the glossary contradict it, the match is suppressed (``MatchDoubt/otherLongForm(_:)``).
  public func reviewed(by entities: TextEntities) -> MatchedText {
    var text = self
    text.entities = entities
    guard !matches.isEmpty || !suppressed.isEmpty else { return text }
    var acronyms = AcronymReview(self, entities: entities)
    text.restore(by: &acronyms)
    var reasons: [TermMatch: MatchDoubt] = [:]
    for number in text.matches.indices {
      guard let verdict = acronyms.verdict(on: text.matches[number]) else { continue }
      switch verdict {
      case .right(let match): text.matches[number] = match
      case .doubtful(let longForm): text.matches[number].doubt = .otherLongForm(longForm)
      case .wrong(let longForm): reasons[text.matches[number]] = .otherLongForm(longForm)
      }
    }
    let names = NameReview(text, entities: entities)
    for (match, name) in zip(text.matches, names.names(of: text.matches)) {
      if let name { reasons[match] = .partOfName(names.range(name), name.kind) }
    }
    return reasons.isEmpty ? text : text.suppressing { reasons[$0] }
  }

  /// Restores suppressed matches of acronyms whose long form in the text is that of the glossary:
  /// what the text says about itself is stronger than the words around the form.
  private mutating func restore(by acronyms: inout AcronymReview) {
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
