import TestSupport
import TextModel

/// A text of numbered units and what random edits made of it, with the map between the two.
///
/// Every unit has a number of its own, so that a test can see where each one went.
struct EditedText {
  var source: [Int]
  var derived: [Int]
  var map: OffsetMap

  /// Where new units may come.
  enum Additions {
    case anywhere
    /// Only in the place of others.
    case replacing
    case none
  }

  /// - Parameters:
  ///   - source: the units before the edits.
  ///   - edits: at most how many.
  ///   - fresh: the number of the next new unit.
  init(
    editing source: [Int], upTo edits: Int, _ additions: Additions = .anywhere, fresh: inout Int,
    using generator: inout SeededGenerator
  ) {
    var derived: [Int] = []
    var list: [OffsetMap.Edit] = []
    var place = 0
    for _ in 0..<Int.random(in: 0...edits, using: &generator) {
      // Often no distance at all, so that edits touch.
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

  /// The units of the source that are still there.
  var survivors: Set<Int> { Set(source).intersection(derived) }

  /// Every range of a text of `count` units, the empty ones included.
  static func ranges(_ count: Int) -> [TextRange] {
    (0...count).flatMap { start in (start...count).map { TextRange(start, $0) } }
  }

  /// What a map says that `source` became, put together from its edits and the derived text.
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
