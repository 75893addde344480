import Quantities
import TermMatching
import TextModel

/// An element of a source sentence that its translation should also contain.
enum Anchor {
  /// A glossary term. The value is an index in the source's matches.
  case term(Int)
  /// A number, date, time, percentage or sum.
  case quantity(Quantity)
  /// A name that is not in a glossary.
  case name(CheckWord)
}

extension CheckContext {
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

  /// Names in a source segment that are not in a glossary.
  ///
  /// A translation keeps them unchanged.
  func names(in segment: Int) -> [CheckWord] {
    sourceWords[segment].filter { word in
      word.isCapital && !word.isFirst && word.text.utf8.count >= 3
        && !sourceMatches[segment].contains { source.matches[$0].range.overlaps(word.range) }
        && !isQuantity(word.range, in: segment)
    }
  }

  /// Whether these segments of the translation contain the anchor.
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
      return segments.contains { answer in
        targetWords[answer].contains { Spelling.plain($0.folded) == Spelling.plain(name.folded) }
      }
    }
  }

  /// Share of the anchors that these segments of the translation contain, 0 to 1; nil for no
  /// anchors.
  func support(_ anchors: [Anchor], in segments: [Int]) -> Double? {
    guard !anchors.isEmpty else { return nil }
    return Double(anchors.count { isKept($0, in: segments) }) / Double(anchors.count)
  }
}
