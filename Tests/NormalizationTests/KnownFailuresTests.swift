import Normalization
import Testing

/// Damage that is not repaired yet.
///
/// If a repair begins to work, its case fails here and must be moved to the tests of its fix.
@Suite("Damage that is not repaired yet")
struct KnownFailuresTests {
  @Test(
    "is not repaired yet",
    arguments: [
      Damage(
        "&amp;quot;Ya&amp;quot;", becomes: "\"Ya\"", by: [.htmlEntity, .htmlEntity],
        because: "an entity escaped twice is undone once"),
      Damage(
        "kata\u{200E} \u{202A}benar\u{202C}", becomes: "kata benar",
        by: [.zeroWidth, .zeroWidth, .zeroWidth],
        because: "direction marks in Latin text are invisible too"),
      Damage(
        "ba\u{301}\u{200D}é", becomes: "báé", by: [.composition, .zeroWidth],
        because: "a joiner between Latin letters outside ASCII is kept"),
      Damage("a\u{0}b\u{8}", becomes: "ab", by: [], because: "control characters are kept"),
    ])
  func notYet(_ damage: Damage) throws {
    let text = try damage.normalized()
    withKnownIssue("\(damage.reason)") {
      #expect(text.bytes == Array(damage.repaired.utf8))
    }
  }
}
