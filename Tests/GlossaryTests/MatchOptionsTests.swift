import Glossary
import Testing

@Suite struct MatchOptionsTests {
  @Test(
    arguments: [
      ("", MatchOptions.CaseRule.automatic, MatchOptions.InflectionRule.allowed, nil),
      ("case=exact", .exact, .allowed, nil),
      ("case=any", .any, .allowed, nil),
      ("case=auto", .automatic, .allowed, nil),
      ("case=automatic", .automatic, .allowed, nil),
      ("inflect=no", .automatic, .none, nil),
      ("inflect=yes", .automatic, .allowed, nil),
      ("root=ukur", .automatic, .allowed, "ukur"),
      ("case=exact inflect=no root=ukur", .exact, .none, "ukur"),
      ("root=ukur|inflect=no", .automatic, .none, "ukur"),
      ("inflect=no, case=any", .any, .none, nil),
      (" inflect=no ;case=any ", .any, .none, nil),
    ] as [(String, MatchOptions.CaseRule, MatchOptions.InflectionRule, String?)])
  func `settings can be in any order`(
    cell: String, caseRule: MatchOptions.CaseRule, inflection: MatchOptions.InflectionRule,
    root: String?
  ) throws {
    let options = try MatchOptions(parsing: cell)
    #expect(options.caseRule == caseRule)
    #expect(options.inflection == inflection)
    #expect(options.root == root)
  }

  @Test(arguments: [
    "", "case=exact", "case=any inflect=no", "root=ukur", "case=any inflect=no root=a",
    "pattern", "case=exact inflect=no root=ukur pattern",
  ])
  func `a cell reads back as it was written`(cell: String) throws {
    let options = try MatchOptions(parsing: cell)
    #expect(options.text == cell)
    #expect(try MatchOptions(parsing: options.text) == options)
  }

  @Test(arguments: [
    ("case=loud", "loud"), ("inflect=maybe", "maybe"), ("exact", "exact"), ("cases=exact", "cases"),
    ("root", "root"), ("case=", "case="), ("=exact", "=exact"), ("case=exact inflect", "inflect"),
    ("CASE=exact", "CASE"), ("pattern=yes", "pattern"), ("patern", "patern"),
  ])
  func `a wrong setting is named`(cell: String, culprit: String) {
    let error = #expect(throws: MatchOptions.SyntaxError.self) {
      try MatchOptions(parsing: cell)
    }
    #expect(error?.message.contains(culprit) == true)
  }
}
