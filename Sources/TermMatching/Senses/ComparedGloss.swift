import Languages
import Segmentation
import TextModel

/// An English equivalent, prepared for comparison with others.
struct ComparedGloss {
  /// How much two equivalents have in common; ordered from less to more.
  enum Likeness: Int, Comparable {
    case none
    /// All words of one are in the other: `navy`, `Indonesian Navy`.
    case contained
    /// Equal apart from inflection, and `to`, an article or a hyphen: `hold`, `to hold`.
    case inflected
    case equal

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  /// A word; its lemmas are looked for only if they can be equal to the other word.
  private struct Word {
    let folded: [UInt8]
    let inflection: any Inflection

    func isForm(of other: Word) -> Bool {
      if folded == other.folded { return true }
      // Equivalents are written as lemmas, so irregular forms (`went`) are not expected.
      guard folded.first == other.folded.first else { return false }
      return isInflected(from: other) || other.isInflected(from: self)
    }

    private func isInflected(from other: Word) -> Bool {
      folded.count > other.folded.count
        && inflection.readings(of: folded[...]).contains { $0.lemma == other.folded }
    }
  }

  private let words: [Word]

  init(_ text: String, _ inflection: any Inflection) {
    // A part in brackets explains the equivalent.
    let bytes = Array(text.prefix { $0 != "(" }.utf8)
    let all = Tokenizer.tokens(of: bytes).map { Folding.fold(Array(bytes[$0.range.range])) }
    let own = all.filter { !ComparedGloss.ignored.contains($0) }
    words = (own.isEmpty ? all : own).map { Word(folded: $0, inflection: inflection) }
  }

  private static let ignored: Set<[UInt8]> = Set(
    ["to", "a", "an", "the", "be"].map { Array($0.utf8) })

  func likeness(to other: ComparedGloss) -> Likeness {
    guard !words.isEmpty, !other.words.isEmpty else { return .none }
    if words.count == other.words.count {
      if zip(words, other.words).allSatisfy({ $0.folded == $1.folded }) { return .equal }
      if zip(words, other.words).allSatisfy({ $0.isForm(of: $1) }) { return .inflected }
    }
    let (short, long) =
      words.count <= other.words.count ? (words, other.words) : (other.words, words)
    let isContained = short.allSatisfy { word in long.contains { $0.isForm(of: word) } }
    return isContained ? .contained : .none
  }
}
