extension NameFacts {
  static let english = NameFacts(
    classWords: [
      ClassWords(
        .place, position: .afterName,
        words: """
          regency city province island islands district village county river lake mountain mountains
          strait bay sea ocean airport station port harbour harbor valley peninsula beach bridge stadium
          market square palace
          """),
      ClassWords(.place, words: "mount lake port cape fort"),
      ClassWords(.street, position: .afterName, words: "street road avenue boulevard lane highway"),
      ClassWords(
        .institution, position: .afterName,
        words: """
          university institute college hospital ministry agency commission council court committee
          department bureau authority foundation association party police museum embassy office school
          union federation board organization organisation treaty
          """),
      ClassWords(
        .institution,
        words: """
          ministry_of university_of department_of bureau_of office_of council_of commission_on
          committee_on institute_of school_of court_of bank_of
          """),
      ClassWords(
        .company, position: .afterName, words: "ltd inc corp corporation plc llc bank company group"
      ),
      ClassWords(.company, words: "pt"),
      ClassWords(.club, position: .afterName, words: "fc united athletic rovers wanderers"),
      ClassWords(
        .event, position: .afterName,
        words: "cup championship festival olympics summit conference games"),
      ClassWords(.vessel, words: "hms uss mv mt ss"),
    ],
    offices:
      """
      president vice_president prime_minister deputy_prime_minister minister foreign_minister
      defense_minister finance_minister governor mayor regent chief director director_general
      chairman chairwoman chairperson chair secretary secretary-general secretary_of_state spokesman
      spokeswoman spokesperson ambassador envoy special_envoy judge prosecutor senator professor
      economist analyst captain coach manager founder chancellor king queen prince princess pope
      """,
    singleNameOffices:
      "president vice_president prime_minister king queen prince princess pope chancellor",
    memberships: "captain coach manager founder chairman chief",
    fields:
      """
      foreign defense defence finance health education trade general executive affairs national
      """,
    honorifics:
      """
      general lieutenant_general major_general brigadier_general colonel lieutenant_colonel major captain
      lieutenant sergeant admiral vice_admiral rear_admiral commander sir lady lord dame professor doctor
      """,
    titlesOnlyWithStop: "treas asst assoc atty sec pol ir",
    degreeList: "Ph.D. M.D. PhD MD M.A. M.Sc. MBA LL.M. Jr. Sr. Esq.",
    quotingVerbs: "said says added asked wrote told",
    statingVerbs: "said says added told asked wrote stated explained argued",
    directions: "",
    locatives: "in",
    particles: "bin binti van der den de al el von ibn",
    joints: "and",
    openers:
      """
      according meanwhile however earlier later yesterday today tomorrow separately previously
      residents police prosecutors officials former late new old see source photo
      """,
    ageWords: "years year yrs old",
    namingVerbs: "named called nicknamed",
    ageVerbs: "aged age who_is who_was",
    initialsIntroductions: """
      initials initialled initialed identified_as identified_only_as named_as named_only_as
      identified_by_initials
      """,
    initialsHolders: "suspect suspects defendant defendants victim convict perpetrator witness",
    sexes: "m f male female man woman",
    personAcronyms: "mp mps ceo cfo coo pm gi vip",
    acronymArticles: "the a an this that its their of to from",
    companyEndings: "ltd inc corp plc llc tbk",
    shortFormIntroductions:
      """
      abbreviated_as abbreviated_to known_as hereinafter hereafter better_known_as or_simply
      also_known_as hereinafter_referred_to_as
      """,
    longFormIntroductions:
      "short_for stands_for which_stands_for an_abbreviation_of an_acronym_for abbreviation_of",
    alternatives: "or")
}
