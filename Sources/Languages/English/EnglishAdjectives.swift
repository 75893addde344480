/// The adjectives that English uses where another language has an attributive noun.
///
///     EnglishAdjectives.adjective(of: "economy")  // economic
///     EnglishAdjectives.adjective(of: "Russia")  // Russian
///
/// A noun is listed only if its adjective is the usual choice before another noun. Most nouns are
/// used unchanged (*energy crisis*, *trade policy*) and some in both ways (*history book*,
/// *historical event*); they are not listed.
enum EnglishAdjectives {
  /// The adjective of a noun or name; nil if the noun itself is used or the word is unknown.
  /// - Parameter noun: the whole term, in the spelling of a glossary; `the` before it is ignored.
  static func adjective(of noun: String) -> String? {
    let name = noun.hasPrefix("the ") ? String(noun.dropFirst(4)) : noun
    return all[name] ?? all[name.lowercased()]
  }

  /// The adjective of each noun.
  static let all: [String: String] = {
    var table: [String: String] = [:]
    for pair in list(countries + regions + peoples + fields + society + nature + materials) {
      let sides = list(pair, by: "=").map { side in
        String(decoding: side.utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }, as: UTF8.self)
      }
      if sides.count == 2 { table[sides[0]] = sides[1] }
    }
    return table
  }()

  private static let countries = """
    Afghanistan=Afghan Albania=Albanian Algeria=Algerian Andorra=Andorran Angola=Angolan
    Argentina=Argentine Armenia=Armenian Australia=Australian Austria=Austrian
    Azerbaijan=Azerbaijani Bahamas=Bahamian Bahrain=Bahraini Bangladesh=Bangladeshi
    Barbados=Barbadian Belarus=Belarusian Belgium=Belgian Belize=Belizean Benin=Beninese
    Bhutan=Bhutanese Bolivia=Bolivian Bosnia=Bosnian Bosnia_and_Herzegovina=Bosnian
    Botswana=Botswanan Brazil=Brazilian Brunei=Bruneian Brunei_Darussalam=Bruneian
    Bulgaria=Bulgarian Burkina_Faso=Burkinabè Burma=Burmese Burundi=Burundian
    Cambodia=Cambodian Cameroon=Cameroonian Canada=Canadian Cape_Verde=Cape_Verdean Chad=Chadian
    Chile=Chilean China=Chinese Colombia=Colombian Comoros=Comorian Congo=Congolese
    Democratic_Republic_of_the_Congo=Congolese Costa_Rica=Costa_Rican Croatia=Croatian Cuba=Cuban
    Cyprus=Cypriot Czechia=Czech Czech_Republic=Czech Denmark=Danish Djibouti=Djiboutian
    Dominica=Dominican Dominican_Republic=Dominican East_Timor=Timorese Timor-Leste=Timorese
    Ecuador=Ecuadorian Egypt=Egyptian El_Salvador=Salvadoran Eritrea=Eritrean Estonia=Estonian
    Eswatini=Swazi Ethiopia=Ethiopian Fiji=Fijian Finland=Finnish France=French Gabon=Gabonese
    Gambia=Gambian Georgia=Georgian Germany=German Ghana=Ghanaian Greece=Greek Grenada=Grenadian
    Guatemala=Guatemalan Guinea=Guinean Guyana=Guyanese Haiti=Haitian Honduras=Honduran
    Hungary=Hungarian Iceland=Icelandic India=Indian Indonesia=Indonesian Iran=Iranian Iraq=Iraqi
    Ireland=Irish Israel=Israeli Italy=Italian Ivory_Coast=Ivorian Jamaica=Jamaican Japan=Japanese
    Jordan=Jordanian Kazakhstan=Kazakh Kenya=Kenyan Kosovo=Kosovar Kuwait=Kuwaiti
    Kyrgyzstan=Kyrgyz Laos=Lao Latvia=Latvian Lebanon=Lebanese Lesotho=Basotho Liberia=Liberian
    Libya=Libyan Lithuania=Lithuanian Madagascar=Malagasy
    Malawi=Malawian Malaysia=Malaysian Maldives=Maldivian Mali=Malian Malta=Maltese
    Mauritania=Mauritanian Mauritius=Mauritian Mexico=Mexican Micronesia=Micronesian
    Moldova=Moldovan Monaco=Monegasque Mongolia=Mongolian Montenegro=Montenegrin Morocco=Moroccan
    Mozambique=Mozambican Namibia=Namibian Nauru=Nauruan Nepal=Nepali
    Netherlands=Dutch Holland=Dutch Nicaragua=Nicaraguan Niger=Nigerien
    Nigeria=Nigerian North_Korea=North_Korean North_Macedonia=North_Macedonian Macedonia=Macedonian
    Norway=Norwegian Oman=Omani Pakistan=Pakistani Palau=Palauan Palestine=Palestinian
    Panama=Panamanian Papua_New_Guinea=Papua_New_Guinean Paraguay=Paraguayan Peru=Peruvian
    Philippines=Philippine Poland=Polish Portugal=Portuguese Qatar=Qatari Romania=Romanian
    Russia=Russian Russian_Federation=Russian Rwanda=Rwandan Samoa=Samoan Saudi_Arabia=Saudi
    Senegal=Senegalese Serbia=Serbian Seychelles=Seychellois Sierra_Leone=Sierra_Leonean
    Singapore=Singaporean Slovakia=Slovak Slovenia=Slovenian Somalia=Somali South_Africa=South_African
    South_Korea=South_Korean South_Sudan=South_Sudanese Soviet_Union=Soviet Spain=Spanish
    Sri_Lanka=Sri_Lankan Sudan=Sudanese Suriname=Surinamese Sweden=Swedish Switzerland=Swiss
    Syria=Syrian Taiwan=Taiwanese Tajikistan=Tajik Tanzania=Tanzanian Thailand=Thai Togo=Togolese
    Tonga=Tongan Trinidad=Trinidadian Tunisia=Tunisian Turkey=Turkish Türkiye=Turkish
    Turkmenistan=Turkmen Tuvalu=Tuvaluan Uganda=Ugandan Ukraine=Ukrainian
    United_Arab_Emirates=Emirati United_Kingdom=British Great_Britain=British Britain=British
    England=English Scotland=Scottish Wales=Welsh United_States=American
    United_States_of_America=American America=American Uruguay=Uruguayan Uzbekistan=Uzbek
    Venezuela=Venezuelan Vietnam=Vietnamese Yemen=Yemeni Yugoslavia=Yugoslav
    Zambia=Zambian Zimbabwe=Zimbabwean

    """

  private static let regions = """
    Africa=African North_Africa=North_African West_Africa=West_African East_Africa=East_African
    Central_Africa=Central_African Asia=Asian Southeast_Asia=Southeast_Asian South_Asia=South_Asian
    East_Asia=East_Asian Central_Asia=Central_Asian West_Asia=West_Asian Europe=European
    Western_Europe=Western_European Eastern_Europe=Eastern_European Central_Europe=Central_European
    Northern_Europe=Northern_European Southern_Europe=Southern_European Latin_America=Latin_American
    North_America=North_American South_America=South_American Central_America=Central_American
    Middle_East=Middle_Eastern West=Western East=Eastern Balkans=Balkan Caucasus=Caucasian
    Scandinavia=Scandinavian Oceania=Oceanian Melanesia=Melanesian
    Polynesia=Polynesian Antarctica=Antarctic Siberia=Siberian Crimea=Crimean Chechnya=Chechen
    Tibet=Tibetan Kashmir=Kashmiri Catalonia=Catalan Bavaria=Bavarian Sicily=Sicilian
    Sardinia=Sardinian Corsica=Corsican Flanders=Flemish California=Californian
    Texas=Texan Hawaii=Hawaiian Alaska=Alaskan Rome=Roman Venice=Venetian Vienna=Viennese
    Paris=Parisian Athens=Athenian Java=Javanese Bali=Balinese Aceh=Acehnese
    Sumatra=Sumatran Papua=Papuan Madura=Madurese Borneo=Bornean Banjar=Banjarese
    Minahasa=Minahasan Ambon=Ambonese Maluku=Moluccan Toraja=Torajan Sunda=Sundanese
    Bengal=Bengali Punjab=Punjabi Tamil_Nadu=Tamil Kurdistan=Kurdish

    """

  private static let peoples = """
    Islam=Islamic Christianity=Christian Catholicism=Catholic Protestantism=Protestant
    Hinduism=Hindu Buddhism=Buddhist Judaism=Jewish Confucianism=Confucian Taoism=Taoist
    communism=communist socialism=socialist capitalism=capitalist liberalism=liberal
    conservatism=conservative nationalism=nationalist fascism=fascist populism=populist
    terrorism=terrorist racism=racist separatism=separatist extremism=extremist
    radicalism=radical feminism=feminist colonialism=colonial imperialism=imperialist
    federalism=federal authoritarianism=authoritarian

    """

  private static let fields = """
    economy=economic politics=political law=legal culture=cultural religion=religious
    diplomacy=diplomatic constitution=constitutional democracy=democratic parliament=parliamentary
    finance=financial agriculture=agricultural environment=environmental medicine=medical
    chemistry=chemical biology=biological geology=geological geography=geographical
    ecology=ecological psychology=psychological sociology=sociological anthropology=anthropological
    archaeology=archaeological philosophy=philosophical theology=theological ideology=ideological
    linguistics=linguistic literature=literary
    statistics=statistical astronomy=astronomical meteorology=meteorological climatology=climatic
    seismology=seismic volcanology=volcanological hydrology=hydrological oceanography=oceanographic
    geopolitics=geopolitical demography=demographic bureaucracy=bureaucratic monarchy=monarchical
    legislature=legislative judiciary=judicial municipality=municipal province=provincial
    region=regional nation=national territory=territorial
    colony=colonial federation=federal monopoly=monopolistic ethics=ethical morality=moral
    morals=moral strategy=strategic tactics=tactical
    tradition=traditional custom=customary revolution=revolutionary ceremony=ceremonial
    liturgy=liturgical epidemiology=epidemiological pharmacology=pharmacological
    psychiatry=psychiatric paediatrics=paediatric surgery=surgical dentistry=dental
    pathology=pathological immunology=immunological nutrition=nutritional genetics=genetic
    forensics=forensic ballistics=ballistic aeronautics=aeronautical architecture=architectural
    pedagogy=pedagogical curriculum=curricular academia=academic
    electronics=electronic acoustics=acoustic optics=optical mechanics=mechanical
    thermodynamics=thermodynamic metallurgy=metallurgical topography=topographic
    cartography=cartographic

    """

  private static let society = """
    navy=naval
    sex=sexual ethnicity=ethnic
    tribe=tribal peasantry=peasant proletariat=proletarian aristocracy=aristocratic
    nobility=noble feudalism=feudal organization=organizational
    organisation=organisational administration=administrative
    commerce=commercial
    discrimination=discriminatory

    """

  private static let nature = """
    volcano=volcanic tropics=tropical coast=coastal
    moon=lunar sun=solar equator=equatorial planet=planetary
    galaxy=galactic atmosphere=atmospheric magnet=magnetic nucleus=nuclear
    atom=atomic molecule=molecular virus=viral bacteria=bacterial fungus=fungal
    parasite=parasitic
    toxin=toxic

    """

  private static let materials = """
    wood=wooden wool=woollen ceramics=ceramic
    plastics=plastic crystal=crystalline
    """
}
