import TestSupport
import Testing
import TextModel

/// Properties of every map and every range, tested with random edits of short texts.
@Suite("Any offset map")
struct OffsetMapPropertyTests {
  static func edited(_ seed: Int, _ additions: EditedText.Additions = .anywhere) -> EditedText {
    var generator = SeededGenerator(seed: UInt64(seed))
    let count = Int.random(in: 0...16, using: &generator)
    var fresh = 1000
    return EditedText(
      editing: Array(0..<count), upTo: 6, additions, fresh: &fresh, using: &generator)
  }

  @Test(
    "made of edits in order keeps its invariants and gives the derived text",
    arguments: 0..<150)
  func rebuilds(_ seed: Int) {
    let text = OffsetMapPropertyTests.edited(seed)
    #expect(text.map.brokenInvariant == nil)
    #expect(EditedText.rebuild(text.source, text.derived, text.map) == text.derived)
  }

  @Test(
    "leads a source range there and, at the outer edges, back around itself", arguments: 0..<150)
  func roundTrip(_ seed: Int) {
    let text = OffsetMapPropertyTests.edited(seed)
    for range in EditedText.ranges(text.source.count) {
      let image = text.map.derived(of: range)
      #expect(image.end <= text.derived.count)
      let back = text.map.source(of: image, edges: .outer)
      #expect(back.contains(range), "\(range) became \(image), which came from \(back)")
      #expect(back.end <= text.source.count)
    }
  }

  @Test(
    "without insertions leads a derived range there and back around itself", arguments: 150..<300)
  func roundTripOfDerived(_ seed: Int) {
    let text = OffsetMapPropertyTests.edited(seed, .replacing)
    for range in EditedText.ranges(text.derived.count) where !range.isEmpty {
      let origin = text.map.source(of: range)
      let again = text.map.derived(of: origin)
      #expect(again.contains(range), "\(range) came from \(origin), which became \(again)")
    }
  }

  @Test("maps a derived range to a range with the origin of every unit in it", arguments: 300..<450)
  func sourceHoldsSurvivors(_ seed: Int) {
    let text = OffsetMapPropertyTests.edited(seed)
    let survivors = text.survivors
    for range in EditedText.ranges(text.derived.count) {
      let inner = text.map.source(of: range, edges: .inner)
      let outer = text.map.source(of: range, edges: .outer)
      let kept = survivors.intersection(text.derived[range.range])
      #expect(kept.isSubset(of: text.source[inner.range]))
      #expect(outer.contains(inner), "the outer edges of \(range) lie within the inner ones")
    }
  }

  @Test("maps a source range to a range with every unit of it that was kept", arguments: 450..<600)
  func derivedHoldsSurvivors(_ seed: Int) {
    let text = OffsetMapPropertyTests.edited(seed)
    let survivors = text.survivors
    for range in EditedText.ranges(text.source.count) {
      let image = text.map.derived(of: range)
      #expect(
        survivors.intersection(text.source[range.range]).isSubset(of: text.derived[image.range]))
    }
  }

  @Test("is exact, unit for unit, between the edits", arguments: 600..<700)
  func exactBetweenEdits(_ seed: Int) {
    let text = OffsetMapPropertyTests.edited(seed)
    for (offset, unit) in text.derived.enumerated() where text.survivors.contains(unit) {
      let origin = text.map.source(of: TextRange(offset, offset + 1))
      #expect(origin.count == 1)
      #expect(Array(text.source[origin.range]) == [unit])
    }
  }

  @Test("gives a range that contains the ranges of its parts", arguments: 700..<760)
  func monotonic(_ seed: Int) {
    let text = OffsetMapPropertyTests.edited(seed)
    for outer in EditedText.ranges(text.derived.count) where !outer.isEmpty {
      for inner in [TextRange(outer.start + 1, outer.end), TextRange(outer.start, outer.end - 1)]
      where !inner.isEmpty {
        #expect(text.map.source(of: outer).contains(text.map.source(of: inner)))
      }
    }
  }
}
