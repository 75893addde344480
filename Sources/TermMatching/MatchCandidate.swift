import Languages

/// A term that fits at a place, before the best one is chosen.
struct MatchCandidate {
  let entry: Int32
  let concept: Int32
  /// Index of the token after the last one.
  let end: Int
  let kind: FormKind
  let features: FormFeatures
  /// Index into the bases of the forms, or -1 where the voice is the lemma's own.
  let base: Int32

  /// Nearer to the term as the glossary writes it; of equals the glossary's earlier one.
  func isNearer(than other: MatchCandidate) -> Bool {
    if kind != other.kind { return kind < other.kind }
    let (own, others) = (features.rawValue.nonzeroBitCount, other.features.rawValue.nonzeroBitCount)
    if own != others { return own < others }
    return (entry, features.rawValue) < (other.entry, other.features.rawValue)
  }

  /// The priority of the candidate for the form.
  ///
  /// At the start of a sentence a capital is not evidence, so a common word has the same priority
  /// as a name.
  func claim(atStart isStart: Bool) -> FormKind {
    isStart && kind == .folded && features == .letterCase ? .exact : kind
  }
}
