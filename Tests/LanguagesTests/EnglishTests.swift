import Testing
import TextModel

@Suite struct EnglishTests {
  @Test(arguments: [
    Form("ceasefires", of: "ceasefire", "plur"),
    Form("treaties", of: "treaty", "plur"),
    Form("vetoes", of: "veto", "plur"),
    Form("sanctions", of: "sanction", "plur"),
    Form("breaches", of: "breach", "plur"),
    Form("taxes", of: "tax", "plur"),
    Form("shelves", of: "shelf", "plur"),
    Form("knives", of: "knife", "plur"),
    Form("days", of: "day", "plur"),
    Form("mps", of: "mp", "plur"),
    Form("agreement's", of: "agreement", "poss"),
    Form("ministries's", of: "ministry", "plur poss"),
  ])
  func `nouns take -s and the possessive`(form: Form) { expectReading(form, in: .english) }

  @Test(arguments: [
    Form("attacks", of: "attack", "3sg"),
    Form("denies", of: "deny", "3sg"),
    Form("reaches", of: "reach", "3sg"),
    Form("attacked", of: "attack", "past"),
    Form("negotiated", of: "negotiate", "past"),
    Form("denied", of: "deny", "past"),
    Form("stopped", of: "stop", "past"),
    Form("agreed", of: "agree", "past"),
    Form("called", of: "call", "past"),
    Form("used", of: "use", "past"),
    Form("attacking", of: "attack", "prog"),
    Form("negotiating", of: "negotiate", "prog"),
    Form("stopping", of: "stop", "prog"),
    Form("denying", of: "deny", "prog"),
    Form("calling", of: "call", "prog"),
    Form("using", of: "use", "prog"),
  ])
  func `verbs take -s, -ed and -ing`(form: Form) { expectReading(form, in: .english) }

  @Test(arguments: [
    NoForm("process", of: "proces", because: "-ss is no ending"),
    NoForm("ceasefire", of: "ceasefir", because: "-e alone is no ending"),
    NoForm("attacker", of: "attack", because: "-er makes a noun"),
    NoForm("agreement", of: "agree", because: "-ment makes a noun"),
    NoForm("negotiation", of: "negotiate", because: "-ation makes a noun"),
    NoForm("reattacked", of: "attack", because: "re- is no ending"),
    NoForm("king", of: "k", because: "a stem has more than one letter"),
    NoForm("bed", of: "b", because: "a stem has more than one letter"),
  ])
  func `other endings are not removed`(word: NoForm) { expectNoReading(word, in: .english) }

  @Test(arguments: ["menyerang", "rumahnya", "syarat-syarat", "teman2", "diserang"])
  func `a language without rules has no readings`(form: String) throws {
    let dutch = try #require(LanguageTag("nl"))
    #expect(dutch.readings(of: form).isEmpty)
  }

  @Test(arguments: ["en", "en-GB", "en-US"])
  func `a region keeps its language's rules`(tag: String) throws {
    let english = try #require(LanguageTag(tag))
    expectReading(Form("treaties", of: "treaty", "plur"), in: english)
  }
}

/// Expects that `word` has no reading with this lemma, whatever the features.
func expectNoReading(
  _ word: NoForm, in language: LanguageTag, sourceLocation: SourceLocation = #_sourceLocation
) {
  let found = language.namedReadings(of: word.word).filter { $0.lemma == word.lemma }
  #expect(
    found.isEmpty, "\(word.testDescription), but \(found)", sourceLocation: sourceLocation)
}
