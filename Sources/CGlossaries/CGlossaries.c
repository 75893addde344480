// The files of Glossaries/ as read-only data. A new file is added to both lists; a test compares
// them with the folder.
#include "CGlossaries.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

#if !defined(__has_embed)
#error "needs a compiler with #embed: clang 19, which comes with Swift 6.2, or later"
#endif

static const unsigned char diplomacy[] = {
#embed "../../Glossaries/diplomacy.csv"
};
static const unsigned char disasters[] = {
#embed "../../Glossaries/disasters.csv"
};
static const unsigned char economy[] = {
#embed "../../Glossaries/economy.csv"
};
static const unsigned char elections[] = {
#embed "../../Glossaries/elections.csv"
};
static const unsigned char energy[] = {
#embed "../../Glossaries/energy.csv"
};
static const unsigned char finance[] = {
#embed "../../Glossaries/finance.csv"
};
static const unsigned char general[] = {
#embed "../../Glossaries/general.csv"
};
static const unsigned char geography[] = {
#embed "../../Glossaries/geography.csv"
};
static const unsigned char government[] = {
#embed "../../Glossaries/government.csv"
};
static const unsigned char health[] = {
#embed "../../Glossaries/health.csv"
};
static const unsigned char law[] = {
#embed "../../Glossaries/law.csv"
};
static const unsigned char maritime[] = {
#embed "../../Glossaries/maritime.csv"
};
static const unsigned char media[] = {
#embed "../../Glossaries/media.csv"
};
static const unsigned char military[] = {
#embed "../../Glossaries/military.csv"
};
static const unsigned char organizations[] = {
#embed "../../Glossaries/organizations.csv"
};
static const unsigned char people[] = {
#embed "../../Glossaries/people.csv"
};
static const unsigned char religion[] = {
#embed "../../Glossaries/religion.csv"
};
static const unsigned char society[] = {
#embed "../../Glossaries/society.csv"
};
static const unsigned char technology[] = {
#embed "../../Glossaries/technology.csv"
};

#define FILE_OF(name) {#name ".csv", name, sizeof name}

static const cglossaries_file files[] = {
    FILE_OF(diplomacy),
    FILE_OF(disasters),
    FILE_OF(economy),
    FILE_OF(elections),
    FILE_OF(energy),
    FILE_OF(finance),
    FILE_OF(general),
    FILE_OF(geography),
    FILE_OF(government),
    FILE_OF(health),
    FILE_OF(law),
    FILE_OF(maritime),
    FILE_OF(media),
    FILE_OF(military),
    FILE_OF(organizations),
    FILE_OF(people),
    FILE_OF(religion),
    FILE_OF(society),
    FILE_OF(technology),
};

const cglossaries_file *cglossaries_files(long *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}
