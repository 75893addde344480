// The files of Glossaries/ as read-only data. Written by .ci/embed-glossaries.
#include "CGlossaries.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

#if !defined(__has_embed)
#error "needs a compiler with #embed: clang 19, which comes with Swift 6.2, or later"
#endif

#define FILE_OF(identifier, name) {name, identifier, sizeof identifier}

static const unsigned char agencies[] = {
#embed "../../Glossaries/institutions/agencies.csv"
};
static const unsigned char armed_forces[] = {
#embed "../../Glossaries/institutions/armed-forces.csv"
};
static const unsigned char companies[] = {
#embed "../../Glossaries/institutions/companies.csv"
};
static const unsigned char courts[] = {
#embed "../../Glossaries/institutions/courts.csv"
};
static const unsigned char directorates[] = {
#embed "../../Glossaries/institutions/directorates.csv"
};
static const unsigned char international[] = {
#embed "../../Glossaries/institutions/international.csv"
};
static const unsigned char local_government[] = {
#embed "../../Glossaries/institutions/local-government.csv"
};
static const unsigned char ministries[] = {
#embed "../../Glossaries/institutions/ministries.csv"
};
static const unsigned char organizations[] = {
#embed "../../Glossaries/institutions/organizations.csv"
};
static const unsigned char parties[] = {
#embed "../../Glossaries/institutions/parties.csv"
};
static const unsigned char patterns[] = {
#embed "../../Glossaries/institutions/patterns.csv"
};
static const unsigned char police[] = {
#embed "../../Glossaries/institutions/police.csv"
};
static const unsigned char universities[] = {
#embed "../../Glossaries/institutions/universities.csv"
};
static const unsigned char figures_foreign[] = {
#embed "../../Glossaries/people/figures-foreign.csv"
};
static const unsigned char figures[] = {
#embed "../../Glossaries/people/figures.csv"
};
static const unsigned char countries[] = {
#embed "../../Glossaries/places/countries.csv"
};
static const unsigned char geography[] = {
#embed "../../Glossaries/places/geography.csv"
};
static const unsigned char indonesia[] = {
#embed "../../Glossaries/places/indonesia.csv"
};
static const unsigned char landmarks[] = {
#embed "../../Glossaries/places/landmarks.csv"
};
static const unsigned char provinces[] = {
#embed "../../Glossaries/places/provinces.csv"
};
static const unsigned char regencies_bali_nusa_tenggara[] = {
#embed "../../Glossaries/places/regencies-bali-nusa-tenggara.csv"
};
static const unsigned char regencies_java[] = {
#embed "../../Glossaries/places/regencies-java.csv"
};
static const unsigned char regencies_kalimantan_sulawesi[] = {
#embed "../../Glossaries/places/regencies-kalimantan-sulawesi.csv"
};
static const unsigned char regencies_maluku_papua[] = {
#embed "../../Glossaries/places/regencies-maluku-papua.csv"
};
static const unsigned char regencies_sumatra[] = {
#embed "../../Glossaries/places/regencies-sumatra.csv"
};
static const unsigned char seas_islands[] = {
#embed "../../Glossaries/places/seas-islands.csv"
};
static const unsigned char towns[] = {
#embed "../../Glossaries/places/towns.csv"
};
static const unsigned char world_regions[] = {
#embed "../../Glossaries/places/world-regions.csv"
};
static const unsigned char world[] = {
#embed "../../Glossaries/places/world.csv"
};
static const unsigned char agriculture[] = {
#embed "../../Glossaries/terms/agriculture.csv"
};
static const unsigned char budget[] = {
#embed "../../Glossaries/terms/budget.csv"
};
static const unsigned char crime_corruption_fraud[] = {
#embed "../../Glossaries/terms/crime-corruption-fraud.csv"
};
static const unsigned char crime[] = {
#embed "../../Glossaries/terms/crime.csv"
};
static const unsigned char culture[] = {
#embed "../../Glossaries/terms/culture.csv"
};
static const unsigned char diplomacy[] = {
#embed "../../Glossaries/terms/diplomacy.csv"
};
static const unsigned char disasters[] = {
#embed "../../Glossaries/terms/disasters.csv"
};
static const unsigned char economy_business[] = {
#embed "../../Glossaries/terms/economy-business.csv"
};
static const unsigned char economy_trade[] = {
#embed "../../Glossaries/terms/economy-trade.csv"
};
static const unsigned char economy[] = {
#embed "../../Glossaries/terms/economy.csv"
};
static const unsigned char education[] = {
#embed "../../Glossaries/terms/education.csv"
};
static const unsigned char elections[] = {
#embed "../../Glossaries/terms/elections.csv"
};
static const unsigned char energy[] = {
#embed "../../Glossaries/terms/energy.csv"
};
static const unsigned char environment[] = {
#embed "../../Glossaries/terms/environment.csv"
};
static const unsigned char finance_market[] = {
#embed "../../Glossaries/terms/finance-market.csv"
};
static const unsigned char finance[] = {
#embed "../../Glossaries/terms/finance.csv"
};
static const unsigned char general_adverbs[] = {
#embed "../../Glossaries/terms/general-adverbs.csv"
};
static const unsigned char general_compounds_n[] = {
#embed "../../Glossaries/terms/general-compounds-n.csv"
};
static const unsigned char general_compounds[] = {
#embed "../../Glossaries/terms/general-compounds.csv"
};
static const unsigned char general_modifiers[] = {
#embed "../../Glossaries/terms/general-modifiers.csv"
};
static const unsigned char general_nouns_j[] = {
#embed "../../Glossaries/terms/general-nouns-j.csv"
};
static const unsigned char general_nouns_p[] = {
#embed "../../Glossaries/terms/general-nouns-p.csv"
};
static const unsigned char general_nouns[] = {
#embed "../../Glossaries/terms/general-nouns.csv"
};
static const unsigned char general_phrases[] = {
#embed "../../Glossaries/terms/general-phrases.csv"
};
static const unsigned char general[] = {
#embed "../../Glossaries/terms/general.csv"
};
static const unsigned char government[] = {
#embed "../../Glossaries/terms/government.csv"
};
static const unsigned char health_conditions[] = {
#embed "../../Glossaries/terms/health-conditions.csv"
};
static const unsigned char health[] = {
#embed "../../Glossaries/terms/health.csv"
};
static const unsigned char labour[] = {
#embed "../../Glossaries/terms/labour.csv"
};
static const unsigned char law_procedure[] = {
#embed "../../Glossaries/terms/law-procedure.csv"
};
static const unsigned char law[] = {
#embed "../../Glossaries/terms/law.csv"
};
static const unsigned char maritime[] = {
#embed "../../Glossaries/terms/maritime.csv"
};
static const unsigned char measures_ago[] = {
#embed "../../Glossaries/terms/measures-ago.csv"
};
static const unsigned char measures[] = {
#embed "../../Glossaries/terms/measures.csv"
};
static const unsigned char media[] = {
#embed "../../Glossaries/terms/media.csv"
};
static const unsigned char military_weapons[] = {
#embed "../../Glossaries/terms/military-weapons.csv"
};
static const unsigned char military[] = {
#embed "../../Glossaries/terms/military.csv"
};
static const unsigned char religion_islam[] = {
#embed "../../Glossaries/terms/religion-islam.csv"
};
static const unsigned char religion[] = {
#embed "../../Glossaries/terms/religion.csv"
};
static const unsigned char social[] = {
#embed "../../Glossaries/terms/social.csv"
};
static const unsigned char society[] = {
#embed "../../Glossaries/terms/society.csv"
};
static const unsigned char sport_play[] = {
#embed "../../Glossaries/terms/sport-play.csv"
};
static const unsigned char sport[] = {
#embed "../../Glossaries/terms/sport.csv"
};
static const unsigned char technology[] = {
#embed "../../Glossaries/terms/technology.csv"
};
static const unsigned char transport_road[] = {
#embed "../../Glossaries/terms/transport-road.csv"
};
static const unsigned char transport[] = {
#embed "../../Glossaries/terms/transport.csv"
};
static const unsigned char verbs_b[] = {
#embed "../../Glossaries/terms/verbs-b.csv"
};
static const unsigned char verbs_m[] = {
#embed "../../Glossaries/terms/verbs-m.csv"
};
static const unsigned char verbs_reporting[] = {
#embed "../../Glossaries/terms/verbs-reporting.csv"
};
static const unsigned char verbs[] = {
#embed "../../Glossaries/terms/verbs.csv"
};

static const cglossaries_file files[] = {
    FILE_OF(agencies, "agencies.csv"),
    FILE_OF(armed_forces, "armed-forces.csv"),
    FILE_OF(companies, "companies.csv"),
    FILE_OF(courts, "courts.csv"),
    FILE_OF(directorates, "directorates.csv"),
    FILE_OF(international, "international.csv"),
    FILE_OF(local_government, "local-government.csv"),
    FILE_OF(ministries, "ministries.csv"),
    FILE_OF(organizations, "organizations.csv"),
    FILE_OF(parties, "parties.csv"),
    FILE_OF(patterns, "patterns.csv"),
    FILE_OF(police, "police.csv"),
    FILE_OF(universities, "universities.csv"),
    FILE_OF(figures_foreign, "figures-foreign.csv"),
    FILE_OF(figures, "figures.csv"),
    FILE_OF(countries, "countries.csv"),
    FILE_OF(geography, "geography.csv"),
    FILE_OF(indonesia, "indonesia.csv"),
    FILE_OF(landmarks, "landmarks.csv"),
    FILE_OF(provinces, "provinces.csv"),
    FILE_OF(regencies_bali_nusa_tenggara, "regencies-bali-nusa-tenggara.csv"),
    FILE_OF(regencies_java, "regencies-java.csv"),
    FILE_OF(regencies_kalimantan_sulawesi, "regencies-kalimantan-sulawesi.csv"),
    FILE_OF(regencies_maluku_papua, "regencies-maluku-papua.csv"),
    FILE_OF(regencies_sumatra, "regencies-sumatra.csv"),
    FILE_OF(seas_islands, "seas-islands.csv"),
    FILE_OF(towns, "towns.csv"),
    FILE_OF(world_regions, "world-regions.csv"),
    FILE_OF(world, "world.csv"),
    FILE_OF(agriculture, "agriculture.csv"),
    FILE_OF(budget, "budget.csv"),
    FILE_OF(crime_corruption_fraud, "crime-corruption-fraud.csv"),
    FILE_OF(crime, "crime.csv"),
    FILE_OF(culture, "culture.csv"),
    FILE_OF(diplomacy, "diplomacy.csv"),
    FILE_OF(disasters, "disasters.csv"),
    FILE_OF(economy_business, "economy-business.csv"),
    FILE_OF(economy_trade, "economy-trade.csv"),
    FILE_OF(economy, "economy.csv"),
    FILE_OF(education, "education.csv"),
    FILE_OF(elections, "elections.csv"),
    FILE_OF(energy, "energy.csv"),
    FILE_OF(environment, "environment.csv"),
    FILE_OF(finance_market, "finance-market.csv"),
    FILE_OF(finance, "finance.csv"),
    FILE_OF(general_adverbs, "general-adverbs.csv"),
    FILE_OF(general_compounds_n, "general-compounds-n.csv"),
    FILE_OF(general_compounds, "general-compounds.csv"),
    FILE_OF(general_modifiers, "general-modifiers.csv"),
    FILE_OF(general_nouns_j, "general-nouns-j.csv"),
    FILE_OF(general_nouns_p, "general-nouns-p.csv"),
    FILE_OF(general_nouns, "general-nouns.csv"),
    FILE_OF(general_phrases, "general-phrases.csv"),
    FILE_OF(general, "general.csv"),
    FILE_OF(government, "government.csv"),
    FILE_OF(health_conditions, "health-conditions.csv"),
    FILE_OF(health, "health.csv"),
    FILE_OF(labour, "labour.csv"),
    FILE_OF(law_procedure, "law-procedure.csv"),
    FILE_OF(law, "law.csv"),
    FILE_OF(maritime, "maritime.csv"),
    FILE_OF(measures_ago, "measures-ago.csv"),
    FILE_OF(measures, "measures.csv"),
    FILE_OF(media, "media.csv"),
    FILE_OF(military_weapons, "military-weapons.csv"),
    FILE_OF(military, "military.csv"),
    FILE_OF(religion_islam, "religion-islam.csv"),
    FILE_OF(religion, "religion.csv"),
    FILE_OF(social, "social.csv"),
    FILE_OF(society, "society.csv"),
    FILE_OF(sport_play, "sport-play.csv"),
    FILE_OF(sport, "sport.csv"),
    FILE_OF(technology, "technology.csv"),
    FILE_OF(transport_road, "transport-road.csv"),
    FILE_OF(transport, "transport.csv"),
    FILE_OF(verbs_b, "verbs-b.csv"),
    FILE_OF(verbs_m, "verbs-m.csv"),
    FILE_OF(verbs_reporting, "verbs-reporting.csv"),
    FILE_OF(verbs, "verbs.csv"),
};

const cglossaries_file *cglossaries_files(long *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}
