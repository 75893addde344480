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
  static let english = SegmentLabels(
    beforeColon: [
      "source", "by", "reporter", "editor", "writer", "photo", "photographer", "translator",
      "illustration", "photo credit",
    ],
    besideDates: [
      "am", "pm", "a", "p", "m", "at", "gmt", "utc", "published", "updated", "posted", "last",
      "on", "st", "nd", "rd", "th",
    ],
    furniture: [
      "advertisement", "advertisements", "advertising", "ads", "ad", "sponsored",
      "sponsored content", "scroll to continue", "scroll to continue with content",
      "scroll to continue reading", "continue reading", "continue reading below",
      "story continues below advertisement", "story continues below",
      "article continues below", "article continues after advertisement", "read more",
      "read full article", "related articles", "related article", "related stories",
      "related story", "related news", "related topics", "related", "most popular", "most read",
      "popular", "trending", "trending now", "latest news", "top stories", "top news",
      "editor's picks", "editors' picks", "editor’s picks", "editors’ picks", "recommended",
      "recommended for you", "you may also like", "you might also like", "more from",
      "share", "share this", "share this article", "share this story", "copy link", "link copied",
      "print", "print article", "comments", "# comments", "leave a comment", "next page",
      "previous page", "page #", "page # of #", "next article", "previous article", "see all",
      "view all", "subscribe", "subscribe now", "sign up", "sign in", "log in", "follow us",
      "listen to this article", "back to top", "# min read", "# minute read", "# minutes read",
    ],
    links: [
      "read also", "also read", "see also", "watch also", "also watch", "read more on",
      "read more about", "watch live", "watch the video", "watch video", "watch now",
    ],
    linksBeforeColon: [
      "read more", "read", "watch", "listen", "see", "video", "related", "related article",
      "related articles", "related story", "related stories", "related news", "more",
      "more on this",
      "more on this story", "recommended", "editor's pick", "editor’s pick", "topics", "tags",
      "tag", "trending", "popular", "live", "infographic", "podcast", "in pictures",
    ],
    notices: [
      "this article was first published", "this article was originally published",
      "this article first appeared", "this article originally appeared",
      "this story first appeared",
      "this story was first published", "this story was originally published",
      "sign up for our", "sign up to our", "subscribe to our", "follow us on", "join our telegram",
      "join our whatsapp", "get the latest news", "get our latest", "click here",
      "download the app",
      "download our app", "copyright ©", "©", "all rights reserved", "watch the video below",
    ])
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
      .sourceTerm: [
        "term", "terms", "word", "words", "entry", "expression", "phrase", "source term",
        "source terms", "source text", "source language", "src",
      ],
      .targetTerm: [
        "translation", "translations", "target", "target term", "target terms", "target text",
        "target language", "equivalent", "equivalents", "tgt", "preferred translation",
      ],
      .foreignTerm: ["foreign", "foreign term", "foreign word", "foreign language"],
      .synonyms: [
        "synonyms", "synonym", "alternatives", "alternative", "alternative term",
        "alternative terms", "alternative translation", "alternative translations", "variants",
        "variant", "also", "admitted", "other translations", "syn",
      ],
      .forbidden: [
        "forbidden", "forbidden term", "forbidden terms", "do not use", "don't use",
        "not to be used",
        "avoid", "banned", "prohibited", "deprecated",
      ],
      .status: ["status", "term status", "approval", "approval status", "usage status"],
      .partOfSpeech: ["part of speech", "pos", "word class"],
      .domain: ["domain", "subject", "subject field", "field", "category", "topic"],
      .definition: ["definition", "description", "descr", "desc", "def", "explanation"],
      .note: ["note", "notes", "comment", "comments", "remark", "remarks"],
      .reference: ["reference", "ref"],
      .concept: ["concept", "concept id", "entry id", "term id"],
      .usage: ["example", "usage", "context"],
    ],
    statuses: [
      "preferred": ["preferred", "approved", "recommended", "standard", "preferredterm"],
      "admitted": ["admitted", "allowed", "accepted", "permitted", "acceptable", "admittedterm"],
      "deprecated": ["deprecated", "obsolete", "not recommended", "deprecatedterm", "superseded"],
      "forbidden": [
        "forbidden", "prohibited", "do not use", "banned", "not allowed", "rejected", "avoid",
      ],
    ],
    partsOfSpeech: [
      "noun": ["n"], "verb": ["v"], "adjective": ["adj"], "adverb": ["adv"],
      "preposition": ["prep"], "conjunction": ["conj"], "pronoun": ["pron"], "numeral": ["num"],
      "interjection": ["interj"], "phrase": ["noun phrase"],
      "proper": ["proper noun", "propernoun", "name"],
    ])
}
