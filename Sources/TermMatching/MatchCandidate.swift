import Morphology

/// A term that fits at a place, before the best one is chosen.
struct MatchCandidate {
  let entry: Int32
  let concept: Int32
  /// Index of the token after the last one.
  let end: Int
  let kind: FormKind
  let features: FormFeatures
  let base: [UInt8]
}
