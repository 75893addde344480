import Languages
import Normalization
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
    for match in text.matches where reasons[match] == nil && text.isInitials(match) {
      reasons[match] = .partOfName(match.range, .person)
    }
    let names = NameReview(text, entities: entities)
    for (number, verdict) in names.verdicts(on: text.matches).enumerated() {
      guard let verdict else { continue }
      let reason = MatchDoubt.partOfName(names.range(verdict.name), verdict.name.kind)
      if verdict.isCertain {
        reasons[text.matches[number]] = reasons[text.matches[number]] ?? reason
      } else if text.matches[number].doubt == nil {
        text.matches[number].doubt = reason
      }
    }
    return reasons.isEmpty ? text : text.suppressing { reasons[$0] }
  }

  /// Whether a match is the initials of a person, by the age in brackets after it: `RS (23)`,
  /// `MAP (35 tahun)`.
  ///
  /// Without the unit, three letters and a number can be a party and its seats: `PAN (48)`.
  private func isInitials(_ match: TermMatch) -> Bool {
    let bytes = text.bytes
    let (start, end) = (match.range.start, match.range.end)
    guard (2...3).contains(end - start), end + 5 <= bytes.count,
      bytes[start..<end].allSatisfy({ (0x41...0x5A).contains($0) }),
      bytes[end] == 0x20, bytes[end + 1] == UInt8(ascii: "("),
      (0x31...0x39).contains(bytes[end + 2]), (0x30...0x39).contains(bytes[end + 3])
    else { return false }
    if bytes[end + 4] == UInt8(ascii: ")") { return end - start == 2 }
    return Language.of(index.language).names.ageWords.phrases.contains { words in
      words.count == 1
        && bytes[(end + 4)...].starts(with: [0x20] + words[0] + [UInt8(ascii: ")")])
    }
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
