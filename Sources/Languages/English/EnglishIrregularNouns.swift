/// Nouns with an irregular plural.
///
/// A line is the lemma and its plurals; the first one is used for output. `*` after the lemma means
/// that the regular plural is more usual, `+` that it is also used. Nouns that end in one of the
/// compound heads of ``EnglishIrregulars`` (`gunman`, `bookshelf`) are omitted.
enum EnglishIrregularNouns {
  static let table = """
    addendum addenda
    alga algae
    alumnus alumni
    analysis analyses
    antenna* antennae
    apex* apices
    appendix* appendices
    automaton* automata
    axis axes
    bacillus bacilli
    bacterium bacteria
    basis bases
    bureau* bureaux
    cactus* cacti
    calf calves
    catharsis catharses
    chateau* chateaux
    child children
    codex codices
    consortium* consortia
    corpus corpora
    crisis crises
    criterion criteria
    curriculum* curricula
    datum data
    diagnosis diagnoses
    die+ dice
    dwarf+ dwarves
    elf elves
    ellipsis ellipses
    emphasis emphases
    erratum errata
    focus* foci
    foot feet
    formula* formulae
    forum* fora
    fungus* fungi
    genus genera
    goose geese
    half halves
    hoof+ hooves
    hypothesis hypotheses
    index* indices
    knife knives
    larva larvae
    leaf leaves
    life lives
    loaf loaves
    locus loci
    louse lice
    man men
    matrix+ matrices
    medium+ media
    memorandum* memoranda
    metamorphosis metamorphoses
    millennium* millennia
    moratorium* moratoria
    mouse mice
    nemesis nemeses
    neurosis neuroses
    nucleus* nuclei
    oasis oases
    octopus* octopi
    optimum* optima
    ovum ova
    ox oxen
    paparazzo paparazzi
    paralysis paralyses
    parenthesis parentheses
    penny* pence
    person+ people
    phenomenon phenomena
    plateau* plateaux
    podium* podia
    prognosis prognoses
    quantum quanta
    quiz quizzes
    radius* radii
    referendum* referenda
    scarf+ scarves
    self selves
    sheaf sheaves
    shelf shelves
    spectrum* spectra
    stadium* stadia
    stimulus stimuli
    stratum strata
    syllabus* syllabi
    symposium* symposia
    synopsis synopses
    synthesis syntheses
    tableau* tableaux
    terminus* termini
    thesis theses
    thief thieves
    tooth teeth
    ultimatum* ultimata
    vertebra* vertebrae
    vertex* vertices
    vortex* vortices
    wharf+ wharves
    wife wives
    wolf wolves
    woman women
    """

  /// Nouns with the same form in both numbers, and mass nouns and units without a plural.
  static let unchanging: Set<String> = [
    "advice", "aid", "aircraft", "ammunition", "artillery", "assistance", "baht", "barracks",
    "billion", "bison", "cattle", "chinese", "clergy", "congolese", "corps", "counsel", "crew",
    "crossroads", "cyberspace", "deer", "dozen", "electricity", "equipment", "espionage",
    "evidence", "fish", "fuel", "furniture", "gallows", "geopolitics", "hardware",
    "headquarters", "homework", "hovercraft", "hundred", "infantry", "information", "japanese",
    "knowledge", "lebanese", "legislation", "livestock", "logistics", "luggage", "machinery",
    "means", "military", "million", "moose", "news", "offspring", "peace", "percent",
    "personnel", "police", "politics", "portuguese", "progress", "research", "rice", "ringgit",
    "rupiah", "salmon", "security", "series", "sheep", "shrimp", "sinhalese", "software",
    "spacecraft", "species", "staff", "sudanese", "swiss", "taiwanese", "thousand", "traffic",
    "trillion", "vietnamese", "watercraft", "weaponry", "welfare", "won", "yen", "yuan",
  ]
}
