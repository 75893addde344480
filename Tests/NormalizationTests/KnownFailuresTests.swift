import Normalization
import Testing

/// Damage that is not repaired yet. A repair that begins to work makes its case fail here, and
/// moves it to the tests of its fix.
@Suite("Damage that is known to stay")
struct KnownFailuresTests {
  @Test(
    "is not repaired yet",
    arguments: [
      Damage(
        "â€œYaâ€\u{9D}", becomes: "“Ya”", by: [],
        because: "UTF-8 read as windows-1252 is not undone"),
      Damage(
        "&#147;Ya&#148;", becomes: "“Ya”", by: [.htmlEntity, .htmlEntity],
        because: "browsers read these numbers as windows-1252"),
      Damage(
        "&amp;quot;Ya&amp;quot;", becomes: "\"Ya\"", by: [.htmlEntity, .htmlEntity],
        because: "an entity escaped twice is undone once"),
      Damage(
        "a&#8203;b", becomes: "ab", by: [.htmlEntity],
        because: "an invisible character that is named stays, and a second pass would remove it"),
      Damage(
        "a&#8239;b", becomes: "a b", by: [.htmlEntity],
        because: "only four of the special spaces become plain when they are named"),
      Damage(
        "a&#8232;b", becomes: "a\nb", by: [.htmlEntity],
        because: "a line separator that is named stays one"),
      Damage(
        "&#xFF21;", becomes: "A", by: [.htmlEntity],
        because: "a full-width letter that is named stays wide"),
      Damage(
        "a&zwnj;b&zwj;c", becomes: "abc", by: [.htmlEntity, .htmlEntity],
        because: "the names of the joiners are not known"),
      Damage(
        "5 &le; x &ge; 3 &ne; 4", becomes: "5 ≤ x ≥ 3 ≠ 4",
        by: [.htmlEntity, .htmlEntity, .htmlEntity],
        because: "mathematical names of HTML 4 are not known"),
      Damage(
        "&Iuml;le &Ograve; &uml;", becomes: "Ïle Ò ¨", by: [.htmlEntity, .htmlEntity, .htmlEntity],
        because: "some Latin letters of HTML 4 are missing from the table"),
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
