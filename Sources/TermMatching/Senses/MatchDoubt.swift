internal import Normalization
public import Languages
public import TextModel

/// Why a match is ambiguous or suppressed.
///
/// A match without a doubt is taken as right. A match with a doubt stays among the matches and is
/// ambiguous. A match that is certainly wrong is a ``SuppressedMatch``.
///
/// Stored out of line, because most matches have none.
public indirect enum MatchDoubt: Sendable, Hashable {
  /// Several concepts of the glossary have the form, and the context does not decide between them.
  case severalConcepts
  /// None of the concept's cue words is near the form.
  case noCue
  /// The text indicates another sense of the form.
  /// - Parameters:
  ///   - headword: the word with several senses.
  ///   - gloss: an English equivalent of the sense that the text indicates.
  ///   - cue: the words of the text that indicate it.
  case otherSense(headword: String, gloss: String, cue: String)
  /// The form has other senses, and the text does not indicate the sense of the concept.
  /// - Parameters:
  ///   - headword: the word with several senses.
  ///   - gloss: an English equivalent of the most frequent other sense.
  case undecidedSense(headword: String, gloss: String)
  /// A value of the `except` column of the concept.
  case exception(String)
  /// The form is a part of a longer name.
  ///
  /// The range is the name's, in UTF-8 offsets in the normalized text.
  case partOfName(TextRange, NameKind)
  /// The text defines the acronym with another long form.
  ///
  /// The range is that of the long form, in UTF-8 offsets in the normalized text.
  case otherLongForm(TextRange)
  /// The form is the initials of a person's name.
  ///
  /// The range is that of the words that show it, in UTF-8 offsets in the normalized text.
  case personInitials(TextRange)
  /// The form is a part of an expression in which its words do not have their own meaning.
  ///
  /// The range is that of the expression, in UTF-8 offsets in the normalized text.
  case partOfExpression(TextRange)
}

/// A form that a concept of the glossary has, but that certainly means something else in the text.
public struct SuppressedMatch: Sendable, Hashable {
  /// The rejected match.
  public var match: TermMatch
  /// Why it is rejected.
  public var reason: MatchDoubt

  /// A rejected match.
  public init(_ match: TermMatch, _ reason: MatchDoubt) {
    self.match = match
    self.reason = reason
  }
}

extension MatchedText {
  /// The text in which some matches are among the ``suppressed`` ones.
  ///
  /// A match that was nested only in suppressed matches is no longer nested.
  /// - Parameter reason: the reason to reject a match; nil if the match stays.
  public func suppressing(where reason: (TermMatch) -> MatchDoubt?) -> MatchedText {
    var moved: [SuppressedMatch] = []
    var kept: [TermMatch] = []
    kept.reserveCapacity(matches.count)
    for match in matches {
      if let reason = reason(match) {
        moved.append(SuppressedMatch(match, reason))
      } else {
        kept.append(match)
      }
    }
    guard !moved.isEmpty else { return self }
    MatchedText.updateNesting(of: &kept)
    var text = self
    text.matches = kept
    text.suppressed = MatchedText.merged(suppressed, moved)
    return text
  }

  /// Clears ``TermMatch/isNested`` where no other match contains the match.
  static func updateNesting(of matches: inout [TermMatch]) {
    var outer = TextRange(0, 0)
    for number in matches.indices {
      let range = matches[number].range
      if range.end > outer.end {
        outer = range
        if matches[number].isNested { matches[number].isNested = false }
      }
    }
  }

  /// Both lists in text order.
  static func merged(_ a: [SuppressedMatch], _ b: [SuppressedMatch]) -> [SuppressedMatch] {
    var merged: [SuppressedMatch] = []
    merged.reserveCapacity(a.count + b.count)
    var rest = b[...]
    for item in a {
      while let next = rest.first, next.match.range.start < item.match.range.start {
        merged.append(next)
        rest.removeFirst()
      }
      merged.append(item)
    }
    return merged + rest
  }

  /// The reason in one line of words; nil if the match is certain.
  /// - Parameter interface: the language of the words.
  public func explanation(of match: TermMatch, in interface: InterfaceLanguage) -> String? {
    match.doubt.map { explanation(of: $0, for: match, in: interface) }
  }

  /// The reason in one line of words.
  /// - Parameter interface: the language of the words.
  public func explanation(
    of suppressed: SuppressedMatch, in interface: InterfaceLanguage
  ) -> String {
    explanation(of: suppressed.reason, for: suppressed.match, in: interface)
  }

  private func explanation(
    of doubt: MatchDoubt, for match: TermMatch, in interface: InterfaceLanguage
  ) -> String {
    switch doubt {
    case .severalConcepts:
      return interface.severalConcepts(match.alternatives.map { index.concept($0).id })
    case .noCue: return interface.noCue(concept(of: match).context)
    case .otherSense(let headword, let gloss, let cue):
      return interface.otherSense(of: headword, gloss: gloss, cue: cue)
    case .undecidedSense(let headword, let gloss):
      return interface.undecidedSense(of: headword, gloss: gloss)
    case .exception(let expression): return interface.exception(expression)
    case .partOfName(let range, let kind):
      return interface.partOfName(text.surface(of: range), kind)
    case .otherLongForm(let range):
      return interface.otherLongForm(
        of: text.surface(of: match.range), text.surface(of: range))
    case .personInitials(let range):
      return interface.personInitials(text.surface(of: match.range), text.surface(of: range))
    case .partOfExpression(let range):
      return interface.partOfExpression(text.surface(of: range))
    }
  }
}
