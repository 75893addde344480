import TestSupport
import Testing
import TextModel

/// Compositions of two maps.
///
/// Edits of the two maps that touch become one edit, so the composition can give a longer range
/// than the two maps applied in turn, but never a shorter one.
@Suite("Two offset maps in one")
struct OffsetMapCompositionTests {
  struct Chain {
    let first: EditedText
    let second: EditedText
    var both: OffsetMap { first.map.followed(by: second.map) }

    init(seed: Int, additions: EditedText.Additions = .anywhere) {
      var generator = SeededGenerator(seed: UInt64(seed))
      var fresh = 1000
      let count = Int.random(in: 0...16, using: &generator)
      first = EditedText(
        editing: Array(0..<count), upTo: 5, additions, fresh: &fresh, using: &generator)
      second = EditedText(
        editing: first.derived, upTo: 5, additions, fresh: &fresh, using: &generator)
    }
  }

  @Test("keep the invariants and give the derived text", arguments: 0..<200)
  func rebuild(_ seed: Int) {
    let chain = Chain(seed: seed)
    let both = chain.both
    #expect(both.brokenInvariant == nil)
    #expect(
      EditedText.rebuild(chain.first.source, chain.second.derived, both) == chain.second.derived)
  }

  @Test("lead on at least as far as the two in turn", arguments: 200..<350)
  func derived(_ seed: Int) {
    let chain = Chain(seed: seed)
    let both = chain.both
    for range in EditedText.ranges(chain.first.source.count) where !range.isEmpty {
      let inTurn = chain.second.map.derived(of: chain.first.map.derived(of: range))
      let atOnce = both.derived(of: range)
      // Removed text has a position in the derived text, but no range.
      guard !inTurn.isEmpty else { continue }
      #expect(atOnce.contains(inTurn), "\(range): \(inTurn), but \(atOnce)")
    }
  }

  @Test("lead back, at the inner edges, at least as far as the two in turn", arguments: 1000..<1150)
  func sourceInner(_ seed: Int) {
    let chain = Chain(seed: seed)
    let both = chain.both
    for range in EditedText.ranges(chain.second.derived.count) {
      let inTurn = chain.first.map.source(of: chain.second.map.source(of: range))
      let atOnce = both.source(of: range)
      // Inserted text has a position in the source, but no range.
      guard !inTurn.isEmpty else { continue }
      #expect(atOnce.contains(inTurn), "\(range): \(inTurn), but \(atOnce)")
    }
  }

  // A deletion that touches an insertion of the other map becomes a replacement, and is then not at
  // the edge of a range. So this test uses only maps with deletions.
  @Test(
    "of deletions lead back, at the outer edges, exactly as far as the two in turn",
    arguments: 350..<500)
  func sourceOuter(_ seed: Int) {
    let chain = Chain(seed: seed, additions: .none)
    let both = chain.both
    for range in EditedText.ranges(chain.second.derived.count) {
      let inTurn = chain.first.map.source(
        of: chain.second.map.source(of: range, edges: .outer), edges: .outer)
      #expect(both.source(of: range, edges: .outer) == inTurn)
    }
  }

  @Test("lead there and back around every source range", arguments: 500..<650)
  func roundTrip(_ seed: Int) {
    let chain = Chain(seed: seed)
    let both = chain.both
    for range in EditedText.ranges(chain.first.source.count) {
      #expect(both.source(of: both.derived(of: range), edges: .outer).contains(range))
    }
  }

  @Test("find the origin of every unit that both left alone", arguments: 650..<750)
  func survivors(_ seed: Int) {
    let chain = Chain(seed: seed)
    let both = chain.both
    let source = Set(chain.first.source)
    for (offset, unit) in chain.second.derived.enumerated() where source.contains(unit) {
      let origin = both.source(of: TextRange(offset, offset + 1))
      #expect(chain.first.source[origin.range].contains(unit))
    }
  }

  @Test("agree exactly with the two in turn where their edits do not touch")
  func apart() {
    // abcdefgh → abXYefgh → abXYefh
    let first = OffsetMapTests.map((2..<4, 2..<4))
    let second = OffsetMapTests.map((6..<7, 6..<6))
    let both = first.followed(by: second)
    #expect(both.edits.count == 2)
    for range in EditedText.ranges(7) {
      #expect(both.source(of: range) == first.source(of: second.source(of: range)))
    }
    for range in EditedText.ranges(8) {
      #expect(both.derived(of: range) == second.derived(of: first.derived(of: range)))
    }
  }

  @Test("keep adjacent edits of one map apart")
  func sideBySide() {
    // &eacute;&nbsp;abc → é abc → é ac: the space does not belong to the text that replaced the
    // letter.
    let first = OffsetMapTests.map((0..<8, 0..<2), (8..<14, 2..<3))
    let both = first.followed(by: OffsetMapTests.map((4..<5, 4..<4)))
    #expect(both.source(of: TextRange(0, 2)) == TextRange(0, 8))
    #expect(both.source(of: TextRange(2, 3)) == TextRange(8, 14))
    #expect(both.derived(of: TextRange(0, 8)) == TextRange(0, 2))
  }

  @Test("keep edits apart that touch in the middle text, so that neither takes in the other's text")
  func touching() {
    // caf&eacute; + soft hyphen … : a run that becomes shorter, with a deletion directly after it.
    let first = OffsetMapTests.map((3..<11, 3..<5))
    let second = OffsetMapTests.map((5..<6, 5..<5))
    #expect(
      first.followed(by: second) == OffsetMapTests.map((3..<11, 3..<5), (11..<12, 5..<5)))
  }

  @Test("merge edits that overlap in the middle text")
  func overlapping() {
    let first = OffsetMapTests.map((3..<11, 3..<5))
    let second = OffsetMapTests.map((4..<6, 4..<5))
    #expect(first.followed(by: second) == OffsetMapTests.map((3..<12, 3..<5)))
  }

  @Test("are associative in the ranges they give", arguments: 0..<80)
  func associative(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var fresh = 1000
    let a = EditedText(editing: Array(0..<14), upTo: 4, fresh: &fresh, using: &generator)
    let b = EditedText(editing: a.derived, upTo: 4, fresh: &fresh, using: &generator)
    let c = EditedText(editing: b.derived, upTo: 4, fresh: &fresh, using: &generator)
    let left = a.map.followed(by: b.map).followed(by: c.map)
    let right = a.map.followed(by: b.map.followed(by: c.map))
    #expect(EditedText.rebuild(a.source, c.derived, left) == c.derived)
    #expect(EditedText.rebuild(a.source, c.derived, right) == c.derived)
  }

  @Test("are the other one where one of them is the identity", arguments: 0..<30)
  func identity(_ seed: Int) {
    let map = Chain(seed: seed).first.map
    #expect(OffsetMap.identity.followed(by: map) == map)
    #expect(map.followed(by: .identity) == map)
  }
}
