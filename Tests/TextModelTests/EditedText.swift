import TestSupport
import TextModel

/// A text of numbered units, the same text after random edits, and the map between the two.
///
/// Every unit has a different number, so that a test can check where each one is after the edits.
struct EditedText {
  var source: [Int]
  var derived: [Int]
  var map: OffsetMap

  /// Where new units can be inserted.
  enum Additions {
    case anywhere
    /// Only where they replace other units.
    case replacing
    case none
  }

  /// - Parameters:
  ///   - source: the units before the edits.
  ///   - edits: maximum number of edits.
  ///   - fresh: the number of the next new unit.
  init(
    editing source: [Int], upTo edits: Int, _ additions: Additions = .anywhere, fresh: inout Int,
    using generator: inout SeededGenerator
  ) {
    var derived: [Int] = []
    var list: [OffsetMap.Edit] = []
    var place = 0
    for _ in 0..<Int.random(in: 0...edits, using: &generator) {
      // The distance is often 0, so that edits touch.
      let kept = max(0, Int.random(in: -2...4, using: &generator))
      guard place + kept <= source.count else { break }
      derived += source[place..<place + kept]
      place += kept
      let gone = min(Int.random(in: 0...3, using: &generator), source.count - place)
      let wanted = Int.random(in: 0...3, using: &generator)
      let come =
        switch additions {
        case .anywhere: wanted
        case .replacing: gone > 0 ? wanted : 0
        case .none: 0
        }
      guard gone + come > 0 else { continue }
      let start = derived.count
      derived += fresh..<fresh + come
      fresh += come
      list.append(
        OffsetMap.Edit(
          source: TextRange(place, place + gone), derived: TextRange(start, derived.count)))
      place += gone
    }
    derived += source[place...]
    self.source = source
    self.derived = derived
    map = OffsetMap(list)
  }

  /// The units of the source that were not removed.
  var survivors: Set<Int> { Set(source).intersection(derived) }

  /// Every range of a text of `count` units, including the empty ones.
  static func ranges(_ count: Int) -> [TextRange] {
    (0...count).flatMap { start in (start...count).map { TextRange(start, $0) } }
  }

  /// The derived text according to a map: `source` with the map's edits, whose units come from the
  /// derived text.
  static func rebuild(_ source: [Int], _ derived: [Int], _ map: OffsetMap) -> [Int] {
    var result: [Int] = []
    var place = 0
    for edit in map.edits {
      result += source[place..<edit.source.start]
      result += derived[edit.derived.range]
      place = edit.source.end
    }
    return result + source[place...]
  }
}
