import Languages

/// What speaks for a concept in the sentence around a form.
struct ContextCues: Sendable {
  /// The words of each cue of the `context` column.
  var words: [[Int32]] = []
  /// Classes that some cue belongs to: where one month's name is a cue, all are.
  var classes: Set<WordClass> = []
}
