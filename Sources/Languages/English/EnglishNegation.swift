extension NegationFacts {
  static let english = NegationFacts(
    words: [
      "not", "no", "never", "without", "nor", "neither", "none", "nobody", "nothing", "nowhere",
      "cannot", "can't", "don't", "doesn't", "didn't", "isn't", "aren't", "wasn't", "weren't",
      "won't", "wouldn't", "shouldn't", "couldn't", "haven't", "hasn't", "hadn't", "mustn't",
      "needn't", "ain't", "shan't", "mightn't",
    ],
    meaning: [
      "fail*", "refus*", "reject*", "den*", "declin*", "lack*", "absent", "absence", "yet",
      "unless",
      "avoid*", "prevent*", "prohibit*", "forbid*", "forbade", "ban", "bans", "banned", "barred",
      "bar", "bars", "hardly", "barely", "scarcely", "seldom", "rarely", "little", "few", "fewer",
      "less", "least", "otherwise", "instead", "rather", "except", "exclud*", "impossib*",
      "inadequa*", "insufficien*", "incomplete*", "incorrect*", "inaccura*", "inactiv*", "invalid*",
      "ineffect*", "ineligib*", "inappropriat*", "inconsisten*", "inconclus*", "indirect*",
      "inevitabl*", "informal*", "innocen*", "insecur*", "intact", "involuntar*", "invisib*",
      "illegal*", "illicit*", "illegitim*", "irregular*", "irrelevan*", "irresponsib*",
      "immediat*", "immobil*", "immune", "impunity", "improper*", "imperfect*", "impartial*",
      "impatien*", "disagree*", "disallow*", "disapprov*", "disappear*", "disconnect*",
      "discontinu*", "dishonest*", "dislik*", "disobey*", "disput*", "disqualif*", "disregard*",
      "dissatisf*", "disrespect*", "distrust*", "non", "nonexist*", "missing", "miss*", "empty",
      "void", "nil", "zero", "free", "stop*", "halt*", "cease*", "quit", "drop*", "abandon*",
      "cancel*", "postpon*", "delay*", "neglect*", "ignor*", "overlook*", "wrong*", "false*",
      "short*", "spar*", "beyond", "far", "reluctan*", "shun*", "skip*", "withhold*", "withheld",
      "oppos*", "against", "block*", "restrict*", "only", "still", "remain*", "before", "unlike",
      "too", "anything", "anyone", "any", "stranger", "newcomer", "vain", "idle", "dismiss*",
      "rebuff*", "resist*", "stall*", "elud*", "escap*", "los*", "pending", "unt*", "away", "clear",
      "independen*", "temporar*", "vacan*", "blind*", "exempt*", "spared", "stateless", "immun*",
    ],
    prefixes: ["un", "non"],
    suffixes: ["less", "n't"],
    exceptions: [
      "under*", "until", "unto", "union*", "unit*", "unique*", "univers*", "uncle*", "unanim*",
      "unless", "unif*", "nonetheless", "nevertheless", "bless",
    ],
    fixedExpressions: """
      not_only no_later no_longer no_less no_more no_doubt not_just not_least no_fewer not_merely
      not_simply number_no no_matter not_to_mention
      """,
    between: [
      "a", "an", "the", "any", "yet", "be", "been", "being", "have", "has", "had", "his",
      "her", "their", "its", "fully", "in", "of", "considered", "declared", "is", "are",
    ])
}
