import Languages
import Testing
import TextModel

/// A term and the form of it to write.
struct Written: Sendable, CustomTestStringConvertible {
  let term: String
  let form: String?

  init(_ term: String, _ form: String?) {
    self.term = term
    self.form = form
  }

  var testDescription: String { "\(term) → \(form ?? "nothing")" }
}

@Suite struct EnglishFormsTests {
  @Test(arguments: [
    Written("agreement", "agreements"),
    Written("peace agreement", "peace agreements"),
    Written("attorney general", "attorneys general"),
    Written("secretary-general", "secretaries-general"),
    Written("consul general", "consuls general"),
    Written("lieutenant general", "lieutenant generals"),
    Written("secretary of state", "secretaries of state"),
    Written("memorandum of understanding", "memorandums of understanding"),
    Written("prisoner of war", "prisoners of war"),
    Written("chief of staff", "chiefs of staff"),
    Written("commander-in-chief", "commanders-in-chief"),
    Written("president-elect", "presidents-elect"),
    Written("passer-by", "passers-by"),
    Written("runner-up", "runners-up"),
    Written("chargé d'affaires", "chargés d'affaires"),
    Written("ministry", "ministries"),
    Written("envoy", "envoys"),
    Written("ally", "allies"),
    Written("ceasefire", "ceasefires"),
    Written("witness", "witnesses"),
    Written("bus", "buses"),
    Written("tax", "taxes"),
    Written("search", "searches"),
    Written("monarch", "monarchs"),
    Written("embargo", "embargoes"),
    Written("photo", "photos"),
    Written("crisis", "crises"),
    Written("medium", "media"),
    Written("person", "people"),
    Written("spokesperson", "spokespeople"),
    Written("gunman", "gunmen"),
    Written("German", "Germans"),
    Written("human", "humans"),
    Written("child", "children"),
    Written("midwife", "midwives"),
    Written("life", "lives"),
    Written("chief", "chiefs"),
    Written("referendum", "referendums"),
    Written("phenomenon", "phenomena"),
    Written("quiz", "quizzes"),
    Written("virus", "viruses"),
    Written("NGO", "NGOs"),
    Written("Muslim cleric", "Muslim clerics"),
    Written("aircraft carrier", "aircraft carriers"),
    Written("aircraft", nil),
    Written("police", nil),
    Written("headquarters", nil),
    Written("information", nil),
    Written("humanitarian aid", nil),
    Written("talks", nil),
    Written("armed forces", nil),
    Written("people", nil),
    Written("media", nil),
    Written("rupiah", nil),
    Written("", nil),
  ])
  func `plurals`(row: Written) { #expect(EnglishForms.plural(of: row.term) == row.form) }

  @Test(arguments: [
    Written("attack", "attacked"),
    Written("to attack", "attacked"),
    Written("negotiate", "negotiated"),
    Written("ratify", "ratified"),
    Written("deploy", "deployed"),
    Written("stop", "stopped"),
    Written("submit", "submitted"),
    Written("visit", "visited"),
    Written("cancel", "cancelled"),
    Written("control", "controlled"),
    Written("veto", "vetoed"),
    Written("traffic", "trafficked"),
    Written("equip", "equipped"),
    Written("offer", "offered"),
    Written("hold", "held"),
    Written("lead", "led"),
    Written("strike", "struck"),
    Written("show", "shown"),
    Written("overthrow", "overthrown"),
    Written("withdraw", "withdrawn"),
    Written("relay", "relayed"),
    Written("hang", "hanged"),
    Written("bear", "borne"),
    Written("burn", "burned"),
    Written("carry out", "carried out"),
    Written("agree on", "agreed on"),
    Written("take part", "taken part"),
    Written("cross-examine", "cross-examined"),
    Written("summon the ambassador", "summoned the ambassador"),
    Written("free", "freed"),
    Written("be allied", nil),
    Written("", nil),
  ])
  func `past participles`(row: Written) {
    #expect(EnglishForms.pastParticiple(of: row.term) == row.form)
  }

  @Test(arguments: [
    Written("minister", "minister’s"),
    Written("ministers", "ministers’"),
    Written("attorney general", "attorney general’s"),
    Written("people", "people’s"),
    Written("boss", "boss’s"),
  ])
  func `possessives`(row: Written) {
    #expect(EnglishForms.possessive(of: row.term) == row.form)
  }

  @Test(arguments: [
    "agreement", "ally", "bus", "tax", "crisis", "man", "gunman", "life", "veto", "quiz", "virus",
    "person", "child", "ministry", "witness", "photo", "monarch", "referendum", "index", "wolf",
  ])
  func `a plural reads back as its lemma`(noun: String) throws {
    let plural = try #require(EnglishForms.plural(of: noun))
    expectReading(Form(plural, of: noun, "plur"), in: .english)
  }

  @Test(arguments: [
    "attack", "ratify", "stop", "submit", "cancel", "equip", "hold", "strike", "overthrow",
    "withdraw", "traffic", "free", "deploy", "negotiate", "bear", "show", "seek", "rebuild",
  ])
  func `a participle reads back as its lemma`(verb: String) throws {
    let participle = try #require(EnglishForms.pastParticiple(of: verb))
    expectReading(Form(participle, of: verb, "past"), in: .english)
  }
}
