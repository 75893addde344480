/// Verbs with irregular forms.
///
/// A line is the lemma, then its forms: past tenses and participles unmarked, a third person with
/// the prefix `3sg:`, an `-ing` form with the prefix `prog:`. The participle is the last of the
/// past forms. `*` after the lemma means that the regular past is more usual, `+` that it is also
/// used. Verbs that begin with a prefix of ``EnglishIrregulars`` (`overthrow`, `withdraw`) are
/// omitted.
enum EnglishIrregularVerbs {
  static let table = """
    arise arose arisen
    awake awoke awoken
    be was were been 3sg:is 3sg:am 3sg:are
    bear bore born borne
    beat beaten
    become became become
    begin began begun
    behold beheld
    bend bent
    beset beset
    bet+ bet
    bid+ bade bid
    bind bound
    bite bit bitten
    bleed bled
    blow blew blown
    break broke broken
    breed bred
    bring brought
    broadcast+ broadcast
    build built
    burn* burnt
    burst burst
    buy bought
    cast cast
    catch caught
    choose chose chosen
    cling clung
    come came come
    cost+ cost
    creep crept
    cut cut
    deal dealt
    die died prog:dying
    dig dug
    do did done 3sg:does
    draw drew drawn
    dream* dreamt
    drink drank drunk
    drive drove driven
    dwell* dwelt
    eat ate eaten
    fall fell fallen
    feed fed
    feel felt
    fight fought
    find found
    flee fled
    fling flung
    fly flew flown
    forbear forbore forborne
    forbid forbade forbidden
    forecast+ forecast
    forget forgot forgotten
    forgive forgave forgiven
    forsake forsook forsaken
    freeze froze frozen
    get got gotten got
    give gave given
    go went gone 3sg:goes
    grind ground
    grow grew grown
    hang* hung
    have had 3sg:has
    hear heard
    hide hid hidden
    hit hit
    hold held
    hurt hurt
    input+ input
    keep kept
    kneel* knelt
    knit+ knit
    know knew known
    lay laid
    lead led
    lean* leant
    leap* leapt
    learn* learnt
    leave left
    lend lent
    let let
    lie* lay lain prog:lying
    light+ lit
    lose lost
    make made
    mean meant
    meet met
    mislead misled
    mow+ mown
    offset offset
    overdo overdid overdone
    pay paid
    plead* pled
    prove* proven
    put put
    quit+ quit
    read read
    rend rent
    rid+ rid
    ride rode ridden
    ring rang rung
    rise rose risen
    run ran run
    saw+ sawn
    say said
    see saw seen
    seek sought
    sell sold
    send sent
    set set
    sew+ sewn
    shake shook shaken
    shear* shorn
    shed shed
    shine+ shone
    shoot shot
    show+ shown
    shrink shrank shrunk
    shut shut
    sing sang sung
    sink sank sunk
    sit sat
    slay slew slain
    sleep slept
    slide slid
    sling slung
    smell* smelt
    sow+ sown
    speak spoke spoken
    speed+ sped
    spell* spelt
    spend spent
    spill* spilt
    spin spun
    spit+ spat
    split split
    spoil* spoilt
    spread spread
    spring sprang sprung
    stand stood
    steal stole stolen
    stick stuck
    sting stung
    stink stank stunk
    strew+ strewn
    stride strode stridden
    strike struck stricken struck
    string strung
    strive+ strove striven
    sublet sublet
    swear swore sworn
    sweep swept
    swell+ swollen
    swim swam swum
    swing swung
    take took taken
    teach taught
    tear tore torn
    tell told
    think thought
    throw threw thrown
    thrust thrust
    tie tied prog:tying
    tread trod trodden
    upset upset
    vie vied prog:vying
    wake+ woke woken
    wear wore worn
    weave wove woven
    wed+ wed
    weep wept
    wet+ wet
    win won
    wind wound
    wring wrung
    write wrote written
    """
}
