internal import TextModel

/// English noun phrases: adjectives and nouns, then the head.
struct EnglishPhrases: PhraseGrammar {
  let head = HeadPosition.last

  private static let table = PhraseWordTable([
    (EnglishPhraseWords.others, PhraseWord(.other, isEveryday: true)),
    (EnglishPhraseWords.times, PhraseWord(.time, isEveryday: true)),
    (EnglishPhraseWords.weakHeads, PhraseWord(.weakHead, isEveryday: true)),
    (EnglishPhraseWords.agents, PhraseWord(.agent, isEveryday: true)),
    (EnglishPhraseWords.nouns, PhraseWord(.noun, isEveryday: true)),
    (EnglishPhraseWords.verbs, PhraseWord(.verb, isEveryday: true)),
    (EnglishPhraseWords.kinds, PhraseWord(.kind)),
    (EnglishPhraseWords.qualities, PhraseWord(.quality, isEveryday: true)),
    (EnglishPhraseWords.nounsLikeOthers, PhraseWord(.noun)),
  ])

  func listed(_ word: [UInt8]) -> PhraseWord? { EnglishPhrases.table[word] }

  func word(_ word: [UInt8], in dictionary: WordDictionary) -> PhraseWord {
    if let known = EnglishPhrases.table[word] { return known }
    if word.hasSuffix("ly"), word.count > 5 { return PhraseWord(.other) }
    let readings = EnglishInflection().readings(of: word[...])
    // A participle or another form of a listed verb; `meetings` is a noun.
    for reading in readings {
      if let lemma = EnglishPhrases.table[reading.lemma] {
        if reading.features == .plural, lemma.role != .verb { return lemma }
        if lemma.role == .verb { return lemma }
      }
    }
    if word.hasSuffix("ed"), word.count > 5 { return PhraseWord(.verb) }
    if word.hasSuffix("ing"), word.count > 6 { return PhraseWord(.verb) }
    if EnglishPhrases.kindEndings.contains(where: { word.hasSuffix($0) }), word.count > 5 {
      return PhraseWord(.kind)
    }
    return PhraseWord(.noun)
  }

  func base(of word: [UInt8], in dictionary: WordDictionary) -> [UInt8] {
    var word = word
    if word.suffix(2).elementsEqual("'s".utf8) { word.removeLast(2) }
    // Listed words, among them data and media, are shown as they are.
    if EnglishPhrases.table[word] != nil { return word }
    let singulars = EnglishInflection().readings(of: word[...]).filter { reading in
      reading.features == .plural
        && EnglishForms.plural(of: reading.lemma.text)?.utf8.elementsEqual(word) == true
    }.map(\.lemma)
    // classes is the plural of class, not of classe; houses that of house.
    return singulars.first { lemma in
      EnglishPhrases.sibilants.contains { lemma.hasSuffix($0) }
    } ?? singulars.first ?? word
  }

  func base(
    of first: [UInt8], hyphen second: [UInt8], in dictionary: WordDictionary
  ) -> [UInt8]? { nil }

  func nameKind(beginningWith word: [UInt8]) -> NameKind? { nil }

  /// Endings after which the plural is -es.
  private static let sibilants: [StaticString] = ["ss", "x", "ch", "sh", "zz"]

  /// Endings of adjectives.
  private static let kindEndings: [StaticString] = [
    "ional", "ical", "ial", "ual", "oral", "eral", "inal", "ental", "ive", "ous", "ic", "able",
    "ible", "ary", "ful", "less", "ish", "ese", "ean",
  ]
}

/// English words by their role in noun phrases.
enum EnglishPhraseWords {
  static let weakHeads = """
    number amount kind sort type lot lots series range variety piece part parts bit couple majority
    rest set group total level degree effort efforts attempt attempts way ways thing things fact case
    cases example instance reason result results matter issue issues problem problems situation
    position condition conditions point side end beginning middle top bottom front back member
    members form forms share
    """

  static let times = """
    time times day days week weeks month months year years decade decades century centuries hour
    hours minute minutes second seconds morning afternoon evening night midnight noon weekend today
    tomorrow yesterday tonight period era moment january february march april may june july august
    september october november december monday tuesday wednesday thursday friday saturday sunday
    """

  static let agents = """
    people person man men woman women child children family families resident residents citizen
    citizens official officials officer officers police army government state company companies firm
    firms president minister governor mayor leader leaders spokesman spokeswoman spokesperson expert
    experts analyst analysts lawyer lawyers judge judges prosecutor prosecutors suspect suspects
    victim victims witness witnesses student students teacher teachers doctor doctors worker workers
    employee employees customer customers user users owner owners driver drivers farmer farmers
    fisherman fishermen trader traders player players team teams coach head chief director manager
    secretary chairman chairwoman author authors journalist journalists reporter reporters visitor
    visitors tourist tourists authority authorities
    """

  static let nouns = """
    house home street road city town village country world place area region land water air fire
    earth sea river mountain tree flower food drink meal bread meat fish fruit money price cost pay
    job work business office shop store market bank school university class book paper page letter
    word words language story news report reports article question questions answer answers idea
    ideas opinion view views thought mind heart body hand hands eye eyes face foot feet leg arm blood
    health life death birth age name names car cars bus train plane ship boat bike phone computer
    internet website site film music song picture photo image game games sport sports match team
    party election vote law rule rules right rights power force war peace attack fight crime murder
    death injury accident disaster danger risk threat support help service services product products
    program programme project projects plan plans policy system systems process method model tool
    tools machine equipment material materials building buildings room door window wall floor roof
    bed table chair bag box clothes shoes colour color size weight height length speed line lines
    list data information message statement comment comments interview meeting meetings event events
    visit trip journey change changes growth increase decrease rise fall drop gain loss profit
    income tax budget fund funds loan debt economy trade industry technology science study studies
    research test tests exam education training experience knowledge skill skills history culture
    religion society community public interest trust hope fear love hate joy pain hunger poverty
    decision agreement deal contract relationship role figure figures step steps action actions
    activity activities measure measures response reaction effect impact benefit advantage
    opportunity chance goal aim target success failure mistake lack need use access control order
    site weather rain wind sun snow heat cold animal animals dog cat bird horse
    """

  static let verbs = """
    be have do say get make go know take see come think look want give use find tell ask seem feel
    try leave call keep let begin show hear play run move live believe bring happen write provide sit
    stand lose pay meet include continue set learn lead understand watch follow stop create speak
    read allow add spend grow open walk win offer remember love consider appear buy wait serve die
    send expect build stay fall cut reach kill remain suggest raise pass sell require report decide
    pull explain develop carry break receive agree support hold turn help start become put mean
    announce confirm deny claim warn urge note state reveal reject accept accuse blame describe
    estimate predict insist argue admit acknowledge propose plan seek aim fail manage refuse choose
    arrive return enter exit join visit attend release launch publish increase decrease reduce rise
    drop lower boost cause affect prevent avoid protect save hit strike destroy damage injure wound
    arrest detain charge sentence convict jail investigate examine check test review discuss debate
    negotiate sign approve pass ban block limit extend expand improve fix repair replace remove
    deliver supply produce process operate apply handle deal focus rely depend contain involve
    concern relate refer cover face share
    would could should might must shall will can may
    """

  /// Adjectives that make kinds of things, as far as their ending does not show it.
  static let kinds = """
    public private national local foreign federal civil criminal nuclear military naval legal illegal
    solar digital mobile online offline electric human natural marine urban rural coastal central
    joint prime vice renewable sustainable volcanic retail wholesale raw net gross
    """

  static let qualities = """
    good bad big small large little great high low long short old new young early late hard easy
    difficult simple important main major minor key different same similar special certain clear
    sure able likely possible impossible real true false full empty open free ready strong weak fast
    slow hot cold warm cool wet dry clean dirty safe dangerous serious severe heavy light dark bright
    rich poor cheap expensive happy sad angry afraid proud sorry nice fine beautiful ugly best worst
    better worse bigger biggest larger largest higher highest lower lowest latest recent current
    former previous next last first second third final entire whole total several various numerous
    significant huge massive tiny enormous wide narrow deep shallow close near far
    """

  static let others = """
    according however therefore moreover meanwhile nevertheless nonetheless otherwise instead perhaps
    maybe quite rather almost nearly about around roughly approximately ago away back forward together
    apart alone ever never always often sometimes usually rarely soon later earlier now today
    tomorrow yesterday one two three four five six seven eight nine ten eleven twelve hundred
    thousand million billion trillion dozen per cent percent via amid amongst towards toward across
    along behind beyond despite except inside outside near unlike within without throughout whereas
    unless once yes no not please thanks hello who whose whom which what everybody everyone everything
    somebody someone something nobody nothing anybody anyone anything none else mr mrs ms dr
    """

  /// Nouns that end like a verb or an adjective.
  static let nounsLikeOthers = """
    monitoring lending mapping recycling farming engineering manufacturing broadcasting advertising publishing gaming computing networking processing licensing drilling refining housing restructuring
    building banking funding trading shipping fishing mining training planning housing ruling hearing
    feeling ceiling wing king ring spring string evening bombing shooting warning killing flooding
    meaning beginning financing outsourcing marketing accounting engineering logging laundering
    trafficking smuggling phishing vaping fracking testing screening sequencing breeding
    breed seed speed need deed feed weed greed
    traffic fabric clinic topic logic music critic republic plastic mechanic statistic media data rhetoric
    arithmetic epidemic pandemic academic cosmetic antibiotic medic logic picnic panic cleric
    motive objective initiative executive perspective detective native archive drive dive hive
    executive adjective incentive directive narrative representative alternative
    library secretary military dictionary salary diary boundary summary territory missionary
    table cable vegetable variable fable stable
    official credential potential trial material serial manual ritual individual mineral general
    funeral capital hospital terminal criminal journal signal festival medal metal animal canal goal
    virus status campus bonus focus consensus census surplus apparatus genius radius chorus
    """
}
