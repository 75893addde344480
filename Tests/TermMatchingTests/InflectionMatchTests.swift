import Glossary
import Languages
import Testing
import TextModel

@Suite struct InflectionMatchTests {
  @Test(arguments: [
    Matching("as written", [Row("gencatan senjata")], "Usul «gencatan senjata» itu.", "exact"),
    Matching("a clitic", [Row("kesepakatan")], "Isi «kesepakatannya» jelas.", "inflected poss3"),
    Matching(
      "a clitic and a particle", [Row("kesepakatan")], "Itu «kesepakatannyalah».",
      "inflected poss3 particle"),
    Matching(
      "a clitic on the last word", [Row("rumah sakit")], "Di «rumah sakitnya» ada dokter.",
      "inflected poss3"),
    Matching(
      "a clitic inside parts the words", [Row("rumah sakit")], "Ada rumahnya sakit di sana."),
    Matching(
      "a clitic on both words is no form", [Row("rumah sakit")], "Ada rumahnya sakitnya di sana."),
    Matching(
      "a clitic behind a hyphen", [Row("de facto")], "Status «de facto-nya» jelas.",
      "inflected poss3"),
    Matching(
      "a separate pun stands outside", [Row("presiden")], "Kata «presiden» pun begitu.", "exact"),
    Matching("a reduplicated noun", [Row("syarat")], "Ada «syarat-syarat» baru.", "inflected plur"),
    Matching(
      "a reduplicated head", [Row("menteri luar negeri")],
      "Para «menteri-menteri luar negeri» hadir.", "inflected plur"),
    Matching(
      "a reduplicated head and a clitic", [Row("menteri luar negeri")],
      "Ada «menteri-menteri luar negerinya».", "inflected plur poss3"),
    Matching(
      "only the head is said twice", [Row("menteri luar negeri")],
      "Para menteri luar negeri-negeri itu."),
    Matching("a 2 for the plural", [Row("syarat")], "Ada «syarat2» baru.", "inflected plur num2"),
    Matching(
      "a 2 for the plural of a longer term", [Row("menteri luar negeri")],
      "Ada «menteri2 luar negeri».", "inflected plur num2"),
    Matching(
      "a name has no plural, but each part is the name", [Row("Jakarta", pos: .proper)],
      "Ada «Jakarta»-«Jakarta» lain.", "exact", "exact"),
    Matching("derived words stay apart", [Row("sepakat", pos: .adjective)], "Isi kesepakatan itu."),
    Matching("masalah is not masa", [Row("masa")], "Ada masalah di sini."),
  ])
  func `nouns`(matching: Matching) throws { try expect(matching) }

  @Test(arguments: [
    Matching(
      "the passive", [Row("menyerang", pos: .verb)], "Kota itu «diserang».", "inflected pass"),
    Matching(
      "the bare base", [Row("menyerang", pos: .verb)], "Kota yang mereka «serang».",
      "inflected bare"),
    Matching(
      "a person before the base", [Row("menyerang", pos: .verb)], "Kota yang «kuserang».",
      "inflected poss1 bare"),
    Matching(
      "the active of a bare lemma", [Row("serang", pos: .verb)], "Mereka «menyerang» kota.",
      "inflected act"),
    Matching(
      "the passive of a bare lemma", [Row("serang", pos: .verb)], "Kota itu «diserang».",
      "inflected pass"),
    Matching(
      "a noun has no voice", [Row("serang", pos: .noun)], "Kota itu diserang dan menyerang."),
    Matching(
      "a repeated verb", [Row("memukul", pos: .verb)], "Ia «memukul-mukul» meja.", "inflected iter"),
    Matching(
      "a noun is not repeated that way", [Row("memukul", pos: .noun)], "Ia memukul-mukul meja."),
    Matching(
      "a verb said twice has no plural", [Row("serang", pos: .verb)],
      "Mereka «serang-serang» saja.",
      "inflected iter"),
    Matching(
      "a verb of several words", [Row("mengambil alih", pos: .verb)],
      "Bank itu «diambil alih» negara.", "inflected pass"),
    Matching(
      "a clitic behind the passive of several words", [Row("mengambil alih", pos: .verb)],
      "Bank yang «diambil alihnya» besar.", "inflected poss3 pass"),
    Matching(
      "a spelling outside the standard", [Row("memengaruhi", pos: .verb)],
      "Itu «mempengaruhi» kita.", "variant nonstd"),
    Matching(
      "the standard spelling is the nearer form",
      [Row("mempengaruhi", pos: .verb), Row("memengaruhi", pos: .verb)],
      "Itu «memengaruhi» kita.", "exact = memengaruhi"),
    Matching(
      "another suffix is another verb", [Row("mengirim", pos: .verb)],
      "Surat itu dikirimkan dan dikirimi."),
    Matching(
      "root= settles the base", [Row("mengukur", pos: .verb, match: "root=ukur")],
      "Tanah «diukur», kelapa dikukur.", "inflected pass"),
    Matching(
      "without root= the likelier base will do", [Row("mengukur", pos: .verb)],
      "Tanah «diukur» lagi.", "inflected pass"),
    Matching(
      "inflect=no keeps the form", [Row("menyerang", pos: .verb, match: "inflect=no")],
      "Mereka «menyerang» dan diserang, menyerangnya.", "exact"),
    Matching(
      "inflect=no still lets a capital in", [Row("pasukan", match: "inflect=no")],
      "«Pasukan» itu, pasukannya, pasukan-pasukan.", "folded case"),
  ])
  func `verbs`(matching: Matching) throws { try expect(matching) }

  @Test(
    .enabled("needs the system's dictionary id_ID") {
      WordDictionary(name: "id_ID").isInstalled
    },
    arguments: [
      Matching(
        "of two bases the one whose passive is a word", [Row("mengukur", pos: .verb)],
        "Kelapa dikukur, tanah «diukur».", "inflected pass"),
      Matching(
        "the base of a verb without an object is another word", [Row("menguat", pos: .verb)],
        "Rupiah «menguat» karena ekonomi kuat.", "exact"),
      Matching(
        "a word of its own is no form with a clitic", [Row("tela")], "Ini telah selesai."),
    ])
  func `forms that need the dictionary`(matching: Matching) throws { try expect(matching) }

  @Test(arguments: [
    Matching(
      "a plural on the last word", [Row("peace talk", language: .english)],
      "New «peace talks» began.", "inflected plur", language: .english),
    Matching(
      "a possessive", [Row("ceasefire", language: .english)], "The «ceasefire's» end.",
      "inflected poss", language: .english),
    Matching(
      "a curly possessive", [Row("ceasefire", language: .english)], "The «ceasefire’s» end.",
      "inflected poss", language: .english),
    Matching(
      "the past of a verb", [Row("negotiate", pos: .verb, language: .english)],
      "They «negotiated» it.", "inflected past", language: .english),
    Matching(
      "the first word of a verb", [Row("call off", pos: .verb, language: .english)],
      "They «called off» the talks.", "inflected past", language: .english),
    Matching(
      "a noun has no past", [Row("attack", pos: .noun, language: .english)],
      "It was attacked.", language: .english),
    Matching(
      "an adjective has no plural", [Row("new", pos: .adjective, language: .english)],
      "The news is bad.", language: .english),
    Matching(
      "an acronym's plural", [Row("MP", language: .english)], "Two «MPs» left.",
      "inflected plur", language: .english),
  ])
  func `English`(matching: Matching) throws { try expect(matching) }
}
