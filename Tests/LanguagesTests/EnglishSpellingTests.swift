import Testing
import TextModel

/// British and American spelling, in lemmas and in inflected forms.
@Suite struct EnglishSpellingTests {
  @Test(arguments: [
    Form("normalise", of: "normalize", "spelling"),
    Form("normalised", of: "normalize", "past spelling"),
    Form("normalizing", of: "normalise", "prog spelling"),
    Form("normalizes", of: "normalise", "3sg spelling"),
    Form("organisation", of: "organization", "spelling"),
    Form("organizations", of: "organisation", "plur spelling"),
    Form("organised", of: "organized", "spelling"),
    Form("organizers", of: "organiser", "plur spelling"),
    Form("analyze", of: "analyse", "spelling"),
    Form("analysing", of: "analyze", "prog spelling"),
    Form("colour", of: "color", "spelling"),
    Form("labor", of: "labour", "spelling"),
    Form("neighbours", of: "neighbor", "plur spelling"),
    Form("neighbouring", of: "neighboring", "spelling"),
    Form("honored", of: "honour", "past spelling"),
    Form("armored", of: "armoured", "spelling"),
    Form("center", of: "centre", "spelling"),
    Form("centres", of: "center", "plur spelling"),
    Form("epicenter", of: "epicentre", "spelling"),
    Form("kilometers", of: "kilometre", "plur spelling"),
    Form("theaters", of: "theatre", "plur spelling"),
    Form("maneuvers", of: "manoeuvre", "plur spelling"),
    Form("defense", of: "defence", "spelling"),
    Form("offences", of: "offense", "plur spelling"),
    Form("license", of: "licence", "spelling"),
    Form("practised", of: "practice", "past spelling"),
    Form("cancelled", of: "canceled", "spelling"),
    Form("counselors", of: "counsellor", "plur spelling"),
    Form("labelling", of: "labeling", "spelling"),
    Form("dialog", of: "dialogue", "spelling"),
    Form("catalogues", of: "catalog", "plur spelling"),
    Form("program", of: "programme", "spelling"),
    Form("programmes", of: "program", "plur spelling"),
    Form("program's", of: "programme", "poss spelling"),
    Form("kilogrammes", of: "kilogram", "plur spelling"),
    Form("anemia", of: "anaemia", "spelling"),
    Form("paediatrician", of: "pediatrician", "spelling"),
    Form("archeologists", of: "archaeologist", "plur spelling"),
    Form("estrogen", of: "oestrogen", "spelling"),
    Form("fetus", of: "foetus", "spelling"),
    Form("cheques", of: "check", "plur spelling"),
    Form("gray", of: "grey", "spelling"),
    Form("greyer", of: "gray", "comp spelling"),
    Form("plowed", of: "plough", "past spelling"),
    Form("skepticism", of: "scepticism", "spelling"),
    Form("aluminum", of: "aluminium", "spelling"),
    Form("judgment", of: "judgement", "spelling"),
    Form("enrollment", of: "enrolment", "spelling"),
    Form("fulfil", of: "fulfill", "spelling"),
    Form("tires", of: "tyre", "plur spelling"),
    Form("artifacts", of: "artefact", "plur spelling"),
    Form("airplane", of: "aeroplane", "spelling"),
    Form("czars", of: "tsar", "plur spelling"),
    Form("anaesthetize", of: "anesthetise", "spelling"),
  ])
  func `British and American spellings have the same lemma`(form: Form) {
    expectReading(form, in: .english)
  }

  @Test(arguments: [
    NoForm("exercise", of: "exercize", because: "all write it with s"),
    NoForm("compromised", of: "compromize", because: "all write it with s"),
    NoForm("prise", of: "prize", because: "they are two words"),
    NoForm("rise", of: "rize", because: "a stem has a vowel"),
    NoForm("four", of: "for", because: "they are two words"),
    NoForm("tour", of: "tor", because: "they are two words"),
    NoForm("hour", of: "hor", because: "it is not of the -our family"),
    NoForm("checks", of: "chequer", because: "an ending is no spelling"),
    NoForm("checkpoint", of: "chequepoint", because: "a bank's cheque stands alone"),
    NoForm("defence", of: "defend", because: "they are two words"),
    NoForm("advice", of: "advise", because: "noun and verb differ on both sides"),
    NoForm("device", of: "devise", because: "they are two words"),
    NoForm("story", of: "storey", because: "they are two words"),
    NoForm("draft", of: "raft", because: "a letter is no spelling"),
    NoForm("ton", of: "tonne", because: "they are two measures"),
    NoForm("size", of: "sise", because: "a stem has a vowel"),
  ])
  func `other words do not have the same lemma`(word: NoForm) {
    expectNoReading(word, in: .english)
  }
}
