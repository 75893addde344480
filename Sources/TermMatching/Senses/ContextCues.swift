import Languages

/// The context cues of a concept: words in the sentence around a form that make the concept more
/// likely.
struct ContextCues: Sendable {
  /// For each cue in the `context` column, its words as numbers in the vocabulary of the index.
  var words: [[Int32]] = []
  /// The closed word classes of the cues (numerals, months, weekdays, titles, words that introduce
  /// places): if the name of one month is
  /// a cue, every month is.
  var classes: Set<WordClass> = []
  /// Whether a form without any cue near it is ambiguous, even if no other concept has it.
  var areNeeded = false
}
