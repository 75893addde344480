/// A match whose sense is decided when the whole text has been read.
struct SenseQuestion {
  /// Index of the match in the array of matches.
  let match: Int
  /// Indices of the tokens of the form.
  let tokens: Range<Int>
  /// The candidates that compete for the form; one if only one concept has it.
  let candidates: [MatchCandidate]
  /// Whether the context cues of the glossary do not decide between the candidates.
  let isUndecided: Bool
  /// The weight of the context cues of the matched concept.
  let cueWeight: Int
  /// Number of the form's homograph; nil if it has none.
  let homograph: Int?
}
