import Testing
import TextModel

/// Maps of the text `abcdefgh`; each is named after its edits.
@Suite("An offset map")
struct OffsetMapTests {
  static func map(_ edits: (source: Range<Int>, derived: Range<Int>)...) -> OffsetMap {
    OffsetMap(
      edits.map {
        OffsetMap.Edit(
          source: TextRange($0.source.lowerBound, $0.source.upperBound),
          derived: TextRange($0.derived.lowerBound, $0.derived.upperBound))
      })
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let map: OffsetMap
    let derived: TextRange
    let inner: TextRange
    let outer: TextRange
    let testDescription: String

    init(
      _ what: String, _ map: OffsetMap, _ derived: Range<Int>, inner: Range<Int>, outer: Range<Int>
    ) {
      testDescription = what
      self.map = map
      self.derived = TextRange(derived.lowerBound, derived.upperBound)
      self.inner = TextRange(inner.lowerBound, inner.upperBound)
      self.outer = TextRange(outer.lowerBound, outer.upperBound)
    }
  }

  static let cuts = map((2..<4, 2..<2))  // ab|efgh, without cd
  static let adds = map((2..<2, 2..<5))  // ab+++cdefgh
  static let swaps = map((2..<4, 2..<5))  // abXYZefgh, for cd
  static let cutsAtStart = map((0..<2, 0..<0))  // cdefgh
  static let cutsAtEnd = map((6..<8, 6..<6))  // abcdef
  static let cutsTwice = map((1..<2, 1..<1), (3..<4, 2..<2))  // a.c.efgh
  static let cutsThenSwaps = map((2..<4, 2..<2), (4..<5, 2..<4))  // abXYfgh

  @Test(
    "leads back to the source",
    arguments: [
      Case("before a deletion", cuts, 0..<2, inner: 0..<2, outer: 0..<4),
      Case("behind a deletion", cuts, 2..<4, inner: 4..<6, outer: 2..<6),
      Case("across a deletion", cuts, 1..<3, inner: 1..<5, outer: 1..<5),
      Case("nothing, at a deletion", cuts, 2..<2, inner: 4..<4, outer: 2..<4),
      Case("nothing, away from the deletion", cuts, 4..<4, inner: 6..<6, outer: 6..<6),
      Case("before an insertion", adds, 0..<2, inner: 0..<2, outer: 0..<2),
      Case("behind an insertion", adds, 5..<7, inner: 2..<4, outer: 2..<4),
      Case("a whole insertion", adds, 2..<5, inner: 2..<2, outer: 2..<2),
      Case("a part of an insertion", adds, 3..<4, inner: 2..<2, outer: 2..<2),
      Case("from inside an insertion", adds, 4..<6, inner: 2..<3, outer: 2..<3),
      Case("into an insertion", adds, 1..<3, inner: 1..<2, outer: 1..<2),
      Case("before a replacement", swaps, 0..<2, inner: 0..<2, outer: 0..<2),
      Case("a whole replacement", swaps, 2..<5, inner: 2..<4, outer: 2..<4),
      Case("the first part of a replacement", swaps, 2..<3, inner: 2..<4, outer: 2..<4),
      Case("the middle of a replacement", swaps, 3..<4, inner: 2..<4, outer: 2..<4),
      Case("the last part of a replacement", swaps, 4..<5, inner: 2..<4, outer: 2..<4),
      Case("behind a replacement", swaps, 5..<8, inner: 4..<7, outer: 4..<7),
      Case("the start, where text was deleted", cutsAtStart, 0..<2, inner: 2..<4, outer: 0..<4),
      Case("the end, where text was deleted", cutsAtEnd, 4..<6, inner: 4..<6, outer: 4..<8),
      Case("all, where the end was deleted", cutsAtEnd, 0..<6, inner: 0..<6, outer: 0..<8),
      Case("between two deletions", cutsTwice, 1..<2, inner: 2..<3, outer: 1..<4),
      Case("across two deletions", cutsTwice, 0..<3, inner: 0..<5, outer: 0..<5),
      Case("a replacement behind a deletion", cutsThenSwaps, 2..<4, inner: 4..<5, outer: 2..<5),
      Case("up to a deletion and a replacement", cutsThenSwaps, 0..<2, inner: 0..<2, outer: 0..<4),
    ])
  func source(_ item: Case) {
    #expect(item.map.brokenInvariant == nil)
    #expect(
      item.map.source(of: item.derived) == item.inner, "without what was deleted at its edges")
    #expect(item.map.source(of: item.derived, edges: .outer) == item.outer, "with what was deleted")
  }

  @Test(
    "leads on to the derived text",
    arguments: [
      ("before a deletion", cuts, 0..<2, 0..<2), ("a deletion", cuts, 2..<4, 2..<2),
      ("a part of a deletion", cuts, 3..<4, 2..<2), ("behind a deletion", cuts, 4..<6, 2..<4),
      ("across a deletion", cuts, 1..<5, 1..<3), ("up to an insertion", adds, 0..<2, 0..<2),
      ("from an insertion on", adds, 2..<4, 5..<7), ("across an insertion", adds, 1..<3, 1..<6),
      ("a replaced run", swaps, 2..<4, 2..<5), ("half of a replaced run", swaps, 2..<3, 2..<5),
      ("across a replaced run", swaps, 1..<6, 1..<7),
      ("behind a replaced run", swaps, 4..<8, 5..<9),
      ("the deleted start", cutsAtStart, 0..<2, 0..<0),
      ("the deleted end", cutsAtEnd, 6..<8, 6..<6),
      ("everything", cutsTwice, 0..<8, 0..<6),
    ] as [(String, OffsetMap, Range<Int>, Range<Int>)])
  func derived(_ what: String, _ map: OffsetMap, _ source: Range<Int>, _ expected: Range<Int>) {
    let range = map.derived(of: TextRange(source.lowerBound, source.upperBound))
    #expect(range == TextRange(expected.lowerBound, expected.upperBound), "\(what)")
  }

  @Test(
    "reports a broken invariant",
    arguments: [
      (
        "edits out of order", map((4..<5, 4..<5), (1..<2, 1..<2)),
        "edit 1 begins before the one before it ends"
      ),
      (
        "edits that cross", map((1..<4, 1..<4), (3..<5, 4..<6)),
        "edit 1 begins before the one before it ends"
      ),
      ("a start out of step", map((2..<3, 1..<2)), "the texts are not in step before edit 0"),
      (
        "a gap out of step", map((1..<2, 1..<1), (4..<5, 4..<5)),
        "the texts are not in step before edit 1"
      ),
    ] as [(String, OffsetMap, String)])
  func brokenInvariant(_ what: String, _ map: OffsetMap, _ expected: String) {
    #expect(map.brokenInvariant == expected, "\(what)")
  }

  @Test("without edits leaves every range where it is")
  func identity() {
    #expect(OffsetMap.identity.isIdentity)
    #expect(OffsetMap.identity.brokenInvariant == nil)
    for range in EditedText.ranges(5) {
      #expect(OffsetMap.identity.source(of: range, edges: .inner) == range)
      #expect(OffsetMap.identity.source(of: range, edges: .outer) == range)
      #expect(OffsetMap.identity.derived(of: range) == range)
    }
  }
}
