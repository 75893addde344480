import Glossary
import Languages

/// A pattern that matches in a segment, before the best candidate is selected.
struct PatternCandidate {
  /// The tokens of a slot, and how many bytes at their end belong to the pattern (`'s`).
  struct Fill {
    let slot: PatternSlot
    let tokens: Range<Int>
    let suffix: Int
    /// Whether a term that is a common noun may be rendered: in a field of work, and in the title
    /// of a law.
    let takesNouns: Bool
  }

  /// Index in the entries of the pattern index.
  let entry: Int32
  let concept: Int32
  let tokens: Range<Int>
  let fills: [Fill]
  let fixedCount: Int
  let kind: FormKind
  let features: FormFeatures

  /// Whether this candidate at the same token is closer to the text: more fixed words, then more
  /// tokens, then the smaller difference from the term, then the order of the glossary.
  func isCloser(than other: PatternCandidate) -> Bool {
    if rank != other.rank { return rank > other.rank }
    if kind != other.kind { return kind < other.kind }
    return entry < other.entry
  }

  /// Candidates with the same rank compete.
  var rank: Int { fixedCount << 16 | min(tokens.count, 0xFFFF) }
}
