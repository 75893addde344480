import Languages

/// A term that matches at a token, before the best candidate is selected.
struct MatchCandidate {
  let entry: Int32
  let concept: Int32
  /// Index of the token after the last one.
  let end: Int
  let kind: FormKind
  let features: FormFeatures
  /// Index in the bases of ``FormReadings``; -1 if the form has the same voice as the lemma.
  let base: Int32
  /// The number of bytes before and after the tokens that belong to the match.
  var signs: (before: Int, after: Int) = (0, 0)

  /// Whether this candidate differs less from the term as written in the glossary; between equal
  /// ones, the one whose term comes first in the glossary.
  func isNearer(than other: MatchCandidate) -> Bool {
    if kind != other.kind { return kind < other.kind }
    let (own, others) = (features.rawValue.nonzeroBitCount, other.features.rawValue.nonzeroBitCount)
    if own != others { return own < others }
    return (entry, features.rawValue) < (other.entry, other.features.rawValue)
  }

  /// The kind of match that decides which concepts compete for the form; candidates with an equal
  /// kind compete.
  ///
  /// At the start of a sentence a capital letter has no meaning, so there a common word with a
  /// capital counts as exact.
  func claim(atStart isStart: Bool) -> FormKind {
    isStart && kind == .folded && features == .letterCase ? .exact : kind
  }
}
