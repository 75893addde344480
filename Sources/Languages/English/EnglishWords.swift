extension FunctionWordList {
  static let english = FunctionWordList(
    own: """
      a an the this that these those and or but nor so yet of in on at by for with from to into onto
      upon about as than if because although though while when where which who whom whose what how
      why whether be is are was were been being am do does did done has have had having will would
      shall should can could may might must not no it its he him his she her hers they them their
      theirs we us our ours you your yours i me my mine himself herself itself themselves there here
      also too very just only even still already again then thus both either each every any some such
      other another more most less much many few own same between among through during before after
      since until against under over up down out off
      """,
    colourless: "according ever like made make once said within without",
    pronouns: "he she they him them")
}

extension SegmentLabels {
  static let english = SegmentLabels(beforeColon: ["source", "by", "reporter", "editor"])
}

extension NameWording {
  static let english = NameWording(
    languageFrame: Frame(after: " language", ownEnding: "anguage"),
    scriptFrame: Frame(after: " script"),
    languageCues: ["language", "speaker", "speak", "dialect", "translation", "dictionary"],
    landCues: ["in", "to", "from", "country", "government", "president", "prime minister"],
    signs: [(" & ", " and "), ("St. ", "Saint ")])
}

extension TableHeadings {
  static let english = TableHeadings(
    columns: [
      .sourceTerm: ["term", "source term", "source text"],
      .targetTerm: ["translation", "target", "target term", "target text", "equivalent"],
      .partOfSpeech: ["part of speech", "pos", "word class"],
      .domain: ["domain", "subject", "subject field", "field", "category", "topic"],
      .definition: ["definition", "description"],
      .note: ["note", "notes", "comment", "comments", "remark", "remarks"],
      .reference: ["reference"],
      .concept: ["concept", "concept id", "entry id", "term id"],
      .usage: ["example", "usage", "context"],
    ],
    partsOfSpeech: [
      "noun": ["n"], "verb": ["v"], "adjective": ["adj"], "adverb": ["adv"],
      "preposition": ["prep"], "conjunction": ["conj"], "pronoun": ["pron"], "numeral": ["num"],
      "interjection": ["interj"], "phrase": ["noun phrase"],
      "proper": ["proper noun", "propernoun", "name"],
    ])
}
