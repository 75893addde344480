import Quantities
import TermMatching
import TextModel

/// What in a source sentence should be found again in its translation, whatever the words.
enum Anchor {
  /// Number of a match in the source.
  case term(Int)
  case quantity(Quantity)
  case name(CheckWord)
}

extension Comparison {
  /// The anchors of a source segment, each concept, quantity and name once.
  func anchors(of segment: Int) -> [Anchor] {
    var concepts: Set<Int> = []
    var names: Set<String> = []
    var anchors: [Anchor] = []
    for number in sourceMatches[segment] {
      let match = source.matches[number]
      guard !match.isNested, !isQuantity(match.range, in: segment),
        concepts.insert(match.concept).inserted
      else { continue }
      anchors.append(.term(number))
    }
    anchors += sourceQuantities[segment].filter { $0.strength > .soft }.map { .quantity($0) }
    for word in self.names(in: segment) where names.insert(word.folded).inserted {
      anchors.append(.name(word))
    }
    return anchors
  }

  /// Names that no glossary has: they stand in the translation as they are.
  func names(in segment: Int) -> [CheckWord] {
    sourceWords[segment].filter { word in
      word.isCapital && !word.isFirst && word.text.utf8.count >= 3
        && !sourceMatches[segment].contains { source.matches[$0].range.overlaps(word.range) }
        && !isQuantity(word.range, in: segment)
    }
  }

  /// Whether an anchor is found in these segments of the translation.
  func isKept(_ anchor: Anchor, in segments: [Int]) -> Bool {
    switch anchor {
    case .term(let number):
      let match = source.matches[number]
      return segments.contains { segment in
        targetMatches[segment].contains { place in
          concepts(of: match).contains { status(of: target.matches[place], for: $0) != nil }
        }
      }
    case .quantity(let quantity):
      return segments.contains { targetQuantities[$0].contains { $0.agrees(with: quantity) } }
    case .name(let name):
      return segments.contains { targetWords[$0].contains { $0.folded == name.folded } }
    }
  }

  /// The share of a segment's anchors that are found; nil where it has none.
  func support(_ anchors: [Anchor], in segments: [Int]) -> Double? {
    guard !anchors.isEmpty else { return nil }
    return Double(anchors.count { isKept($0, in: segments) }) / Double(anchors.count)
  }
}
