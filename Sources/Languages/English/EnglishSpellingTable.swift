/// Word parts that differ between British and American spelling, as `british/american`.
///
/// A part may occur anywhere in the word; with a leading `=` it must be the whole word.
enum EnglishSpellingTable {
  static let pairs = """
    armour/armor arbour/arbor ardour/ardor behaviour/behavior candour/candor clamour/clamor
    colour/color demeanour/demeanor endeavour/endeavor favour/favor fervour/fervor flavour/flavor
    glamour/glamor harbour/harbor honour/honor humour/humor labour/labor neighbour/neighbor
    odour/odor parlour/parlor rancour/rancor rigour/rigor rumour/rumor saviour/savior
    savour/savor splendour/splendor succour/succor tumour/tumor valour/valor vapour/vapor
    vigour/vigor

    calibre/caliber centre/center fibre/fiber litre/liter lustre/luster manoeuvre/maneuver
    meagre/meager metre/meter sabre/saber sceptre/scepter sombre/somber spectre/specter
    theatre/theater centring/centering manoeuvring/maneuvering manoeuvrable/maneuverable

    defence/defense offence/offense pretence/pretense licence/license practise/practice

    analogue/analog catalogue/catalog dialogue/dialog demagogue/demagog epilogue/epilog
    monologue/monolog prologue/prolog cataloguing/cataloging

    gramme/gram

    cancelled/canceled cancelling/canceling channelled/channeled channelling/channeling
    counselling/counseling counsellor/counselor fuelled/fueled fuelling/fueling
    jewellery/jewelry jeweller/jeweler labelled/labeled labelling/labeling levelled/leveled
    marshalled/marshaled marvellous/marvelous modelled/modeled modelling/modeling
    panelled/paneled panellist/panelist quarrelling/quarreling rivalled/rivaled
    shovelling/shoveling signalled/signaled signalling/signaling totalled/totaled
    travelled/traveled traveller/traveler travelling/traveling tunnelling/tunneling
    unravelling/unraveling woollen/woolen worshipper/worshiper kidnapper/kidnaper

    enrol/enroll enthral/enthrall fulfil/fulfill instalment/installment instil/instill
    skilful/skillful wilful/willful distil/distill

    anaem/anem anaesth/anesth archaeo/archeo encyclopaed/encycloped faeces/feces gynaec/gynec
    haem/hem leukaem/leukem mediaeval/medieval orthopaed/orthoped paed/ped palaeo/paleo
    caesar/cesar aesthet/esthet

    amoeba/ameba coeliac/celiac diarrhoea/diarrhea foet/fet homoeo/homeo oedema/edema
    oesoph/esoph oestr/estr

    judgement/judgment acknowledgement/acknowledgment abridgement/abridgment ageing/aging
    likeable/likable saleable/salable sizeable/sizable liveable/livable useable/usable

    aeroplane/airplane aluminium/aluminum artefact/artifact carcase/carcass chilli/chili
    =cheque/check chequer/checker cosy/cozy cypher/cipher disc/disk doughnut/donut draught/draft
    enquir/inquir furore/furor gaol/jail grey/gray =kerb/curb =kerbs/curbs mould/mold moult/molt
    moustache/mustache mum/mom omelette/omelet plough/plow pyjama/pajama sceptic/skeptic
    speciality/specialty specialities/specialties sulph/sulf tsar/czar =tyre/tire
    whisky/whiskey yoghurt/yogurt routeing/routing
    =towards/toward =afterwards/afterward =amongst/among =whilst/while =learnt/learned
    """
}
